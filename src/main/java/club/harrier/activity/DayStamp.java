package club.harrier.activity;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Tells whoever keeps what an athlete did in memory that it is something else now (table `day_stamp`).
public final class DayStamp {
    private DayStamp() {}

    /// Call it in the transaction that changes an activity of the athlete, or what is said of one, and last: nobody
    /// who holds a stamp then waits for anything else.
    ///
    /// @param stamp an id never used before
    public static void renew(Handle handle, UUID orgId, UUID athleteId, UUID stamp) {
        var sql = """
                INSERT INTO day_stamp (org_id, athlete_id, stamp) VALUES (:org, :athlete, :stamp)
                ON CONFLICT (org_id, athlete_id) DO UPDATE SET stamp = excluded.stamp
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("athlete", athleteId)
                .bind("stamp", stamp)
                .execute();
    }
}
