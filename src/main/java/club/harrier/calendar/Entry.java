package club.harrier.calendar;

import club.harrier.pace.Estimate;
import club.harrier.workout.Workout;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A workout on an athlete's calendar, as it stands today.
///
/// @param week week of the plan
/// @param day weekday it has in the plan; `date` may lie elsewhere
/// @param activityId what it was, once done
/// @param isByHand a person, not the matcher, said what it was
/// @param band null while it is open, and for a skipped one
/// @param isPaused skipped because the athlete does not train on that day; it counts in no compliance
/// @param isAdded put there for this athlete alone; the plan does not have it
/// @param changeId the last change of it that can be taken back, or null
/// @param differs null where the athlete has what the plan has
/// @param estimate what a run comes to with the zones of its day; null for another sport
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
        @Nullable Band band,
        boolean isPaused,
        boolean isAdded,
        @Nullable UUID changeId,
        @Nullable Differs differs,
        @Nullable Estimate estimate)
        implements Outcome {

    /// A workout on a day, as one of three has it.
    public record Version(LocalDate date, Workout workout) {}

    /// A workout that is the athlete's own.
    ///
    /// @param base the plan's, as it was when the coach changed it for this athlete
    /// @param group the plan's, as it is now
    /// @param personal the athlete's
    public record Differs(Version base, Version group, Version personal) {}

    /// Whether a workout is done.
    @Schema(name = "ScheduledWorkoutStatus")
    public enum Status {
        SCHEDULED,
        COMPLETED,
        /// The athlete's local day has ended without it. A file that arrives late still completes it.
        MISSED,
        SKIPPED
    }
}
