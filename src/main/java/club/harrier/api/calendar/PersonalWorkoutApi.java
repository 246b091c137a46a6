package club.harrier.api.calendar;

import club.harrier.adjust.PersonalChanges;
import club.harrier.api.Body;
import club.harrier.calendar.Calendars;
import club.harrier.door.Door;
import club.harrier.door.Given;
import club.harrier.door.Problem;
import club.harrier.door.Versions;
import club.harrier.kind.ActivityType;
import club.harrier.platform.Failure;
import club.harrier.workout.Blocks;
import club.harrier.workout.Workout;
import club.harrier.workout.WrittenBlock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What changes a workout for one athlete alone, for programs. Only coaches.
@Path("/api/v1/scheduled-workouts/{scheduled_workout_id}")
@Produces("application/json")
@Tag(name = "Calendar")
@RunOnVirtualThread
@Singleton
@APIResponse(responseCode = "401", description = "Nobody is signed in.")
@APIResponse(
        responseCode = "403",
        description = "The caller is the athlete.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "There is no such workout for this caller.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class PersonalWorkoutApi {
    private final PersonalChanges personal;
    private final Calendars calendars;
    private final Door door;
    private final Versions versions;

    @Inject
    PersonalWorkoutApi(PersonalChanges personal, Calendars calendars, Door door, Versions versions) {
        this.personal = personal;
        this.calendars = calendars;
        this.door = door;
        this.versions = versions;
    }

    /// What changes about one athlete's workout; what is left out stays.
    public record PersonalRequest(
            @Schema(description = "The new day.") @Nullable LocalDate date,

            @Schema(description = "Whether it is called off.") @Nullable
            Boolean skipped,

            @Schema(description = "One line of 1 to 100 characters.") @Nullable
            String name,

            @Schema(description = "The sport.") @Nullable ActivityType activityType,

            @Schema(description = "For runs: what kind of run, such as easy-run.") @Nullable
            String subType,

            @Schema(description = "The goal in metres.") @Nullable
            BigDecimal targetDistanceM,

            @Schema(description = "The goal in seconds.") @Nullable
            Integer targetDurationS,

            @Schema(description = "All parts of the workout; a goal that came from the parts goes with them.") @Nullable
            List<WrittenBlock> blocks,

            @Schema(description = "Words to the athlete, up to 2000 characters.") @Nullable
            String note,

            @Schema(
                    description =
                            "null: what the athlete has of their own goes, content and day; it is the plan's again. "
                                    + "The fields given besides it come on top of that.",
                    implementation = Object.class,
                    nullable = true)
            @Nullable
            Given<Object> personal) {

        PersonalChanges.Patch patch() {
            if (personal != null && personal.value() != null) {
                throw Failure.invalid("personal", "Only null can be said here: that the workout is the plan's again.");
            }
            boolean isContent = Stream.of(name, activityType, subType, targetDistanceM, targetDurationS, blocks, note)
                    .anyMatch(Objects::nonNull);
            @Nullable Blocks parts = blocks == null ? null : Blocks.read("blocks", blocks);
            return new PersonalChanges.Patch(
                    date,
                    skipped,
                    isContent
                            ? new Workout.Change(
                                    "", name, activityType, subType, targetDistanceM, targetDurationS, parts, note)
                            : null,
                    personal != null);
        }
    }

    /// A workout that was taken off a calendar.
    public record RemovedWorkout(
            UUID scheduledWorkoutId,

            @Schema(description = "The change by which it can be undone.")
            UUID changeId) {}

    @PATCH
    @Operation(
            summary = "Move, skip or change a workout for its athlete alone; only coaches",
            description =
                    "The athlete keeps it, whatever becomes of the group's; `differs` then shows the three versions.")
    @APIResponse(
            responseCode = "200",
            description = "The workout as it is now",
            content = @Content(schema = @Schema(implementation = ScheduledWorkoutAnswer.class)))
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
            description = "The workout is done.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ScheduledWorkoutAnswer change(
            @PathParam("scheduled_workout_id") UUID scheduledWorkoutId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable PersonalRequest request) {
        var caller = door.caller();
        var patch = Body.of(request).patch();
        personal.change(
                caller, scheduledWorkoutId, patch, () -> versions.require(ifMatch, () -> present(scheduledWorkoutId)));
        return present(scheduledWorkoutId);
    }

    @DELETE
    @Operation(summary = "Take a workout off one athlete's calendar; only coaches")
    @APIResponse(
            responseCode = "200",
            description = "It is gone",
            content = @Content(schema = @Schema(implementation = RemovedWorkout.class)))
    @APIResponse(
            responseCode = "412",
            description = "If-Match names an older version.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The workout is done.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RemovedWorkout remove(
            @PathParam("scheduled_workout_id") UUID scheduledWorkoutId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        UUID changeId = personal.remove(
                door.caller(), scheduledWorkoutId, () -> versions.require(ifMatch, () -> present(scheduledWorkoutId)));
        return new RemovedWorkout(scheduledWorkoutId, changeId);
    }

    private ScheduledWorkoutAnswer present(UUID scheduledWorkoutId) {
        return ScheduledWorkoutAnswer.of(calendars.entry(door.caller(), scheduledWorkoutId));
    }
}
