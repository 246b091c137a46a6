package club.harrier.schedule;

import club.harrier.copy.CopyRows;
import club.harrier.copy.Shifts;
import club.harrier.platform.Ids;
import club.harrier.schedule.Regrouping.Enrolment;
import club.harrier.schedule.Regrouping.Personal;
import club.harrier.schedule.Regrouping.Regrouped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// Exchanges the workouts on one athlete's calendar for those of another squad. A workout that both squads have keeps
/// its place in calendar programs and its personal changes, and stays off the calendar where it was taken off for the
/// athlete alone; what only one has comes or goes. What was added for the athlete alone, or stays although the plan has
/// it no more, is left alone.
@Singleton
final class Exchange {
    /// On the calendar, or taken off it for the athlete alone.
    private static final String IS_THEIRS = """
            (s.cancelled_at IS NULL
             OR EXISTS (SELECT 1 FROM plan_change c
                        JOIN plan_change_before b ON b.org_id = :org AND b.change_id = c.change_id
                             AND b.enrollment_id = :enrollment
                        WHERE c.org_id = :org AND c.athlete_id = :athlete AND c.kind = 'remove'
                          AND c.undone_at IS NULL AND s.scheduled_workout_id = ANY(b.workout_ids)))
            """;

    /// What lies ahead of the athlete, is not done, and belongs to a squad; and the same workout of the new squad, on
    /// the day it has for this athlete.
    private static final String AHEAD = """
            WITH ahead AS (
                SELECT s.scheduled_workout_id, s.cancelled_at IS NOT NULL AS is_gone,
                       old.called_off_at AS was_called_off_at, coalesce(o.name, old.name) AS name,
                       s.base_date IS NOT NULL OR o.name IS NOT NULL AS is_personal,
                       new.workout_id AS new_id, new.date AS new_date, new.own_date AS own_date, new.called_off_at,
                       old.revision - new.revision AS behind
                FROM scheduled_workout s
                JOIN enrollment e ON e.org_id = :org AND e.enrollment_id = :enrollment
                JOIN assignment a ON a.org_id = :org AND a.assignment_id = e.assignment_id
                JOIN assigned_workout old ON old.org_id = :org AND old.assignment_id = s.assignment_id
                     AND old.workout_id = s.workout_id AND old.enrollment_id IS NULL AND old.removed_at IS NULL
                LEFT JOIN personal_workout o ON o.org_id = :org AND o.scheduled_workout_id = s.scheduled_workout_id
                LEFT JOIN LATERAL (
                    SELECT w.workout_id, w.date, own.date AS own_date, w.called_off_at, w.revision
                    FROM assigned_workout w
                    CROSS JOIN LATERAL (SELECT %s AS date) AS own
                    WHERE w.org_id = :org AND w.assignment_id = s.assignment_id
                      AND coalesce(w.origin_id, w.workout_id) = coalesce(old.origin_id, old.workout_id)
                      AND coalesce(w.squad, '') = :squad AND w.enrollment_id IS NULL
                      AND w.removed_at IS NULL AND w.version_of IS NULL
                      AND (s.base_date IS NOT NULL
                           OR (own.date >= :from AND (a.race_date IS NULL OR own.date <= a.race_date)))
                    ) AS new ON true
                WHERE s.org_id = :org AND s.enrollment_id = :enrollment AND s.date >= :from
                  AND NOT s.scheduled_workout_id = ANY(:done) AND %s)
            """.formatted(Shifts.OWN_DAY, IS_THEIRS);

    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Exchange(Changes changes, Ids ids, Clock clock) {
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    record Touched(UUID scheduledWorkoutId, LocalDate date, String name, boolean isPersonal) {
        Personal personal() {
            return new Personal(scheduledWorkoutId, date, name);
        }
    }

    /// @param changeId by which it can be taken back; it is open
    /// @param squad the new one; null: none
    /// @param done workouts that are done, which stay
    Regrouped exchange(
            Handle handle,
            UUID orgId,
            UUID changeId,
            Enrolment running,
            @Nullable String squad,
            Collection<UUID> done) {
        var wanted = new Wanted(orgId, changeId, running, squad == null ? "" : squad, done);
        remember(handle, wanted, squad);
        var removed = remove(handle, wanted);
        var exchanged = replace(handle, wanted);
        var added = add(handle, wanted);
        Placed.workouts(handle, orgId, changeId, added);
        return new Regrouped(
                running.enrollmentId(),
                squad,
                exchanged.size(),
                added.size(),
                removed.size(),
                personal(exchanged),
                personal(removed),
                changeId);
    }

    private record Wanted(UUID orgId, UUID changeId, Enrolment running, String squad, Collection<UUID> done) {
        <S extends SqlStatement<S>> S bind(S statement) {
            return statement
                    .bind("org", orgId)
                    .bind("enrollment", running.enrollmentId())
                    .bind("athlete", running.athleteId())
                    .bind("from", running.from())
                    .bind("squad", squad)
                    .bindArray("done", UUID.class, done.toArray());
        }
    }

    private static List<Personal> personal(List<Touched> touched) {
        return touched.stream()
                .filter(Touched::isPersonal)
                .map(Touched::personal)
                .toList();
    }

    private void remember(Handle handle, Wanted wanted, @Nullable String squad) {
        var sql = AHEAD + "SELECT scheduled_workout_id FROM ahead WHERE new_id IS NOT NULL OR NOT is_gone";
        var touched = wanted.bind(handle.createQuery(sql)).mapTo(UUID.class).list();
        var running = wanted.running();
        changes.remember(handle, wanted.orgId(), wanted.changeId(), running.enrollmentId(), touched);
        Exchanged.remember(handle, wanted.orgId(), wanted.changeId(), running.squad(), squad, touched);
    }

    private List<Touched> remove(Handle handle, Wanted wanted) {
        var sql = AHEAD + """
                UPDATE scheduled_workout s SET cancelled_at = :now, revision = s.revision + 1, changed_at = :now,
                       change_id = :change
                FROM ahead
                WHERE s.org_id = :org AND s.scheduled_workout_id = ahead.scheduled_workout_id
                  AND ahead.new_id IS NULL AND NOT ahead.is_gone
                RETURNING s.scheduled_workout_id, s.date, ahead.name, ahead.is_personal
                """;
        return wanted.bind(handle.createQuery(sql))
                .bind("now", clock.instant())
                .bind("change", wanted.changeId())
                .mapTo(Touched.class)
                .list();
    }

    /// What a calendar program sees is the sum of both revisions, which must grow. What is off the calendar is not
    /// counted.
    private List<Touched> replace(Handle handle, Wanted wanted) {
        var sql = AHEAD + """
                , replaced AS (
                    UPDATE scheduled_workout s
                    SET workout_id = ahead.new_id, revision = s.revision + 1 + greatest(ahead.behind, 0),
                        changed_at = :now, change_id = :change,
                        date = CASE WHEN s.base_date IS NULL THEN ahead.own_date ELSE s.date END,
                        base_date = CASE WHEN s.base_date IS NULL AND ahead.own_date <> ahead.new_date
                                         THEN ahead.new_date ELSE s.base_date END,
                        skipped_at = CASE WHEN NOT ahead.is_personal
                                               AND (s.skipped_at IS NULL OR s.skipped_at = ahead.was_called_off_at)
                                          THEN ahead.called_off_at ELSE s.skipped_at END
                    FROM ahead
                    WHERE s.org_id = :org AND s.scheduled_workout_id = ahead.scheduled_workout_id
                      AND ahead.new_id IS NOT NULL
                    RETURNING s.scheduled_workout_id, s.date, ahead.name, ahead.is_personal, ahead.is_gone)
                SELECT scheduled_workout_id, date, name, is_personal FROM replaced WHERE NOT is_gone
                """;
        return wanted.bind(handle.createQuery(sql))
                .bind("now", clock.instant())
                .bind("change", wanted.changeId())
                .mapTo(Touched.class)
                .list();
    }

    /// What the athlete has had in another squad, or was taken off for them, is not given again.
    private List<UUID> add(Handle handle, Wanted wanted) {
        var running = wanted.running();
        var sql = """
                INSERT INTO scheduled_workout (org_id, scheduled_workout_id, enrollment_id, assignment_id, athlete_id,
                                               workout_id, date, base_date, skipped_at, revision, changed_at)
                SELECT :org, n.id, :enrollment, :assignment, :athlete, new.workout_id, new.own_date,
                       CASE WHEN new.own_date <> new.date THEN new.date END, new.called_off_at, 0, :now
                FROM (SELECT w.*, own.date AS own_date, row_number() OVER (ORDER BY w.date, w.workout_id) AS nr
                      FROM assigned_workout w
                      JOIN assignment a ON a.org_id = :org AND a.assignment_id = w.assignment_id
                      JOIN enrollment e ON e.org_id = :org AND e.enrollment_id = :enrollment
                      CROSS JOIN LATERAL (SELECT %s AS date) AS own
                      WHERE w.org_id = :org AND w.assignment_id = :assignment AND coalesce(w.squad, '') = :squad
                        AND w.enrollment_id IS NULL AND w.removed_at IS NULL AND w.version_of IS NULL
                        AND own.date >= :from AND (a.race_date IS NULL OR own.date <= a.race_date)
                        AND NOT EXISTS (
                            SELECT FROM scheduled_workout s
                            JOIN assigned_workout had ON had.org_id = :org AND had.assignment_id = s.assignment_id
                                 AND had.workout_id = s.workout_id
                            WHERE s.org_id = :org AND s.enrollment_id = :enrollment AND %s
                              AND coalesce(had.origin_id, had.workout_id) = coalesce(w.origin_id, w.workout_id))) AS new
                JOIN unnest(:ids::uuid[]) WITH ORDINALITY AS n (id, nr) ON n.nr = new.nr
                RETURNING scheduled_workout_id
                """.formatted(Shifts.OWN_DAY, IS_THEIRS);
        int most = CopyRows.of(handle, wanted.orgId(), running.assignmentId()).size();
        return wanted.bind(handle.createQuery(sql))
                .bind("assignment", running.assignmentId())
                .bind("now", clock.instant())
                .bindArray(
                        "ids",
                        UUID.class,
                        Stream.generate(ids::next).limit(most).toArray())
                .mapTo(UUID.class)
                .list();
    }
}
