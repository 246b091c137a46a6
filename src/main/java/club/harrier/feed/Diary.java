package club.harrier.feed;

import club.harrier.activity.ActivityRows;
import club.harrier.activity.FeedEntry;
import club.harrier.org.Caller;
import club.harrier.platform.Cursor;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Part;
import club.harrier.platform.Slice;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that one athlete has done, newest start first; equal starts by id, descending.
@Singleton
public final class Diary {
    /// How many parts the sort key has.
    public static final int KEY_PARTS = 2;

    private final Database database;

    @Inject
    Diary(Database database) {
        this.database = database;
    }

    /// A page of the athlete's activities, of every type, for the athlete and the coaches; 404 for anybody else.
    ///
    /// @param slice its cursor has `KEY_PARTS` parts: start and id of the last activity shown
    public Part<FeedEntry> of(Caller caller, UUID athleteId, Slice slice) {
        if (!caller.isCoach() && !caller.is(athleteId)) {
            throw Failure.notFound("athlete");
        }
        @Nullable Cursor after = slice.after();
        var sql = """
                SELECT %s
                FROM activity a
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = a.athlete_id
                WHERE a.org_id = :org AND a.athlete_id = :athlete %s
                ORDER BY a.started_at DESC, a.activity_id DESC
                LIMIT :fetch
                """.formatted(
                        ActivityRows.FEED_COLUMNS,
                        after == null ? "" : "AND (a.started_at, a.activity_id) < (:afterStart, :afterId)");
        var fetched = database.read(handle -> {
            var query = handle.createQuery(sql)
                    .bind("org", caller.orgId())
                    .bind("athlete", athleteId)
                    .bind("fetch", slice.fetch());
            if (after != null) {
                query.bind("afterStart", after.instant(0)).bind("afterId", after.id(1));
            }
            return query.map(ActivityRows::feedEntry).list();
        });
        return Part.of(fetched, slice, last -> Cursor.after(last.startedAt(), last.activityId()));
    }
}
