package club.harrier.org;

import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The coaches of an organization, the head coach among them.
@Singleton
public final class Staff {
    private final Database database;
    private final Memberships memberships;
    private final AuditLog audit;
    private final List<StaffLeft> rooms;

    @Inject
    Staff(Database database, Memberships memberships, AuditLog audit, @All List<StaffLeft> rooms) {
        this.database = database;
        this.memberships = memberships;
        this.audit = audit;
        this.rooms = rooms;
    }

    /// A coach.
    public record Coach(UUID accountId, String displayName, String email, Role role, Instant joinedAt) {}

    record Row(UUID accountId, String displayName, String email, String role, Instant joinedAt) {
        Coach coach() {
            return new Coach(accountId, displayName, email, Wire.read(Role.class, role), joinedAt);
        }
    }

    /// Every coach, the head coach first, then by name.
    public List<Coach> of(Caller caller) {
        var sql = """
                SELECT s.account_id, s.display_name, p.email, s.role, s.joined_at
                FROM staff s JOIN account p ON p.account_id = s.account_id
                WHERE s.org_id = :org
                ORDER BY s.role <> 'head_coach', s.display_name, s.account_id
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.asHeadCoach().orgId())
                .mapTo(Row.class)
                .map(Row::coach)
                .list());
    }

    /// A coach by name.
    public record Named(UUID accountId, String displayName) {}

    /// Every coach by name, for any coach.
    public List<Named> named(Caller caller) {
        var sql = """
                SELECT account_id, display_name FROM staff WHERE org_id = :org ORDER BY display_name, account_id
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.asCoach().orgId())
                .mapTo(Named.class)
                .list());
    }

    /// The name of one coach, for whoever may know whom the coach looks after; empty for one who has left.
    public String name(Caller caller, UUID accountId) {
        var sql = "SELECT display_name FROM staff WHERE org_id = :org AND account_id = :account";
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("account", accountId)
                .mapTo(String.class)
                .findOne()
                .orElse(""));
    }

    static int insert(Handle handle, UUID orgId, UUID accountId, Role role, String displayName, Instant now) {
        var sql = """
                INSERT INTO staff (org_id, account_id, role, display_name, joined_at)
                VALUES (:org, :account, :role, :name, :now)
                ON CONFLICT (org_id, account_id) DO NOTHING
                """;
        return handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("account", accountId)
                .bind("role", Wire.of(role))
                .bind("name", displayName)
                .bind("now", now)
                .execute();
    }

    /// Takes a coach off the staff: access ends at once, and what the coach owned passes to the head coach.
    /// The row's lock decides against a hand-over at the same time.
    public void dismiss(Caller caller, UUID accountId) {
        caller.asHeadCoach();
        database.change(handle -> {
            var leaver = locked(handle, caller.orgId(), accountId);
            if (leaver.role() == Role.HEAD_COACH) {
                throw Failure.of(
                        Reason.CONFLICT,
                        "is_head_coach",
                        "The head coach cannot be removed. Hand over first, then the new head coach can do it.");
            }
            UUID head = headCoach(handle, caller.orgId());
            rooms.forEach(room -> room.staffLeft(handle, caller, accountId, head));
            handle.createUpdate("DELETE FROM staff WHERE org_id = :org AND account_id = :account")
                    .bind("org", caller.orgId())
                    .bind("account", accountId)
                    .execute();
            memberships.leave(caller.orgId(), accountId);
            var before = Changes.json(Map.of("display_name", leaver.displayName(), "role", "coach"));
            audit.record(
                    handle,
                    caller.orgId(),
                    caller.accountId(),
                    List.of(AuditLog.Entry.ofCoach("coach.removed", accountId, leaver.displayName(), before, null)));
        });
    }

    private static Coach locked(Handle handle, UUID orgId, UUID accountId) {
        var sql = """
                SELECT s.account_id, s.display_name, '' AS email, s.role, s.joined_at FROM staff s
                WHERE s.org_id = :org AND s.account_id = :account FOR UPDATE
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("account", accountId)
                .mapTo(Row.class)
                .findOne()
                .map(Row::coach)
                .orElseThrow(() -> Failure.notFound("coach"));
    }

    private static UUID headCoach(Handle handle, UUID orgId) {
        var sql = "SELECT account_id FROM staff WHERE org_id = :org AND role = 'head_coach'";
        return handle.createQuery(sql).bind("org", orgId).mapTo(UUID.class).one();
    }

    /// Hands the organization over. First the old head coach steps back, then the new one steps up, as the
    /// unique index `staff_one_head_coach` lets no two stand at once, not even inside a statement. The old
    /// one's row decides between two hand-overs: the second one finds nobody to step back.
    void handOver(Handle handle, Caller caller, UUID successor) {
        var stepBack = """
                UPDATE staff SET role = 'coach'
                WHERE org_id = :org AND account_id = :account AND role = 'head_coach'
                """;
        var stepUp = """
                UPDATE staff SET role = 'head_coach'
                WHERE org_id = :org AND account_id = :account AND role = 'coach'
                """;
        if (change(handle, stepBack, caller.orgId(), caller.accountId()) == 0) {
            throw Failure.of(Reason.CONFLICT, "already_decided", "Somebody else is the head coach by now.");
        }
        if (change(handle, stepUp, caller.orgId(), successor) == 0) {
            throw Failure.impossible(
                    "unknown_coach", "head_coach_id", "The new head coach must be a coach of this organization.");
        }
    }

    private static int change(Handle handle, String sql, UUID orgId, UUID accountId) {
        return handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("account", accountId)
                .execute();
    }
}
