package club.harrier.web;

import club.harrier.library.Visibility;
import club.harrier.library.WorkoutTemplate;
import club.harrier.screen.View;

/// A workout of the library with its words.
public record ShelfLine(WorkoutTemplate template, WorkoutCard card) {
    public static ShelfLine of(WorkoutTemplate template, View view) {
        return new ShelfLine(template, WorkoutCard.of(template.workout(), view));
    }

    /// An address below the workout's.
    public String path(String below) {
        return "/workouts/" + template.workoutId() + below;
    }

    public boolean isPrivate() {
        return template.visibility() == Visibility.PRIVATE;
    }
}
