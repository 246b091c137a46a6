package club.harrier.org;

import club.harrier.account.DisplayName;
import club.harrier.account.Email;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Reason;
import club.harrier.platform.Secrets;
import club.harrier.platform.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The one-time links with which coaches and athletes come in. A new link for the same person ends the old one.
@Singleton
public final class Invitations {
    /// How long a link can be used.
    public static final Duration LASTS = Duration.ofDays(14);

    private final Database database;
    private final AuditLog audit;
    private final Settings settings;
    private final Ids ids;
    private final Secrets secrets;
    private final Clock clock;

    @Inject
    Invitations(Database database, AuditLog audit, Settings settings, Ids ids, Secrets secrets, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.settings = settings;
        this.ids = ids;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Who is invited: a coach (no `athleteId`), or the athlete of that id.
    public record Guest(@Nullable UUID athleteId, String email, String displayName) {}

    /// A link just made; the code is told once.
    public record Link(UUID invitationId, String url, String code, Instant expiresAt) {}

    /// An invitation of a coach that can still be used.
    public record Open(UUID invitationId, String displayName, String email, Instant createdAt, Instant expiresAt) {}

    /// Invites a coach; 409 where the person is one already. Head coach only.
    public Link inviteCoach(Caller caller, String displayName, String email) {
        caller.asHeadCoach();
        var guest = new Guest(null, Email.of("email", email).text(), DisplayName.of("display_name", displayName));
        return database.write(handle -> {
            requireNotStaff(handle, caller.orgId(), Email.of("email", email));
            var link = invite(handle, caller, List.of(guest)).getFirst();
            var after = Changes.json(Map.of("display_name", guest.displayName(), "email", guest.email()));
            audit.record(
                    handle,
                    caller.orgId(),
                    caller.accountId(),
                    List.of(AuditLog.Entry.ofCoach(
                            "coach.invited", link.invitationId(), guest.displayName(), null, after)));
            return link;
        });
    }

    /// The coaches who are invited and have not come in yet. Head coach only.
    public List<Open> openCoaches(Caller caller) {
        var sql = """
                SELECT invitation_id, display_name, email, created_at, expires_at FROM invitation
                WHERE org_id = :org AND kind = 'coach' AND used_at IS NULL AND revoked_at IS NULL
                  AND expires_at > :now
                ORDER BY invitation_id
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.asHeadCoach().orgId())
                .bind("now", clock.instant())
                .mapTo(Open.class)
                .list());
    }

    /// Takes a coach's invitation back; 404 where none is open. Head coach only.
    public void revokeCoach(Caller caller, UUID invitationId) {
        var sql = """
                UPDATE invitation SET revoked_at = :now
                WHERE org_id = :org AND invitation_id = :id AND kind = 'coach'
                  AND used_at IS NULL AND revoked_at IS NULL
                RETURNING display_name
                """;
        database.change(handle -> {
            String name = handle.createQuery(sql)
                    .bind("org", caller.asHeadCoach().orgId())
                    .bind("id", invitationId)
                    .bind("now", clock.instant())
                    .mapTo(String.class)
                    .findOne()
                    .orElseThrow(() -> Failure.notFound("open invitation"));
            audit.record(
                    handle,
                    caller.orgId(),
                    caller.accountId(),
                    List.of(AuditLog.Entry.ofCoach("invitation.revoked", invitationId, name, null, null)));
        });
    }

    /// Makes one link for each guest, in their order, in the transaction at hand. Who may do so, and the audit
    /// entry, is the caller's to see to.
    public List<Link> invite(Handle handle, Caller caller, List<Guest> guests) {
        var links = guests.stream().map(_ -> link(caller.orgId())).toList();
        revokeOlder(handle, caller.orgId(), guests);
        var sql = """
                INSERT INTO invitation (org_id, invitation_id, kind, athlete_id, email, display_name, secret_hash,
                                        invited_by, created_at, expires_at)
                SELECT :org, n.id, CASE WHEN n.athlete IS NULL THEN 'coach' ELSE 'athlete' END, n.athlete, n.email,
                       n.name, decode(n.hash, 'hex'), :by, :now, :expires
                FROM unnest(:ids::uuid[], :athletes::uuid[], :emails::text[], :names::text[], :hashes::text[])
                     AS n (id, athlete, email, name, hash)
                """;
        handle.createUpdate(sql)
                .bind("org", caller.orgId())
                .bind("by", caller.accountId())
                .bind("now", clock.instant())
                .bind("expires", clock.instant().plus(LASTS))
                .bindArray(
                        "ids",
                        UUID.class,
                        links.stream().map(Link::invitationId).toArray())
                .bindArray(
                        "athletes",
                        UUID.class,
                        guests.stream().map(Guest::athleteId).toArray())
                .bindArray(
                        "emails",
                        String.class,
                        guests.stream().map(Guest::email).toArray())
                .bindArray(
                        "names",
                        String.class,
                        guests.stream().map(Guest::displayName).toArray())
                .bindArray(
                        "hashes",
                        String.class,
                        links.stream().map(Invitations::hash).toArray())
                .execute();
        return links;
    }

    private Link link(UUID orgId) {
        String code = new OrgSecret(orgId, secrets.next()).text();
        return new Link(
                ids.next(),
                settings.baseUrl() + "/invitations/" + code,
                code,
                clock.instant().plus(LASTS));
    }

    private static String hash(Link link) {
        return HexFormat.of()
                .formatHex(Secrets.digest(
                        OrgSecret.parse(link.code()).orElseThrow().secret()));
    }

    private void revokeOlder(Handle handle, UUID orgId, List<Guest> guests) {
        var sql = """
                UPDATE invitation i SET revoked_at = :now
                FROM unnest(:athletes::uuid[], :emails::text[]) AS n (athlete, email)
                WHERE i.org_id = :org AND i.used_at IS NULL AND i.revoked_at IS NULL
                  AND (i.athlete_id = n.athlete
                       OR n.athlete IS NULL AND i.kind = 'coach' AND lower(i.email) = lower(n.email))
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("now", clock.instant())
                .bindArray(
                        "athletes",
                        UUID.class,
                        guests.stream().map(Guest::athleteId).toArray())
                .bindArray(
                        "emails",
                        String.class,
                        guests.stream().map(Guest::email).toArray())
                .execute();
    }

    /// Ends an athlete's open link in the transaction at hand, and answers whether there was one.
    public boolean revoke(Handle handle, UUID orgId, UUID athleteId) {
        var sql = """
                UPDATE invitation SET revoked_at = :now
                WHERE org_id = :org AND athlete_id = :athlete AND used_at IS NULL AND revoked_at IS NULL
                """;
        return handle.createUpdate(sql)
                        .bind("org", orgId)
                        .bind("athlete", athleteId)
                        .bind("now", clock.instant())
                        .execute()
                > 0;
    }

    private static void requireNotStaff(Handle handle, UUID orgId, Email email) {
        var sql = """
                SELECT count(*) FROM staff s JOIN account p ON p.account_id = s.account_id
                WHERE s.org_id = :org AND p.email_key = :key
                """;
        int coaches = handle.createQuery(sql)
                .bind("org", orgId)
                .bind("key", email.key())
                .mapTo(Integer.class)
                .one();
        if (coaches > 0) {
            throw Failure.of(Reason.CONFLICT, "already_coach", "email", "This person is a coach here already.");
        }
    }
}
