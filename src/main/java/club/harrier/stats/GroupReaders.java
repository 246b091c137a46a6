package club.harrier.stats;

import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Who may read a group's figures: the club's coaches and its current members.
@Singleton
final class GroupReaders {
    private final Database database;

    @Inject
    GroupReaders(Database database) {
        this.database = database;
    }

    /// Nothing, for a reader; 404 for whom the group does not exist, 403 for an outsider of a public group.
    void require(Caller caller, UUID groupId) {
        var sql = """
                SELECT EXISTS (
                    SELECT FROM group_stay s
                    WHERE s.org_id = :org AND s.group_id = :group AND s.athlete_id = :me AND s.left_at IS NULL)
                FROM training_group g
                WHERE g.org_id = :org AND g.group_id = :group
                  AND (:coach OR g.privacy = 'public' OR EXISTS (
                    SELECT FROM group_stay s
                    WHERE s.org_id = :org AND s.group_id = :group AND s.athlete_id = :me AND s.left_at IS NULL))
                """;
        boolean isMember = database.read(handle -> handle.createQuery(sql)
                        .bind("org", caller.orgId())
                        .bind("group", groupId)
                        .bind("me", caller.athleteId())
                        .bind("coach", caller.isCoach())
                        .mapTo(Boolean.class)
                        .findOne())
                .orElseThrow(() -> Failure.notFound("group"));
        if (!isMember && !caller.isCoach()) {
            throw Failure.forbidden("Only members of the group and coaches see its figures.");
        }
    }
}
