package club.harrier.library;

import club.harrier.workout.Workout;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What changes about a workout of the library; null leaves it as it is.
///
/// @param workout makes the new workout of the present one
public record WorkoutPatch(
        UnaryOperator<Workout> workout,
        @Nullable Visibility visibility,
        @Nullable Boolean archived) {

    /// Another workout in its place.
    public static WorkoutPatch to(Workout workout, @Nullable Visibility visibility) {
        return new WorkoutPatch(_ -> workout, visibility, null);
    }

    /// Puts it away, or takes it out again.
    public static WorkoutPatch archived(boolean archived) {
        return new WorkoutPatch(UnaryOperator.identity(), null, archived);
    }
}
