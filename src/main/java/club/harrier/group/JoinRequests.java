package club.harrier.group;

import club.harrier.group.JoinRequest.Status;
import club.harrier.org.Caller;
import club.harrier.platform.Cursor;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Part;
import club.harrier.platform.Reason;
import club.harrier.platform.Slice;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/// The requests to join the groups: athletes ask and take back, coaches decide. A coach sees all of them, an
/// athlete only their own.
@Singleton
public final class JoinRequests {
    /// How many parts the sort key of the list has.
    public static final int KEY_PARTS = 2;

    private static final int LONGEST_MESSAGE = 1_000;
    private static final String COLUMNS = """
            SELECT r.join_request_id, r.group_id, r.athlete_id, a.display_name, r.status, r.message, r.created_at,
                   r.decided_at, r.decided_by
            FROM join_request r
            JOIN athlete a ON a.org_id = :org AND a.athlete_id = r.athlete_id
            WHERE r.org_id = :org AND r.group_id = :group AND (:coach OR r.athlete_id = :athlete)
            """;

    private final Database database;
    private final Groups groups;
    private final GroupRows rows;
    private final Stays stays;
    private final PendingRequests pending;
    private final Ids ids;
    private final Clock clock;

    @Inject
    JoinRequests(
            Database database,
            Groups groups,
            GroupRows rows,
            Stays stays,
            PendingRequests pending,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.groups = groups;
        this.rows = rows;
        this.stays = stays;
        this.pending = pending;
        this.ids = ids;
        this.clock = clock;
    }

    /// The requests of one status, oldest first; 404 where the caller may not know of the group.
    public Part<JoinRequest> list(Caller caller, UUID groupId, Status status, Slice slice) {
        var sql = COLUMNS + """
                 AND r.status = :status
                 AND (:at::timestamptz IS NULL OR (r.created_at, r.join_request_id) > (:at, :id))
                ORDER BY r.created_at, r.join_request_id
                LIMIT :fetch
                """;
        groups.visibleTo(caller, groupId);
        @Nullable Cursor after = slice.after();
        var fetched = database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("group", groupId)
                .bind("coach", caller.isCoach())
                .bind("athlete", caller.athleteId())
                .bind("status", status.word())
                .bind("at", after == null ? null : after.instant(0))
                .bind("id", after == null ? null : after.id(1))
                .bind("fetch", slice.fetch())
                .mapTo(JoinRequest.class)
                .list());
        return Part.of(fetched, slice, last -> Cursor.after(last.createdAt(), last.joinRequestId()));
    }

    /// One request; 404 where the caller may not know of it.
    public JoinRequest visibleTo(Caller caller, UUID groupId, UUID requestId) {
        groups.visibleTo(caller, groupId);
        return database.read(handle -> find(handle, caller, groupId, requestId));
    }

    private static JoinRequest find(Handle handle, Caller caller, UUID groupId, UUID requestId) {
        var sql = COLUMNS + " AND r.join_request_id = :request";
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("group", groupId)
                .bind("coach", caller.isCoach())
                .bind("athlete", caller.athleteId())
                .bind("request", requestId)
                .mapTo(JoinRequest.class)
                .findOne()
                .orElseThrow(() -> Failure.notFound("join request"));
    }

    /// Asks to join a public group. 403 for who is no active athlete, 409 for a member and for who has asked
    /// already.
    public UUID ask(Caller caller, UUID groupId, @Nullable String message) {
        return database.write(handle -> {
            var group = rows.lock(handle, caller, groupId);
            UUID athlete = caller.asAthlete();
            var standing = standing(handle, caller, groupId, athlete);
            if (standing.isMember()) {
                throw Failure.of(Reason.CONFLICT, "already_member", "You are a member of this group already.");
            }
            if (!standing.isActive()) {
                throw Failure.forbidden(
                        "Only an active athlete can ask to join a group. A coach can make you active again.");
            }
            if (group.privacy() == Privacy.PRIVATE) {
                throw Failure.forbidden("A private group takes no requests; a coach adds its members.");
            }
            return insert(
                    handle,
                    caller,
                    group,
                    athlete,
                    message == null ? "" : Wording.text("message", message, LONGEST_MESSAGE));
        });
    }

    record Standing(boolean isActive, boolean isMember) {}

    private static Standing standing(Handle handle, Caller caller, UUID groupId, UUID athlete) {
        var sql = """
                SELECT a.status = 'active' AS is_active,
                       EXISTS (SELECT FROM group_stay s
                               WHERE s.org_id = :org AND s.group_id = :group AND s.athlete_id = a.athlete_id
                                 AND s.left_at IS NULL) AS is_member
                FROM athlete a
                WHERE a.org_id = :org AND a.athlete_id = :athlete
                """;
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("group", groupId)
                .bind("athlete", athlete)
                .mapTo(Standing.class)
                .findOne()
                .orElseThrow(() -> Failure.notFound("athlete"));
    }

    /// The unique index `join_request_pending` decides between two requests at once; the foreign key
    /// `join_request_athlete` where the athlete is deleted at this moment.
    private UUID insert(Handle handle, Caller caller, LockedGroup group, UUID athlete, String message) {
        var sql = """
                INSERT INTO join_request (org_id, join_request_id, group_id, athlete_id, status, message, created_at)
                VALUES (:org, :request, :group, :athlete, 'pending', :message, :now)
                """;
        UUID request = ids.next();
        try {
            handle.createUpdate(sql)
                    .bind("org", caller.orgId())
                    .bind("request", request)
                    .bind("group", group.groupId())
                    .bind("athlete", athlete)
                    .bind("message", message)
                    .bind("now", clock.instant())
                    .execute();
            return request;
        } catch (UnableToExecuteStatementException refused) {
            throw switch (String.valueOf(Database.constraintThatRefused(refused))) {
                case "join_request_pending" ->
                    Failure.of(Reason.CONFLICT, "already_requested", "You have asked to join this group already.");
                case "join_request_athlete" -> Failure.notFound("athlete");
                default -> refused;
            };
        }
    }

    /// Approves or rejects as a coach, or cancels as the athlete who asked. 403 for what is not the caller's to
    /// decide, 409 for what is decided already: the first decision stands.
    public void decide(Caller caller, UUID groupId, UUID requestId, Status decision) {
        if (decision == Status.PENDING) {
            throw Failure.invalid("status", "A request becomes approved, rejected or cancelled.");
        }
        database.change(handle -> {
            var group = rows.lock(handle, caller, groupId);
            var request = find(handle, caller, groupId, requestId);
            if (decision != Status.CANCELLED) {
                caller.asCoach();
            } else if (!caller.is(request.athleteId())) {
                throw Failure.forbidden("Only the athlete who asked can take a request back; a coach rejects it.");
            }
            if (!pending.decide(handle, caller, group, requestId, decision)) {
                throw Failure.of(
                        Reason.CONFLICT,
                        "already_decided",
                        "This request is " + request.status().word() + " already.");
            }
            if (decision == Status.APPROVED) {
                var asked = new Athletes.Named(request.athleteId(), request.displayName());
                stays.begin(handle, caller, group, List.of(asked));
            }
        });
    }
}
