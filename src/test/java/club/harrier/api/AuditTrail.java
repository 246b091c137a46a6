package club.harrier.api;

import club.harrier.platform.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads back what the audit log says, for tests.
@Singleton
public final class AuditTrail {
    private final Database database;

    @Inject
    AuditTrail(Database database) {
        this.database = database;
    }

    public record Line(
            String action,
            @Nullable UUID actorId,
            String name,
            @Nullable UUID athleteId,
            @Nullable String before,
            @Nullable String after) {}

    /// What was written about a group, oldest first.
    public List<Line> of(UUID orgId, UUID groupId) {
        var sql = """
                SELECT action, actor_id, target ->> 'name' AS name, athlete_id,
                       before::text AS before, after::text AS after
                FROM audit_entry WHERE org_id = :org AND group_id = :group ORDER BY at, entry_id
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", orgId)
                .bind("group", groupId)
                .mapTo(Line.class)
                .list());
    }

    /// Only the actions, sorted: entries of one instant have no order of their own.
    public List<String> actions(UUID orgId, UUID groupId) {
        return of(orgId, groupId).stream().map(Line::action).sorted().toList();
    }
}
