package club.harrier.plan;

import club.harrier.copy.Access;
import club.harrier.copy.Assignment;
import club.harrier.copy.Shifts;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.schedule.Content;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// The plans that one athlete follows or has followed.
@Singleton
public final class AthletePlans {
    private final Database database;
    private final Clock clock;

    @Inject
    AthletePlans(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// An enrolment on the athlete's today.
    ///
    /// @param status `REMOVED` where the enrolment has ended
    /// @param week the week of the plan, or null before it starts and after it ends
    /// @param endDate when the plan ends for this athlete
    /// @param workouts how many are on the calendar
    /// @param ownWorkouts how many of them are the athlete's own: changed, moved or added
    public record Entry(
            Assignment assignment,
            UUID enrollmentId,
            UUID athleteId,
            LocalDate fromDate,
            @Nullable String squad,
            @Nullable Instant endedAt,
            Assignment.Status status,
            @Nullable Integer week,
            LocalDate endDate,
            int workouts,
            int ownWorkouts) {}

    record Row(
            @Nested Assignment assignment,
            UUID enrollmentId,
            UUID athleteId,
            LocalDate fromDate,
            @Nullable String squad,
            @Nullable Instant endedAt,
            List<LocalDate> ownFroms,
            List<Integer> ownDays,
            LocalDate today,
            int workouts,
            int ownWorkouts) {

        Entry entry() {
            var own = new Shifts(ownFroms, ownDays);
            var day = own.unshifted(today);
            var last = assignment.raceDate() == null ? own.shifted(assignment.endDate()) : assignment.endDate();
            boolean isOver = today.isAfter(last);
            return new Entry(
                    assignment,
                    enrollmentId,
                    athleteId,
                    fromDate,
                    squad,
                    endedAt,
                    endedAt != null
                            ? Assignment.Status.REMOVED
                            : isOver ? Assignment.Status.FINISHED : assignment.statusOn(day),
                    endedAt != null || isOver ? null : assignment.weekOn(day),
                    last,
                    workouts,
                    ownWorkouts);
        }
    }

    /// The plans of an athlete, latest start first; for the athlete and the coaches.
    public List<Entry> of(Caller caller, UUID athleteId) {
        var sql = "SELECT " + Assignment.COLUMNS + """
                , e.enrollment_id, e.athlete_id, e.from_date, e.squad, e.ended_at, e.shift_froms AS own_froms,
                e.shift_days AS own_days,
                (CAST(:now AS timestamptz) AT TIME ZONE coalesce(p.time_zone, :zone))::date AS today,
                coalesce(n.workouts, 0) AS workouts, coalesce(n.own_workouts, 0) AS own_workouts
                FROM enrollment e
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = e.athlete_id
                JOIN assignment a ON a.org_id = :org AND a.assignment_id = e.assignment_id
                LEFT JOIN (
                    SELECT s.enrollment_id, count(*) AS workouts,
                           count(*) FILTER (WHERE o.name IS NOT NULL OR s.base_date IS NOT NULL
                                            OR w.enrollment_id IS NOT NULL) AS own_workouts
                    FROM scheduled_workout s
                """ + Content.JOINED + """
                    WHERE s.org_id = :org AND s.athlete_id = :athlete AND s.cancelled_at IS NULL
                    GROUP BY s.enrollment_id) AS n ON n.enrollment_id = e.enrollment_id
                WHERE e.org_id = :org AND e.athlete_id = :athlete
                ORDER BY a.first_date DESC, e.enrollment_id DESC
                """;
        return database.read(handle -> {
            Access.readerOf(handle, caller, athleteId);
            return handle
                    .createQuery(sql)
                    .bind("org", caller.orgId())
                    .bind("athlete", athleteId)
                    .bind("now", clock.instant())
                    .bind("zone", caller.org().zone().getId())
                    .mapTo(Row.class)
                    .stream()
                    .map(Row::entry)
                    .toList();
        });
    }

    /// One of them, or 404.
    public Entry one(Caller caller, UUID athleteId, UUID enrollmentId) {
        return of(caller, athleteId).stream()
                .filter(it -> it.enrollmentId().equals(enrollmentId))
                .findFirst()
                .orElseThrow(() -> Failure.notFound("enrolment"));
    }
}
