package club.harrier.api.assign;

import club.harrier.kind.ActivityType;
import club.harrier.plan.CopyChanges;
import club.harrier.plan.Whom;
import club.harrier.platform.Failure;
import club.harrier.workout.Blocks;
import club.harrier.workout.Workout;
import club.harrier.workout.WrittenBlock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A workout of a group's plan, whole or in part, as a program sends it.
@Schema(description = "A workout of a group's plan; to change one, what is left out stays.")
public record GroupWorkoutRequest(
        @Schema(description = "Only for this squad (a letter), or for those in none (none); left out: for everybody.")
        @Nullable
        String squad,

        @Schema(description = "The day; instead of week and day.") @Nullable
        LocalDate date,

        @Schema(description = "Week of the plan.") @Nullable Integer week,

        @Schema(description = "Weekday, 1 (Monday) to 7 (Sunday).") @Nullable
        Integer day,

        @Schema(description = "Whether everybody skips it; only to change.") @Nullable
        Boolean calledOff,

        @Schema(description = "One line of 1 to 100 characters; needed for a new one.") @Nullable
        String name,

        @Schema(description = "The sport; a run where left out of a new one.") @Nullable
        ActivityType activityType,

        @Schema(description = "For runs: what kind of run, such as easy-run.") @Nullable
        String subType,

        @Schema(description = "The goal in metres.") @Nullable
        BigDecimal targetDistanceM,

        @Schema(description = "The goal in seconds.") @Nullable
        Integer targetDurationS,

        @Schema(description = "All parts of the workout; a goal that came from the parts goes with them.") @Nullable
        List<WrittenBlock> blocks,

        @Schema(description = "Words to the athlete, up to 2000 characters.") @Nullable
        String note) {

    Whom whom() {
        return Whom.of("squad", squad);
    }

    CopyChanges.Place wantedPlace() {
        return new CopyChanges.Place(date, week, day);
    }

    Workout workout() {
        if (calledOff != null) {
            throw Failure.invalid("called_off", "A new workout is not called off.");
        }
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

    CopyChanges.Patch patch() {
        boolean isPlaced = date != null || week != null || day != null;
        boolean isContent = Stream.of(name, activityType, subType, targetDistanceM, targetDurationS, blocks, note)
                .anyMatch(Objects::nonNull);
        @Nullable Blocks parts = blocks == null ? null : Blocks.read("blocks", blocks);
        return new CopyChanges.Patch(
                whom(),
                isPlaced ? wantedPlace() : null,
                calledOff,
                isContent
                        ? new Workout.Change(
                                "", name, activityType, subType, targetDistanceM, targetDurationS, parts, note)
                        : null);
    }
}
