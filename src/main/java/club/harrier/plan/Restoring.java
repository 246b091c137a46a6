package club.harrier.plan;

import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Puts back what a change has touched, exactly as it was before.
@Singleton
public final class Restoring {
    private final Matches matches;
    private final Clock clock;

    @Inject
    Restoring(Matches matches, Clock clock) {
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
            restorePlan(handle, orgId, change.changeId());
            restoreEnrollments(handle, orgId, change.changeId());
        } catch (RuntimeException failed) {
            String refused = String.valueOf(Database.constraintThatRefused(failed));
            if (refused.equals("assignment_once") || refused.equals("enrollment_once")) {
                throw changedSince(); // assigned again meanwhile
            }
            throw failed;
        }
        restoreWorkouts(handle, orgId, change.changeId());
        restorePersonal(handle, orgId, change.changeId());
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
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("change", changeId)
                .mapTo(Boolean.class)
                .one();
    }

    record Touched(UUID scheduledWorkoutId, UUID athleteId, LocalDate date) {}

    private void refuseDone(Handle handle, UUID orgId, UUID changeId) {
        var sql = """
                SELECT s.scheduled_workout_id, s.athlete_id, s.date FROM scheduled_workout s
                JOIN %s AS t ON t.id = s.scheduled_workout_id
                WHERE s.org_id = :org AND s.cancelled_at IS NULL
                """.formatted(Changes.TOUCHED);
        var touched = handle.createQuery(sql)
                .bind("org", orgId)
                .bind("change", changeId)
                .mapTo(Touched.class)
                .list();
        if (touched.isEmpty()) {
            return;
        }
        var athletes = touched.stream().map(Touched::athleteId).collect(Collectors.toSet());
        var dates = touched.stream().map(Touched::date).sorted().toList();
        var done = matches.among(handle, orgId, athletes, new DateRange(dates.getFirst(), dates.getLast()));
        if (touched.stream().anyMatch(it -> done.containsKey(it.scheduledWorkoutId()))) {
            throw Failure.of(
                    Reason.CONFLICT, "already_done", "A workout concerned is done, so this cannot be undone any more.");
        }
    }

    private static void restorePlan(Handle handle, UUID orgId, UUID changeId) {
        for (String sql : List.of(
                """
                UPDATE assignment a
                SET removed_at = r.removed_at, shift_froms = r.shift_froms, shift_days = r.shift_days,
                    first_date = r.first_date, last_date = r.last_date, change_id = r.change_id
                FROM plan_change c
                CROSS JOIN LATERAL jsonb_populate_record(NULL::assignment, c.before -> 'assignment') AS r
                WHERE c.org_id = :org AND c.change_id = :change AND a.org_id = :org
                  AND a.assignment_id = r.assignment_id
                """,
                // an un-assigned plan's workouts count as changed twice, there and back
                """
                UPDATE assigned_workout w SET revision = w.revision + 2
                FROM plan_change c
                WHERE c.org_id = :org AND c.change_id = :change AND c.kind = 'unassign'
                  AND w.org_id = :org AND w.assignment_id = c.assignment_id
                """,
                """
                UPDATE assigned_workout w
                SET squad = r.squad, week = r.week, day = r.day, date = r.date, position = r.position, name = r.name,
                    activity_type = r.activity_type, sub_type = r.sub_type, target_distance_cm = r.target_distance_cm,
                    target_duration_s = r.target_duration_s, blocks = r.blocks, note = r.note,
                    called_off_at = r.called_off_at, removed_at = r.removed_at, changed_at = r.changed_at,
                    change_id = r.change_id, revision = w.revision + 1
                FROM plan_change c
                CROSS JOIN LATERAL jsonb_populate_recordset(NULL::assigned_workout, c.before -> 'copy') AS r
                WHERE c.org_id = :org AND c.change_id = :change AND w.org_id = :org
                  AND w.assignment_id = r.assignment_id AND w.workout_id = r.workout_id
                """)) {
            handle.createUpdate(sql).bind("org", orgId).bind("change", changeId).execute();
        }
    }

    private void restoreEnrollments(Handle handle, UUID orgId, UUID changeId) {
        var sql = """
                UPDATE enrollment e
                SET ended_at = CASE WHEN b.is_made THEN :now ELSE b.ended_at END, squad = b.squad,
                    shift_froms = b.shift_froms, shift_days = b.shift_days, change_id = b.last_change_id
                FROM plan_change_before b
                WHERE b.org_id = :org AND b.change_id = :change AND b.is_touched
                  AND e.org_id = :org AND e.enrollment_id = b.enrollment_id
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("change", changeId)
                .bind("now", clock.instant())
                .execute();
        var unfollowed = """
                UPDATE assignment a SET removed_at = :now
                FROM plan_change c
                WHERE c.org_id = :org AND c.change_id = :change AND c.kind IN ('assign', 'enrol')
                  AND a.org_id = :org AND a.assignment_id = c.assignment_id AND a.removed_at IS NULL
                  AND NOT EXISTS (
                      SELECT 1 FROM enrollment e
                      LEFT JOIN plan_change_before b ON b.org_id = :org AND b.change_id = :change
                           AND b.enrollment_id = e.enrollment_id
                      WHERE e.org_id = :org AND e.assignment_id = c.assignment_id AND b.enrollment_id IS NULL)
                """;
        handle.createUpdate(unfollowed)
                .bind("org", orgId)
                .bind("change", changeId)
                .bind("now", clock.instant())
                .execute();
    }

    private void restoreWorkouts(Handle handle, UUID orgId, UUID changeId) {
        var sql = """
                UPDATE scheduled_workout s
                SET date = coalesce(u.date, s.date), base_date = CASE WHEN u.date IS NULL THEN s.base_date
                                                                      ELSE u.base_date END,
                    skipped_at = CASE WHEN u.date IS NULL THEN s.skipped_at ELSE u.skipped END,
                    cancelled_at = CASE WHEN u.date IS NULL THEN :now ELSE u.cancelled END,
                    change_id = u.change_id, revision = s.revision + 1, changed_at = :now
                FROM plan_change_before b
                CROSS JOIN LATERAL unnest(b.workout_ids, b.dates, b.base_dates, b.skipped, b.cancelled, b.change_ids)
                     AS u (id, date, base_date, skipped, cancelled, change_id)
                WHERE b.org_id = :org AND b.change_id = :change
                  AND s.org_id = :org AND s.scheduled_workout_id = u.id
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("change", changeId)
                .bind("now", clock.instant())
                .execute();
    }

    private static void restorePersonal(Handle handle, UUID orgId, UUID changeId) {
        var forget = """
                DELETE FROM personal_workout o USING plan_change c
                CROSS JOIN LATERAL jsonb_object_keys(c.before -> 'personal') AS k (id)
                WHERE c.org_id = :org AND c.change_id = :change AND o.org_id = :org
                  AND o.scheduled_workout_id = k.id::uuid
                """;
        handle.createUpdate(forget).bind("org", orgId).bind("change", changeId).execute();
        var sql = """
                INSERT INTO personal_workout
                SELECT r.* FROM plan_change c
                CROSS JOIN LATERAL jsonb_each(c.before -> 'personal') AS p (id, row)
                CROSS JOIN LATERAL jsonb_populate_record(NULL::personal_workout, p.row) AS r
                WHERE c.org_id = :org AND c.change_id = :change AND jsonb_typeof(p.row) = 'object'
                """;
        handle.createUpdate(sql).bind("org", orgId).bind("change", changeId).execute();
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
