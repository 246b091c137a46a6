package club.harrier.api.calendar;

import club.harrier.adjust.Additions;
import club.harrier.api.Body;
import club.harrier.api.Required;
import club.harrier.calendar.Calendars;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Problem;
import club.harrier.kind.ActivityType;
import club.harrier.org.Caller;
import club.harrier.workout.Blocks;
import club.harrier.workout.Workout;
import club.harrier.workout.WrittenBlock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Workouts that one athlete gets besides the plan's, for programs. Only coaches.
@Path("/api/v1/athletes/{athlete_id}/scheduled-workouts")
@Produces("application/json")
@Tag(name = "Calendar")
@RunOnVirtualThread
@Singleton
@APIResponse(responseCode = "401", description = "Nobody is signed in.")
@APIResponse(
        responseCode = "403",
        description = "The caller is not a coach.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "There is no such athlete for this caller.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class AdditionApi {
    private final Additions additions;
    private final Calendars calendars;
    private final Door door;
    private final Once once;

    @Inject
    AdditionApi(Additions additions, Calendars calendars, Door door, Once once) {
        this.additions = additions;
        this.calendars = calendars;
        this.door = door;
        this.once = once;
    }

    /// A workout for one athlete.
    public record AddRequest(
            @Schema(description = "The plan it belongs to; may be left out where the athlete follows only one.")
            @Nullable
            UUID enrollmentId,

            @Schema(description = "Its day.", required = true) @Nullable
            LocalDate date,

            @Schema(description = "A workout of the library to copy; the fields given besides it replace its own.")
            @Nullable
            UUID workoutId,

            @Schema(description = "One line of 1 to 100 characters; needed unless workout_id is given.") @Nullable
            String name,

            @Schema(description = "The sport; left out: a run.") @Nullable
            ActivityType activityType,

            @Schema(description = "For runs: what kind of run, such as easy-run.") @Nullable
            String subType,

            @Schema(description = "The goal in metres; left out, it is worked out from blocks that state it.") @Nullable
            BigDecimal targetDistanceM,

            @Schema(description = "The goal in seconds; likewise.") @Nullable
            Integer targetDurationS,

            @Schema(description = "The parts of the workout in order.") @Nullable
            List<WrittenBlock> blocks,

            @Schema(description = "Words to the athlete, up to 2000 characters.") @Nullable
            String note) {

        Additions.Wish wish(Caller caller, Additions additions) {
            var day = Required.field("date", date);
            return new Additions.Wish(enrollmentId, day, workout(caller, additions));
        }

        private Workout workout(Caller caller, Additions additions) {
            if (workoutId == null) {
                return Workout.of(new Workout.Wish(
                        "",
                        name,
                        activityType,
                        subType,
                        targetDistanceM,
                        targetDurationS,
                        Blocks.read("blocks", blocks),
                        note));
            }
            @Nullable Blocks parts = blocks == null ? null : Blocks.read("blocks", blocks);
            return additions
                    .ofLibrary(caller, workoutId)
                    .changed(new Workout.Change(
                            "", name, activityType, subType, targetDistanceM, targetDurationS, parts, note));
        }
    }

    @POST
    @Operation(summary = "Put a workout on one athlete's calendar, within a plan; only coaches")
    @APIResponse(
            responseCode = "201",
            description = "The workout",
            content = @Content(schema = @Schema(implementation = ScheduledWorkoutAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A field is missing or wrong.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "The athlete follows no plan, or several without saying which; or the library has no such workout.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response add(
            @PathParam("athlete_id") UUID athleteId,
            @HeaderParam(Once.HEADER) @Nullable String key,
            @Nullable AddRequest request) {
        var caller = door.caller();
        var body = Body.of(request);
        return once.only(key, caller, "POST /athletes/" + athleteId + "/scheduled-workouts", body, () -> {
            var added = additions.add(caller, athleteId, it -> body.wish(it, additions));
            var location = URI.create("/api/v1/scheduled-workouts/" + added.scheduledWorkoutId());
            return Response.created(location)
                    .entity(ScheduledWorkoutAnswer.of(calendars.entry(caller, added.scheduledWorkoutId())))
                    .build();
        });
    }
}
