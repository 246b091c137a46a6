package club.harrier.stats;

import club.harrier.org.Caller;
import club.harrier.platform.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/// A group's totals, engagement, leaderboard and trend in a window.
@Singleton
public final class GroupStats {
    private final Database database;
    private final GroupReaders readers;

    @Inject
    GroupStats(Database database, GroupReaders readers) {
        this.database = database;
        this.readers = readers;
    }

    /// The figures of a group, computed by one statement, so that its parts agree whatever is uploaded meanwhile.
    ///
    /// @param limit the most rows of the board that are answered
    /// @throws club.harrier.platform.Failure 404 or 403 for whom the figures are not meant
    public GroupFigures in(Caller caller, UUID groupId, Window window, Counting counting, Metric metric, int limit) {
        readers.require(caller, groupId);
        var dates = window.dates();
        // An athlete who asks for members of the past is shown only the rows of present group-mates.
        var sql = People.of(counting) + """
                , did AS (
                    SELECT athlete_id, sum(activities) AS activities, sum(distance_cm)::bigint AS distance_cm,
                           sum(moving_ms)::bigint AS moving_ms, sum(elevation_gain_cm)::bigint AS elevation_gain_cm,
                           sum(paced_distance_cm)::bigint AS paced_distance_cm,
                           sum(paced_moving_ms)::bigint AS paced_moving_ms, max(last_started_at) AS last_activity_at
                    FROM counted WHERE local_date >= :start GROUP BY athlete_id
                ),
                board AS (
                    SELECT p.athlete_id, p.display_name, p.name_key, p.shown, d.athlete_id IS NOT NULL AS engaged,
                           coalesce(d.activities, 0) AS activities, coalesce(d.distance_cm, 0) AS distance_cm,
                           coalesce(d.moving_ms, 0) AS moving_ms, d.elevation_gain_cm,
                           coalesce(d.paced_distance_cm, 0) AS paced_distance_cm,
                           coalesce(d.paced_moving_ms, 0) AS paced_moving_ms, d.last_activity_at
                    FROM person p
                    LEFT JOIN did d ON d.athlete_id = p.athlete_id
                    WHERE p.counts AND p.dates && daterange(:start, :last, '[]')
                ),
                ranked AS (
                    SELECT board.*, rank() OVER (ORDER BY coalesce(<metric>, 0) DESC) AS rank FROM board
                ),
                listed AS (
                    SELECT ranked.*,
                           row_number() OVER (ORDER BY coalesce(<metric>, 0) DESC, name_key, athlete_id) AS position
                    FROM ranked WHERE shown
                )
                SELECT 'total' AS section, NULL::uuid AS athlete_id, NULL AS display_name, NULL::date AS local_date,
                       NULL::timestamptz AS last_activity_at, 0 AS rank, count(*) FILTER (WHERE shown) AS position,
                       (SELECT count(*) FROM person WHERE dates && daterange(:start, :last, '[]')) AS members,
                       count(*) AS active_members, count(*) FILTER (WHERE engaged) AS engaged_members,
                       coalesce(sum(activities), 0)::bigint AS activities,
                       coalesce(sum(distance_cm), 0)::bigint AS distance_cm,
                       coalesce(sum(moving_ms), 0)::bigint AS moving_ms,
                       sum(elevation_gain_cm)::bigint AS elevation_gain_cm,
                       coalesce(sum(paced_distance_cm), 0)::bigint AS paced_distance_cm,
                       coalesce(sum(paced_moving_ms), 0)::bigint AS paced_moving_ms
                FROM board
                UNION ALL
                SELECT 'previous', NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0,
                       coalesce(sum(activities), 0), coalesce(sum(distance_cm), 0)::bigint,
                       coalesce(sum(moving_ms), 0)::bigint, sum(elevation_gain_cm)::bigint,
                       coalesce(sum(paced_distance_cm), 0)::bigint, coalesce(sum(paced_moving_ms), 0)::bigint
                FROM counted WHERE local_date < :start
                UNION ALL
                SELECT 'day', NULL, NULL, local_date, NULL, 0, 0, 0, 0, count(DISTINCT athlete_id),
                       sum(activities), sum(distance_cm)::bigint, sum(moving_ms)::bigint, NULL, 0, 0
                FROM counted WHERE local_date >= :start GROUP BY local_date
                UNION ALL
                SELECT 'board', athlete_id, display_name, NULL, last_activity_at, rank, position, 0, 0, 0,
                       activities, distance_cm, moving_ms, elevation_gain_cm, paced_distance_cm, paced_moving_ms
                FROM listed WHERE position <= :limit OR athlete_id = :reader
                ORDER BY section, position, local_date
                """.replace("<metric>", metric.column());
        var before = dates.previous();
        return new FigureRows(database.read(handle -> People.bind(
                                handle.createQuery(sql), caller, groupId, counting, before.start(), dates.end())
                        .bind("start", dates.start())
                        .bind("limit", limit)
                        .bind("reader", caller.athleteId())
                        .mapTo(FigureRow.class)
                        .list()))
                .figures(groupId, window, limit, caller);
    }
}
