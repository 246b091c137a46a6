package club.harrier.org;

import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Secrets;
import club.harrier.unit.Name;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The tokens with which programs act for a person in one organization.
@Singleton
public final class Tokens {
    /// How long a token lasts.
    public static final Duration LASTS = Duration.ofDays(365);

    private final Database database;
    private final Ids ids;
    private final Secrets secrets;
    private final Clock clock;

    @Inject
    Tokens(Database database, Ids ids, Secrets secrets, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// A token just made; its text is told once.
    public record Issued(UUID tokenId, String text, Instant expiresAt) {}

    /// A token as its owner sees it later.
    public record Token(UUID tokenId, String name, Instant createdAt, Instant expiresAt) {}

    /// Makes a token; its owner's expired ones go on that occasion.
    ///
    /// @param name what the owner calls it, up to 100 characters, or null
    public Issued issue(UUID orgId, UUID accountId, @Nullable String name) {
        String called = name == null || name.isBlank() ? "Token" : Name.tidy(name);
        if (Name.length(called) > 100) {
            throw Failure.invalid("name", "The name of a token has at most 100 characters.");
        }
        var secret = new OrgSecret(orgId, secrets.next());
        var now = clock.instant();
        var issued = new Issued(ids.next(), secret.text(), now.plus(LASTS));
        var expired = "DELETE FROM token WHERE org_id = :org AND account_id = :account AND expires_at <= :now";
        var sql = """
                INSERT INTO token (org_id, token_id, account_id, name, secret_hash, created_at, expires_at)
                VALUES (:org, :id, :account, :name, :hash, :now, :expires)
                """;
        database.change(handle -> {
            handle.createUpdate(expired)
                    .bind("org", orgId)
                    .bind("account", accountId)
                    .bind("now", now)
                    .execute();
            handle.createUpdate(sql)
                    .bind("org", orgId)
                    .bind("id", issued.tokenId())
                    .bind("account", accountId)
                    .bind("name", called)
                    .bind("hash", Secrets.digest(secret.secret()))
                    .bind("now", now)
                    .bind("expires", issued.expiresAt())
                    .execute();
        });
        return issued;
    }

    /// The caller's own tokens in this organization, newest first.
    public List<Token> of(Caller caller) {
        var sql = """
                SELECT token_id, name, created_at, expires_at FROM token
                WHERE org_id = :org AND account_id = :account AND expires_at > :now
                ORDER BY token_id DESC
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("account", caller.accountId())
                .bind("now", clock.instant())
                .mapTo(Token.class)
                .list());
    }

    /// Ends one of the caller's own tokens; 404 for any other.
    public void end(Caller caller, UUID tokenId) {
        var sql = "DELETE FROM token WHERE org_id = :org AND token_id = :id AND account_id = :account";
        int ended = database.write(handle -> handle.createUpdate(sql)
                .bind("org", caller.orgId())
                .bind("id", tokenId)
                .bind("account", caller.accountId())
                .execute());
        if (ended == 0) {
            throw Failure.notFound("token");
        }
    }

    /// Ends the token that the caller shows; 404 where the caller shows none.
    public void end(Caller caller, OrgSecret shown) {
        var sql = "DELETE FROM token WHERE org_id = :org AND secret_hash = :hash AND account_id = :account";
        int ended = database.write(handle -> handle.createUpdate(sql)
                .bind("org", caller.orgId())
                .bind("hash", Secrets.digest(shown.secret()))
                .bind("account", caller.accountId())
                .execute());
        if (ended == 0) {
            throw Failure.notFound("token");
        }
    }
}
