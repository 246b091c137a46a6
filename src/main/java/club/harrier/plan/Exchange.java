package club.harrier.plan;

import club.harrier.plan.Regrouping.Enrolment;
import club.harrier.plan.Regrouping.Personal;
import club.harrier.plan.Regrouping.Regrouped;
import club.harrier.platform.Ids;
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
/// its place in calendar programs and its personal changes; what only one has comes or goes. What was added for the
/// athlete alone, or stays although the plan has it no more, is left alone.
@Singleton
final class Exchange {
    /// What lies ahead of the athlete, is not done, and belongs to a squad; and the same workout of the new squad.
    private static final String AHEAD = """
            WITH ahead AS (
                SELECT s.scheduled_workout_id, old.called_off_at AS was_called_off_at,
                       coalesce(o.name, old.name) AS name,
                       s.base_date IS NOT NULL OR o.name IS NOT NULL AS is_personal,
                       new.workout_id AS new_id, new.date AS new_date, new.called_off_at,
                       old.revision - new.revision AS behind
                FROM scheduled_workout s
                JOIN assigned_workout old ON old.org_id = :org AND old.assignment_id = s.assignment_id
                     AND old.workout_id = s.workout_id AND old.enrollment_id IS NULL AND old.removed_at IS NULL
                LEFT JOIN personal_workout o ON o.org_id = :org AND o.scheduled_workout_id = s.scheduled_workout_id
                LEFT JOIN assigned_workout new ON new.org_id = :org AND new.assignment_id = s.assignment_id
                     AND coalesce(new.origin_id, new.workout_id) = coalesce(old.origin_id, old.workout_id)
                     AND coalesce(new.squad, '') = :squad AND new.enrollment_id IS NULL
                     AND new.removed_at IS NULL AND new.version_of IS NULL AND new.date >= :from
                WHERE s.org_id = :org AND s.enrollment_id = :enrollment AND s.cancelled_at IS NULL
                  AND s.date >= :from AND NOT s.scheduled_workout_id = ANY(:done))
            """;

    private final Ids ids;
    private final Clock clock;

    @Inject
    Exchange(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    record Touched(UUID scheduledWorkoutId, LocalDate date, String name, boolean isPersonal) {
        Personal personal() {
            return new Personal(scheduledWorkoutId, date, name);
        }
    }

    /// @param changeId marks what it touches, so that no earlier change is taken back past it
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
        makeRoom(handle, wanted);
        var removed = remove(handle, wanted);
        var exchanged = replace(handle, wanted);
        int added = add(handle, wanted);
        return new Regrouped(
                running.enrollmentId(),
                squad,
                exchanged.size(),
                added,
                removed.size(),
                personal(exchanged),
                personal(removed));
    }

