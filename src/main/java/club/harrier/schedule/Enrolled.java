package club.harrier.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What assigning a plan meant for one athlete.
///
/// @param enrollmentId null in a dry run for someone not yet enrolled
/// @param fromDate nothing is scheduled before it
/// @param scheduledWorkouts how many were put on the calendar by this
/// @param squad null: in none
/// @param overlaps other plans the athlete follows in the same time
public record Enrolled(
        UUID athleteId,
        String displayName,
        Outcome outcome,
        @Nullable UUID enrollmentId,
        LocalDate fromDate,
        int scheduledWorkouts,
        @Nullable String squad,
        List<Overlap> overlaps) {

    /// The enrolments made just now.
    public static List<UUID> made(List<Enrolled> results) {
        var made = new ArrayList<UUID>();
        for (var result : results) {
            if (result.outcome() == Outcome.ENROLLED && result.enrollmentId() != null) {
                made.add(result.enrollmentId());
            }
        }
        return made;
    }

    @Schema(name = "EnrolledOutcome")
    public enum Outcome {
        ENROLLED,
        ALREADY_ENROLLED
    }

    /// Another plan of the same athlete, and when it runs.
    public record Overlap(
            UUID athleteId,
            UUID enrollmentId,
            UUID assignmentId,
            UUID planId,
            String name,
            LocalDate startDate,
            LocalDate endDate) {}
}
