package club.harrier.copy;

import club.harrier.workout.Workout;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A workout of a group's copy of a plan, as the group has it today.
///
/// @param squad whose it is; null: of those in no squad
/// @param originId the same workout of the other squads has the same
/// @param day weekday it has in the plan, 1 Monday to 7 Sunday
/// @param date where it stands in the calendar
/// @param position within the day
/// @param calledOffAt since when everybody skips it, or null
/// @param revision how often it was changed since it was copied
/// @param changedAt null: as it was copied
public record CopiedWorkout(
        UUID workoutId,
        UUID originId,
        @Nullable String squad,
        int week,
        int day,
        LocalDate date,
        int position,
        Workout workout,
        @Nullable Instant calledOffAt,
        int revision,
        @Nullable Instant changedAt) {

    public boolean isCalledOff() {
        return calledOffAt != null;
    }

    /// The same workout, as a squad has it.
    CopiedWorkout of(UUID newId, String forSquad, Workout theirs) {
        return new CopiedWorkout(
                newId, originId, forSquad, week, day, date, position, theirs, calledOffAt, 0, changedAt);
    }
}
