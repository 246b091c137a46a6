package club.harrier.api.plan;

import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Problem;
import club.harrier.library.Visibility;
import club.harrier.library.WorkoutText;
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

/// Workouts of the library as text, out and in again. Only coaches.
@Path("/api/v1/workouts")
@Tag(name = "Workouts")
@RunOnVirtualThread
@Singleton
@APIResponse(responseCode = "401", description = "Nobody is signed in.")
@APIResponse(
        responseCode = "403",
        description = "The caller is not a coach.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "There is no such workout for this caller.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class WorkoutTextApi {
    private final Workouts workouts;
    private final Door door;
    private final Once once;

    @Inject
    WorkoutTextApi(Workouts workouts, Door door, Once once) {
        this.workouts = workouts;
        this.door = door;
        this.once = once;
    }

    @GET
    @Path("/{workout_id}/text")
    @Produces(PlanTextApi.PLAIN)
    @Operation(summary = "A workout as text that a coach can type; reading it gives the same workout again")
    @APIResponse(responseCode = "200", description = "The text")
    public String text(@PathParam("workout_id") UUID workoutId) {
        return WorkoutText.written(workouts.one(door.caller(), workoutId).workout());
    }

    @POST
    @Path("/text")
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a typed workout into the library")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = WorkoutTemplateAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "It cannot be read; the sentence names line and column.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@HeaderParam(Once.HEADER) @Nullable String key, @Nullable String text) {
        var caller = door.caller().asCoach();
        if (text == null || text.isBlank()) {
            throw Failure.invalid("text", "The text is missing.");
        }
        return once.only(key, caller, "POST /workouts/text", text, () -> {
            var workout = WorkoutText.read(text, workouts.shelf(caller));
            return WorkoutApi.created(workouts.create(caller, workout, Visibility.ORG));
        });
    }
}
