package club.harrier.group;

import club.harrier.group.Athletes.Named;
import club.harrier.org.Caller;
import club.harrier.platform.Ids;
import club.harrier.platform.Jobs;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// How athletes come into a group and leave it, whichever way: a stay begins or ends, the audit log says so,
/// who comes in has no request left waiting, and news of it goes out. The group is locked by the caller of each method.
@Singleton
final class Stays {
    private final PendingRequests requests;
    private final GroupLog log;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Stays(PendingRequests requests, GroupLog log, Jobs jobs, Ids ids, Clock clock) {
        this.requests = requests;
        this.log = log;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /// Begins a stay for each of the athletes who is no member yet, and approves their pending requests.
    ///
    /// @return who was added; the others are members already
    List<Named> begin(Handle handle, Caller caller, LockedGroup group, List<Named> athletes) {
        // The unique index group_stay_current decides who is a member already.
        var sql = """
                INSERT INTO group_stay (org_id, stay_id, group_id, athlete_id, joined_at)
                SELECT :org, n.stay_id, :group, n.athlete_id, :now
                FROM unnest(:stays::uuid[], :athletes::uuid[]) AS n (stay_id, athlete_id)
                ON CONFLICT (org_id, group_id, athlete_id) WHERE left_at IS NULL DO NOTHING
                RETURNING athlete_id
                """;
        if (athletes.isEmpty()) {
            return List.of();
        }
        var begun = new HashSet<>(handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("group", group.groupId())
                .bind("now", clock.instant())
                .bindArray(
                        "stays",
                        UUID.class,
                        athletes.stream().map(_ -> ids.next()).toArray())
                .bindArray(
                        "athletes",
                        UUID.class,
                        athletes.stream().map(Named::athleteId).toArray())
                .mapTo(UUID.class)
                .list());
        var added = athletes.stream()
                .filter(athlete -> begun.contains(athlete.athleteId()))
                .toList();
        log.members(handle, caller, group, "member.added", added);
        requests.approve(handle, caller, group, athletes);
        tell(handle, caller, group, added);
        return added;
    }

    private void tell(Handle handle, Caller caller, LockedGroup group, List<Named> added) {
        if (!added.isEmpty()) {
            var ids = added.stream().map(Named::athleteId).toList();
            jobs.tell(handle, GroupNews.JOINED, new GroupNews(caller.orgId(), group.groupId(), ids));
        }
    }

    /// Ends the stay of each of these athletes who is a member.
    ///
    /// @return who left
    List<Named> end(Handle handle, Caller caller, LockedGroup group, List<UUID> athletes) {
        var sql = """
                UPDATE group_stay s SET left_at = greatest(s.joined_at, :now)
                FROM athlete a
                WHERE s.org_id = :org AND s.group_id = :group AND s.left_at IS NULL AND s.athlete_id = ANY (:athletes)
                  AND a.org_id = :org AND a.athlete_id = s.athlete_id
                RETURNING a.athlete_id, a.display_name
                """;
        if (athletes.isEmpty()) {
            return List.of();
        }
        var left = handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("group", group.groupId())
                .bind("now", clock.instant())
                .bindArray("athletes", UUID.class, athletes)
                .mapTo(Named.class)
                .list();
        log.members(handle, caller, group, "member.removed", left);
        return left;
    }

    /// The ids of the current members, in order.
    static List<UUID> current(Handle handle, UUID orgId, UUID groupId) {
        var sql = """
                SELECT athlete_id FROM group_stay
                WHERE org_id = :org AND group_id = :group AND left_at IS NULL
                ORDER BY athlete_id
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("group", groupId)
                .mapTo(UUID.class)
                .list();
    }
}
