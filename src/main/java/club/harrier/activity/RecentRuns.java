package club.harrier.activity;

import club.harrier.activity.Owners.Owner;
import club.harrier.kind.SubTypeGuess;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// What an athlete's runs of the six weeks before a start were like.
final class RecentRuns {
    private static final Duration BACK = Duration.ofDays(42);

    private RecentRuns() {}

    static SubTypeGuess.RecentRuns before(Handle handle, Owner owner, Instant start) {
        var sql = """
                SELECT count(*) AS runs,
                       percentile_cont(0.5) WITHIN GROUP (ORDER BY a.distance_cm) AS median_distance_cm,
                       percentile_cont(0.5) WITHIN GROUP (ORDER BY a.moving_ms::float8 / a.distance_cm) AS median_pace
                FROM activity a
                WHERE a.org_id = :org AND a.athlete_id = :athlete AND a.activity_type = 'run'
                  AND a.started_at >= :from AND a.started_at < :start
                  AND a.distance_cm > 0 AND a.moving_ms > 0
                """;
        return handle.createQuery(sql)
                .bind("org", owner.orgId())
                .bind("athlete", owner.athleteId())
                .bind("from", start.minus(BACK))
                .bind("start", start)
                .mapTo(SubTypeGuess.RecentRuns.class)
                .one();
    }
}
