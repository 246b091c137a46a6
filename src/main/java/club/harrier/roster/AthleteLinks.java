package club.harrier.roster;

import club.harrier.account.PasswordResets;
import club.harrier.org.AuditLog;
import club.harrier.org.Caller;
import club.harrier.org.Invitations;
import club.harrier.org.Memberships;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.platform.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The one-time links that a coach hands to an athlete: to come in, or to choose a new password.
@Singleton
public final class AthleteLinks {
    private static final Duration RESET_LASTS = Duration.ofHours(24);

    private final Database database;
    private final Roster roster;
    private final Invitations invitations;
    private final PasswordResets resets;
    private final Memberships memberships;
    private final AuditLog audit;
    private final Settings settings;

    @Inject
    AthleteLinks(
            Database database,
            Roster roster,
            Invitations invitations,
            PasswordResets resets,
            Memberships memberships,
            AuditLog audit,
            Settings settings) {
        this.database = database;
        this.roster = roster;
        this.invitations = invitations;
        this.resets = resets;
        this.memberships = memberships;
        this.audit = audit;
        this.settings = settings;
    }

    /// Invites an athlete anew; the old link ends. 409 where somebody signs in as the athlete already, 422
    /// where there is no e-mail address or the athlete is suspended.
    public Invitations.Link invite(Caller caller, UUID athleteId) {
        return database.write(handle -> {
            var athlete = lockedForCoach(handle, caller, athleteId);
            if (athlete.accountId() != null) {
                throw Failure.of(Reason.CONFLICT, "already_joined", "This athlete signs in already.");
            }
            if (athlete.email() == null) {
                throw Failure.impossible("no_email", "email", "Enter the athlete's e-mail address first.");
            }
            if (athlete.status() == AthleteStatus.SUSPENDED) {
                throw Failure.impossible("suspended", "status", "A suspended athlete cannot come in.");
            }
            var guest = new Invitations.Guest(athleteId, athlete.email(), athlete.displayName());
            var link = invitations.invite(handle, caller, List.of(guest)).getFirst();
            record(handle, caller, "athlete.invited", athlete);
            return link;
        });
    }

    /// Takes the open invitation back; 404 where none is open.
    public void revoke(Caller caller, UUID athleteId) {
        database.change(handle -> {
            var athlete = lockedForCoach(handle, caller, athleteId);
            if (!invitations.revoke(handle, caller.orgId(), athleteId)) {
                throw Failure.notFound("open invitation");
            }
            record(handle, caller, "invitation.revoked", athlete);
        });
    }

    /// A link with which an athlete chooses a new password.
    public record ResetLink(String url, String code) {}

    /// Makes a one-time link to a new password. Not for a person who is on the staff or in another organization
    /// too (403): who holds the link could act there as that person.
    public ResetLink resetPassword(Caller caller, UUID athleteId) {
        return database.write(handle -> {
            var athlete = lockedForCoach(handle, caller, athleteId);
            UUID account = athlete.accountId();
            if (account == null) {
                throw Failure.impossible(
                        "no_account", "athlete_id", "Nobody signs in as this athlete yet; invite them.");
            }
            if (memberships.isMoreThanAthleteOf(caller.orgId(), account)) {
                throw Failure.forbidden("Only this person can reset the password, by mail.");
            }
            record(handle, caller, "athlete.password_link", athlete);
            String code = resets.start(account, RESET_LASTS);
            return new ResetLink(settings.baseUrl() + "/password-resets/" + code, code);
        });
    }

    private Athlete lockedForCoach(Handle handle, Caller caller, UUID athleteId) {
        var athlete = roster.locked(handle, caller, athleteId);
        caller.asCoach();
        return athlete;
    }

    private void record(Handle handle, Caller caller, String action, Athlete athlete) {
        audit.record(
                handle,
                caller.orgId(),
                caller.accountId(),
                List.of(AuditLog.Entry.ofAthlete(action, athlete.athleteId(), athlete.displayName(), null, null)));
    }
}
