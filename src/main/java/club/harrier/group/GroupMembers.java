package club.harrier.group;

import club.harrier.group.Athletes.Named;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who is in a group: coaches add and remove, an athlete may leave.
@Singleton
public final class GroupMembers {
    /// How many parts the sort key of the list has.
    public static final int KEY_PARTS = 2;

    /// The most athletes that one call adds.
    public static final int MOST_ADDED = 500;

    private final Database database;
    private final Groups groups;
    private final GroupRows rows;
    private final Stays stays;

    @Inject
    GroupMembers(Database database, Groups groups, GroupRows rows, Stays stays) {
        this.database = database;
        this.groups = groups;
        this.rows = rows;
        this.stays = stays;
    }

    /// The current members whose name holds what is sought (case ignored), by name. Coaches see all of them,
    /// group-mates the active ones and themselves; 403 for other athletes.
    public Part<Member> list(Caller caller, UUID groupId, @Nullable String sought, Slice slice) {
        if (!groups.visibleTo(caller, groupId).isMine() && !caller.isCoach()) {
            throw Failure.forbidden("Only the members of a group and its coaches see who is in it.");
        }
        var sql = """
                SELECT a.athlete_id, a.display_name, a.status, s.joined_at
                FROM group_stay s
                JOIN athlete a ON a.org_id = :org AND a.athlete_id = s.athlete_id
                WHERE s.org_id = :org AND s.group_id = :group AND s.left_at IS NULL
                  AND (:coach OR a.status = 'active' OR a.athlete_id = :athlete)
                  AND (:pattern::text IS NULL OR a.name_key LIKE :pattern)
                  AND (:name::text IS NULL OR (a.name_key, a.athlete_id) > (:name, :id))
                ORDER BY a.name_key, a.athlete_id
                LIMIT :fetch
                """;
        @Nullable Cursor after = slice.after();
        var fetched = database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("group", groupId)
                .bind("coach", caller.isCoach())
                .bind("athlete", caller.athleteId())
                .bind("pattern", Wording.pattern(sought))
                .bind("name", after == null ? null : after.text(0))
                .bind("id", after == null ? null : after.id(1))
                .bind("fetch", slice.fetch())
                .mapTo(Member.class)
                .list());
        return Part.of(fetched, slice, last -> Cursor.after(Name.key(last.displayName()), last.athleteId()));
    }

    /// What became of one athlete of those to be added.
    public record Result(UUID athleteId, Outcome outcome) {}

    @Schema(name = "AddedMemberOutcome")
    public enum Outcome {
        ADDED,
        ALREADY_MEMBER
    }

    /// Adds athletes, all or, where one is not of this club (422), none. Who has asked to join is thereby
    /// approved.
    ///
    /// @return one result per athlete, in the order given
    public List<Result> add(Caller caller, UUID groupId, List<@Nullable UUID> athleteIds) {
        return database.write(handle -> {
            var group = rows.lock(handle, caller, groupId);
            caller.asCoach();
            if (athleteIds.isEmpty() || athleteIds.size() > MOST_ADDED) {
                throw Failure.invalid("athlete_ids", "One call adds 1 to " + MOST_ADDED + " athletes.");
            }
            Set<UUID> ids = Athletes.distinct("athlete_ids", athleteIds);
            var added = stays.begin(handle, caller, group, Athletes.known(handle, caller, "athlete_ids", ids)).stream()
                    .map(Named::athleteId)
                    .collect(Collectors.toSet());
            return ids.stream()
                    .map(id -> new Result(id, added.contains(id) ? Outcome.ADDED : Outcome.ALREADY_MEMBER))
                    .toList();
        });
    }

    /// Ends the memberships of those of these athletes who are members, in one go; coaches only.
    ///
    /// @return who left
    public List<UUID> remove(Caller caller, UUID groupId, List<UUID> athleteIds) {
        return database.write(handle -> {
            var group = rows.lock(handle, caller, groupId);
            caller.asCoach();
            return stays.end(handle, caller, group, athleteIds).stream()
                    .map(Named::athleteId)
                    .toList();
        });
    }

    /// Ends a membership: a coach anybody's, an athlete their own. Nothing of the athlete's is lost. 404 where
    /// the athlete is no member.
    public void remove(Caller caller, UUID groupId, UUID athleteId) {
        database.change(handle -> {
            var group = rows.lock(handle, caller, groupId);
            if (!caller.isCoach() && !caller.is(athleteId)) {
                throw Failure.forbidden("You can leave a group yourself; only a coach removes others.");
            }
            if (stays.end(handle, caller, group, List.of(athleteId)).isEmpty()) {
                throw Failure.notFound("member of this group");
            }
        });
    }
}
