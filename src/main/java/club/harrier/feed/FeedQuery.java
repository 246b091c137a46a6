package club.harrier.feed;

import club.harrier.activity.ActivityRows;
import club.harrier.platform.Cursor;
import club.harrier.platform.Slice;
import club.harrier.unit.Name;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// The statement behind a page of a feed. It probes an index for the newest activity of each member, keeps the
/// members whose newest are the newest of all (nobody else can be on the page), probes those for a page each, and
/// fetches whole rows for the page alone. So its cost follows the number of members, not of activities.
record FeedQuery(String sql, FeedFilter filter, Slice slice) {

    static FeedQuery of(FeedFilter filter, Slice slice) {
        // Each lane is one run through one index: a member, or a member and a sub-type.
        boolean bySubType = !filter.subTypes().isEmpty();
        var sql = """
                WITH lane AS MATERIALIZED (
                    SELECT s.athlete_id%s
                    FROM group_stay s
                    JOIN athlete p ON p.org_id = :org AND p.athlete_id = s.athlete_id AND p.status = 'active'
                    %s
                    WHERE s.org_id = :org AND s.group_id = :group AND s.left_at IS NULL%s
                ), ahead AS MATERIALIZED (
                    SELECT lane.*
                    FROM lane
                    CROSS JOIN LATERAL (%s LIMIT 1) newest
                    ORDER BY newest.started_at DESC, newest.activity_id DESC
                    LIMIT :fetch
                ), page AS MATERIALIZED (
                    SELECT one.started_at, one.activity_id
                    FROM ahead lane
                    CROSS JOIN LATERAL (%s LIMIT :fetch) one
                    ORDER BY one.started_at DESC, one.activity_id DESC
                    LIMIT :fetch
                )
                SELECT %s
                FROM page
                JOIN activity a ON a.org_id = :org AND a.activity_id = page.activity_id
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = a.athlete_id
                ORDER BY page.started_at DESC, page.activity_id DESC
                """.formatted(
                        bySubType ? ", t.sub_type" : "",
                        bySubType ? "CROSS JOIN unnest(:subTypes::text[]) AS t (sub_type)" : "",
                        (filter.athleteId() == null ? "" : " AND s.athlete_id = :athlete")
                                + (filter.sought() == null ? "" : " AND p.name_key LIKE :pattern"),
                        probe(filter, slice),
                        probe(filter, slice),
                        ActivityRows.FEED_COLUMNS);
        return new FeedQuery(sql, filter, slice);
    }

    /// Newest first within a lane. A local date lies within a day of UTC's, so the dates also bound the start, which
    /// the index knows.
    private static String probe(FeedFilter filter, Slice slice) {
        var sql = new StringBuilder("""
                SELECT a.started_at, a.activity_id FROM activity a
                WHERE a.org_id = :org AND a.athlete_id = lane.athlete_id
                """);
        if (!filter.subTypes().isEmpty()) {
            sql.append(" AND a.sub_type = lane.sub_type");
        }
        if (filter.activityType() != null) {
            sql.append(" AND a.activity_type = :type");
        }
        if (filter.startDate() != null) {
            sql.append(" AND a.local_date >= :start AND a.started_at >= :from");
        }
        if (filter.endDate() != null) {
            sql.append(" AND a.local_date <= :end AND a.started_at < :until");
        }
        if (slice.after() != null) {
            sql.append(" AND (a.started_at, a.activity_id) < (:afterStart, :afterId)");
        }
        return sql.append(" ORDER BY a.started_at DESC, a.activity_id DESC").toString();
    }

    Query bound(Handle handle, UUID orgId, UUID groupId) {
        var query = handle.createQuery(sql)
                .bind("org", orgId)
                .bind("group", groupId)
                .bind("fetch", slice.fetch());
        if (!filter.subTypes().isEmpty()) {
            query.bindArray("subTypes", String.class, Feed.names(filter.subTypes()));
        }
        if (filter.activityType() != null) {
            query.bind("type", filter.activityType().toString());
        }
        if (filter.athleteId() != null) {
            query.bind("athlete", filter.athleteId());
        }
        if (filter.sought() != null) {
            query.bind("pattern", Name.pattern(filter.sought()));
        }
        if (filter.startDate() != null) {
            query.bind("start", filter.startDate())
                    .bind(
                            "from",
                            filter.startDate()
                                    .minusDays(1)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant());
        }
        if (filter.endDate() != null) {
            query.bind("end", filter.endDate())
                    .bind(
                            "until",
                            filter.endDate()
                                    .plusDays(2)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant());
        }
        @Nullable Cursor after = slice.after();
        if (after != null) {
            query.bind("afterStart", after.instant(0)).bind("afterId", after.id(1));
        }
        return query;
    }
}
