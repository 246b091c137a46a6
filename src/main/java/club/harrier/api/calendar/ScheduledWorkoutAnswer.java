package club.harrier.api.calendar;

import club.harrier.api.DiffersAnswer;
import club.harrier.calendar.Band;
import club.harrier.calendar.Entry;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.unit.Decimals;
import club.harrier.workout.WrittenBlock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A workout on an athlete's calendar, as a program reads it.
public record ScheduledWorkoutAnswer(
        UUID scheduledWorkoutId,
        UUID enrollmentId,
        UUID assignmentId,

        @Schema(description = "The template it comes from, which may be gone.")
        UUID planId,

        String planName,
        UUID athleteId,
        LocalDate date,

        @Schema(description = "Week of the plan.") int week,

        @Schema(description = "Weekday it has in the plan, 1 Monday to 7 Sunday.")
        int day,

        String name,
        ActivityType activityType,
        @Nullable SubType subType,
        @Nullable BigDecimal targetDistanceM,
        @Nullable Integer targetDurationS,
        List<WrittenBlock> blocks,
        String note,

        @Schema(description = "missed: the athlete's local day has ended without it.")
        Entry.Status status,

        @Schema(description = "The activity it was, once completed.") @Nullable
        UUID activityId,

        @Schema(description = "A person has said what it was; the matcher leaves it alone.")
        boolean matchedByHand,

        @Schema(
                description = "on_target: within 20 % of the target; near: 50 to 80 or 120 to 150 %; off: further away "
                        + "or missed; unmeasured: done without anything to measure by; null: open or skipped.")
        @Nullable
        Band compliance,

        @Schema(description = "Skipped because the athlete does not train on that day; it counts in no compliance.")
        boolean paused,

        @Schema(description = "Put there for this athlete alone; the plan does not have it.")
        boolean added,

        @Schema(description = "The last change of it, by which it can be undone; null where there was none.") @Nullable
        UUID changeId,

        @Schema(description = "Where the athlete's own differs from the plan's; null where it does not.") @Nullable
        DiffersAnswer differs,

        @Schema(description = "What a run comes to with the athlete's zones of its day; null for another sport.")
        @Nullable
        EstimateAnswer estimate) {

    static ScheduledWorkoutAnswer of(Entry entry) {
        var workout = entry.workout();
        return new ScheduledWorkoutAnswer(
                entry.scheduledWorkoutId(),
                entry.enrollmentId(),
                entry.assignmentId(),
                entry.planId(),
                entry.planName(),
                entry.athleteId(),
                entry.date(),
                entry.week(),
                entry.day(),
                workout.name(),
                workout.activityType(),
                workout.subType(),
                Decimals.metresIfKnown(workout.targetDistanceCm()),
                workout.targetDurationS(),
                workout.blocks().written(),
                workout.note(),
                entry.status(),
                entry.activityId(),
                entry.isByHand(),
                entry.band(),
                entry.isPaused(),
                entry.isAdded(),
                entry.changeId(),
                entry.differs() == null ? null : DiffersAnswer.of(entry.differs()),
                EstimateAnswer.of(entry.estimate()));
    }
}
