package club.harrier.api.calendar;

import club.harrier.copy.Assignment;
import club.harrier.plan.AthletePlans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An athlete's enrolment in a plan, on the athlete's today.
public record AthletePlanAnswer(
        UUID enrollmentId,
        UUID assignmentId,

        @Schema(description = "The group that follows it; null for a plan of the athlete's own.") @Nullable
        UUID groupId,

        UUID planId,
        String planName,
        UUID athleteId,

        @Schema(description = "The start as it was assigned.")
        LocalDate startDate,

        @Schema(description = "Nothing is scheduled before this date.")
        LocalDate fromDate,

        @Schema(description = "When it ends for this athlete, shifts included.")
        LocalDate endDate,

        @Nullable LocalDate raceDate,
        int weeks,

        @Schema(description = "The week of the plan; null before it starts and after it ends.") @Nullable
        Integer week,

        @Schema(description = "removed: the enrolment has ended.")
        Assignment.Status status,

        @Schema(description = "When the enrolment was ended (UTC); null: it was not.") @Nullable
        Instant endedAt,

        @Schema(description = "The pace group; null: none.") @Nullable
        String squad,

        @Schema(description = "How many workouts are on the calendar.")
        int workouts,

        @Schema(description = "How many of them are the athlete's own: changed, moved or added.")
        int ownWorkouts) {

    static AthletePlanAnswer of(AthletePlans.Entry entry) {
        var assignment = entry.assignment();
        return new AthletePlanAnswer(
                entry.enrollmentId(),
                assignment.assignmentId(),
                assignment.groupId(),
                assignment.planId(),
                assignment.name(),
                entry.athleteId(),
                assignment.startDate(),
                entry.fromDate(),
                entry.endDate(),
                assignment.raceDate(),
                assignment.weeks(),
                entry.week(),
                entry.status(),
                entry.endedAt(),
                entry.squad(),
                entry.workouts(),
                entry.ownWorkouts());
    }
}
