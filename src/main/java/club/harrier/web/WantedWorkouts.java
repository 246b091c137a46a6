package club.harrier.web;

import club.harrier.door.Door;
import club.harrier.library.WorkoutText;
import club.harrier.library.Workouts;
import club.harrier.platform.Failure;
import club.harrier.unit.Decimals;
import club.harrier.workout.Workout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads a workout from a form where it is chosen from the library or typed.
@Singleton
public final class WantedWorkouts {
    private final Workouts library;
    private final Door door;

    @Inject
    WantedWorkouts(Workouts library, Door door) {
        this.library = library;
        this.door = door;
    }

    /// The one that was chosen from the library, else the one that was typed.
    ///
    /// @param chosen the id of a workout of the library, or empty
    public Workout read(String chosen, String text) {
        var coach = door.caller().asCoach();
        @Nullable UUID workoutId = Chosen.id("workout", chosen);
        if (workoutId == null) {
            return WorkoutText.read(text, library.shelf(coach));
        }
        @Nullable Workout found = library.all(coach, List.of(workoutId)).get(workoutId);
        if (found == null) {
            throw Failure.impossible("unknown_workout", "workout_id", "The library has no such workout.");
        }
        return found;
    }

    /// Everything about a workout becomes as wanted.
    public static Workout.Change change(Workout wanted) {
        return new Workout.Change(
                "",
                wanted.name(),
                wanted.activityType(),
                wanted.subType() == null ? null : wanted.subType().toString(),
                Decimals.metresIfKnown(wanted.targetDistanceCm()),
                wanted.targetDurationS(),
                wanted.blocks(),
                wanted.note());
    }
}
