package club.harrier.library;

import club.harrier.workout.Workout;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A workout of the library, from which plans draw.
///
/// @param ownerId the coach's account
/// @param ownerName null once that coach has left the club
/// @param archivedAt null: offered in the library
public record WorkoutTemplate(
        UUID workoutId,
        Workout workout,
        Visibility visibility,
        UUID ownerId,
        @Nullable String ownerName,
        @Nullable Instant archivedAt,
        Instant createdAt,
        Instant updatedAt) {

    public String name() {
        return workout.name();
    }

    public boolean isArchived() {
        return archivedAt != null;
    }
}
