package club.harrier.schedule;

import club.harrier.copy.Assignment;
import club.harrier.platform.Database;
import club.harrier.platform.Ids;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// Puts the workouts of an assignment on the calendars of those enrolled in it.
@Singleton
public final class Schedule {
    /// Workouts after which the planner's idea of the table is out of date.
    private static final int MANY = 5_000;

    /// One row per enrolment and workout of the copy, on its local date: from the athlete's first
    /// date on, never after the race. A workout that an earlier, ended enrolment in the same plan has left on the
    /// calendar is not put there twice.
    private static final String PLACED = """
            -- worked out once, not for each workout of each athlete
            WITH kept AS MATERIALIZED (
                SELECT e.enrollment_id, was.week, was.day, was.position
                FROM enrollment e
                JOIN enrollment old ON old.org_id = :org AND old.athlete_id = e.athlete_id
                     AND old.plan_id = e.plan_id AND old.start_date = e.start_date AND old.ended_at IS NOT NULL
                JOIN scheduled_workout s ON s.org_id = :org AND s.enrollment_id = old.enrollment_id
                     AND s.cancelled_at IS NULL
                JOIN assigned_workout was ON was.org_id = :org AND was.assignment_id = s.assignment_id
                     AND was.workout_id = s.workout_id AND was.enrollment_id IS NULL
                WHERE e.org_id = :org AND e.enrollment_id = ANY(:enrollments))
            SELECT e.enrollment_id, e.athlete_id, w.workout_id, w.date, w.called_off_at
            FROM enrollment e
            JOIN assignment a ON a.org_id = :org AND a.assignment_id = :assignment
            JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = :assignment
                 AND coalesce(w.squad, '') = coalesce(e.squad, '') AND w.enrollment_id IS NULL
                 AND w.version_of IS NULL AND w.removed_at IS NULL
            WHERE e.org_id = :org AND e.enrollment_id = ANY(:enrollments)
              AND w.date >= e.from_date AND (a.race_date IS NULL OR w.date <= a.race_date)
              AND NOT EXISTS (
                  SELECT 1 FROM kept k
                  WHERE k.enrollment_id = e.enrollment_id AND k.week = w.week AND k.day = w.day
                    AND k.position = w.position)
            """;

    private final Ids ids;
    private final Clock clock;

    @Inject
    Schedule(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    record Count(UUID enrollmentId, int workouts) {}

    /// Fills the calendars, or in a dry run only counts; the workouts of each enrolment that has any.
    Map<UUID, Integer> fill(
            Handle handle, UUID orgId, Assignment assignment, Collection<UUID> enrollments, boolean dry) {
        var counting = "SELECT enrollment_id, count(*) AS workouts FROM (" + PLACED + ") AS p GROUP BY enrollment_id";
        var counts = handle
                .createQuery(counting)
                .bind("org", orgId)
                .bind("assignment", assignment.assignmentId())
                .bindArray("enrollments", UUID.class, enrollments.toArray())
                .mapTo(Count.class)
                .stream()
                .collect(Collectors.toMap(Count::enrollmentId, Count::workouts));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (!dry && all > 0) {
            insert(handle, orgId, assignment, enrollments, all);
        }
        return counts;
    }

    private void insert(Handle handle, UUID orgId, Assignment assignment, Collection<UUID> enrollments, int all) {
        Database.forgetPlans(handle);
        var sql = """
                INSERT INTO scheduled_workout (org_id, scheduled_workout_id, enrollment_id, assignment_id, athlete_id,
                                               workout_id, date, skipped_at, revision, changed_at)
                SELECT :org, n.id, p.enrollment_id, :assignment, p.athlete_id, p.workout_id, p.date, p.called_off_at,
                       0, :now
                FROM (SELECT row_number() OVER (ORDER BY enrollment_id, date, workout_id) AS nr, placed.*
                      FROM (
                """ + PLACED + """
                      ) AS placed) AS p
                JOIN unnest(:ids::uuid[]) WITH ORDINALITY AS n (id, nr) ON n.nr = p.nr
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("now", clock.instant())
                .bind("assignment", assignment.assignmentId())
                .bindArray("enrollments", UUID.class, enrollments.toArray())
                .bindArray(
                        "ids", UUID.class, Stream.generate(ids::next).limit(all).toArray())
                .execute();
        if (all >= MANY) {
            Database.recount(handle, "scheduled_workout");
        }
    }

    /// Ends enrolments, which are held; how many workouts left the calendar with each. Where none did, it is missing.
    public Map<UUID, Integer> end(
            Handle handle, UUID orgId, UUID changeId, List<Running> running, Collection<UUID> done) {
        var gone = clear(handle, orgId, changeId, running, done);
        var sql = """
                UPDATE enrollment SET ended_at = :now, change_id = :change
                WHERE org_id = :org AND enrollment_id = ANY(:enrollments)
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("now", clock.instant())
                .bind("change", changeId)
                .bindArray("enrollments", UUID.class, Running.enrollments(running))
                .execute();
        return gone;
    }

    /// Takes off the calendar what lies on or after each athlete's today, except what is done; remembers it first.
    private Map<UUID, Integer> clear(
            Handle handle, UUID orgId, UUID changeId, List<Running> running, Collection<UUID> done) {
        var condition = "s.cancelled_at IS NULL AND s.date >= f.first AND NOT s.scheduled_workout_id = ANY(:done)";
        handle.createUpdate(Changes.remembering(condition))
                .bind("org", orgId)
                .bind("change", changeId)
                .bind("touched", true)
                .bindArray("enrollments", UUID.class, Running.enrollments(running))
                .bindArray(
                        "firsts",
                        LocalDate.class,
                        running.stream().map(Running::today).toArray())
                .bindArray("changes", UUID.class)
                .bindArray("done", UUID.class, done.toArray())
                .execute();
        var sql = """
                WITH gone AS (
                    UPDATE scheduled_workout s
                    SET cancelled_at = :now, revision = s.revision + 1, changed_at = :now, change_id = :change
                    FROM %s AS t
                    WHERE s.org_id = :org AND s.scheduled_workout_id = t.id
                    RETURNING s.enrollment_id)
                SELECT enrollment_id, count(*) AS workouts FROM gone GROUP BY enrollment_id
                """.formatted(Changes.TOUCHED);
        return handle
                .createQuery(sql)
                .bind("org", orgId)
                .bind("change", changeId)
                .bind("now", clock.instant())
                .mapTo(Count.class)
                .stream()
                .collect(Collectors.toMap(Count::enrollmentId, Count::workouts));
    }
}
