package club.harrier.api.assign;

import club.harrier.plan.Unassigning;
import java.util.UUID;

/// An enrolment that ended, and how many workouts left the calendar with it.
record RemovedAnswer(UUID athleteId, UUID enrollmentId, int removedWorkouts) {
    static RemovedAnswer of(Unassigning.Removed removed) {
        return new RemovedAnswer(removed.athleteId(), removed.enrollmentId(), removed.removedWorkouts());
    }
}
