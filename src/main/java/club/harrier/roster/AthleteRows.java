package club.harrier.roster;

import club.harrier.org.Wire;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.unit.Name;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// Writes the rows of athletes, many at a time.
@Singleton
final class AthleteRows {
    /// Between a label and the next one on the way into the database; no label holds it.
    private static final String BETWEEN = "\n";

    private final Clock clock;

    @Inject
    AthleteRows(Clock clock) {
        this.clock = clock;
    }

    /// An athlete to write.
    record Row(UUID athleteId, Details details) {}

    /// Inserts athletes and answers the ids of those inserted. The unique index `athlete_email` decides: who
    /// has been taken up with the same e-mail meanwhile is left out.
    Set<UUID> insert(Handle handle, UUID orgId, List<Row> rows) {
        var sql = """
                INSERT INTO athlete (org_id, athlete_id, display_name, name_key, email, email_key, time_zone, status,
                                     labels, note, created_at, updated_at)
                SELECT :org, n.id, n.name, n.name_key, n.email, n.email_key, n.zone, n.status,
                       string_to_array(n.labels, chr(10)), n.note, :now, :now
                FROM unnest(:ids::uuid[], :names::text[], :keys::text[], :emails::text[], :mailKeys::text[],
                            :zones::text[], :statuses::text[], :labels::text[], :notes::text[])
                     AS n (id, name, name_key, email, email_key, zone, status, labels, note)
                ON CONFLICT (org_id, email_key) WHERE email_key IS NOT NULL DO NOTHING
                RETURNING athlete_id
                """;
        return bound(handle.createQuery(sql), orgId, rows).mapTo(UUID.class).collect(Collectors.toSet());
    }

    /// Replaces the details of athletes; 409 where an e-mail address belongs to another one.
    void update(Handle handle, UUID orgId, List<Row> rows) {
        var sql = """
                UPDATE athlete a
                SET display_name = n.name, name_key = n.name_key, email = n.email, email_key = n.email_key,
                    time_zone = n.zone, status = n.status, labels = string_to_array(n.labels, chr(10)),
                    note = n.note, updated_at = :now
                FROM unnest(:ids::uuid[], :names::text[], :keys::text[], :emails::text[], :mailKeys::text[],
                            :zones::text[], :statuses::text[], :labels::text[], :notes::text[])
                     AS n (id, name, name_key, email, email_key, zone, status, labels, note)
                WHERE a.org_id = :org AND a.athlete_id = n.id
                """;
        try {
            bound(handle.createUpdate(sql), orgId, rows).execute();
        } catch (RuntimeException refused) {
            throw "athlete_email".equals(Database.constraintThatRefused(refused)) ? emailTaken() : refused;
        }
    }

    private <S extends SqlStatement<S>> S bound(S statement, UUID orgId, List<Row> rows) {
        return statement
                .bind("org", orgId)
                .bind("now", clock.instant())
                .bindArray("ids", UUID.class, column(rows, Row::athleteId))
                .bindArray(
                        "names", String.class, column(rows, it -> it.details().displayName()))
                .bindArray(
                        "keys",
                        String.class,
                        column(rows, it -> Name.key(it.details().displayName())))
                .bindArray(
                        "emails", String.class, column(rows, it -> it.details().email()))
                .bindArray(
                        "mailKeys",
                        String.class,
                        column(rows, it -> key(it.details().email())))
                .bindArray(
                        "zones", String.class, column(rows, it -> it.details().timeZone()))
                .bindArray(
                        "statuses",
                        String.class,
                        column(rows, it -> Wire.of(it.details().status())))
                .bindArray(
                        "labels",
                        String.class,
                        column(rows, it -> String.join(BETWEEN, it.details().labels())))
                .bindArray(
                        "notes", String.class, column(rows, it -> it.details().note()));
    }

    private static @Nullable Object[] column(List<Row> rows, Function<Row, @Nullable Object> value) {
        return rows.stream().map(value).toArray();
    }

    static @Nullable String key(@Nullable String email) {
        return email == null ? null : Name.key(email);
    }

    static Failure emailTaken() {
        return Failure.of(
                Reason.CONFLICT, "email_taken", "email", "An athlete on the roster has this e-mail address already.");
    }
}
