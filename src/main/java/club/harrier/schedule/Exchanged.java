package club.harrier.schedule;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What taking back a move between squads needs: which workout of the plan each entry of the calendar was, and on which
/// days both squads had theirs.
final class Exchanged {
    /// The days of `c.squads` of the plan `c.assignment_id`, as they are now.
    private static final String DAYS = """
            (SELECT coalesce(jsonb_object_agg(w.workout_id,
                                              jsonb_build_array(w.date, extract(epoch FROM w.called_off_at))), '{}')
             FROM assigned_workout w
             WHERE w.org_id = :org AND w.assignment_id = c.assignment_id AND w.enrollment_id IS NULL
               AND w.version_of IS NULL AND w.removed_at IS NULL
               AND coalesce(w.squad, '') IN (SELECT jsonb_array_elements_text(c.squads)))
            """;

    /// Whether the plan of one of these squads has other days than when one of `:changes` was made. The athletes'
    /// days would then be taken back to where nobody's are. Looked at once for all who went the same way.
    static final String IS_PLAN_CHANGED = """
            EXISTS (SELECT 1 FROM (
                        SELECT DISTINCT assignment_id, before -> 'squads' AS squads, before -> 'days' AS days
                        FROM plan_change
                        WHERE org_id = :org AND change_id = ANY(:changes) AND before -> 'days' IS NOT NULL) AS c
                    WHERE c.days IS DISTINCT FROM %s)
            """.formatted(DAYS);

    private Exchanged() {}

    /// Remembers it for changes that each have remembered their one enrolment and its workouts.
    ///
    /// @param squads to which each goes, in the order of the changes; empty: to none
    static void remember(Handle handle, UUID orgId, List<UUID> changes, List<String> squads) {
        var what = """
                UPDATE plan_change c SET before = c.before || jsonb_build_object(
                    'squads', jsonb_build_array(coalesce(b.squad, ''), g.squad),
                    'exchanged', (SELECT coalesce(jsonb_object_agg(u.id, s.workout_id), '{}')
                                  FROM unnest(b.workout_ids) AS u (id)
                                  CROSS JOIN LATERAL (
                                      SELECT workout_id FROM scheduled_workout
                                      WHERE org_id = :org AND scheduled_workout_id = u.id OFFSET 0) AS s))
                FROM unnest(:changes::uuid[], :squads::text[]) AS g (change_id, squad)
                JOIN plan_change_before b ON b.org_id = :org AND b.change_id = g.change_id
                WHERE c.org_id = :org AND c.change_id = g.change_id
                """;
        var days = """
                UPDATE plan_change p SET before = p.before || jsonb_build_object('days', c.days)
                FROM (SELECT c.assignment_id, c.squads, %s AS days
                      FROM (SELECT DISTINCT assignment_id, before -> 'squads' AS squads FROM plan_change
                            WHERE org_id = :org AND change_id = ANY(:changes)) AS c) AS c
                WHERE p.org_id = :org AND p.change_id = ANY(:changes) AND p.assignment_id = c.assignment_id
                  AND p.before -> 'squads' = c.squads
                """.formatted(DAYS);
        handle.createUpdate(what)
                .bind("org", orgId)
                .bindArray("changes", UUID.class, changes.toArray())
                .bindArray("squads", String.class, squads.toArray())
                .execute();
        handle.createUpdate(days)
                .bind("org", orgId)
                .bindArray("changes", UUID.class, changes.toArray())
                .execute();
    }

    /// Each entry is again the workout of the plan that it was. A calendar program sees the sum of both revisions,
    /// which must grow.
    static void restore(Handle handle, UUID orgId, List<UUID> changes) {
        var sql = """
                UPDATE scheduled_workout s
                SET workout_id = old.workout_id, revision = s.revision + greatest(new.revision - old.revision, 0)
                FROM plan_change c
                CROSS JOIN LATERAL jsonb_each_text(c.before -> 'exchanged') AS x (id, was),
                     assigned_workout old, assigned_workout new
                WHERE c.org_id = :org AND c.change_id = ANY(:changes)
                  AND s.org_id = :org AND s.scheduled_workout_id = x.id::uuid
                  AND old.org_id = :org AND old.assignment_id = c.assignment_id AND old.workout_id = x.was::uuid
                  AND new.org_id = :org AND new.assignment_id = c.assignment_id AND new.workout_id = s.workout_id
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bindArray("changes", UUID.class, changes.toArray())
                .execute();
    }
}
