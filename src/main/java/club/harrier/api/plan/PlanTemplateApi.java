package club.harrier.api.plan;

import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Problem;
import club.harrier.library.Level;
import club.harrier.library.Plans;
import club.harrier.library.StarterPlans;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The plans to begin with, for programs. Only coaches.
@Path("/api/v1/plan-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
@RunOnVirtualThread
@Singleton
@APIResponse(responseCode = "401", description = "Nobody is signed in.")
@APIResponse(
        responseCode = "403",
        description = "The caller is not a coach.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class PlanTemplateApi {
    private final Plans plans;
    private final StarterPlans starters;
    private final Door door;
    private final Once once;

    @Inject
    PlanTemplateApi(Plans plans, StarterPlans starters, Door door, Once once) {
        this.plans = plans;
        this.starters = starters;
        this.door = door;
        this.once = once;
    }

    /// The plans to begin with.
    public record Templates(List<Template> planTemplates) {}

    /// A plan to begin with.
    @Schema(name = "PlanTemplate")
    public record Template(
            String key,
            String name,
            String description,
            @Nullable Level level,
            int weeks,
            int workoutCount) {}

    @GET
    @Operation(summary = "Plans to begin with")
    @APIResponse(
            responseCode = "200",
            description = "The plans, shortest race first",
            content = @Content(schema = @Schema(implementation = Templates.class)))
    public Templates templates() {
        door.caller().asCoach();
        return new Templates(starters.all().stream()
                .map(it -> new Template(
                        it.key(),
                        it.plan().name(),
                        it.plan().description(),
                        it.plan().level(),
                        it.plan().weeks(),
                        it.plan().workouts().size()))
                .toList());
    }

    @POST
    @Path("/{key}/copies")
    @Operation(summary = "Copy a plan to begin with into the library")
    @APIResponse(
            responseCode = "201",
            description = "Copied",
            content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such plan to begin with.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response copy(@PathParam("key") String template, @HeaderParam(Once.HEADER) @Nullable String key) {
        var caller = door.caller().asCoach();
        var plan = starters.named(template);
        return once.only(
                key,
                caller,
                "POST /plan-templates/" + template + "/copies",
                template,
                () -> PlanApi.created(plans.create(caller, plan)));
    }
}
