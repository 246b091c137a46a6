package club.harrier.schedule;

import club.harrier.copy.Copies;
import club.harrier.copy.CopyBefore;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Takes changes of plans back, if nothing stands against it.
@Singleton
public final class Restoring {
    /// The workouts `u` that the changes `b` of `:changes` have remembered, as these `s` are now: looked up one by one,
    /// as the planner cannot know how many there are.
    private static final String TOUCHED = """
            plan_change_before b
            CROSS JOIN LATERAL unnest(b.workout_ids, b.dates) AS u (id, date)
            CROSS JOIN LATERAL (SELECT * FROM scheduled_workout
                                WHERE org_id = :org AND scheduled_workout_id = u.id OFFSET 0) AS s
            WHERE b.org_id = :org AND b.change_id = ANY(:changes)
            """;

    private final Before before;
    private final Matches matches;
    private final Clock clock;

    @Inject
    Restoring(Before before, Matches matches, Clock clock) {
        this.before = before;
        this.matches = matches;
        this.clock = clock;
    }

    /// The change, held: of two who take it back at once the second waits here and then finds it taken back.
    ///
    /// @param before JSON: what it has remembered beyond enrolments and their workouts
    public record Held(
            UUID changeId,
            String kind,
            @Nullable UUID assignmentId,
            @Nullable UUID athleteId,
            String before,
            boolean isUndone) {}

    /// The changes, each once, in the order of their ids; 404 where one of them is not there.
    public List<Held> hold(Handle handle, Caller caller, Collection<UUID> changes) {
        var sql = """
                SELECT change_id, kind, assignment_id, athlete_id, before::text AS before,
                       undone_at IS NOT NULL AS is_undone
                FROM plan_change WHERE org_id = :org AND change_id = ANY(:changes)
                ORDER BY change_id FOR UPDATE
                """;
        var held = handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bindArray("changes", UUID.class, changes.toArray())
                .mapTo(Held.class)
                .list();
        if (held.size() < Set.copyOf(changes).size()) {
            throw Failure.notFound("change of a plan");
        }
        return held;
    }

    /// Whether none of these changes can have touched what another has: moves of different athletes between squads.
    public static boolean areApart(List<Held> changes) {
        return changes.stream().allMatch(it -> it.kind().equals("regroup"))
                && changes.stream().map(Held::athleteId).distinct().count() == changes.size();
    }

