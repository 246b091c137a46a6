package club.harrier.api.plan;

import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Problem;
import club.harrier.library.PlanText;
import club.harrier.library.Plans;
import club.harrier.library.Workouts;
import club.harrier.platform.Failure;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Plans as text and JSON, out and in again. Only coaches.
@Path("/api/v1/plans")
@Tag(name = "Plans")
@RunOnVirtualThread
@Singleton
@APIResponse(responseCode = "401", description = "Nobody is signed in.")
@APIResponse(
        responseCode = "403",
        description = "The caller is not a coach.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "There is no such plan for this caller.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class PlanTextApi {
    static final String PLAIN = MediaType.TEXT_PLAIN + ";charset=UTF-8";

    private final Plans plans;
    private final Workouts workouts;
    private final Door door;
    private final Once once;

    @Inject
    PlanTextApi(Plans plans, Workouts workouts, Door door, Once once) {
        this.plans = plans;
        this.workouts = workouts;
        this.door = door;
        this.once = once;
    }

    @GET
    @Path("/{plan_id}/text")
    @Produces(PLAIN)
    @Operation(summary = "A plan as text that a coach can type; reading it gives the same plan again")
    @APIResponse(responseCode = "200", description = "The text")
    public String text(@PathParam("plan_id") UUID planId) {
        var whole = plans.whole(door.caller(), planId);
        return PlanText.written(whole.plan(), whole.workouts());
    }

    @POST
    @Path("/text")
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a typed plan into the library")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "It cannot be read; the sentence names line and column.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@HeaderParam(Once.HEADER) @Nullable String key, @Nullable String text) {
        var caller = door.caller().asCoach();
        if (text == null || text.isBlank()) {
            throw Failure.invalid("text", "The text is missing.");
        }
        return once.only(
                key,
                caller,
                "POST /plans/text",
                text,
                () -> PlanApi.created(plans.create(caller, PlanText.read(text, workouts.shelf(caller)))));
    }

    @GET
    @Path("/{plan_id}/export")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A plan as the JSON that POST /plans takes")
    @APIResponse(
            responseCode = "200",
            description = "The plan, without ids and times",
            content = @Content(schema = @Schema(implementation = PlanRequest.class)))
    public PlanRequest export(@PathParam("plan_id") UUID planId) {
        return PlanRequest.of(plans.whole(door.caller(), planId));
    }
}
