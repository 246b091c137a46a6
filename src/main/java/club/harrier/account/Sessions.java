package club.harrier.account;

import club.harrier.platform.Database;
import club.harrier.platform.Secrets;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// The browsers a person is signed in with. Each session acts in one organization.
@Singleton
public final class Sessions {
    /// How long a session lasts without signing in again.
    public static final Duration LASTS = Duration.ofDays(30);

    private final Database database;
    private final Secrets secrets;
    private final Clock clock;

    @Inject
    Sessions(Database database, Secrets secrets, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// A browser that is signed in.
    ///
    /// @param csrf what every change made through this session must carry
    public record Session(UUID accountId, UUID orgId, String csrf) {}

    /// Starts a session and answers its secret, which is told once.
    public String start(UUID accountId, UUID orgId) {
        String secret = secrets.next();
        var now = clock.instant();
        var sql = """
                INSERT INTO session (secret_hash, account_id, org_id, csrf, created_at, expires_at)
                VALUES (:hash, :account, :org, :csrf, :now, :expires)
                """;
        database.change(handle -> handle.createUpdate(sql)
                .bind("hash", Secrets.digest(secret))
                .bind("account", accountId)
                .bind("org", orgId)
                .bind("csrf", secrets.next())
                .bind("now", now)
                .bind("expires", now.plus(LASTS))
                .execute());
        return secret;
    }

    /// The session of a secret, if it has not ended.
    public Optional<Session> find(UUID orgId, String secret) {
        var sql = """
                SELECT account_id, org_id, csrf FROM session
                WHERE secret_hash = :hash AND org_id = :org AND expires_at > :now
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("hash", Secrets.digest(secret))
                .bind("org", orgId)
                .bind("now", clock.instant())
                .mapTo(Session.class)
                .findOne());
    }

    /// Ends one session; ending it twice is the same.
    public void end(UUID orgId, String secret) {
        database.change(handle -> handle.createUpdate("DELETE FROM session WHERE secret_hash = :hash AND org_id = :org")
                .bind("hash", Secrets.digest(secret))
                .bind("org", orgId)
                .execute());
    }

    /// Ends all of the person's sessions in one organization.
    public void endIn(UUID orgId, UUID accountId) {
        var sql = "DELETE FROM session WHERE account_id = :account AND org_id = :org";
        database.change(handle -> handle.createUpdate(sql)
                .bind("account", accountId)
                .bind("org", orgId)
                .execute());
    }

    /// Ends the person's sessions everywhere, but for the one whose secret has this digest (or none).
    public void endOthers(UUID accountId, byte[] kept) {
        var sql = "DELETE FROM session WHERE account_id = :account AND secret_hash <> :kept";
        database.change(handle -> handle.createUpdate(sql)
                .bind("account", accountId)
                .bind("kept", kept)
                .execute());
    }
}
