package club.harrier.org;

import club.harrier.platform.Cursor;
import club.harrier.platform.Database;
import club.harrier.platform.Part;
import club.harrier.platform.Slice;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the audit log: all of it for the head coach; for coaches what concerns groups, plans and athletes.
@Singleton
public final class AuditTrail {
    /// The parts of a cursor: the id of the last entry.
    public static final int KEY_PARTS = 1;

    private final Database database;

    @Inject
    AuditTrail(Database database) {
        this.database = database;
    }

    /// What to look for; null is no condition.
    public record Filter(
            @Nullable UUID groupId,
            @Nullable UUID actorId,
            @Nullable String action) {}

    /// One line as it is read: `target`, `before` and `after` are JSON; the names are those of today, null for
    /// what is gone.
    public record Line(
            UUID entryId,
            Instant at,
            @Nullable UUID actorId,
            @Nullable String actorName,
            String action,
            String target,
            @Nullable UUID groupId,
            @Nullable String groupName,
            @Nullable UUID athleteId,
            @Nullable String athleteName,
            @Nullable String before,
            @Nullable String after) {}

    /// The entries, newest first.
    public Part<Line> entries(Caller caller, Filter filter, Slice slice) {
        var sql = """
                SELECT e.entry_id, e.at, e.actor_id, p.display_name AS actor_name, e.action, e.target::text AS target,
                       e.group_id, g.name AS group_name, e.athlete_id, a.display_name AS athlete_name,
                       e.before::text AS before, e.after::text AS after
                FROM audit_entry e
                LEFT JOIN account p ON p.account_id = e.actor_id
                LEFT JOIN training_group g ON g.org_id = :org AND g.group_id = e.group_id
                LEFT JOIN athlete a ON a.org_id = :org AND a.athlete_id = e.athlete_id
                WHERE e.org_id = :org AND (:all OR e.subject IN ('group', 'plan', 'athlete'))
                  AND (:group::uuid IS NULL OR e.group_id = :group)
                  AND (:actor::uuid IS NULL OR e.actor_id = :actor)
                  AND (:action::text IS NULL OR e.action = :action)
                  AND (:after::uuid IS NULL OR e.entry_id < :after)
                ORDER BY e.entry_id DESC
                LIMIT :fetch
                """;
        var cursor = slice.after();
        var rows = database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.asCoach().orgId())
                .bind("all", caller.isHeadCoach())
                .bind("group", filter.groupId())
                .bind("actor", filter.actorId())
                .bind("action", filter.action())
                .bind("after", cursor == null ? null : cursor.id(0))
                .bind("fetch", slice.fetch())
                .mapTo(Line.class)
                .list());
        return Part.of(rows, slice, line -> Cursor.after(line.entryId()));
    }

    /// Somebody who has changed something.
    public record Actor(UUID accountId, String displayName) {}

    /// Whoever stands in the log, by name; at most 200. Steps from one actor to the next along the index
    /// `audit_entry_actor`, however long the log is.
    public List<Actor> actors(Caller caller) {
        var sql = """
                WITH RECURSIVE step AS (
                    SELECT (SELECT f.actor_id FROM audit_entry f WHERE f.org_id = :org AND f.actor_id IS NOT NULL
                            ORDER BY f.actor_id LIMIT 1) AS actor_id
                    UNION ALL
                    SELECT (SELECT n.actor_id FROM audit_entry n WHERE n.org_id = :org AND n.actor_id > s.actor_id
                            ORDER BY n.actor_id LIMIT 1)
                    FROM step s WHERE s.actor_id IS NOT NULL
                )
                SELECT p.account_id, p.display_name
                FROM (SELECT actor_id FROM step WHERE actor_id IS NOT NULL LIMIT 200) s
                JOIN account p ON p.account_id = s.actor_id
                ORDER BY p.display_name, p.account_id
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.asCoach().orgId())
                .mapTo(Actor.class)
                .list());
    }
}
