package club.harrier.copy;

import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Whom a caller may plan for, and whose calendar a caller may read.
public final class Access {
    private Access() {}

    /// Lets coaches of the group's organization pass who are about to change something. The group row is held, so that
    /// it is not deleted meanwhile. Someone who may know of the group gets 403, anybody else 404.
    public static void coachOfGroup(Handle handle, Caller caller, UUID groupId) {
        coachOfGroup(handle, caller, groupId, "FOR KEY SHARE OF g");
    }

    /// The same for coaches who only look. Holding the row would be a write, and its commit waits for the disk.
    public static void coachSeesGroup(Handle handle, Caller caller, UUID groupId) {
        coachOfGroup(handle, caller, groupId, "");
    }

    private static void coachOfGroup(Handle handle, Caller caller, UUID groupId, String lock) {
        var sql = """
                SELECT g.privacy = 'public' OR EXISTS (
                           SELECT 1 FROM group_stay s
                           WHERE s.org_id = :org AND s.group_id = g.group_id AND s.athlete_id = :athlete
                             AND s.left_at IS NULL)
                FROM training_group g
                WHERE g.org_id = :org AND g.group_id = :group
                """ + lock;
        boolean isKnown = handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("group", groupId)
                .bind("athlete", caller.athleteId())
                .mapTo(Boolean.class)
                .findOne()
                .orElseThrow(() -> Failure.notFound("group"));
        if (!caller.isCoach() && !isKnown) {
            throw Failure.notFound("group");
        }
        caller.asCoach();
    }

    /// Lets coaches and the athlete pass. A group-mate gets 403, anybody else 404.
    public static void readerOf(Handle handle, Caller caller, UUID athleteId) {
        var sql = """
                SELECT EXISTS (
                    SELECT 1 FROM group_stay mine
                    JOIN group_stay theirs ON theirs.org_id = :org AND theirs.group_id = mine.group_id
                    WHERE mine.org_id = :org AND mine.athlete_id = :me AND mine.left_at IS NULL
                      AND theirs.athlete_id = a.athlete_id AND theirs.left_at IS NULL)
                FROM athlete a
                WHERE a.org_id = :org AND a.athlete_id = :athlete
                """;
        boolean isMate = handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("athlete", athleteId)
                .bind("me", caller.athleteId())
                .mapTo(Boolean.class)
                .findOne()
                .orElseThrow(() -> Failure.notFound("athlete"));
        if (caller.isCoach() || caller.is(athleteId)) {
            return;
        }
        throw isMate ? Failure.forbidden("Only the athlete and the coaches see this.") : Failure.notFound("athlete");
    }

    /// Lets coaches pass; 404 for an athlete the caller may not know of, else 403.
    public static void coachOf(Handle handle, Caller caller, UUID athleteId) {
        readerOf(handle, caller, athleteId);
        caller.asCoach();
    }
}
