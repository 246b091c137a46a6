package club.harrier.schedule;

import club.harrier.copy.CopyRows;
import club.harrier.copy.Shifts;
import club.harrier.platform.Ids;
import club.harrier.schedule.Regrouping.Personal;
import club.harrier.schedule.Regrouping.Regrouped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// Exchanges the workouts on athletes' calendars for those of other squads. A workout that both squads have keeps its
/// place in calendar programs and its personal changes, and stays off the calendar where it was taken off for the
/// athlete alone; what only one has comes or goes. What was added for the athlete alone, or stays although the plan has
/// it no more, is left alone. Hundreds go as fast as a few: every statement is about all of them.
@Singleton
final class Exchange {
    private final Ids ids;
    private final Clock clock;

    @Inject
    Exchange(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    record Added(UUID scheduledWorkoutId, UUID enrollmentId) {}

    /// @param all enrolments of one plan, each once
    /// @param done workouts that are done, which stay
    List<Regrouped> exchange(
            Handle handle, UUID orgId, UUID assignmentId, List<Goings.Going> all, Collection<UUID> done) {
        var wanted = new Goings(orgId, assignmentId, all);
        var touched = Ahead.of(handle, wanted, done);
        var changeIds = wanted.changes();
        Changes.remember(handle, orgId, changeIds, wanted.enrollments(), Ahead.ids(touched));
        Exchanged.remember(handle, orgId, changeIds, wanted.squads());
        remove(handle, wanted, touched.stream().filter(it -> it.newId() == null).toList());
        replace(
                handle,
                wanted,
                touched.stream().filter(it -> it.newId() != null).toList());
        var added = add(handle, wanted);
        Placed.beside(
                handle,
                orgId,
                changeIds,
                added.stream().map(Added::scheduledWorkoutId).toList());
        var touchedOf = touched.stream().collect(Collectors.groupingBy(Ahead::enrollmentId));
        var addedTo = added.stream().collect(Collectors.groupingBy(Added::enrollmentId, Collectors.counting()));
        return all.stream()
                .map(it -> regrouped(
                        it,
                        touchedOf.getOrDefault(it.enrollmentId(), List.of()),
                        addedTo.getOrDefault(it.enrollmentId(), 0L).intValue()))
                .toList();
    }

    /// What is off the calendar is not counted.
    private static Regrouped regrouped(Goings.Going going, List<Ahead> touched, int added) {
        var seen = touched.stream()
                .filter(it -> !it.isGone())
                .collect(Collectors.partitioningBy(it -> it.newId() != null));
        var exchanged = Objects.requireNonNull(seen.get(true));
        var removed = Objects.requireNonNull(seen.get(false));
        return new Regrouped(
                going.enrollmentId(),
                going.squad(),
                exchanged.size(),
                added,
                removed.size(),
                personal(exchanged),
                personal(removed),
                going.changeId());
    }

    private static List<Personal> personal(List<Ahead> touched) {
        return touched.stream().filter(Ahead::isPersonal).map(Ahead::personal).toList();
    }

    private void remove(Handle handle, Goings wanted, List<Ahead> touched) {
        var sql = """
                UPDATE scheduled_workout s SET cancelled_at = :now, revision = s.revision + 1, changed_at = :now,
                       change_id = x.change_id
                FROM unnest(:workouts::uuid[], :changes::uuid[]) AS x (id, change_id)
                WHERE s.org_id = :org AND s.scheduled_workout_id = x.id
                """;
        wanted.bind(handle.createUpdate(sql), touched)
                .bind("now", clock.instant())
                .execute();
    }

    /// What a calendar program sees is the sum of both revisions, which must grow.
    private void replace(Handle handle, Goings wanted, List<Ahead> touched) {
        var sql = """
                UPDATE scheduled_workout s
                SET workout_id = new.workout_id, changed_at = :now, change_id = x.change_id, date = x.date,
                    revision = s.revision + 1 + greatest(old.revision - new.revision, 0),
                    base_date = CASE WHEN s.base_date IS NULL AND x.date <> new.date THEN new.date
                                     ELSE s.base_date END,
                    skipped_at = CASE WHEN NOT s.scheduled_workout_id = ANY(:personal)
                                           AND (s.skipped_at IS NULL OR s.skipped_at = old.called_off_at)
                                      THEN new.called_off_at ELSE s.skipped_at END
                FROM unnest(:workouts::uuid[], :changes::uuid[], :news::uuid[], :dates::date[])
                         AS x (id, change_id, new_id, date),
                     assigned_workout old, assigned_workout new
                WHERE s.org_id = :org AND s.scheduled_workout_id = x.id
                  AND old.org_id = :org AND old.assignment_id = :assignment AND old.workout_id = s.workout_id
                  AND new.org_id = :org AND new.assignment_id = :assignment AND new.workout_id = x.new_id
                """;
        wanted.bind(handle.createUpdate(sql), touched)
                .bind("assignment", wanted.assignmentId())
                .bind("now", clock.instant())
                .bindArray(
                        "news", UUID.class, touched.stream().map(Ahead::newId).toArray())
                .bindArray(
                        "dates",
                        LocalDate.class,
                        touched.stream().map(Ahead::date).toArray())
                .bindArray(
                        "personal",
                        UUID.class,
                        Ahead.ids(touched.stream().filter(Ahead::isPersonal).toList())
                                .toArray())
                .execute();
    }

    /// What an athlete has had in another squad, or was taken off for them, is not given again.
    private List<Added> add(Handle handle, Goings wanted) {
        var sql = Goings.GOING + """
                , had AS MATERIALIZED (
                    SELECT g.enrollment_id, coalesce(w.origin_id, w.workout_id) AS origin_id
                    FROM going g
                    CROSS JOIN LATERAL (SELECT * FROM scheduled_workout
                                        WHERE org_id = :org AND enrollment_id = g.enrollment_id OFFSET 0) AS s
                    JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = s.assignment_id
                         AND w.workout_id = s.workout_id
                    WHERE %s)
                INSERT INTO scheduled_workout (org_id, scheduled_workout_id, enrollment_id, assignment_id, athlete_id,
                                               workout_id, date, base_date, skipped_at, revision, changed_at)
                SELECT :org, n.id, new.enrollment_id, :assignment, new.athlete_id, new.workout_id, new.own_date,
                       CASE WHEN new.own_date <> new.date THEN new.date END, new.called_off_at, 0, :now
                FROM (SELECT e.enrollment_id, e.athlete_id, w.workout_id, w.date, own.date AS own_date,
                             w.called_off_at, row_number() OVER (ORDER BY w.date, w.workout_id) AS nr
                      FROM going g
                      JOIN enrollment e ON e.org_id = :org AND e.enrollment_id = g.enrollment_id
                      JOIN assignment a ON a.org_id = :org AND a.assignment_id = e.assignment_id
                      JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = e.assignment_id
                           AND coalesce(w.squad, '') = g.squad
                      CROSS JOIN LATERAL (SELECT %s AS date) AS own
                      WHERE w.enrollment_id IS NULL AND w.removed_at IS NULL AND w.version_of IS NULL
                        AND own.date >= g.from_date AND (a.race_date IS NULL OR own.date <= a.race_date)
                        AND (g.enrollment_id, coalesce(w.origin_id, w.workout_id)) NOT IN (
                            SELECT had.enrollment_id, had.origin_id FROM had)) AS new
                JOIN unnest(:ids::uuid[]) WITH ORDINALITY AS n (id, nr) ON n.nr = new.nr
                RETURNING scheduled_workout_id, enrollment_id
                """.formatted(Ahead.IS_THEIRS, Shifts.OWN_DAY);
        return wanted.bind(handle.createQuery(sql))
                .bind("assignment", wanted.assignmentId())
                .bind("now", clock.instant())
                .bindArray(
                        "ids",
                        UUID.class,
                        Stream.generate(ids::next).limit(most(handle, wanted)).toArray())
                .mapTo(Added.class)
                .list();
    }

    private static long most(Handle handle, Goings wanted) {
        var workouts = CopyRows.of(handle, wanted.orgId(), wanted.assignmentId()).stream()
                .collect(
                        Collectors.groupingBy(it -> Objects.requireNonNullElse(it.squad(), ""), Collectors.counting()));
        return wanted.squads().stream()
                .mapToLong(it -> workouts.getOrDefault(it, 0L))
                .sum();
    }
}
