package club.harrier.stats;

import club.harrier.org.Caller;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/// The one place that says whose days count for a group: the start of every statement about one group.
///
/// `person` holds the group's people with the dates on which they count; `counted` holds their days from
/// `:first` to `:last`. Stays that overlap are united first, so that no day counts twice.
final class People {
    private static final String CURRENT = """
            WITH person AS (
                SELECT a.athlete_id, a.display_name, a.name_key, a.status = 'active' AS counts, true AS shown,
                       '{(,)}'::datemultirange AS dates
                FROM group_stay s
                JOIN athlete a ON a.org_id = :org AND a.athlete_id = s.athlete_id
                WHERE s.org_id = :org AND s.group_id = :group AND s.left_at IS NULL
            ),
            counted AS (
                SELECT day.*
                FROM person p
                CROSS JOIN LATERAL (
                    SELECT d.athlete_id, d.local_date, d.activities, d.distance_cm, d.moving_ms, d.elevation_gain_cm,
                           d.paced_distance_cm, d.paced_moving_ms, d.last_started_at
                    FROM athlete_day d
                    WHERE d.org_id = :org AND d.athlete_id = p.athlete_id AND d.local_date BETWEEN :first AND :last
                      AND d.activity_type = ANY(:types)
                    OFFSET 0) AS day
                WHERE p.counts
            )
            """;

    // Clocks that are set back over midnight can make a stay end on the date before it began: hence least, greatest.
    // The planner takes @> for rare and would loop; it has no opinion about CASE.
    private static final String THEN = """
            WITH stay AS (
                SELECT athlete_id, left_at IS NULL AS current,
                       (joined_at AT TIME ZONE :zone)::date AS joined_on, (left_at AT TIME ZONE :zone)::date AS left_on
                FROM group_stay
                WHERE org_id = :org AND group_id = :group
            ),
            person AS (
                SELECT a.athlete_id, a.display_name, a.name_key, true AS counts,
                       :coach OR a.athlete_id = :me OR (a.status = 'active' AND s.current) AS shown, s.dates
                FROM (SELECT athlete_id, bool_or(current) AS current,
                             range_agg(daterange(least(joined_on, left_on), CASE WHEN left_on IS NOT NULL
                                       THEN greatest(joined_on, left_on) END, '[]')) AS dates
                      FROM stay GROUP BY athlete_id) s
                JOIN athlete a ON a.org_id = :org AND a.athlete_id = s.athlete_id
            ),
            counted AS (
                SELECT day.*
                FROM person p
                CROSS JOIN LATERAL (
                    SELECT d.athlete_id, d.local_date, d.activities, d.distance_cm, d.moving_ms, d.elevation_gain_cm,
                           d.paced_distance_cm, d.paced_moving_ms, d.last_started_at
                    FROM athlete_day d
                    WHERE d.org_id = :org AND d.athlete_id = p.athlete_id AND d.local_date BETWEEN :first AND :last
                      AND d.activity_type = ANY(:types)
                    OFFSET 0) AS day
                WHERE CASE WHEN p.dates @> day.local_date THEN true ELSE false END
            )
            """;

    private People() {}

    /// `WITH person …, counted …`, to be continued.
    static String of(Counting counting) {
        return switch (counting.members()) {
            case CURRENT -> CURRENT;
            case THEN -> THEN;
        };
    }

    /// Binds what `of` asks for; `first` and `last` bound the days that are looked at.
    static Query bind(Query query, Caller caller, UUID groupId, Counting counting, LocalDate first, LocalDate last) {
        query.bind("org", caller.orgId())
                .bind("group", groupId)
                .bind("first", first)
                .bind("last", last)
                .bindArray("types", String.class, counting.types());
        return counting.members() == Members.CURRENT
                ? query
                : query.bind("zone", caller.org().zone().getId())
                        .bind("coach", caller.isCoach())
                        .bind("me", caller.athleteId());
    }
}
