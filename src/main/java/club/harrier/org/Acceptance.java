package club.harrier.org;

import club.harrier.account.Accounts;
import club.harrier.account.DisplayName;
import club.harrier.account.Email;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.platform.Secrets;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// How an invited person comes in: once per link.
@Singleton
public final class Acceptance {
    private final Database database;
    private final Accounts accounts;
    private final Memberships memberships;
    private final AuditLog audit;
    private final List<Joining> rooms;
    private final Clock clock;

    @Inject
    Acceptance(
            Database database,
            Accounts accounts,
            Memberships memberships,
            AuditLog audit,
            @All List<Joining> rooms,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.memberships = memberships;
        this.audit = audit;
        this.rooms = rooms;
        this.clock = clock;
    }

    /// An invitation that can be accepted.
    ///
    /// @param athleteId null for a coach's
    /// @param isKnown whether the person has an account, whose password is then to be proven
    public record Invitation(
            UUID orgId,
            UUID invitationId,
            String orgName,
            @Nullable UUID athleteId,
            String email,
            String displayName,
            boolean isKnown) {}

    record Row(
            UUID orgId,
            UUID invitationId,
            String orgName,
            @Nullable UUID athleteId,
            String email,
            String displayName,
            Instant expiresAt,
            @Nullable Instant usedAt,
            @Nullable Instant revokedAt) {}

    /// The invitation of a code: 404 for an unknown code, 410 for one that was used, was revoked or has expired.
    public Invitation of(String code) {
        var row = OrgSecret.parse(code)
                .flatMap(secret -> database.read(handle -> row(handle, secret)))
                .orElseThrow(() -> Failure.notFound("invitation"));
        requireOpen(row);
        return new Invitation(
                row.orgId(),
                row.invitationId(),
                row.orgName(),
                row.athleteId(),
                row.email(),
                row.displayName(),
                accounts.find(row.email()).isPresent());
    }

    private static java.util.Optional<Row> row(Handle handle, OrgSecret secret) {
        var sql = """
                SELECT i.org_id, i.invitation_id, o.name AS org_name, i.athlete_id, i.email, i.display_name,
                       i.expires_at, i.used_at, i.revoked_at
                FROM invitation i JOIN org o ON o.org_id = :org
                WHERE i.org_id = :org AND i.secret_hash = :hash
                """;
        return handle.createQuery(sql)
                .bind("org", secret.orgId())
                .bind("hash", Secrets.digest(secret.secret()))
                .mapTo(Row.class)
                .findOne();
    }

    private void requireOpen(Row row) {
        if (row.usedAt() != null) {
            throw gone("invitation_used", "This invitation was used before. Sign in, or ask your coach for a new one.");
        }
        if (row.revokedAt() != null) {
            throw gone("invitation_revoked", "This invitation was taken back. Ask your coach for a new one.");
        }
        if (!row.expiresAt().isAfter(clock.instant())) {
            throw gone("invitation_expired", "This invitation has expired. Ask your coach for a new one.");
        }
    }

    private static Failure gone(String code, String sentence) {
        return Failure.of(Reason.GONE, code, sentence);
    }

    /// Somebody who has just come in.
    public record Admitted(
            UUID orgId, UUID accountId, @Nullable UUID athleteId) {}

    /// Lets the invited person in: a new account gets the password, an existing one proves its own (401).
    public Admitted accept(String code, String password, @Nullable String displayName) {
        var invitation = of(code);
        @Nullable String wanted = displayName == null ? null : DisplayName.of("display_name", displayName);
        var entrant = accounts.entrant("password", Email.of("email", invitation.email()), password);
        return database.write(handle -> {
            use(handle, invitation, code);
            UUID account = accounts.admit(entrant, wanted == null ? invitation.displayName() : wanted);
            String name = invitation.athleteId() == null
                    ? joinStaff(handle, invitation, account, wanted)
                    : joinRoster(handle, invitation, account, wanted);
            memberships.join(invitation.orgId(), account);
            record(handle, invitation, account, name);
            return new Admitted(invitation.orgId(), account, invitation.athleteId());
        });
    }

    /// Uses the link up. The row's lock decides between two at once: the second one finds it used.
    private void use(Handle handle, Invitation invitation, String code) {
        var sql = """
                UPDATE invitation SET used_at = :now
                WHERE org_id = :org AND invitation_id = :id AND used_at IS NULL AND revoked_at IS NULL
                  AND expires_at > :now
                """;
        int used = handle.createUpdate(sql)
                .bind("org", invitation.orgId())
                .bind("id", invitation.invitationId())
                .bind("now", clock.instant())
                .execute();
        if (used == 0) {
            of(code);
            throw gone("invitation_used", "This invitation was used before.");
        }
    }

    private String joinStaff(Handle handle, Invitation invitation, UUID account, @Nullable String wanted) {
        String name = wanted == null ? invitation.displayName() : wanted;
        if (Staff.insert(handle, invitation.orgId(), account, Role.COACH, name, clock.instant()) == 0) {
            throw Failure.of(Reason.CONFLICT, "already_coach", "You are a coach of this organization already.");
        }
        return name;
    }

    private String joinRoster(Handle handle, Invitation invitation, UUID account, @Nullable String wanted) {
        UUID athlete = java.util.Objects.requireNonNull(invitation.athleteId());
        return rooms.stream()
                .map(room -> room.joined(handle, invitation.orgId(), athlete, account, wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no room keeps athletes"));
    }

    private void record(Handle handle, Invitation invitation, UUID account, String name) {
        var athlete = invitation.athleteId();
        var entry = athlete == null
                ? AuditLog.Entry.ofCoach("coach.joined", account, name, null, null)
                : AuditLog.Entry.ofAthlete("athlete.joined", athlete, name, null, null);
        audit.record(handle, invitation.orgId(), account, List.of(entry));
    }
}
