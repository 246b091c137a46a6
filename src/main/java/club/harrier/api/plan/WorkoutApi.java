package club.harrier.api.plan;

import club.harrier.api.Body;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Versions;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.library.Visibility;
import club.harrier.library.WorkoutFilter;
import club.harrier.library.WorkoutTemplate;
import club.harrier.library.Workouts;
import club.harrier.platform.Failure;
import club.harrier.platform.Slice;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The workouts of the library, from which plans draw. Only coaches.
@Path("/api/v1/workouts")
@Produces("application/json")
@Tag(name = "Workouts")
@RunOnVirtualThread
@Singleton
@APIResponse(responseCode = "401", description = "Nobody is signed in.")
@APIResponse(responseCode = "403", description = "The caller is not a coach, or may not do this.")
public final class WorkoutApi {
    private final Workouts workouts;
    private final Door door;
    private final Once once;
    private final Versions versions;

    @Inject
    WorkoutApi(Workouts workouts, Door door, Once once, Versions versions) {
        this.workouts = workouts;
        this.door = door;
        this.once = once;
        this.versions = versions;
    }

    /// A page of the library.
    public record WorkoutList(
            List<WorkoutTemplateAnswer> workouts, @Nullable String nextCursor) {}

    @GET
    @Operation(summary = "The workouts of the library, by name")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkoutList.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong.")
    public WorkoutList list(
            @Parameter(description = "Part of the name or note.") @QueryParam("q") @Nullable String q,
            @QueryParam("activity_type") @Nullable ActivityType activityType,
            @Parameter(description = "What kind of run, such as easy-run.") @QueryParam("sub_type") @Nullable
                    String subType,
            @QueryParam("visibility") @Nullable Visibility visibility,
            @Parameter(description = "true: the archived workouts instead of the others.")
                    @QueryParam("archived")
                    @Nullable
                    Boolean archived,
            @Parameter(description = "Workouts of a page, 1 to 100; 50 unless given.") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "next_cursor of the page before.") @QueryParam("cursor") @Nullable String cursor) {
        var filter = new WorkoutFilter(q, activityType, kind(subType), visibility, Boolean.TRUE.equals(archived));
        var page = workouts.page(door.caller(), filter, Slice.of(limit, 50, cursor, Workouts.KEY_PARTS))
                .map(WorkoutTemplateAnswer::of);
        return new WorkoutList(page.rows(), page.nextCursor());
    }

    private static @Nullable SubType kind(@Nullable String subType) {
        return subType == null
                ? null
                : SubType.named(subType)
                        .orElseThrow(() -> Failure.invalid(
                                "sub_type", "The sub_type of a run is one of " + SubType.names() + "."));
    }

    @POST
    @Operation(summary = "Put a workout into the library")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = WorkoutTemplateAnswer.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or wrong.")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used for another request.")
    public Response create(@HeaderParam(Once.HEADER) @Nullable String key, @Nullable WorkoutTemplateRequest request) {
        var caller = door.caller().asCoach();
        var wish = Body.of(request);
        return once.only(
                key,
                caller,
                "POST /workouts",
                wish,
                () -> created(workouts.create(caller, wish.workout(), wish.who())));
    }

    @GET
    @Path("/{workout_id}")
    @Operation(summary = "A workout of the library")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WorkoutTemplateAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is no such workout for this caller.")
    public WorkoutTemplateAnswer show(@PathParam("workout_id") UUID workoutId) {
        return WorkoutTemplateAnswer.of(workouts.one(door.caller(), workoutId));
    }

    @PATCH
    @Path("/{workout_id}")
    @Operation(summary = "Change a workout; what is left out stays, and plans that have drawn it keep theirs")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WorkoutTemplateAnswer.class)))
    @APIResponse(responseCode = "400", description = "A field is wrong.")
    @APIResponse(responseCode = "404", description = "There is no such workout for this caller.")
    @APIResponse(responseCode = "412", description = "If-Match names an older version.")
    public WorkoutTemplateAnswer change(
            @PathParam("workout_id") UUID workoutId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable WorkoutTemplateRequest request) {
        var caller = door.caller().asCoach();
        var patch = Body.of(request).patch();
        return WorkoutTemplateAnswer.of(
                workouts.change(caller, workoutId, patch, present -> require(ifMatch, present)));
    }

    @POST
    @Path("/{workout_id}/copies")
    @Operation(summary = "Copy a workout; the copy is the caller's own")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = WorkoutTemplateAnswer.class)))
    @APIResponse(responseCode = "400", description = "The name is wrong.")
    @APIResponse(responseCode = "404", description = "There is no such workout for this caller.")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used for another request.")
    public Response copy(
            @PathParam("workout_id") UUID workoutId,
            @HeaderParam(Once.HEADER) @Nullable String key,
            PlanApi.@Nullable CopyRequest request) {
        var caller = door.caller().asCoach();
        @Nullable String name = request == null ? null : request.name();
        return once.only(
                key,
                caller,
                "POST /workouts/" + workoutId + "/copies",
                name == null ? "" : name,
                () -> created(workouts.copy(caller, workoutId, name)));
    }

    @DELETE
    @Path("/{workout_id}")
    @Operation(summary = "Remove a workout from the library; plans that have drawn it keep theirs")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(responseCode = "404", description = "There is no such workout for this caller.")
    @APIResponse(responseCode = "412", description = "If-Match names an older version.")
    public void delete(
            @PathParam("workout_id") UUID workoutId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        workouts.delete(door.caller(), workoutId, present -> require(ifMatch, present));
    }

    private void require(@Nullable String ifMatch, WorkoutTemplate present) {
        versions.require(ifMatch, () -> WorkoutTemplateAnswer.of(present));
    }

    static Response created(WorkoutTemplate template) {
        return Response.created(URI.create("/api/v1/workouts/" + template.workoutId()))
                .entity(WorkoutTemplateAnswer.of(template))
                .build();
    }
}
