package club.harrier.library;

import club.harrier.workout.Workout;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where a typed plan finds the workouts that it draws by name.
@FunctionalInterface
public interface Shelf {
    Shelf EMPTY = _ -> Map.of();

    /// The workouts with these names; both sides by `Name.key`.
    Map<String, List<Workout>> named(Set<String> names);
}
