package club.harrier.days;

import club.harrier.kind.ActivityType;
import club.harrier.unit.DateRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Days as the database tells them.
final class LoadedDays {
    private static final String DAYS = """
            SELECT a.athlete_id, v.stamp, d.local_date - DATE '1970-01-01', d.activity_type, d.activities, d.distance_cm,
                   d.moving_ms, coalesce(d.elevation_gain_cm, :unknown), d.paced_distance_cm, d.paced_moving_ms,
                   (extract(epoch FROM d.last_started_at) * 1000000)::bigint
            FROM unnest(:athletes::uuid[]) AS a (athlete_id)
            LEFT JOIN day_stamp v ON v.org_id = :org AND v.athlete_id = a.athlete_id
            LEFT JOIN LATERAL (
                SELECT *
                FROM athlete_day d
                WHERE d.org_id = :org AND d.athlete_id = a.athlete_id AND d.local_date BETWEEN :first AND :last
                OFFSET 0
            ) AS d ON true
            ORDER BY a.athlete_id, d.local_date
            """;

    private LoadedDays() {}

    /// The days of these athletes, each with all types of activity, from one statement.
    static Map<UUID, Keeper.Read<AthleteDays>> of(
            Handle handle, UUID orgId, Collection<UUID> athletes, DateRange dates) {
        var loading = handle.createQuery(DAYS)
                .bind("org", orgId)
                .bindArray("athletes", UUID.class, athletes)
                .bind("first", dates.start())
                .bind("last", dates.end())
                .bind("unknown", AthleteDays.UNKNOWN)
                .reduceResultSet(new HashMap<UUID, Loading>(), (all, row, context) -> {
                    all.computeIfAbsent(row.getObject(1, UUID.class), _ -> new Loading())
                            .add(row);
                    return all;
                });
        var loaded = HashMap.<UUID, Keeper.Read<AthleteDays>>newHashMap(loading.size());
        loading.forEach((athlete, it) -> loaded.put(athlete, new Keeper.Read<>(it.rows.days(), it.stamp)));
        return loaded;
    }

    private static final class Loading {
        private final AthleteDays.Rows rows = new AthleteDays.Rows();
        private @Nullable UUID stamp;

        void add(ResultSet row) throws SQLException {
            stamp = row.getObject(2, UUID.class);
            @Nullable String type = row.getString(4);
            // Who did nothing has a row all the same, with the stamp alone.
            if (type != null) {
                rows.add(
                        row.getLong(3),
                        Types.bit(ActivityType.named(type).orElseThrow()),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9),
                        row.getLong(10),
                        row.getLong(11));
            }
        }
    }
}
