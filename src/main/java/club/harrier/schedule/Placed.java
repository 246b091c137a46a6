package club.harrier.schedule;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What a change has put on calendars that was not there before it; taken back, it is gone from there. It is remembered
/// without a date, and has no `change_id` until something touches it.
final class Placed {
    private Placed() {}

    /// Enrolments just made, with all the workouts that came with them.
    static void enrollments(Handle handle, UUID orgId, UUID changeId, Collection<UUID> enrollments) {
        var sql = """
                INSERT INTO plan_change_before (org_id, change_id, enrollment_id, is_made, is_touched, shift_froms,
                                                shift_days, workout_ids, dates, base_dates, skipped, cancelled,
                                                change_ids)
                SELECT :org, :change, e.id, true, true, '{}', '{}', coalesce(t.ids, '{}'), coalesce(t.dates, '{}'),
                       coalesce(t.dates, '{}'), coalesce(t.times, '{}'), coalesce(t.times, '{}'),
                       coalesce(t.change_ids, '{}')
                FROM unnest(:enrollments::uuid[]) AS e (id)
                LEFT JOIN (
                    SELECT s.enrollment_id, array_agg(s.scheduled_workout_id) AS ids,
                           array_agg(NULL::date) AS dates, array_agg(NULL::timestamptz) AS times,
                           array_agg(NULL::uuid) AS change_ids
                    FROM scheduled_workout s
                    WHERE s.org_id = :org AND s.enrollment_id = ANY(:enrollments)
                    GROUP BY s.enrollment_id) AS t ON t.enrollment_id = e.id
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("change", changeId)
                .bindArray("enrollments", UUID.class, enrollments.toArray())
                .execute();
    }

    /// Workouts put on calendars beside what changes, each of an enrolment of its own, have remembered of these.
    static void beside(Handle handle, UUID orgId, List<UUID> changes, Collection<UUID> scheduledWorkouts) {
        var sql = """
                UPDATE plan_change_before b
                SET workout_ids = b.workout_ids || t.ids, dates = b.dates || t.dates,
                    base_dates = b.base_dates || t.dates, skipped = b.skipped || t.times,
                    cancelled = b.cancelled || t.times, change_ids = b.change_ids || t.change_ids
                FROM (SELECT s.enrollment_id, array_agg(s.scheduled_workout_id) AS ids,
                             array_agg(NULL::date) AS dates, array_agg(NULL::timestamptz) AS times,
                             array_agg(NULL::uuid) AS change_ids
                      FROM scheduled_workout s
                      WHERE s.org_id = :org AND s.scheduled_workout_id = ANY(:workouts)
                      GROUP BY s.enrollment_id) AS t
                WHERE b.org_id = :org AND b.change_id = ANY(:changes) AND b.enrollment_id = t.enrollment_id
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bindArray("changes", UUID.class, changes.toArray())
                .bindArray("workouts", UUID.class, scheduledWorkouts.toArray())
                .execute();
    }

    /// Workouts put on one calendar or on several.
    static void workouts(Handle handle, UUID orgId, UUID changeId, Collection<UUID> scheduledWorkouts) {
        var sql = """
                INSERT INTO plan_change_before (org_id, change_id, enrollment_id, is_made, is_touched, shift_froms,
                                                shift_days, workout_ids, dates, base_dates, skipped, cancelled,
                                                change_ids)
                SELECT :org, :change, s.enrollment_id, false, false, '{}', '{}', array_agg(s.scheduled_workout_id),
                       array_agg(NULL::date), array_agg(NULL::date), array_agg(NULL::timestamptz),
                       array_agg(NULL::timestamptz), array_agg(NULL::uuid)
                FROM scheduled_workout s
                WHERE s.org_id = :org AND s.scheduled_workout_id = ANY(:workouts)
                GROUP BY s.enrollment_id
                ON CONFLICT (org_id, change_id, enrollment_id)
                DO UPDATE SET workout_ids = plan_change_before.workout_ids || excluded.workout_ids,
                              dates = plan_change_before.dates || excluded.dates,
                              base_dates = plan_change_before.base_dates || excluded.base_dates,
                              skipped = plan_change_before.skipped || excluded.skipped,
                              cancelled = plan_change_before.cancelled || excluded.cancelled,
                              change_ids = plan_change_before.change_ids || excluded.change_ids
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("change", changeId)
                .bindArray("workouts", UUID.class, scheduledWorkouts.toArray())
                .execute();
    }
}
