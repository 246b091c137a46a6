package club.harrier.plan;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The squads of a group's plan.
final class Squads {
    private Squads() {}

    /// By letter.
    static List<Squad> of(Handle handle, UUID orgId, UUID assignmentId) {
        var sql = """
                SELECT squad, name, volume_pct, plan_id FROM squad
                WHERE org_id = :org AND assignment_id = :assignment
                ORDER BY squad
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("assignment", assignmentId)
                .mapTo(Squad.class)
                .list();
    }
}
