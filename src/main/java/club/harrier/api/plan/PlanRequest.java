package club.harrier.api.plan;

import club.harrier.library.Level;
import club.harrier.library.PlacedWorkout;
import club.harrier.library.PlanDraft;
import club.harrier.library.PlanPatch;
import club.harrier.library.PlanType;
import club.harrier.library.Plans;
import club.harrier.library.Visibility;
import club.harrier.platform.Failure;
import club.harrier.workout.Workout;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A plan as a program sends it, whole or in part.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanRequest(
        @Schema(description = "1 to 100 characters; needed to create.") @Nullable
        String name,

        @Schema(description = "Up to 2000 characters.") @Nullable
        String description,

        @Schema(description = "The sport, run unless given.") @Nullable
        PlanType type,

        @Schema(description = "Whom it is meant for; left out: anybody.") @Nullable
        Level level,

        @Schema(description = "Length in weeks, 1 to 52; needed to create.") @Nullable
        Integer weeks,

        @Schema(description = "org (unless given): every coach finds it; private: its owner and the head coach.")
        @Nullable
        Visibility visibility,

        @Schema(description = "Whether it is put away; only to change.") @Nullable
        Boolean archived,

        @Schema(description = "All workouts; the full new list where given.") @Nullable
        List<WorkoutRequest> workouts) {

    /// What would write the same plan again.
    static PlanRequest of(Plans.Whole whole) {
        var plan = whole.plan();
        return new PlanRequest(
                plan.name(),
                plan.description(),
                plan.type(),
                plan.level(),
                plan.weeks(),
                plan.visibility(),
                null,
                whole.workouts().stream().map(WorkoutRequest::of).toList());
    }

    PlanDraft draft(Function<Set<UUID>, Map<UUID, Workout>> library) {
        if (name == null) {
            throw Failure.invalid("name", "The name is missing.");
        }
        if (weeks == null) {
            throw Failure.invalid("weeks", "The number of weeks is missing.");
        }
        if (archived != null) {
            throw Failure.invalid("archived", "A new plan is not archived.");
        }
        var sport = type == null ? PlanType.RUN : type;
        return new PlanDraft(
                name,
                description == null ? "" : description,
                sport,
                level,
                weeks,
                visibility == null ? Visibility.ORG : visibility,
                workouts == null ? List.of() : placed(workouts, sport, library));
    }

    PlanPatch patch(PlanType present, Function<Set<UUID>, Map<UUID, Workout>> library) {
        return new PlanPatch(
                name,
                description,
                type,
                level,
                weeks,
                visibility,
                archived,
                workouts == null ? null : placed(workouts, type == null ? present : type, library));
    }

    private static List<PlacedWorkout> placed(
            List<WorkoutRequest> workouts, PlanType type, Function<Set<UUID>, Map<UUID, Workout>> library) {
        return WorkoutRequest.placed(workouts, type.usual(), library);
    }
}
