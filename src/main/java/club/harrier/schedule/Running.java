package club.harrier.schedule;

import club.harrier.org.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// An athlete who follows a plan.
///
/// @param name the plan's
/// @param today the athlete's local date
public record Running(UUID athleteId, UUID enrollmentId, UUID assignmentId, String name, LocalDate today) {
    /// Those in an assignment, in one enrolment, or all enrolments of one athlete, by the athletes' names; held, so
    /// that nobody else changes their workouts meanwhile.
    public static List<Running> of(Handle handle, Caller caller, Clock clock, Which which) {
        var sql = """
                SELECT e.athlete_id, e.enrollment_id, e.assignment_id, a.name,
                       (CAST(:now AS timestamptz) AT TIME ZONE coalesce(p.time_zone, :zone))::date AS today
                FROM enrollment e
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = e.athlete_id
                JOIN assignment a ON a.org_id = :org AND a.assignment_id = e.assignment_id
                WHERE e.org_id = :org AND e.ended_at IS NULL
                  AND (e.assignment_id = :assignment OR e.enrollment_id = :enrollment OR e.athlete_id = :athlete)
                ORDER BY p.name_key, p.athlete_id, e.enrollment_id
                FOR UPDATE OF e
                """;
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("now", clock.instant())
                .bind("zone", caller.org().zone().getId())
                .bind("assignment", which.assignmentId())
                .bind("enrollment", which.enrollmentId())
                .bind("athlete", which.athleteId())
                .mapTo(Running.class)
                .list();
    }

    /// Which enrolments; one of the three.
    public record Which(
            @Nullable UUID assignmentId,
            @Nullable UUID enrollmentId,
            @Nullable UUID athleteId) {
        public static Which ofAssignment(UUID assignmentId) {
            return new Which(assignmentId, null, null);
        }

        public static Which ofEnrollment(UUID enrollmentId) {
            return new Which(null, enrollmentId, null);
        }

        public static Which ofAthlete(UUID athleteId) {
            return new Which(null, null, athleteId);
        }
    }

    static Object[] enrollments(Collection<Running> running) {
        return running.stream().map(Running::enrollmentId).toArray();
    }

    static Set<UUID> athletes(Collection<Running> running) {
        return running.stream().map(Running::athleteId).collect(java.util.stream.Collectors.toSet());
    }
}
