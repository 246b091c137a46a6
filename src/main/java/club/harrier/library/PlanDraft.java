package club.harrier.library;

import club.harrier.platform.Failure;
import club.harrier.unit.Name;
import club.harrier.workout.Prose;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a coach writes down as a plan.
public record PlanDraft(
        String name,
        String description,
        PlanType type,
        @Nullable Level level,
        int weeks,
        Visibility visibility,
        List<PlacedWorkout> workouts) {
    private static final int MOST_WORKOUTS = 1_500;
    private static final int MOST_A_DAY = 10;

    /// Tidies the draft and checks it as a whole; fails with 400 and the field that is wrong.
    public PlanDraft {
        name = Name.tidy(name);
        description = Prose.tidy(description);
        workouts = List.copyOf(workouts);
        if (name.isEmpty() || Name.length(name) > 100 || name.chars().anyMatch(it -> it < ' ')) {
            throw Failure.invalid("name", "The name of a plan is one line of 1 to 100 characters.");
        }
        if (Name.length(description) > 2000) {
            throw Failure.invalid("description", "The description has at most 2000 characters.");
        }
        if (weeks < 1 || weeks > 52) {
            throw Failure.invalid("weeks", "A plan has 1 to 52 weeks.");
        }
        if (workouts.size() > MOST_WORKOUTS) {
            throw Failure.invalid("workouts", "A plan has at most " + MOST_WORKOUTS + " workouts.");
        }
        for (int i = 0; i < workouts.size(); i++) {
            checkPlace("workouts[" + i + "]", workouts.get(i), weeks);
        }
        if (workouts.stream()
                .collect(Collectors.groupingBy(it -> it.week() * 10 + it.day(), Collectors.counting()))
                .values()
                .stream()
                .anyMatch(it -> it > MOST_A_DAY)) {
            throw Failure.invalid("workouts", "A day has at most " + MOST_A_DAY + " workouts.");
        }
    }

    private static void checkPlace(String field, PlacedWorkout placed, int weeks) {
        if (placed.week() < 1 || placed.week() > weeks) {
            throw Failure.invalid(field + ".week", "The plan has the weeks 1 to " + weeks + ".");
        }
        if (placed.day() < 1 || placed.day() > 7) {
            throw Failure.invalid(field + ".day", "A day is 1 (Monday) to 7 (Sunday).");
        }
    }
}
