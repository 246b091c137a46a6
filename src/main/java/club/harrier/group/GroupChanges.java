package club.harrier.group;

import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What coaches do with groups: create, change and delete them.
@Singleton
public final class GroupChanges {
    private final Database database;
    private final GroupRows rows;
    private final Stays stays;
    private final PendingRequests requests;
    private final GroupLog log;
    private final Ids ids;

    @Inject
    GroupChanges(Database database, GroupRows rows, Stays stays, PendingRequests requests, GroupLog log, Ids ids) {
        this.database = database;
        this.rows = rows;
        this.stays = stays;
        this.requests = requests;
        this.log = log;
        this.ids = ids;
    }

    /// Creates a group, its members included. 400 for a bad name, 409 for a taken one, 422 for an owner who is
    /// no coach or a member who is no athlete of the club; then nothing is created.
    public UUID create(Caller caller, GroupDetails details) {
        caller.asCoach();
        var members = members(details.members());
        var group = details.of(ids.next(), caller.accountId());
        database.change(handle -> {
            rows.insert(handle, caller, group);
            log.created(handle, caller, group);
            if (members != null) {
                stays.begin(handle, caller, group, Athletes.known(handle, caller, "members", members));
            }
        });
        return group.groupId();
    }

    /// Holds the group until the transaction at hand ends, so that what is read of it now is still so when it is
    /// changed; 404 where the caller may not know of it.
    public void hold(Caller caller, UUID groupId) {
        database.change(handle -> rows.lock(handle, caller, groupId));
    }

    /// Changes what is given and leaves the rest. Members given are the full new list. Turning a group private
    /// cancels its pending requests. Errors as for `create`; then nothing is changed.
    public void change(Caller caller, UUID groupId, GroupDetails details) {
        database.change(handle -> {
            var old = rows.lock(handle, caller, groupId);
            caller.asCoach();
            var members = members(details.members());
            var now = details.over(old);
            var replaced = members == null ? Replaced.NOTHING : replace(handle, caller, now, members);
            if (now.equals(old) && replaced.isNothing()) {
                return;
            }
            rows.update(handle, caller, now);
            if (old.privacy() == Privacy.PUBLIC && now.privacy() == Privacy.PRIVATE) {
                requests.cancelAll(handle, caller, now);
            }
            log.updated(handle, caller, old, now, replaced.before(), replaced.after());
        });
    }

    /// Works out who comes and who goes; the lock on the group keeps everybody else from joining meanwhile.
    private Replaced replace(Handle handle, Caller caller, LockedGroup group, Set<UUID> wanted) {
        var current = Stays.current(handle, caller.orgId(), group.groupId());
        var coming = new LinkedHashSet<>(wanted);
        current.forEach(coming::remove);
        var going = current.stream().filter(it -> !wanted.contains(it)).toList();
        var athletes = Athletes.known(handle, caller, "members", coming);
        stays.end(handle, caller, group, going);
        stays.begin(handle, caller, group, athletes);
        return new Replaced(current.size(), coming.size(), going.size());
    }

    private static @Nullable Set<UUID> members(@Nullable List<@Nullable UUID> given) {
        if (given == null) {
            return null;
        }
        if (given.size() > GroupDetails.MOST_MEMBERS) {
            throw Failure.invalid("members", "A group takes at most " + GroupDetails.MOST_MEMBERS + " members.");
        }
        return Athletes.distinct("members", given);
    }

    /// Who came and who went when the list of members was replaced, as the audit log sums it up.
    private record Replaced(int members, int added, int removed) {
        static final Replaced NOTHING = new Replaced(0, 0, 0);

        boolean isNothing() {
            return added == 0 && removed == 0;
        }

        Map<String, Object> before() {
            return isNothing() ? Map.of() : Map.of("member_count", members);
        }

        Map<String, Object> after() {
            return isNothing()
                    ? Map.of()
                    : Map.of("member_count", members + added - removed, "added", added, "removed", removed);
        }
    }

    /// Deletes the group and its memberships and cancels its pending requests; the audit log keeps the name and
    /// the list of members.
    public void delete(Caller caller, UUID groupId) {
        database.change(handle -> {
            var group = rows.lock(handle, caller, groupId);
            caller.asCoach();
            requests.cancelAll(handle, caller, group);
            log.deleted(handle, caller, group, Stays.current(handle, caller.orgId(), groupId));
            rows.delete(handle, caller, groupId);
        });
    }
}
