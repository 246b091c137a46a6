package club.harrier.api.plan;

import club.harrier.kind.ActivityType;
import club.harrier.library.PlacedWorkout;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.unit.Decimals;
import club.harrier.workout.Blocks;
import club.harrier.workout.Workout;
import club.harrier.workout.WrittenBlock;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A workout of a plan, as a program sends it.
@Schema(description = "A workout on a day of a plan.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkoutRequest(
        @Schema(description = "Week of the plan, 1 for the first.", required = true) @Nullable
        Integer week,

        @Schema(description = "Weekday, 1 (Monday) to 7 (Sunday).", required = true) @Nullable
        Integer day,

        @Schema(
                description = "A workout of the library to copy; the fields given besides it replace its own. Later "
                        + "changes of the library change nothing here.")
        @Nullable
        UUID workoutId,

        @Schema(description = "One line of 1 to 100 characters; needed unless workout_id is given.") @Nullable
        String name,

        @Schema(description = "Left out: the plan's own type, or a run.") @Nullable
        ActivityType activityType,

        @Schema(description = "For runs: what kind of run, such as easy-run.") @Nullable
        String subType,

        @Schema(
                description = "The goal in metres. Left out together with the duration, it is worked out from blocks "
                        + "that state all of it.")
        @Nullable
        BigDecimal targetDistanceM,

        @Schema(description = "The goal in seconds.") @Nullable
        Integer targetDurationS,

        @Schema(description = "The parts of the workout in order, up to 100 steps.") @Nullable
        List<WrittenBlock> blocks,

        @Schema(description = "Words to the athlete, up to 2000 characters.") @Nullable
        String note) {

    static WorkoutRequest of(PlacedWorkout placed) {
        var workout = placed.workout();
        return new WorkoutRequest(
                placed.week(),
                placed.day(),
                null,
                workout.name(),
                workout.activityType(),
                workout.subType() == null ? null : workout.subType().toString(),
                Decimals.metresIfKnown(workout.targetDistanceCm()),
                workout.targetDurationS(),
                workout.blocks().written(),
                workout.note());
    }

    /// The workouts of a plan; 422 where one is copied from a workout that the library does not have.
    ///
    /// @param usual what a workout is that does not say
    /// @param library the workouts of the library with these ids
    static List<PlacedWorkout> placed(
            List<WorkoutRequest> requests, ActivityType usual, Function<Set<UUID>, Map<UUID, Workout>> library) {
        var ids = requests.stream()
                .map(WorkoutRequest::workoutId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Workout> drawn = ids.isEmpty() ? Map.of() : library.apply(ids);
        var placed = new ArrayList<PlacedWorkout>();
        for (int i = 0; i < requests.size(); i++) {
            placed.add(requests.get(i).placed("workouts[" + i + "]", usual, drawn));
        }
        return placed;
    }

    private PlacedWorkout placed(String field, ActivityType usual, Map<UUID, Workout> drawn) {
        if (week == null) {
            throw Failure.invalid(field + ".week", "The week is missing.");
        }
        if (day == null) {
            throw Failure.invalid(field + ".day", "The day is missing.");
        }
        var workout = workoutId == null ? workout(field + ".", usual) : drawn(field + ".", drawn.get(workoutId));
        return new PlacedWorkout(week, day, workout);
    }

    private Workout drawn(String field, @Nullable Workout original) {
        if (original == null) {
            throw Failure.of(
                    Reason.IMPOSSIBLE, "unknown_workout", field + "workout_id", "The library has no such workout.");
        }
        @Nullable Blocks parts = blocks == null ? null : Blocks.read(field + "blocks", blocks);
        return original.changed(
                new Workout.Change(field, name, activityType, subType, targetDistanceM, targetDurationS, parts, note));
    }

    private Workout workout(String field, ActivityType usual) {
        return Workout.of(new Workout.Wish(
                field,
                name,
                activityType == null ? usual : activityType,
                subType,
                targetDistanceM,
                targetDurationS,
                Blocks.read(field + "blocks", blocks),
                note));
    }
}