    private record Wanted(UUID orgId, UUID changeId, Enrolment running, String squad, Collection<UUID> done) {
        <S extends SqlStatement<S>> S bind(S statement) {
            return statement
                    .bind("org", orgId)
                    .bind("enrollment", running.enrollmentId())
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

    /// An athlete who was in the squad before has its workouts, cancelled; `scheduled_workout_once` allows one each.
    private static void makeRoom(Handle handle, Wanted wanted) {
        var sql = AHEAD + """
                DELETE FROM scheduled_workout s USING ahead
                WHERE s.org_id = :org AND s.enrollment_id = :enrollment AND s.workout_id = ahead.new_id
                  AND s.cancelled_at IS NOT NULL
                """;
        wanted.bind(handle.createUpdate(sql)).execute();
    }

    private List<Touched> remove(Handle handle, Wanted wanted) {
        var sql = AHEAD + """
                UPDATE scheduled_workout s SET cancelled_at = :now, revision = s.revision + 1, changed_at = :now,
                       change_id = :change
                FROM ahead
                WHERE s.org_id = :org AND s.scheduled_workout_id = ahead.scheduled_workout_id AND ahead.new_id IS NULL
                RETURNING s.scheduled_workout_id, s.date, ahead.name, ahead.is_personal
                """;
        return wanted.bind(handle.createQuery(sql))
                .bind("now", clock.instant())
                .bind("change", wanted.changeId())
                .mapTo(Touched.class)
                .list();
    }

    /// What a calendar program sees is the sum of both revisions, which must grow.
    private List<Touched> replace(Handle handle, Wanted wanted) {
        var sql = AHEAD + """
                UPDATE scheduled_workout s
                SET workout_id = ahead.new_id, revision = s.revision + 1 + greatest(ahead.behind, 0), changed_at = :now,
                    change_id = :change, date = CASE WHEN s.base_date IS NULL THEN ahead.new_date ELSE s.date END,
                    skipped_at = CASE WHEN NOT ahead.is_personal
                                           AND (s.skipped_at IS NULL OR s.skipped_at = ahead.was_called_off_at)
                                      THEN ahead.called_off_at ELSE s.skipped_at END
                FROM ahead
                WHERE s.org_id = :org AND s.scheduled_workout_id = ahead.scheduled_workout_id
                  AND ahead.new_id IS NOT NULL
                RETURNING s.scheduled_workout_id, s.date, ahead.name, ahead.is_personal
                """;
        return wanted.bind(handle.createQuery(sql))
                .bind("now", clock.instant())
                .bind("change", wanted.changeId())
                .mapTo(Touched.class)
                .list();
    }

    /// What the athlete has had in another squad is not given again.
    private int add(Handle handle, Wanted wanted) {
        var running = wanted.running();
        var sql = """
                INSERT INTO scheduled_workout (org_id, scheduled_workout_id, enrollment_id, assignment_id, athlete_id,
                                               workout_id, date, skipped_at, revision, changed_at)
                SELECT :org, n.id, :enrollment, :assignment, :athlete, new.workout_id, new.date, new.called_off_at, 0, :now
                FROM (SELECT w.*, row_number() OVER (ORDER BY w.date, w.workout_id) AS nr
                      FROM assigned_workout w
                      JOIN assignment a ON a.org_id = :org AND a.assignment_id = w.assignment_id
                      WHERE w.org_id = :org AND w.assignment_id = :assignment AND coalesce(w.squad, '') = :squad
                        AND w.enrollment_id IS NULL AND w.removed_at IS NULL AND w.version_of IS NULL
                        AND w.date >= :from AND (a.race_date IS NULL OR w.date <= a.race_date)
                        AND NOT EXISTS (
                            SELECT FROM scheduled_workout s
                            JOIN assigned_workout had ON had.org_id = :org AND had.assignment_id = s.assignment_id
                                 AND had.workout_id = s.workout_id
                            WHERE s.org_id = :org AND s.enrollment_id = :enrollment AND s.cancelled_at IS NULL
                              AND coalesce(had.origin_id, had.workout_id) = coalesce(w.origin_id, w.workout_id))) AS new
                JOIN unnest(:ids::uuid[]) WITH ORDINALITY AS n (id, nr) ON n.nr = new.nr
                ON CONFLICT (org_id, enrollment_id, workout_id)
                DO UPDATE SET cancelled_at = NULL, change_id = :change, date = excluded.date, skipped_at = excluded.skipped_at,
                              base_date = NULL, revision = scheduled_workout.revision + 1,
                              changed_at = excluded.changed_at
                """;
        long most = CopyRows.of(handle, wanted.orgId(), running.assignmentId()).size();
        return wanted.bind(handle.createUpdate(sql))
                .bind("assignment", running.assignmentId())
                .bind("athlete", running.athleteId())
                .bind("change", wanted.changeId())
                .bind("now", clock.instant())
                .bindArray(
                        "ids",
                        UUID.class,
                        Stream.generate(ids::next).limit(most).toArray())
                .execute();
    }
}
