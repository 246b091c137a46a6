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
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Takes a change of a plan back, if nothing stands against it.
@Singleton
public final class Restoring {
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

    public Held hold(Handle handle, Caller caller, UUID changeId) {
        var sql = """
                SELECT change_id, kind, assignment_id, athlete_id, before::text AS before,
                       undone_at IS NOT NULL AS is_undone
                FROM plan_change WHERE org_id = :org AND change_id = :change FOR UPDATE
                """;
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("change", changeId)
                .mapTo(Held.class)
                .findOne()
                .orElseThrow(() -> Failure.notFound("change of a plan"));
    }

    /// Takes the change back and marks it so. 409 with `already_undone`, `changed_since` or `already_done`; then
    /// nothing is put back.
    public void restore(Handle handle, Caller caller, Held change) {
        if (change.isUndone()) {
            throw Failure.of(Reason.CONFLICT, "already_undone", "This was undone already.");
        }
        UUID orgId = caller.orgId();
        if (change.assignmentId() != null) {
            Copies.find(handle, orgId, change.assignmentId());
        }
        var touched = Changes.enrollments(handle, orgId, change.changeId());
        Changes.hold(handle, orgId, touched);
        if (isChangedSince(handle, orgId, change.changeId())) {
            throw changedSince();
        }
        refuseDone(handle, orgId, change.changeId());
        try {
            CopyBefore.restore(handle, orgId, change.changeId());
            before.enrollments(handle, orgId, change.changeId());
            CopyBefore.removeUnfollowed(handle, orgId, change.changeId(), clock.instant());
        } catch (RuntimeException failed) {
            String refused = String.valueOf(Database.constraintThatRefused(failed));
            if (refused.equals("assignment_once") || refused.equals("enrollment_once")) {
                throw changedSince(); // assigned again meanwhile
            }
            throw failed;
        }
        before.workouts(handle, orgId, change.changeId());
        Exchanged.restore(handle, orgId, change.changeId());
        Before.contents(handle, orgId, change.changeId());
        finish(handle, caller, change);
    }

    public static Failure changedSince() {
        return Failure.of(
                Reason.CONFLICT,
                "changed_since",
                "Something was changed since, so this cannot be undone any more. Undo the later change first.");
    }

    /// What the change put on a calendar has no `change_id` until something touches it; all else has this one's.
    private static boolean isChangedSince(Handle handle, UUID orgId, UUID changeId) {
        var sql = """
                SELECT EXISTS (
                    SELECT 1 FROM plan_change_before b
                    CROSS JOIN LATERAL unnest(b.workout_ids, b.dates) AS u (id, date)
                    JOIN scheduled_workout s ON s.org_id = :org AND s.scheduled_workout_id = u.id
                    WHERE b.org_id = :org AND b.change_id = :change
                      AND s.change_id IS DISTINCT FROM CASE WHEN u.date IS NULL THEN NULL ELSE :change END)
                OR EXISTS (
                    SELECT 1 FROM plan_change_before b
                    JOIN enrollment e ON e.org_id = :org AND e.enrollment_id = b.enrollment_id
                    WHERE b.org_id = :org AND b.change_id = :change AND b.is_touched
                      AND e.change_id IS DISTINCT FROM CASE WHEN b.is_made THEN NULL ELSE :change END)
                OR EXISTS (
                    SELECT 1 FROM plan_change c
                    JOIN assignment a ON a.org_id = :org AND a.assignment_id = c.assignment_id
                    WHERE c.org_id = :org AND c.change_id = :change AND c.before -> 'assignment' IS NOT NULL
                      AND a.change_id IS DISTINCT FROM :change)
                OR EXISTS (
                    SELECT 1 FROM plan_change c
                    CROSS JOIN LATERAL jsonb_to_recordset(c.before -> 'copy') AS r (workout_id uuid)
                    JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = c.assignment_id
                         AND w.workout_id = r.workout_id
                    WHERE c.org_id = :org AND c.change_id = :change AND w.change_id IS DISTINCT FROM :change)
                OR %s
                """.formatted(Exchanged.IS_PLAN_CHANGED);
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("change", changeId)
                .mapTo(Boolean.class)
                .one();
    }

    /// Whose workouts, and between which dates.
    record Touched(UUID athleteId, LocalDate first, LocalDate last) {}

    private void refuseDone(Handle handle, UUID orgId, UUID changeId) {
        var sql = """
                SELECT s.athlete_id, min(s.date) AS first, max(s.date) AS last FROM scheduled_workout s
                JOIN %s AS t ON t.id = s.scheduled_workout_id
                WHERE s.org_id = :org AND s.cancelled_at IS NULL
                GROUP BY s.athlete_id
                """.formatted(Changes.TOUCHED);
        var touched = handle.createQuery(sql)
                .bind("org", orgId)
                .bind("change", changeId)
                .mapTo(Touched.class)
                .list();
        if (touched.isEmpty()) {
            return;
        }
        var athletes = touched.stream().map(Touched::athleteId).toList();
        var first = touched.stream().map(Touched::first).min(LocalDate::compareTo);
        var last = touched.stream().map(Touched::last).max(LocalDate::compareTo);
        var done = matches.among(handle, orgId, athletes, new DateRange(first.orElseThrow(), last.orElseThrow()));
        if (!done.isEmpty() && isOneOf(handle, orgId, changeId, done.keySet())) {
            throw Failure.of(
                    Reason.CONFLICT, "already_done", "A workout concerned is done, so this cannot be undone any more.");
        }
    }

    private static boolean isOneOf(Handle handle, UUID orgId, UUID changeId, Set<UUID> done) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM " + Changes.TOUCHED + " AS t WHERE t.id = ANY(:done))")
                .bind("org", orgId)
                .bind("change", changeId)
                .bindArray("done", UUID.class, done.toArray())
                .mapTo(Boolean.class)
                .one();
    }

    private void finish(Handle handle, Caller caller, Held change) {
        handle.createUpdate("""
                        UPDATE plan_change SET undone_at = :now, undone_by = :by, before = '{}'
                        WHERE org_id = :org AND change_id = :change
                        """)
                .bind("org", caller.orgId())
                .bind("change", change.changeId())
                .bind("by", caller.accountId())
                .bind("now", clock.instant())
                .execute();
        handle.createUpdate("DELETE FROM plan_change_before WHERE org_id = :org AND change_id = :change")
                .bind("org", caller.orgId())
                .bind("change", change.changeId())
                .execute();
    }
}
