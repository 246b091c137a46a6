package club.harrier.copy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Copies as they were before some changes, which these have remembered.
public final class CopyBefore {
    private CopyBefore() {}

    /// Puts back the assignment and the workouts that the changes have touched.
    public static void restore(Handle handle, UUID orgId, List<UUID> changes) {
        for (String sql : List.of(
                """
                UPDATE assignment a
                SET removed_at = r.removed_at, shift_froms = r.shift_froms, shift_days = r.shift_days,
                    first_date = r.first_date, last_date = r.last_date, change_id = r.change_id
                FROM plan_change c
                CROSS JOIN LATERAL jsonb_populate_record(NULL::assignment, c.before -> 'assignment') AS r
                WHERE c.org_id = :org AND c.change_id = ANY(:changes) AND a.org_id = :org
                  AND a.assignment_id = r.assignment_id
                """,
                // an un-assigned plan's workouts count as changed twice, there and back
                """
                UPDATE assigned_workout w SET revision = w.revision + 2
                FROM plan_change c
                WHERE c.org_id = :org AND c.change_id = ANY(:changes) AND c.kind = 'unassign'
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
                WHERE c.org_id = :org AND c.change_id = ANY(:changes) AND w.org_id = :org
                  AND w.assignment_id = r.assignment_id AND w.workout_id = r.workout_id
                """)) {
            handle.createUpdate(sql)
                    .bind("org", orgId)
                    .bindArray("changes", UUID.class, changes.toArray())
                    .execute();
        }
    }

    /// Once the enrolments that a change has made are ended: nobody else has followed it, so it goes too.
    public static void removeUnfollowed(Handle handle, UUID orgId, List<UUID> changes, Instant now) {
        var unfollowed = """
                UPDATE assignment a SET removed_at = :now
                FROM plan_change c
                WHERE c.org_id = :org AND c.change_id = ANY(:changes) AND c.kind IN ('assign', 'enrol')
                  AND a.org_id = :org AND a.assignment_id = c.assignment_id AND a.removed_at IS NULL
                  AND NOT EXISTS (
                      SELECT 1 FROM enrollment e
                      LEFT JOIN plan_change_before b ON b.org_id = :org AND b.change_id = c.change_id
                           AND b.enrollment_id = e.enrollment_id
                      WHERE e.org_id = :org AND e.assignment_id = c.assignment_id AND b.enrollment_id IS NULL)
                """;
        handle.createUpdate(unfollowed)
                .bind("org", orgId)
                .bindArray("changes", UUID.class, changes.toArray())
                .bind("now", now)
                .execute();
    }
}
