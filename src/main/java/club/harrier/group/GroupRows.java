package club.harrier.group;

import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.unit.Name;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.statement.Update;

/// The rows of the groups: locked, written and removed.
@Singleton
final class GroupRows {
    private final Clock clock;

    @Inject
    GroupRows(Clock clock) {
        this.clock = clock;
    }

    /// Locks a group that the caller may know of. Every change of a group, of its members and of its join
    /// requests goes through this lock, one after the other; a group deleted meanwhile is not found.
    LockedGroup lock(Handle handle, Caller caller, UUID groupId) {
        var sql = """
                SELECT g.group_id, g.name, g.description, g.privacy, g.owner_id
                FROM training_group g
                WHERE g.org_id = :org AND g.group_id = :group
                  AND (:coach OR g.privacy = 'public'
                       OR EXISTS (SELECT FROM group_stay s
                                  WHERE s.org_id = :org AND s.group_id = g.group_id AND s.athlete_id = :athlete
                                    AND s.left_at IS NULL))
                FOR UPDATE OF g
                """;
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("group", groupId)
                .bind("coach", caller.isCoach())
                .bind("athlete", caller.athleteId())
                .mapTo(LockedGroup.class)
                .findOne()
                .orElseThrow(() -> Failure.notFound("group"));
    }

    void insert(Handle handle, Caller caller, LockedGroup group) {
        var sql = """
                INSERT INTO training_group (org_id, group_id, name, name_key, description, privacy, owner_id,
                                            created_at, updated_at)
                VALUES (:org, :group, :name, :key, :description, :privacy, :owner, :now, :now)
                """;
        write(handle.createUpdate(sql), caller, group);
    }

    void update(Handle handle, Caller caller, LockedGroup group) {
        var sql = """
                UPDATE training_group
                SET name = :name, name_key = :key, description = :description, privacy = :privacy,
                    owner_id = :owner, updated_at = :now
                WHERE org_id = :org AND group_id = :group
                """;
        write(handle.createUpdate(sql), caller, group);
    }

    /// Two coaches taking one name at once: the unique constraint `training_group_name` decides. An owner who
    /// is no coach here, or stops being one at this moment: the foreign key `training_group_owner` decides.
    private void write(Update update, Caller caller, LockedGroup group) {
        try {
            update.bind("org", caller.orgId())
                    .bind("group", group.groupId())
                    .bind("name", group.name())
                    .bind("key", Name.key(group.name()))
                    .bind("description", group.description())
                    .bind("privacy", group.privacy().name().toLowerCase(Locale.ROOT))
                    .bind("owner", group.ownerId())
                    .bind("now", clock.instant())
                    .execute();
        } catch (UnableToExecuteStatementException refused) {
            throw switch (String.valueOf(Database.constraintThatRefused(refused))) {
                case "training_group_name" ->
                    Failure.of(
                            Reason.CONFLICT,
                            "name_taken",
                            "name",
                            "There is already a group with the name " + group.name() + ".");
                case "training_group_owner" ->
                    Failure.impossible("unknown_coach", "owner_id", "The owner must be a coach of this organization.");
                default -> refused;
            };
        }
    }

    /// The group's stays go with it.
    void delete(Handle handle, Caller caller, UUID groupId) {
        var sql = "DELETE FROM training_group WHERE org_id = :org AND group_id = :group";
        handle.createUpdate(sql)
                .bind("org", caller.orgId())
                .bind("group", groupId)
                .execute();
    }
}
