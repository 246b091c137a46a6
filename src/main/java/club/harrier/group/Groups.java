package club.harrier.group;

import club.harrier.org.Caller;
import club.harrier.platform.Cursor;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Part;
import club.harrier.platform.Slice;
import club.harrier.unit.Name;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// The groups of a club as each caller may see them: coaches see all of them, athletes the public ones and
/// their own.
@Singleton
public final class Groups {
    /// How many parts the sort key of the list has.
    public static final int KEY_PARTS = 2;

    private static final String COLUMNS = """
            SELECT g.group_id, g.name, g.description, g.privacy, g.owner_id, g.created_at, g.updated_at,
                   (SELECT count(*) FROM group_stay s
                    WHERE s.org_id = :org AND s.group_id = g.group_id AND s.left_at IS NULL) AS member_count,
                   CASE WHEN :coach THEN
                       (SELECT count(*) FROM join_request r
                        WHERE r.org_id = :org AND r.group_id = g.group_id AND r.status = 'pending')
                   END AS pending_requests,
                   CASE WHEN :athlete::uuid IS NULL THEN NULL
                        WHEN mine.stay_id IS NOT NULL THEN 'member'
                        WHEN asked.join_request_id IS NOT NULL THEN 'requested'
                        ELSE 'none' END AS membership,
                   asked.join_request_id
            FROM training_group g
            LEFT JOIN group_stay mine
                   ON mine.org_id = :org AND mine.group_id = g.group_id AND mine.athlete_id = :athlete
                  AND mine.left_at IS NULL
            LEFT JOIN join_request asked
                   ON asked.org_id = :org AND asked.group_id = g.group_id AND asked.athlete_id = :athlete
                  AND asked.status = 'pending'
            WHERE g.org_id = :org AND (:coach OR g.privacy = 'public' OR mine.stay_id IS NOT NULL)
            """;

    private final Database database;

    @Inject
    Groups(Database database) {
        this.database = database;
    }

    /// The group, if the caller may know of it; 404 otherwise.
    public Group visibleTo(Caller caller, UUID groupId) {
        return find(caller, groupId).orElseThrow(() -> Failure.notFound("group"));
    }

    /// The group, if the caller may know of it.
    public Optional<Group> find(Caller caller, UUID groupId) {
        var sql = COLUMNS + " AND g.group_id = :group";
        return database.read(handle -> asked(handle.createQuery(sql), caller)
                .bind("group", groupId)
                .mapTo(Group.class)
                .findOne());
    }

    /// The groups whose name holds what is sought (case ignored), by name.
    ///
    /// @param sought null or blank: all of them
    public Part<Group> list(Caller caller, @Nullable String sought, Slice slice) {
        var sql = COLUMNS + """
                 AND (:pattern::text IS NULL OR g.name_key LIKE :pattern)
                 AND (:name::text IS NULL OR (g.name_key, g.group_id) > (:name, :id))
                ORDER BY g.name_key, g.group_id
                LIMIT :fetch
                """;
        @Nullable Cursor after = slice.after();
        var fetched = database.read(handle -> asked(handle.createQuery(sql), caller)
                .bind("pattern", Wording.pattern(sought))
                .bind("name", after == null ? null : after.text(0))
                .bind("id", after == null ? null : after.id(1))
                .bind("fetch", slice.fetch())
                .mapTo(Group.class)
                .list());
        return Part.of(fetched, slice, last -> Cursor.after(Name.key(last.name()), last.groupId()));
    }

    /// A group to choose from.
    public record Named(UUID groupId, String name) {}

    /// All groups of the club by name, as choices of a form; for coaches.
    public List<Named> named(Caller caller) {
        var sql = "SELECT group_id, name FROM training_group WHERE org_id = :org ORDER BY name_key, group_id";
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.asCoach().orgId())
                .mapTo(Named.class)
                .list());
    }

    /// The groups that the caller is a member of, by name.
    public List<Group> mine(Caller caller) {
        var sql = COLUMNS + " AND mine.stay_id IS NOT NULL ORDER BY g.name_key, g.group_id";
        return database.read(handle ->
                asked(handle.createQuery(sql), caller).mapTo(Group.class).list());
    }

    /// The athlete ids of the current members, as far as the caller may see them; null for an athlete who is no
    /// member. Coaches see all of them, group-mates the active ones and themselves.
    public @Nullable List<UUID> memberIds(Caller caller, Group group) {
        if (!caller.isCoach() && !group.isMine()) {
            return null;
        }
        var sql = """
                SELECT s.athlete_id
                FROM group_stay s
                JOIN athlete a ON a.org_id = :org AND a.athlete_id = s.athlete_id
                WHERE s.org_id = :org AND s.group_id = :group AND s.left_at IS NULL
                  AND (:coach OR a.status = 'active' OR a.athlete_id = :athlete)
                ORDER BY s.athlete_id
                """;
        return database.read(handle -> asked(handle.createQuery(sql), caller)
                .bind("group", group.groupId())
                .mapTo(UUID.class)
                .list());
    }

    private static Query asked(Query query, Caller caller) {
        return query.bind("org", caller.orgId()).bind("coach", caller.isCoach()).bind("athlete", caller.athleteId());
    }

    /// How many athletes are active, and how many of them are in no group.
    public record Roster(int totalAthletes, int unassignedCount) {}

    /// The two numbers of the club's roster that stand above the list of groups; for coaches.
    public Roster roster(Caller caller) {
        var sql = """
                SELECT count(*) AS total_athletes, count(*) FILTER (WHERE s.athlete_id IS NULL) AS unassigned_count
                FROM athlete a
                LEFT JOIN (SELECT DISTINCT athlete_id FROM group_stay WHERE org_id = :org AND left_at IS NULL) AS s
                       ON s.athlete_id = a.athlete_id
                WHERE a.org_id = :org AND a.status = 'active'
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.asCoach().orgId())
                .mapTo(Roster.class)
                .one());
    }
}
