package club.harrier.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What changes about a plan; null leaves it as it is. `workouts`, where given, is the full new list.
public record PlanPatch(
        @Nullable String name,
        @Nullable String description,
        @Nullable PlanType type,
        @Nullable Level level,
        @Nullable Integer weeks,
        @Nullable Visibility visibility,
        @Nullable Boolean archived,
        @Nullable List<PlacedWorkout> workouts) {

    PlanDraft appliedTo(Plan plan, List<PlacedWorkout> present) {
        return new PlanDraft(
                name == null ? plan.name() : name,
                description == null ? plan.description() : description,
                type == null ? plan.type() : type,
                level == null ? plan.level() : level,
                weeks == null ? plan.weeks() : weeks,
                visibility == null ? plan.visibility() : visibility,
                workouts == null ? present : workouts);
    }
}
