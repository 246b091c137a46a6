package club.harrier.api.plan;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.library.Level;
import club.harrier.library.PlacedWorkout;
import club.harrier.library.Plan;
import club.harrier.library.PlanType;
import club.harrier.library.Plans;
import club.harrier.library.Visibility;
import club.harrier.unit.Decimals;
import club.harrier.workout.WrittenBlock;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A plan as a program reads it; in lists without its workouts.
public record PlanAnswer(
        UUID planId,
        String name,
        String description,
        PlanType type,
        @Nullable Level level,
        int weeks,
        Visibility visibility,

        @Schema(description = "The coach's account.") UUID ownerId,
        boolean archived,
        int workoutCount,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "In the order of their days; absent in lists.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<PlanWorkout> workouts) {

    /// A workout on a day of a plan.
    public record PlanWorkout(
            int week,
            int day,
            String name,
            ActivityType activityType,
            @Nullable SubType subType,
            @Nullable BigDecimal targetDistanceM,
            @Nullable Integer targetDurationS,
            List<WrittenBlock> blocks,
            String note) {

        static PlanWorkout of(PlacedWorkout placed) {
            var workout = placed.workout();
            return new PlanWorkout(
                    placed.week(),
                    placed.day(),
                    workout.name(),
                    workout.activityType(),
                    workout.subType(),
                    Decimals.metresIfKnown(workout.targetDistanceCm()),
                    workout.targetDurationS(),
                    workout.blocks().written(),
                    workout.note());
        }
    }

    static PlanAnswer of(Plans.Whole whole) {
        return of(whole.plan(), whole.workouts().stream().map(PlanWorkout::of).toList());
    }

    static PlanAnswer of(Plan plan, @Nullable List<PlanWorkout> workouts) {
        return new PlanAnswer(
                plan.planId(),
                plan.name(),
                plan.description(),
                plan.type(),
                plan.level(),
                plan.weeks(),
                plan.visibility(),
                plan.ownerId(),
                plan.isArchived(),
                plan.workoutCount(),
                plan.createdAt(),
                plan.updatedAt(),
                workouts);
    }
}
