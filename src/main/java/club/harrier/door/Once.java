package club.harrier.door;

import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.platform.Secrets;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Does what an `Idempotency-Key` asks: the work and the memory of its answer are one transaction, so the same
/// key with the same body replays the first answer, and does nothing again.
@Singleton
public final class Once {
    public static final String HEADER = "Idempotency-Key";
    private static final Duration KEPT = Duration.ofHours(24);

    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    Once(Database database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// Runs the work, once for a key.
    ///
    /// @param key the header's value, or null: then the work just runs
    /// @param request method and path
    /// @param body what was asked; compared by its JSON
    public Response only(@Nullable String key, Caller caller, String request, Object body, Supplier<Response> work) {
        if (key == null) {
            return work.get();
        }
        if (key.isBlank() || key.length() > 255) {
            throw Failure.invalid(HEADER, "An Idempotency-Key has 1 to 255 characters.");
        }
        byte[] hash = Secrets.sha256(written(body));
        return database.write(handle -> {
            if (!claim(handle, key, caller, request, hash)) {
                return replay(handle, key, caller, request, hash);
            }
            var answer = work.get();
            remember(handle, key, caller, answer);
            return answer;
        });
    }

    /// The primary key decides: a second request waits here until the first has committed or failed.
    private boolean claim(Handle handle, String key, Caller caller, String request, byte[] hash) {
        Instant now = clock.instant();
        var expired = """
                DELETE FROM idempotent_answer
                WHERE org_id = :org AND account_id = :account AND key = :key AND created_at <= :before
                """;
        handle.createUpdate(expired)
                .bind("org", caller.orgId())
                .bind("account", caller.accountId())
                .bind("key", key)
                .bind("before", now.minus(KEPT))
                .execute();
        var sql = """
                INSERT INTO idempotent_answer (org_id, account_id, key, request, body_hash, status, body, created_at)
                VALUES (:org, :account, :key, :request, :hash, 0, '', :now)
                ON CONFLICT DO NOTHING
                """;
        return handle.createUpdate(sql)
                        .bind("org", caller.orgId())
                        .bind("account", caller.accountId())
                        .bind("key", key)
                        .bind("request", request)
                        .bind("hash", hash)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    record Answer(
            String request,
            byte[] bodyHash,
            int status,
            @Nullable String location,
            String body) {}

    private static Response replay(Handle handle, String key, Caller caller, String request, byte[] hash) {
        var sql = """
                SELECT request, body_hash, status, location, body FROM idempotent_answer
                WHERE org_id = :org AND account_id = :account AND key = :key
                """;
        var first = handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("account", caller.accountId())
                .bind("key", key)
                .mapTo(Answer.class)
                .one();
        if (!first.request().equals(request) || !MessageDigest.isEqual(first.bodyHash(), hash)) {
            throw Failure.of(
                    Reason.IMPOSSIBLE,
                    "idempotency_key_reused",
                    HEADER,
                    "This Idempotency-Key was used for another request; take a new one.");
        }
        var answer = Response.status(first.status()).type(MediaType.APPLICATION_JSON_TYPE);
        if (first.location() != null) {
            answer.location(URI.create(first.location()));
        }
        return first.body().isEmpty()
                ? answer.build()
                : answer.entity(new RawJson(first.body())).build();
    }

    private void remember(Handle handle, String key, Caller caller, Response answer) {
        var sql = """
                UPDATE idempotent_answer SET status = :status, location = :location, body = :body
                WHERE org_id = :org AND account_id = :account AND key = :key
                """;
        handle.createUpdate(sql)
                .bind("org", caller.orgId())
                .bind("account", caller.accountId())
                .bind("key", key)
                .bind("status", answer.getStatus())
                .bind(
                        "location",
                        answer.getLocation() == null
                                ? null
                                : answer.getLocation().toString())
                .bind(
                        "body",
                        answer.hasEntity()
                                ? new String(written(answer.getEntity()), java.nio.charset.StandardCharsets.UTF_8)
                                : "")
                .execute();
    }

    private byte[] written(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
