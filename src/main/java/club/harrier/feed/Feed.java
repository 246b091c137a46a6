package club.harrier.feed;

import club.harrier.activity.ActivityRows;
import club.harrier.activity.FeedEntry;
import club.harrier.group.Groups;
import club.harrier.kind.SubType;
import club.harrier.org.Caller;
import club.harrier.platform.Cursor;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Part;
import club.harrier.platform.Slice;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What the active current members of a group have done, newest start first; equal starts by id, descending.
@Singleton
public final class Feed {
    /// How many parts the sort key has.
    public static final int KEY_PARTS = 2;

    private final Groups groups;
    private final Database database;

    @Inject
    Feed(Groups groups, Database database) {
        this.groups = groups;
        this.database = database;
    }

    /// A page of the feed, for coaches and current members: 403 for an athlete who is in no such public group, 404
    /// for whoever may not know of the group.
    ///
    /// @param slice its cursor has `KEY_PARTS` parts: start and id of the last activity shown
    public Part<FeedEntry> of(Caller caller, UUID groupId, FeedFilter filter, Slice slice) {
        var query = FeedQuery.of(filter, slice);
        requireReader(caller, groupId);
        var fetched = database.read(handle -> query.bound(handle, caller.orgId(), groupId)
                .map(ActivityRows::feedEntry)
                .list());
        return Part.of(fetched, slice, last -> Cursor.after(last.startedAt(), last.activityId()));
    }

    /// Nothing for whoever may read the group's feed, a refusal as in `of` for anybody else.
    public void requireReader(Caller caller, UUID groupId) {
        if (!groups.visibleTo(caller, groupId).isMine() && !caller.isCoach()) {
            throw Failure.forbidden("Only the members of this group and the coaches see its feed.");
        }
    }

    /// Activities of a club, those of them that are there, whoever asks: for one who has found out who may see them.
    public List<FeedEntry> entries(UUID orgId, Collection<UUID> activityIds) {
        var sql = """
                SELECT %s
                FROM activity a
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = a.athlete_id
                WHERE a.org_id = :org AND a.activity_id = ANY(:activities)
                """.formatted(ActivityRows.FEED_COLUMNS);
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray("activities", UUID.class, activityIds)
                .map(ActivityRows::feedEntry)
                .list());
    }

    static List<String> names(List<SubType> subTypes) {
        return subTypes.stream().map(SubType::toString).toList();
    }
}
