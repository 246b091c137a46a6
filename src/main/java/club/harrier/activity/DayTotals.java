package club.harrier.activity;

import club.harrier.activity.Owners.Owner;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Keeps what an athlete did on one date, in the transaction that changes an activity of that date. The dates are
/// summed anew from their few activities; the lock of the athlete's row (see `Owners`) keeps two changes apart.
final class DayTotals {
    private DayTotals() {}

    /// @param stamp an id never used before
    static void refresh(Handle handle, Owner owner, Collection<LocalDate> dates, UUID stamp) {
        if (!dates.isEmpty()) {
            sum(handle, owner, dates);
            drop(handle, owner, dates);
            DayStamp.renew(handle, owner.orgId(), owner.athleteId(), stamp);
        }
    }

    /// The bounds on `started_at` are for the index: a local date lies within a day of UTC's.
    private static void sum(Handle handle, Owner owner, Collection<LocalDate> dates) {
        var sql = """
                INSERT INTO athlete_day (org_id, athlete_id, local_date, activity_type, activities, distance_cm,
                                         moving_ms, elevation_gain_cm, paced_distance_cm, paced_moving_ms,
                                         last_started_at)
                SELECT a.org_id, a.athlete_id, a.local_date, a.activity_type,
                       count(*),
                       coalesce(sum(a.distance_cm), 0)::bigint,
                       coalesce(sum(a.moving_ms), 0)::bigint,
                       sum(a.elevation_gain_cm)::bigint,
                       coalesce(sum(a.distance_cm) FILTER (WHERE a.distance_cm > 0 AND a.moving_ms IS NOT NULL), 0)::bigint,
                       coalesce(sum(a.moving_ms) FILTER (WHERE a.distance_cm > 0), 0)::bigint,
                       max(a.started_at)
                FROM activity a
                WHERE a.org_id = :org AND a.athlete_id = :athlete AND a.local_date = ANY(:dates)
                  AND a.started_at >= :from AND a.started_at < :until
                GROUP BY a.org_id, a.athlete_id, a.local_date, a.activity_type
                ON CONFLICT (org_id, athlete_id, local_date, activity_type) DO UPDATE
                SET activities = excluded.activities, distance_cm = excluded.distance_cm,
                    moving_ms = excluded.moving_ms, elevation_gain_cm = excluded.elevation_gain_cm,
                    paced_distance_cm = excluded.paced_distance_cm, paced_moving_ms = excluded.paced_moving_ms,
                    last_started_at = excluded.last_started_at
                """;
        handle.createUpdate(sql)
                .bind("org", owner.orgId())
                .bind("athlete", owner.athleteId())
                .bindArray("dates", LocalDate.class, dates)
                .bind(
                        "from",
                        Collections.min(dates)
                                .minusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant())
                .bind(
                        "until",
                        Collections.max(dates)
                                .plusDays(2)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant())
                .execute();
    }

    private static void drop(Handle handle, Owner owner, Collection<LocalDate> dates) {
        var sql = """
                DELETE FROM athlete_day d
                WHERE d.org_id = :org AND d.athlete_id = :athlete AND d.local_date = ANY(:dates)
                  AND NOT EXISTS (
                      SELECT FROM activity a
                      WHERE a.org_id = :org AND a.athlete_id = :athlete AND a.local_date = d.local_date
                        AND a.activity_type = d.activity_type
                        AND a.started_at >= :from AND a.started_at < :until)
                """;
        handle.createUpdate(sql)
                .bind("org", owner.orgId())
                .bind("athlete", owner.athleteId())
                .bindArray("dates", LocalDate.class, dates)
                .bind(
                        "from",
                        Collections.min(dates)
                                .minusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant())
                .bind(
                        "until",
                        Collections.max(dates)
                                .plusDays(2)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant())
                .execute();
    }
}
