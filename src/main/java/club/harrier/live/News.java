package club.harrier.live;

import club.harrier.activity.ActivityNews;
import club.harrier.platform.Database;
import club.harrier.platform.JobReader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Numbers what was recorded, club by club, so that every server tells the same news in the same order and a reader
/// who was away can say where to go on.
@Singleton
final class News implements JobReader<ActivityNews> {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 500;

    private final Database database;
    private final Clock clock;

    @Inject
    News(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Something recorded, and its number.
    record Item(long position, UUID activityId, UUID athleteId) {}

    @Override
    public String news() {
        return ActivityNews.RECORDED;
    }

    @Override
    public String name() {
        return "live.news";
    }

    @Override
    public Class<ActivityNews> payload() {
        return ActivityNews.class;
    }

    /// An athlete or activity that is gone meanwhile is no news.
    @Override
    public void hear(ActivityNews told) {
        database.change(handle -> {
            long position = next(handle, told.orgId());
            var sql = """
                    INSERT INTO feed_news (org_id, position, activity_id, athlete_id, at)
                    SELECT a.org_id, :position, a.activity_id, a.athlete_id, :now
                    FROM activity a
                    WHERE a.org_id = :org AND a.activity_id = :activity
                    ON CONFLICT ON CONSTRAINT feed_news_once DO NOTHING
                    """;
            handle.createUpdate(sql)
                    .bind("org", told.orgId())
                    .bind("position", position)
                    .bind("activity", told.activityId())
                    .bind("now", clock.instant())
                    .execute();
            forget(handle, told.orgId());
        });
    }

    /// Holds the club's row until the commit, so that numbers become visible in their order.
    private static long next(Handle handle, UUID orgId) {
        var sql = """
                INSERT INTO feed_position AS f (org_id, position) VALUES (:org, 1)
                ON CONFLICT (org_id) DO UPDATE SET position = f.position + 1
                RETURNING position
                """;
        return handle.createQuery(sql).bind("org", orgId).mapTo(Long.class).one();
    }

    private void forget(Handle handle, UUID orgId) {
        Instant before = clock.instant().minus(KEPT);
        var sql = """
                DELETE FROM feed_news n
                WHERE n.org_id = :org AND n.position IN (
                    SELECT o.position FROM feed_news o WHERE o.org_id = :org ORDER BY o.position LIMIT 100)
                  AND n.at < :before
                """;
        handle.createUpdate(sql).bind("org", orgId).bind("before", before).execute();
    }

    /// The number of the newest, 0 where nothing was ever told.
    long position(UUID orgId) {
        return database.read(handle -> handle.createQuery("SELECT position FROM feed_position WHERE org_id = :org")
                        .bind("org", orgId)
                        .mapTo(Long.class)
                        .findOne())
                .orElse(0L);
    }

    /// The number of the oldest that is kept; empty where none is.
    Optional<Long> oldest(UUID orgId) {
        var sql = "SELECT position FROM feed_news WHERE org_id = :org ORDER BY position LIMIT 1";
        return database.read(handle ->
                handle.createQuery(sql).bind("org", orgId).mapTo(Long.class).findOne());
    }

    /// What came after a number, in order.
    List<Item> after(UUID orgId, long position) {
        var sql = """
                SELECT position, activity_id, athlete_id FROM feed_news
                WHERE org_id = :org AND position > :position
                ORDER BY position
                LIMIT :most
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", orgId)
                .bind("position", position)
                .bind("most", AT_ONCE)
                .mapTo(Item.class)
                .list());
    }

    /// A group and one of its active current members.
    record Place(UUID groupId, UUID athleteId) {}

    /// In which of the groups which of the athletes are active current members.
    List<Place> places(UUID orgId, Collection<UUID> groups, Collection<UUID> athletes) {
        var sql = """
                SELECT s.group_id, s.athlete_id
                FROM group_stay s
                JOIN athlete a ON a.org_id = :org AND a.athlete_id = s.athlete_id AND a.status = 'active'
                WHERE s.org_id = :org AND s.group_id = ANY(:groups) AND s.athlete_id = ANY(:athletes)
                  AND s.left_at IS NULL
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray("groups", UUID.class, groups)
                .bindArray("athletes", UUID.class, athletes)
                .mapTo(Place.class)
                .list());
    }
}
