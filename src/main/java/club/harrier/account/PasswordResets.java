package club.harrier.account;

import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.platform.Secrets;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One-time links with which a person chooses a new password. A new link ends the older ones.
@Singleton
public final class PasswordResets {
    private final Database database;
    private final Secrets secrets;
    private final Clock clock;

    @Inject
    PasswordResets(Database database, Secrets secrets, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Starts a reset and answers its code, which is told once.
    public String start(UUID accountId, Duration lasts) {
        String code = secrets.next();
        var now = clock.instant();
        var sql = """
                INSERT INTO password_reset (secret_hash, account_id, created_at, expires_at)
                VALUES (:hash, :account, :now, :expires)
                """;
        database.change(handle -> {
            handle.createUpdate("DELETE FROM password_reset WHERE account_id = :account AND used_at IS NULL")
                    .bind("account", accountId)
                    .execute();
            handle.createUpdate(sql)
                    .bind("hash", Secrets.digest(code))
                    .bind("account", accountId)
                    .bind("now", now)
                    .bind("expires", now.plus(lasts))
                    .execute();
        });
        return code;
    }

    record Reset(
            UUID accountId, Instant expiresAt, @Nullable Instant usedAt) {}

    /// Whose password the code resets; 404 for an unknown code, 410 for one that was used or has expired.
    public UUID personOf(String code) {
        var sql = "SELECT account_id, expires_at, used_at FROM password_reset WHERE secret_hash = :hash";
        var reset = database.read(handle -> handle.createQuery(sql)
                        .bind("hash", Secrets.digest(code))
                        .mapTo(Reset.class)
                        .findOne())
                .orElseThrow(() -> Failure.notFound("password link"));
        if (reset.usedAt() != null) {
            throw used();
        }
        if (!reset.expiresAt().isAfter(clock.instant())) {
            throw Failure.of(Reason.GONE, "reset_expired", "This link has expired. Ask for a new one.");
        }
        return reset.accountId();
    }

    /// Uses the code up. The row's lock decides between two at once: the second one gets 410.
    public void use(String code) {
        var sql = "UPDATE password_reset SET used_at = :now WHERE secret_hash = :hash AND used_at IS NULL";
        int done = database.write(handle -> handle.createUpdate(sql)
                .bind("hash", Secrets.digest(code))
                .bind("now", clock.instant())
                .execute());
        if (done == 0) {
            throw used();
        }
    }

    private static Failure used() {
        return Failure.of(Reason.GONE, "reset_used", "This link was used before. Ask for a new one.");
    }
}
