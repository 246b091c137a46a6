package club.harrier.api.assign;

import club.harrier.copy.CopiedWorkout;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.unit.Decimals;
import club.harrier.workout.WrittenBlock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A workout of a group's copy of a plan, as a program reads it.
record CopiedWorkoutAnswer(
        @Schema(description = "The workout's id in this plan of the group.")
        UUID workoutId,

        @Schema(description = "The same workout of the other squads has the same.")
        UUID originId,

        @Schema(description = "Whose it is; null: of those in no squad.") @Nullable
        String squad,

        int week,

        @Schema(description = "Weekday it has in the plan, 1 Monday to 7 Sunday.")
        int day,

        @Schema(description = "Where it stands in the calendar.")
        LocalDate date,

        String name,
        ActivityType activityType,
        @Nullable SubType subType,
        @Nullable BigDecimal targetDistanceM,
        @Nullable Integer targetDurationS,
        List<WrittenBlock> blocks,
        String note,

        @Schema(description = "Whether it is skipped by everybody who follows it.")
        boolean calledOff,

        @Schema(description = "When a coach last changed it; null: it is as it was copied.") @Nullable
        Instant changedAt) {

    static CopiedWorkoutAnswer of(CopiedWorkout copied) {
        var workout = copied.workout();
        return new CopiedWorkoutAnswer(
                copied.workoutId(),
                copied.originId(),
                copied.squad(),
                copied.week(),
                copied.day(),
                copied.date(),
                workout.name(),
                workout.activityType(),
                workout.subType(),
                Decimals.metresIfKnown(workout.targetDistanceCm()),
                workout.targetDurationS(),
                workout.blocks().written(),
                workout.note(),
                copied.isCalledOff(),
                copied.changedAt());
    }
}
