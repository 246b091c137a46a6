package club.harrier.schedule;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// How things were before some changes, and putting them back: exactly what these have touched.
@Singleton
final class Before {
    private final Clock clock;

    @Inject
    Before(Clock clock) {
        this.clock = clock;
    }

    void enrollments(Handle handle, UUID orgId, List<UUID> changes) {
        var sql = """
                UPDATE enrollment e
                SET ended_at = CASE WHEN b.is_made THEN :now ELSE b.ended_at END, squad = b.squad,
                    shift_froms = b.shift_froms, shift_days = b.shift_days, change_id = b.last_change_id
                FROM plan_change_before b
                WHERE b.org_id = :org AND b.change_id = ANY(:changes) AND b.is_touched
                  AND e.org_id = :org AND e.enrollment_id = b.enrollment_id
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bindArray("changes", UUID.class, changes.toArray())
                .bind("now", clock.instant())
                .execute();
    }

    void workouts(Handle handle, UUID orgId, List<UUID> changes) {
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
                WHERE b.org_id = :org AND b.change_id = ANY(:changes)
                  AND s.org_id = :org AND s.scheduled_workout_id = u.id
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bindArray("changes", UUID.class, changes.toArray())
                .bind("now", clock.instant())
                .execute();
    }

    static void contents(Handle handle, UUID orgId, List<UUID> changes) {
        var forget = """
                DELETE FROM personal_workout o USING plan_change c
                CROSS JOIN LATERAL jsonb_object_keys(c.before -> 'personal') AS k (id)
                WHERE c.org_id = :org AND c.change_id = ANY(:changes) AND o.org_id = :org
                  AND o.scheduled_workout_id = k.id::uuid
                """;
        handle.createUpdate(forget)
                .bind("org", orgId)
                .bindArray("changes", UUID.class, changes.toArray())
                .execute();
        var sql = """
                WITH own AS (
                    INSERT INTO personal_workout
                    SELECT r.* FROM plan_change c
                    CROSS JOIN LATERAL jsonb_each(c.before -> 'personal') AS p (id, row)
                    CROSS JOIN LATERAL jsonb_populate_record(NULL::personal_workout, p.row) AS r
                    WHERE c.org_id = :org AND c.change_id = ANY(:changes) AND jsonb_typeof(p.row) = 'object'
                    RETURNING scheduled_workout_id)
                UPDATE scheduled_workout s SET is_own = true
                FROM own
                WHERE s.org_id = :org AND s.scheduled_workout_id = own.scheduled_workout_id AND NOT s.is_own
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bindArray("changes", UUID.class, changes.toArray())
                .execute();
    }
}
