package club.harrier.account;

import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Reason;
import club.harrier.unit.Name;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The persons who can sign in, each found by an e-mail address.
@Singleton
public final class Accounts {
    private final Database database;
    private final Passwords passwords;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Accounts(Database database, Passwords passwords, Ids ids, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /// A person.
    ///
    /// @param language `en` or `de`, or null: as the browser asks
    public record Account(
            UUID accountId,
            String email,
            @Nullable String passwordHash,
            String displayName,
            @Nullable String language) {}

    /// The person of an e-mail address.
    public Optional<Account> find(String email) {
        var sql = "SELECT account_id, email, password_hash, display_name, language FROM account WHERE email_key = :key";
        return database.read(handle -> handle.createQuery(sql)
                .bind("key", Name.key(email))
                .mapTo(Account.class)
                .findOne());
    }

    public Account of(UUID accountId) {
        var sql = "SELECT account_id, email, password_hash, display_name, language FROM account WHERE account_id = :id";
        return database.read(handle -> handle.createQuery(sql)
                .bind("id", accountId)
                .mapTo(Account.class)
                .one());
    }

    /// The person who proves an e-mail address and its password; empty, after the same time, where either is wrong.
    public Optional<Account> prove(String email, String password) {
        var found = find(email);
        boolean isRight =
                passwords.isRight(password, found.map(Account::passwordHash).orElse(null));
        return found.filter(_ -> isRight);
    }

    /// Somebody on the way in: known and proven, or new with a password that is good enough.
    ///
    /// @param known the account that exists, or null for a new one
    public record Entrant(
            Email email, @Nullable UUID known, @Nullable String newHash) {}

    /// Checks the password of somebody on the way in, before any transaction: an existing account proves its
    /// own (401), a new one chooses one (400).
    public Entrant entrant(String field, Email email, String password) {
        var found = find(email.text());
        if (found.isEmpty()) {
            PasswordRules.require(field, password, email);
            return new Entrant(email, null, passwords.hash(password));
        }
        if (!passwords.isRight(password, found.get().passwordHash())) {
            throw wrongCredentials();
        }
        return new Entrant(email, found.get().accountId(), null);
    }

    /// The account of an entrant, made where it is new. The unique e-mail decides between two at once; the
    /// second one is told to try again, and then proves the password.
    public UUID admit(Entrant entrant, String displayName) {
        if (entrant.known() != null) {
            return entrant.known();
        }
        UUID id = ids.next();
        var sql = """
                INSERT INTO account (account_id, email, email_key, password_hash, display_name, created_at,
                                     password_changed_at)
                VALUES (:id, :email, :key, :hash, :name, :now, :now)
                ON CONFLICT ON CONSTRAINT account_email DO NOTHING
                """;
        int made = database.write(handle -> handle.createUpdate(sql)
                .bind("id", id)
                .bind("email", entrant.email().text())
                .bind("key", entrant.email().key())
                .bind("hash", entrant.newHash())
                .bind("name", displayName)
                .bind("now", clock.instant())
                .execute());
        if (made == 0) {
            throw Failure.of(
                    Reason.CONFLICT,
                    "email_taken",
                    "Somebody has just signed up with this e-mail address. Try again with that password.");
        }
        return id;
    }

    /// The hash of a new password for the person, made before any transaction; 400 where it is too weak.
    public String hashOfNew(UUID accountId, String field, String password) {
        PasswordRules.require(field, password, Email.of("email", of(accountId).email()));
        return passwords.hash(password);
    }

    public void replacePassword(UUID accountId, String hash) {
        var sql = "UPDATE account SET password_hash = :hash, password_changed_at = :now WHERE account_id = :id";
        database.change(handle -> handle.createUpdate(sql)
                .bind("id", accountId)
                .bind("hash", hash)
                .bind("now", clock.instant())
                .execute());
    }

    /// Keeps how the person likes things shown.
    public void prefer(UUID accountId, Preferences preferences) {
        var sql = """
                UPDATE account SET language = :language, unit_system = :units, week_start = :week, time_zone = :zone
                WHERE account_id = :id
                """;
        var units = preferences.unitSystem();
        var week = preferences.weekStart();
        var zone = preferences.zone();
        database.change(handle -> handle.createUpdate(sql)
                .bind("id", accountId)
                .bind("language", preferences.language())
                .bind("units", units == null ? null : units.name().toLowerCase(Locale.ROOT))
                .bind("week", week == null ? null : week.getValue())
                .bind("zone", zone == null ? null : zone.getId())
                .execute());
    }

    /// Erases the person who belongs nowhere any more; asking it of anybody else does nothing.
    public void forgetIfNowhere(UUID accountId) {
        var sql = """
                DELETE FROM account WHERE account_id = :id
                AND NOT EXISTS (SELECT FROM account_org o WHERE o.account_id = :id)
                """;
        database.change(handle -> handle.createUpdate(sql).bind("id", accountId).execute());
    }

    /// The one 401 that tells nothing about which of the two was wrong.
    public static Failure wrongCredentials() {
        return Failure.of(Reason.UNAUTHENTICATED, "wrong_credentials", "The e-mail address or the password is wrong.");
    }
}
