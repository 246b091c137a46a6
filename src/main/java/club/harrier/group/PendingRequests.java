package club.harrier.group;

import club.harrier.group.Athletes.Named;
import club.harrier.group.GroupLog.Decided;
import club.harrier.org.Caller;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Decides the requests that wait, one or many. The group is locked by the caller of each method.
@Singleton
final class PendingRequests {
    private final GroupLog log;
    private final Clock clock;

    @Inject
    PendingRequests(GroupLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /// The requests of athletes who are members now need no answer any more.
    void approve(Handle handle, Caller caller, LockedGroup group, List<Named> athletes) {
        decide(
                handle,
                caller,
                group,
                JoinRequest.Status.APPROVED,
                null,
                athletes.stream().map(Named::athleteId).toList());
    }

    /// Nobody can join a group that is private or gone.
    void cancelAll(Handle handle, Caller caller, LockedGroup group) {
        decide(handle, caller, group, JoinRequest.Status.CANCELLED, null, null);
    }

    /// Decides one request, if it is still pending.
    ///
    /// @return whether it was
    boolean decide(Handle handle, Caller caller, LockedGroup group, UUID requestId, JoinRequest.Status decision) {
        return !decide(handle, caller, group, decision, requestId, null).isEmpty();
    }

    /// `status = 'pending'` decides between two who decide at once: only one of them finds the row.
    private List<Decided> decide(
            Handle handle,
            Caller caller,
            LockedGroup group,
            JoinRequest.Status decision,
            @Nullable UUID requestId,
            @Nullable List<UUID> athletes) {
        var sql = """
                UPDATE join_request r
                SET status = :decision, decided_at = greatest(r.created_at, :now), decided_by = :actor
                FROM athlete a
                WHERE r.org_id = :org AND r.group_id = :group AND r.status = 'pending'
                  AND (:request::uuid IS NULL OR r.join_request_id = :request)
                  AND (:athletes::uuid[] IS NULL OR r.athlete_id = ANY (:athletes))
                  AND a.org_id = :org AND a.athlete_id = r.athlete_id
                RETURNING r.join_request_id, r.athlete_id, a.display_name
                """;
        Query update = handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("group", group.groupId())
                .bind("decision", decision.word())
                .bind("now", clock.instant())
                .bind("actor", caller.accountId())
                .bind("request", requestId);
        var decided = (athletes == null
                        ? update.bindNull("athletes", java.sql.Types.ARRAY)
                        : update.bindArray("athletes", UUID.class, athletes))
                .mapTo(Decided.class)
                .list();
        log.requests(handle, caller, group, decision, decided);
        return decided;
    }
}
