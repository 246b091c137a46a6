package club.harrier.calendar;

import club.harrier.copy.Access;
import club.harrier.org.Caller;
import club.harrier.org.OrgSecret;
import club.harrier.platform.Database;
import club.harrier.platform.Ids;
import club.harrier.platform.Secrets;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Secret addresses under which a calendar program reads the calendar of an athlete or a group. There is one at a
/// time: a new one takes the place of the old one. Only its digest is stored.
@Singleton
public final class Addresses {
    private final Database database;
    private final Secrets secrets;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Addresses(Database database, Secrets secrets, Ids ids, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
    }

    /// Whose calendar an address shows; one of the two.
    public record Owner(
            UUID orgId, @Nullable UUID athleteId, @Nullable UUID groupId) {}

    /// Since when an athlete's calendar has an address, if it has; for the athlete and coaches.
    public Optional<Instant> ofAthlete(Caller caller, UUID athleteId) {
        return database.read(handle -> {
            Access.readerOf(handle, caller, athleteId);
            return since(handle, new Owner(caller.orgId(), athleteId, null));
        });
    }

    /// Since when a group's calendar has an address, if it has; for coaches.
    public Optional<Instant> ofGroup(Caller caller, UUID groupId) {
        return database.read(handle -> {
            Access.coachSeesGroup(handle, caller, groupId);
            return since(handle, new Owner(caller.orgId(), null, groupId));
        });
    }

    private static Optional<Instant> since(Handle handle, Owner owner) {
        var sql = """
                SELECT created_at FROM calendar_address
                WHERE org_id = :org AND (athlete_id = :athlete OR group_id = :group)
                """;
        return handle.createQuery(sql)
                .bind("org", owner.orgId())
                .bindByType("athlete", owner.athleteId(), UUID.class)
                .bindByType("group", owner.groupId(), UUID.class)
                .mapTo(Instant.class)
                .findOne();
    }

    /// A new address of an athlete's calendar; for the athlete and coaches.
    public OrgSecret issueForAthlete(Caller caller, UUID athleteId) {
        return database.write(handle -> {
            Access.readerOf(handle, caller, athleteId);
            return issue(handle, new Owner(caller.orgId(), athleteId, null));
        });
    }

    /// A new address of a group's calendar; for coaches.
    public OrgSecret issueForGroup(Caller caller, UUID groupId) {
        return database.write(handle -> {
            Access.coachOfGroup(handle, caller, groupId);
            return issue(handle, new Owner(caller.orgId(), null, groupId));
        });
    }

    /// The address of an athlete's calendar ends; for the athlete and coaches.
    public void revokeForAthlete(Caller caller, UUID athleteId) {
        database.change(handle -> {
            Access.readerOf(handle, caller, athleteId);
            revoke(handle, new Owner(caller.orgId(), athleteId, null));
        });
    }

    /// The address of a group's calendar ends; for coaches.
    public void revokeForGroup(Caller caller, UUID groupId) {
        database.change(handle -> {
            Access.coachOfGroup(handle, caller, groupId);
            revoke(handle, new Owner(caller.orgId(), null, groupId));
        });
    }

    /// Whose calendar an address shows; nobody's, where it has ended or the athlete is suspended.
    public Optional<Owner> find(String address) {
        var sql = """
                SELECT c.org_id, c.athlete_id, c.group_id FROM calendar_address c
                LEFT JOIN athlete p ON p.org_id = :org AND p.athlete_id = c.athlete_id
                WHERE c.org_id = :org AND c.secret_hash = :hash AND (p.athlete_id IS NULL OR p.status <> 'suspended')
                """;
        return OrgSecret.parse(address)
                .flatMap(secret -> database.read(handle -> handle.createQuery(sql)
                        .bind("org", secret.orgId())
                        .bind("hash", Secrets.digest(secret.secret()))
                        .mapTo(Owner.class)
                        .findOne()));
    }

    private OrgSecret issue(Handle handle, Owner owner) {
        String secret = secrets.next();
        // two at once: the constraint named lets the later one win
        var sql =
                """
                INSERT INTO calendar_address (org_id, address_id, athlete_id, group_id, secret_hash, created_at)
                VALUES (:org, :id, :athlete, :group, :hash, :now)
                ON CONFLICT ON CONSTRAINT %s
                DO UPDATE SET secret_hash = excluded.secret_hash, created_at = excluded.created_at
                """.formatted(owner.athleteId() == null ? "calendar_address_of_group" : "calendar_address_of_athlete");
        handle.createUpdate(sql)
                .bind("org", owner.orgId())
                .bind("id", ids.next())
                .bind("athlete", owner.athleteId())
                .bind("group", owner.groupId())
                .bind("hash", Secrets.digest(secret))
                .bind("now", clock.instant())
                .execute();
        return new OrgSecret(owner.orgId(), secret);
    }

    private static void revoke(Handle handle, Owner owner) {
        var sql = """
                DELETE FROM calendar_address
                WHERE org_id = :org AND (athlete_id = :athlete OR group_id = :group)
                """;
        handle.createUpdate(sql)
                .bind("org", owner.orgId())
                .bind("athlete", owner.athleteId())
                .bind("group", owner.groupId())
                .execute();
    }
}
