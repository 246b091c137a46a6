package club.harrier.api.plan;

import club.harrier.kind.ActivityType;
import club.harrier.library.Visibility;
import club.harrier.library.WorkoutPatch;
import club.harrier.platform.Failure;
import club.harrier.workout.Blocks;
import club.harrier.workout.Workout;
import club.harrier.workout.WrittenBlock;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A workout of the library as a program sends it, whole or in part.
public record WorkoutTemplateRequest(
        @Schema(description = "One line of 1 to 100 characters; needed to create.") @Nullable
        String name,

        @Schema(description = "The sport, run unless given.") @Nullable
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

        @Schema(description = "The parts of the workout in order, up to 100 steps; the full new list where given.")
        @Nullable
        List<WrittenBlock> blocks,

        @Schema(description = "Words to the athlete, up to 2000 characters.") @Nullable
        String note,

        @Schema(description = "org (unless given): every coach finds it; private: its owner and the head coach.")
        @Nullable
        Visibility visibility,

        @Schema(description = "Whether it is put away; only to change.") @Nullable
        Boolean archived) {

    Workout workout() {
        if (archived != null) {
            throw Failure.invalid("archived", "A new workout is not archived.");
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

    Visibility who() {
        return visibility == null ? Visibility.ORG : visibility;
    }

    WorkoutPatch patch() {
        @Nullable Blocks parts = blocks == null ? null : Blocks.read("blocks", blocks);
        var change = new Workout.Change("", name, activityType, subType, targetDistanceM, targetDurationS, parts, note);
        return new WorkoutPatch(present -> present.changed(change), visibility, archived);
    }
}
