package club.harrier.screen;

import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Ids;
import club.harrier.screen.Flash.Field;
import club.harrier.screen.Flash.Undo;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/// Ways back that name too many for a cookie, such as five hundred athletes who were placed: kept until the next page.
@Singleton
final class KeptUndos {
    private final Database database;
    private final Ids ids;
    private final Clock clock;

    @Inject
    KeptUndos(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /// Keeps a form for this person alone, and drops what the club has kept for long enough.
    UUID keep(Caller caller, Undo undo, Duration time) {
        var sql = """
                INSERT INTO kept_undo (org_id, undo_id, account_id, action, names, entries, kept_until)
                VALUES (:org, :undo, :account, :action, :names, :entries, :until)
                """;
        var undoId = ids.next();
        database.change(handle -> {
            sweep(handle, caller.orgId());
            handle.createUpdate(sql)
                    .bind("org", caller.orgId())
                    .bind("undo", undoId)
                    .bind("account", caller.accountId())
                    .bind("action", undo.action())
                    .bindArray("names", String.class, each(undo, Field::name))
                    .bindArray("entries", String.class, each(undo, Field::value))
                    .bind("until", clock.instant().plus(time))
                    .execute();
        });
        return undoId;
    }

    private void sweep(Handle handle, UUID orgId) {
        handle.createUpdate("DELETE FROM kept_undo WHERE org_id = :org AND kept_until <= :now")
                .bind("org", orgId)
                .bind("now", clock.instant())
                .execute();
    }

    private static Object[] each(Undo undo, Function<Field, String> part) {
        return undo.fields().stream().map(part).toArray();
    }

    record Kept(String action, List<String> names, List<String> entries) {
        Undo undo() {
            var fields = IntStream.range(0, names.size())
                    .mapToObj(i -> new Field(names.get(i), entries.get(i)))
                    .toList();
            return new Undo(action, fields);
        }
    }

    /// A form that was kept for this person, while it is.
    Optional<Undo> kept(Caller caller, UUID undoId) {
        var sql = """
                SELECT action, names, entries FROM kept_undo
                WHERE org_id = :org AND undo_id = :undo AND account_id = :account AND kept_until > :now
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("undo", undoId)
                .bind("account", caller.accountId())
                .bind("now", clock.instant())
                .mapTo(Kept.class)
                .findOne()
                .map(Kept::undo));
    }
}
