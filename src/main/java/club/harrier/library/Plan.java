package club.harrier.library;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A training plan as a template in the library, without its workouts.
///
/// @param level null: for anybody
/// @param ownerId the coach's account
/// @param ownerName null once that coach has left the club
/// @param workoutCount workouts over all weeks
/// @param archivedAt null: offered in the library
public record Plan(
        UUID planId,
        String name,
        String description,
        PlanType type,
        @Nullable Level level,
        int weeks,
        Visibility visibility,
        UUID ownerId,
        @Nullable String ownerName,
        int workoutCount,
        @Nullable Instant archivedAt,
        Instant createdAt,
        Instant updatedAt) {

    public boolean isArchived() {
        return archivedAt != null;
    }
}