    /// Takes one change back, or several that are apart, and marks them so. 409 with `already_undone`, `changed_since`
    /// or `already_done`; then nothing is put back.
    public void restore(Handle handle, Caller caller, List<Held> held) {
        if (held.stream().anyMatch(Held::isUndone)) {
            throw Failure.of(Reason.CONFLICT, "already_undone", "This was undone already.");
        }
        UUID orgId = caller.orgId();
        var changes = held.stream().map(Held::changeId).toList();
        held.stream()
                .map(Held::assignmentId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(it -> Copies.find(handle, orgId, it));
        Changes.hold(handle, orgId, Changes.enrollments(handle, orgId, changes));
        if (isChangedSince(handle, orgId, changes)) {
            throw changedSince();
        }
        refuseDone(handle, orgId, changes);
        try {
            CopyBefore.restore(handle, orgId, changes);
            before.enrollments(handle, orgId, changes);
            CopyBefore.removeUnfollowed(handle, orgId, changes, clock.instant());
        } catch (RuntimeException failed) {
            String refused = String.valueOf(Database.constraintThatRefused(failed));
            if (refused.equals("assignment_once") || refused.equals("enrollment_once")) {
                throw changedSince(); // assigned again meanwhile
            }
            throw failed;
        }
        before.workouts(handle, orgId, changes);
        Exchanged.restore(handle, orgId, changes);
        Before.contents(handle, orgId, changes);
        finish(handle, caller, changes);
    }

    public static Failure changedSince() {
        return Failure.of(
                Reason.CONFLICT,
                "changed_since",
                "Something was changed since, so this cannot be undone any more. Undo the later change first.");
    }

    /// What a change put on a calendar has no `change_id` until something touches it; all else has the change's own.
    private static boolean isChangedSince(Handle handle, UUID orgId, List<UUID> changes) {
        var sql = """
                SELECT EXISTS (
                    SELECT 1 FROM %s
                      AND s.change_id IS DISTINCT FROM CASE WHEN u.date IS NULL THEN NULL ELSE b.change_id END)
                OR EXISTS (
                    SELECT 1 FROM plan_change_before b
                    JOIN enrollment e ON e.org_id = :org AND e.enrollment_id = b.enrollment_id
                    WHERE b.org_id = :org AND b.change_id = ANY(:changes) AND b.is_touched
                      AND e.change_id IS DISTINCT FROM CASE WHEN b.is_made THEN NULL ELSE b.change_id END)
                OR EXISTS (
                    SELECT 1 FROM plan_change c
                    JOIN assignment a ON a.org_id = :org AND a.assignment_id = c.assignment_id
                    WHERE c.org_id = :org AND c.change_id = ANY(:changes) AND c.before -> 'assignment' IS NOT NULL
                      AND a.change_id IS DISTINCT FROM c.change_id)
                OR EXISTS (
                    SELECT 1 FROM plan_change c
                    CROSS JOIN LATERAL jsonb_to_recordset(c.before -> 'copy') AS r (workout_id uuid)
                    JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = c.assignment_id
                         AND w.workout_id = r.workout_id
                    WHERE c.org_id = :org AND c.change_id = ANY(:changes) AND w.change_id IS DISTINCT FROM c.change_id)
                OR %s
                """.formatted(TOUCHED, Exchanged.IS_PLAN_CHANGED);
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray("changes", UUID.class, changes.toArray())
                .mapTo(Boolean.class)
                .one();
    }

    /// Whose workouts, and between which dates.
    record Touched(UUID athleteId, LocalDate first, LocalDate last) {}

    private void refuseDone(Handle handle, UUID orgId, List<UUID> changes) {
        var sql = """
                SELECT s.athlete_id, min(s.date) AS first, max(s.date) AS last FROM %s
                  AND s.cancelled_at IS NULL
                GROUP BY s.athlete_id
                """.formatted(TOUCHED);
        var touched = handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray("changes", UUID.class, changes.toArray())
                .mapTo(Touched.class)
                .list();
        if (touched.isEmpty()) {
            return;
        }
        var athletes = touched.stream().map(Touched::athleteId).toList();
        var first = touched.stream().map(Touched::first).min(LocalDate::compareTo);
        var last = touched.stream().map(Touched::last).max(LocalDate::compareTo);
        var done = matches.among(handle, orgId, athletes, new DateRange(first.orElseThrow(), last.orElseThrow()));
        if (!done.isEmpty() && isOneOf(handle, orgId, changes, done.keySet())) {
            throw Failure.of(
                    Reason.CONFLICT, "already_done", "A workout concerned is done, so this cannot be undone any more.");
        }
    }

    private static boolean isOneOf(Handle handle, UUID orgId, List<UUID> changes, Set<UUID> done) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM " + TOUCHED + " AND u.id = ANY(:done))")
                .bind("org", orgId)
                .bindArray("changes", UUID.class, changes.toArray())
                .bindArray("done", UUID.class, done.toArray())
                .mapTo(Boolean.class)
                .one();
    }

    private void finish(Handle handle, Caller caller, List<UUID> changes) {
        handle.createUpdate("""
                        UPDATE plan_change SET undone_at = :now, undone_by = :by, before = '{}'
                        WHERE org_id = :org AND change_id = ANY(:changes)
                        """)
                .bind("org", caller.orgId())
                .bindArray("changes", UUID.class, changes.toArray())
                .bind("by", caller.accountId())
                .bind("now", clock.instant())
                .execute();
        handle.createUpdate("DELETE FROM plan_change_before WHERE org_id = :org AND change_id = ANY(:changes)")
                .bind("org", caller.orgId())
                .bindArray("changes", UUID.class, changes.toArray())
                .execute();
    }
}
