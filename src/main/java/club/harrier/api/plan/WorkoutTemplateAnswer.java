package club.harrier.api.plan;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.library.Visibility;
import club.harrier.library.WorkoutTemplate;
import club.harrier.unit.Decimals;
import club.harrier.workout.WrittenBlock;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A workout of the library as a program reads it.
public record WorkoutTemplateAnswer(
        UUID workoutId,
        String name,
        ActivityType activityType,
        @Nullable SubType subType,

        @Schema(description = "The goal in metres, worked out from the blocks where they state all of it.") @Nullable
        BigDecimal targetDistanceM,

        @Schema(description = "The goal in seconds; likewise.") @Nullable
        Integer targetDurationS,

        List<WrittenBlock> blocks,
        String note,
        Visibility visibility,

        @Schema(description = "The coach's account.") UUID ownerId,
        boolean archived,
        Instant createdAt,
        Instant updatedAt) {

    static WorkoutTemplateAnswer of(WorkoutTemplate template) {
        var workout = template.workout();
        return new WorkoutTemplateAnswer(
                template.workoutId(),
                workout.name(),
                workout.activityType(),
                workout.subType(),
                Decimals.metresIfKnown(workout.targetDistanceCm()),
                workout.targetDurationS(),
                workout.blocks().written(),
                workout.note(),
                template.visibility(),
                template.ownerId(),
                template.isArchived(),
                template.createdAt(),
                template.updatedAt());
    }
}
