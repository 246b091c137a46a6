package club.harrier.api;

import club.harrier.schedule.Enrolled;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What assigning a plan meant for one athlete.
public record EnrolledAnswer(
        UUID athleteId,
        String displayName,

        @Schema(description = "already_enrolled: the athlete follows this plan from this start; nothing was changed.")
        Enrolled.Outcome outcome,

        @Schema(description = "Null in a dry run for someone not yet enrolled.") @Nullable
        UUID enrollmentId,

        @Schema(description = "Nothing is scheduled before this date.")
        LocalDate fromDate,

        @Schema(description = "How many workouts this put on the athlete's calendar.")
        int scheduledWorkouts,

        @Schema(description = "The squad of this plan the athlete is in; null: in none.") @Nullable
        String squad,

        @Schema(description = "Other plans the athlete follows in the same time.")
        List<OverlapAnswer> overlaps) {

    /// Another plan of the same athlete, and when it runs.
    public record OverlapAnswer(
            UUID enrollmentId,
            UUID assignmentId,
            UUID planId,
            String planName,
            LocalDate startDate,
            LocalDate endDate) {}

    public static EnrolledAnswer of(Enrolled enrolled) {
        return new EnrolledAnswer(
                enrolled.athleteId(),
                enrolled.displayName(),
                enrolled.outcome(),
                enrolled.enrollmentId(),
                enrolled.fromDate(),
                enrolled.scheduledWorkouts(),
                enrolled.squad(),
                enrolled.overlaps().stream()
                        .map(it -> new OverlapAnswer(
                                it.enrollmentId(),
                                it.assignmentId(),
                                it.planId(),
                                it.name(),
                                it.startDate(),
                                it.endDate()))
                        .toList());
    }
}
