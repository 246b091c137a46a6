package club.harrier.schedule;

import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What taking back a move between squads needs: which workout of the plan each entry of the calendar was, and on which
/// days both squads had theirs.
final class Exchanged {
    /// The days of the squads that the change `c` is about, as they are now.
    private static final String DAYS = """
            (SELECT coalesce(jsonb_object_agg(w.workout_id,
                                              jsonb_build_array(w.date, extract(epoch FROM w.called_off_at))), '{}')
             FROM assigned_workout w
             WHERE w.org_id = :org AND w.assignment_id = c.assignment_id AND w.enrollment_id IS NULL
               AND w.version_of IS NULL AND w.removed_at IS NULL
               AND coalesce(w.squad, '') IN (SELECT jsonb_array_elements_text(c.before -> 'squads')))
            """;

    /// Whether the plan of one of these squads has other days than when the change `:change` was made. The athlete's
    /// days would then be taken back to where nobody's are.
    static final String IS_PLAN_CHANGED = """
            EXISTS (SELECT 1 FROM plan_change c
                    WHERE c.org_id = :org AND c.change_id = :change AND c.before -> 'days' IS NOT NULL
                      AND c.before -> 'days' IS DISTINCT FROM %s)
            """.formatted(DAYS);

    private Exchanged() {}

    static void remember(
            Handle handle,
            UUID orgId,
            UUID changeId,
            @Nullable String from,
            @Nullable String to,
            Collection<UUID> scheduledWorkouts) {
        var what = """
                UPDATE plan_change c SET before = c.before || jsonb_build_object(
                    'squads', jsonb_build_array(CAST(:from AS text), CAST(:to AS text)),
                    'exchanged', (SELECT coalesce(jsonb_object_agg(s.scheduled_workout_id, s.workout_id), '{}')
                                  FROM scheduled_workout s
                                  WHERE s.org_id = :org AND s.scheduled_workout_id = ANY(:workouts)))
                WHERE c.org_id = :org AND c.change_id = :change
                """;
        var days = """
                UPDATE plan_change c SET before = c.before || jsonb_build_object('days', %s)
                WHERE c.org_id = :org AND c.change_id = :change
                """.formatted(DAYS);
        handle.createUpdate(what)
                .bind("org", orgId)
                .bind("change", changeId)
                .bind("from", from == null ? "" : from)
                .bind("to", to == null ? "" : to)
                .bindArray("workouts", UUID.class, scheduledWorkouts.toArray())
                .execute();
        handle.createUpdate(days).bind("org", orgId).bind("change", changeId).execute();
    }

    /// Each entry is again the workout of the plan that it was. A calendar program sees the sum of both revisions,
    /// which
    /// must grow.
    static void restore(Handle handle, UUID orgId, UUID changeId) {
        var sql = """
                UPDATE scheduled_workout s
                SET workout_id = old.workout_id, revision = s.revision + greatest(new.revision - old.revision, 0)
                FROM plan_change c
                CROSS JOIN LATERAL jsonb_each_text(c.before -> 'exchanged') AS x (id, was),
                     assigned_workout old, assigned_workout new
                WHERE c.org_id = :org AND c.change_id = :change
                  AND s.org_id = :org AND s.scheduled_workout_id = x.id::uuid
                  AND old.org_id = :org AND old.assignment_id = c.assignment_id AND old.workout_id = x.was::uuid
                  AND new.org_id = :org AND new.assignment_id = c.assignment_id AND new.workout_id = s.workout_id
                """;
        handle.createUpdate(sql).bind("org", orgId).bind("change", changeId).execute();
    }
}
