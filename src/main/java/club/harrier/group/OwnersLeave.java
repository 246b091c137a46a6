package club.harrier.group;

import club.harrier.org.Caller;
import club.harrier.org.StaffLeft;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Passes the groups of a coach who leaves to the head coach.
@Singleton
final class OwnersLeave implements StaffLeft {
    private final GroupLog log;
    private final Clock clock;

    @Inject
    OwnersLeave(GroupLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void staffLeft(Handle handle, Caller by, UUID leaver, UUID headCoach) {
        var sql = """
                UPDATE training_group SET owner_id = :head, updated_at = :now
                WHERE org_id = :org AND owner_id = :leaver
                RETURNING group_id, name, description, privacy, owner_id
                """;
        List<LockedGroup> passed = handle.createQuery(sql)
                .bind("org", by.orgId())
                .bind("leaver", leaver)
                .bind("head", headCoach)
                .bind("now", clock.instant())
                .mapTo(LockedGroup.class)
                .list();
        for (var group : passed) {
            var old = new LockedGroup(group.groupId(), group.name(), group.description(), group.privacy(), leaver);
            log.updated(handle, by, old, group, Map.of(), Map.of());
        }
    }
}
