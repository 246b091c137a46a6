package club.harrier.calendar;

import club.harrier.workout.Workout;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A workout on an athlete's calendar, as it stands today.
///
/// @param week week of the plan
/// @param day weekday it has in the plan; `date` may lie elsewhere
/// @param activityId what it was, once done
/// @param isByHand a person, not the matcher, said what it was
/// @param band null while it is open, and for a skipped one
public record Entry(
        UUID scheduledWorkoutId,
        UUID enrollmentId,
        UUID assignmentId,
        UUID planId,
        String planName,
        UUID athleteId,
        LocalDate date,
        int week,
        int day,
        Workout workout,
        Status status,
        @Nullable UUID activityId,
        boolean isByHand,
        @Nullable Band band) {

    /// Whether a workout is done.
    public enum Status {
        SCHEDULED,
        COMPLETED,
        /// The athlete's local day has ended without it. A file that arrives late still completes it.
        MISSED,
        SKIPPED
    }
}
