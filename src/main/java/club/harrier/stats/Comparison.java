package club.harrier.stats;

import club.harrier.org.Caller;
import club.harrier.platform.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/// All groups of an organization side by side, and the organization as a whole.
@Singleton
public final class Comparison {
    private static final String DID = """
            WITH did AS (
                SELECT athlete_id, sum(activities)::bigint AS activities, sum(distance_cm)::bigint AS distance_cm,
                       sum(moving_ms)::bigint AS moving_ms
                FROM athlete_day
                WHERE org_id = :org AND local_date BETWEEN :start AND :last AND activity_type = ANY(:types)
                GROUP BY athlete_id
            ),
            """;

    private static final String CURRENT = """
            part AS (
                SELECT s.group_id, s.athlete_id, a.status = 'active' AS counts,
                       d.activities, d.distance_cm, d.moving_ms
                FROM group_stay s
                JOIN athlete a ON a.org_id = :org AND a.athlete_id = s.athlete_id
                LEFT JOIN did d ON d.athlete_id = s.athlete_id
                WHERE s.org_id = :org AND s.left_at IS NULL
            ),
            whole AS (
                SELECT a.athlete_id, a.status = 'active' AS counts, d.activities, d.distance_cm, d.moving_ms
                FROM athlete a
                LEFT JOIN did d ON d.athlete_id = a.athlete_id
                WHERE a.org_id = :org
            )
            """;

    // Nobody's stay in the organization ends, so its own row is everybody on the roster, whatever their status now.
    private static final String THEN = """
            stay AS (
                SELECT group_id, athlete_id, (joined_at AT TIME ZONE :zone)::date AS joined_on,
                       (left_at AT TIME ZONE :zone)::date AS left_on
                FROM group_stay
                WHERE org_id = :org
            ),
            stint AS (
                SELECT group_id, athlete_id, range_agg(daterange(least(joined_on, left_on),
                           CASE WHEN left_on IS NOT NULL THEN greatest(joined_on, left_on) END, '[]')) AS dates
                FROM stay GROUP BY group_id, athlete_id
            ),
            part AS (
                SELECT t.group_id, t.athlete_id, true AS counts, sum(d.activities)::bigint AS activities,
                       sum(d.distance_cm)::bigint AS distance_cm, sum(d.moving_ms)::bigint AS moving_ms
                FROM stint t
                LEFT JOIN athlete_day d ON d.org_id = :org AND d.athlete_id = t.athlete_id
                 AND d.local_date BETWEEN :start AND :last AND d.activity_type = ANY(:types)
                 AND CASE WHEN t.dates @> d.local_date THEN true ELSE false END
                WHERE t.dates && daterange(:start, :last, '[]')
                GROUP BY t.group_id, t.athlete_id
            ),
            whole AS (
                SELECT a.athlete_id, true AS counts, d.activities, d.distance_cm, d.moving_ms
                FROM athlete a
                LEFT JOIN did d ON d.athlete_id = a.athlete_id
                WHERE a.org_id = :org
            )
            """;

    private static final String ROWS = """
            SELECT g.group_id, g.name, g.name_key, count(p.athlete_id) AS members,
                   count(*) FILTER (WHERE p.counts) AS active_members,
                   count(*) FILTER (WHERE p.counts AND p.activities > 0) AS engaged_members,
                   coalesce(sum(p.activities) FILTER (WHERE p.counts), 0)::bigint AS activities,
                   coalesce(sum(p.distance_cm) FILTER (WHERE p.counts), 0)::bigint AS distance_cm,
                   coalesce(sum(p.moving_ms) FILTER (WHERE p.counts), 0)::bigint AS moving_ms
            FROM training_group g
            LEFT JOIN part p ON p.group_id = g.group_id
            WHERE g.org_id = :org
            GROUP BY g.group_id, g.name, g.name_key
            UNION ALL
            SELECT NULL, :name, NULL, count(*), count(*) FILTER (WHERE w.counts),
                   count(*) FILTER (WHERE w.counts AND w.activities > 0),
                   coalesce(sum(w.activities) FILTER (WHERE w.counts), 0)::bigint,
                   coalesce(sum(w.distance_cm) FILTER (WHERE w.counts), 0)::bigint,
                   coalesce(sum(w.moving_ms) FILTER (WHERE w.counts), 0)::bigint
            FROM whole w
            ORDER BY name_key NULLS LAST, group_id
            """;

    private final Database database;

    @Inject
    Comparison(Database database) {
        this.database = database;
    }

    /// A line per group, and one for the organization.
    ///
    /// @param groups by name
    /// @param organization everybody on the roster, in a group or not, each once
    public record Answer(List<CrewFigures> groups, CrewFigures organization) {}

    /// The comparison, from one statement; for coaches only.
    ///
    /// @throws club.harrier.platform.Failure 403 for an athlete
    public Answer in(Caller caller, Window window, Counting counting) {
        caller.asCoach();
        boolean then = counting.members() == Members.THEN;
        var sql = DID + (then ? THEN : CURRENT) + ROWS;
        var rows = database.read(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("org", caller.orgId())
                    .bind("name", caller.org().name())
                    .bind("start", window.dates().start())
                    .bind("last", window.dates().end())
                    .bindArray("types", String.class, counting.types());
            return (then ? query.bind("zone", caller.org().zone().getId()) : query)
                    .mapTo(CrewFigures.class)
                    .list();
        });
        return new Answer(rows.subList(0, rows.size() - 1), rows.getLast());
    }
}
