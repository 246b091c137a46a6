package club.harrier.api;

import club.harrier.activity.ActivityType;
import club.harrier.library.PlacedWorkout;
import club.harrier.platform.Failure;
import club.harrier.unit.Decimals;
import club.harrier.workout.Blocks;
import club.harrier.workout.Workout;
import club.harrier.workout.WrittenBlock;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

        @Schema(description = "One line of 1 to 100 characters.", required = true) @Nullable
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
                workout.name(),
                workout.activityType(),
                workout.subType() == null ? null : workout.subType().toString(),
                Decimals.metresIfKnown(workout.targetDistanceCm()),
                workout.targetDurationS(),
                workout.blocks().written(),
                workout.note());
    }

    static List<PlacedWorkout> placed(List<WorkoutRequest> requests, ActivityType usual) {
        var placed = new ArrayList<PlacedWorkout>();
        for (int i = 0; i < requests.size(); i++) {
            placed.add(requests.get(i).placed("workouts[" + i + "]", usual));
        }
        return placed;
    }

    private PlacedWorkout placed(String field, ActivityType usual) {
        if (week == null) {
            throw Failure.invalid(field + ".week", "The week is missing.");
        }
        if (day == null) {
            throw Failure.invalid(field + ".day", "The day is missing.");
        }
        return new PlacedWorkout(week, day, workout(field + ".", usual));
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
