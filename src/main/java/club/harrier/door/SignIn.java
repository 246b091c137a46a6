package club.harrier.door;

import club.harrier.account.Accounts;
import club.harrier.org.Memberships;
import club.harrier.org.Memberships.Membership;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The way in with e-mail and password, for programs and for people alike.
@Singleton
public final class SignIn {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Attempts attempts;
    private final Remote remote;

    @Inject
    SignIn(Accounts accounts, Memberships memberships, Attempts attempts, Remote remote) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.attempts = attempts;
        this.remote = remote;
    }

    /// Somebody who has proven to be that person.
    public record Proven(UUID accountId, List<Membership> memberships) {}

    /// Proves e-mail and password: 401 where either is wrong, 429 after too many failures.
    public Proven prove(String email, String password) {
        var account = proving(email, () -> accounts.prove(email, password).orElseThrow(Accounts::wrongCredentials));
        return new Proven(account.accountId(), memberships.of(account.accountId()));
    }

    /// Runs what proves a password, and slows down whoever guesses.
    public <T> T proving(String email, java.util.function.Supplier<T> proof) {
        return attempts.prove(email, remote.address(), proof);
    }

    /// The organization to act in: the one that is named, or the person's only one. 403 where the person is
    /// not in it or suspended, 422 where it must be named.
    public Membership choose(Proven proven, @Nullable UUID orgId) {
        if (orgId == null && proven.memberships().size() > 1) {
            throw Failure.impossible(
                    "organization_needed",
                    "organization_id",
                    "You belong to several organizations; name one by its organization_id: "
                            + proven.memberships().stream()
                                    .map(it -> it.name() + " (" + it.orgId() + ")")
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        var chosen = proven.memberships().stream()
                .filter(it -> orgId == null || it.orgId().equals(orgId))
                .findFirst()
                .orElseThrow(() -> Failure.of(
                        Reason.FORBIDDEN,
                        "no_membership",
                        orgId == null
                                ? "You do not belong to any organization here."
                                : "You do not belong to this organization."));
        if (chosen.isSuspended()) {
            throw Failure.of(Reason.FORBIDDEN, "suspended", "Your access is suspended. Ask your coach.");
        }
        return chosen;
    }
}
