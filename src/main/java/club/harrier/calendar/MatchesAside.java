package club.harrier.calendar;

import club.harrier.activity.SetAside;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Keeps what a person said about a deleted activity, for when it comes back.
@Singleton
final class MatchesAside implements SetAside {
    @Override
    public void putAside(Handle handle, UUID orgId, UUID activityId) {
        execute(handle, orgId, activityId, """
                INSERT INTO deleted_match (org_id, activity_id, scheduled_workout_id, decided_by, decided_at)
                SELECT m.org_id, m.activity_id, m.scheduled_workout_id, m.decided_by, m.decided_at
                FROM workout_match m
                WHERE m.org_id = :org AND m.activity_id = :activity
                """);
    }

    /// What was said about the workout in the meantime stands.
    @Override
    public void bringBack(Handle handle, UUID orgId, UUID activityId) {
        execute(handle, orgId, activityId, """
                INSERT INTO workout_match (org_id, scheduled_workout_id, activity_id, decided_by, decided_at)
                SELECT m.org_id, m.scheduled_workout_id, m.activity_id, m.decided_by, m.decided_at
                FROM deleted_match m
                WHERE m.org_id = :org AND m.activity_id = :activity
                ON CONFLICT DO NOTHING
                """);
    }

    private static void execute(Handle handle, UUID orgId, UUID activityId, String sql) {
        handle.createUpdate(sql).bind("org", orgId).bind("activity", activityId).execute();
    }
}
