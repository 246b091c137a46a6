package club.harrier.api.assign;

import club.harrier.api.Required;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Problem;
import club.harrier.door.Versions;
import club.harrier.plan.CopyChanges;
import club.harrier.plan.Whom;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The workouts of a group's plan, for programs. Whoever follows it follows a change at once. Only coaches.
@Path("/api/v1/groups/{group_id}/plans/{assignment_id}/workouts")
@Produces("application/json")
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
        description = "There is no such group, plan of it, or workout of that, for this caller.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class GroupWorkoutApi {
    private final CopyChanges copyChanges;
    private final Door door;
    private final Once once;
    private final Versions versions;

    @Inject
    GroupWorkoutApi(CopyChanges copyChanges, Door door, Once once, Versions versions) {
        this.copyChanges = copyChanges;
        this.door = door;
        this.once = once;
        this.versions = versions;
    }

    /// What taking a workout out of a plan came to.
    public record RemovedCopy(
            UUID workoutId,

            @Schema(description = "The change by which it can be undone.")
            UUID changeId,

            int removedWorkouts,

            @Schema(description = "How many stay, as the athlete has something of their own there.")
            int keptWorkouts) {}

    @GET
    @Path("/{workout_id}")
    @Operation(summary = "A workout of a group's plan")
    @APIResponse(
            responseCode = "200",
            description = "The workout",
            content = @Content(schema = @Schema(implementation = CopiedWorkoutAnswer.class)))
    public CopiedWorkoutAnswer show(
            @PathParam("group_id") UUID groupId,
            @PathParam("assignment_id") UUID assignmentId,
            @PathParam("workout_id") UUID workoutId) {
        return CopiedWorkoutAnswer.of(copyChanges.one(door.caller(), groupId, assignmentId, workoutId));
    }

    @POST
    @Operation(
            summary = "Add a workout to a group's plan",
            description = "It comes to everybody in whose days it lies, to each squad at its share, or to one squad.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ChangedCopyAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A field is missing or wrong.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "A day that is over or outside the plan, or a squad it has not.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response add(
            @PathParam("group_id") UUID groupId,
            @PathParam("assignment_id") UUID assignmentId,
            @HeaderParam(Once.HEADER) @Nullable String key,
            @Nullable GroupWorkoutRequest request) {
        var caller = door.caller();
        var body = Required.body(request);
        String path = "/groups/" + groupId + "/plans/" + assignmentId + "/workouts";
        return once.only(key, caller, "POST " + path, body, () -> {
            var added = copyChanges.add(caller, groupId, assignmentId, body.whom(), body.wantedPlace(), body.workout());
            return Response.created(
                            URI.create("/api/v1" + path + "/" + added.workout().workoutId()))
                    .entity(ChangedCopyAnswer.of(added))
                    .build();
        });
    }

    @PATCH
    @Path("/{workout_id}")
    @Operation(
            summary = "Change, move or call off a workout of a group's plan, or want it again",
            description = "Everybody follows from their today on. What is past or done stays, and so does what was "
                    + "changed for one athlete alone.")
    @APIResponse(
            responseCode = "200",
            description = "The workout as it is now",
            content = @Content(schema = @Schema(implementation = ChangedCopyAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A field is wrong.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "If-Match names an older version.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "A workout of a past day, a day that is over or outside the plan, or a squad it has not.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ChangedCopyAnswer change(
            @PathParam("group_id") UUID groupId,
            @PathParam("assignment_id") UUID assignmentId,
            @PathParam("workout_id") UUID workoutId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable GroupWorkoutRequest request) {
        var changed = copyChanges.change(
                door.caller(),
                groupId,
                assignmentId,
                workoutId,
                Required.body(request).patch(),
                () -> versions.require(ifMatch, () -> show(groupId, assignmentId, workoutId)));
        return ChangedCopyAnswer.of(changed);
    }

    @DELETE
    @Path("/{workout_id}")
    @Operation(
            summary = "Take a workout out of a group's plan",
            description = "It leaves every calendar on which it lies ahead, is not done and was not changed for the "
                    + "athlete alone.")
    @APIResponse(
            responseCode = "200",
            description = "What was removed",
            content = @Content(schema = @Schema(implementation = RemovedCopy.class)))
    @APIResponse(
            responseCode = "412",
            description = "If-Match names an older version.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "A workout of a past day, or a squad it has not.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RemovedCopy remove(
            @PathParam("group_id") UUID groupId,
            @PathParam("assignment_id") UUID assignmentId,
            @PathParam("workout_id") UUID workoutId,
            @Parameter(description = "Only for this squad (a letter), or for those in none (none); left out: for all.")
                    @QueryParam("squad")
                    @Nullable
                    String squad,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var removed = copyChanges.remove(
                door.caller(),
                groupId,
                assignmentId,
                workoutId,
                Whom.of("squad", squad),
                () -> versions.require(ifMatch, () -> show(groupId, assignmentId, workoutId)));
        return new RemovedCopy(
                workoutId, Required.field("change_id", removed.changeId()), removed.followed(), removed.kept());
    }
}
