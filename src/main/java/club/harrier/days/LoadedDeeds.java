package club.harrier.days;

import club.harrier.unit.DateRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What was done as the database tells it.
final class LoadedDeeds {
    /// A local date is never more than a day from the start's UTC date, which the index knows.
    private static final String DEEDS = """
            SELECT a.athlete_id, v.stamp, %s
            FROM unnest(:athletes::uuid[]) AS a (athlete_id)
            LEFT JOIN day_stamp v ON v.org_id = :org AND v.athlete_id = a.athlete_id
            LEFT JOIN LATERAL (
                SELECT *
                FROM activity d
                WHERE d.org_id = :org AND d.athlete_id = a.athlete_id AND d.local_date BETWEEN :first AND :last
                  AND d.started_at >= CAST(:first AS date)::timestamp AT TIME ZONE 'UTC' - interval '1 day'
                  AND d.started_at < CAST(:last AS date)::timestamp AT TIME ZONE 'UTC' + interval '2 days'
                OFFSET 0
            ) AS d ON true
            LEFT JOIN workout_match m ON m.org_id = :org AND m.activity_id = d.activity_id
            """.formatted(Deed.COLUMNS);

    private LoadedDeeds() {}

    /// The activities of these athletes on these dates, from one statement.
    static Map<UUID, Keeper.Read<List<Deed>>> of(
            Handle handle, UUID orgId, Collection<UUID> athletes, DateRange dates) {
        var loading = handle.createQuery(DEEDS)
                .bind("org", orgId)
                .bindArray("athletes", UUID.class, athletes)
                .bind("first", dates.start())
                .bind("last", dates.end())
                .reduceResultSet(new HashMap<UUID, Loading>(), (all, row, context) -> {
                    all.computeIfAbsent(row.getObject("athlete_id", UUID.class), _ -> new Loading())
                            .add(row);
                    return all;
                });
        var loaded = HashMap.<UUID, Keeper.Read<List<Deed>>>newHashMap(loading.size());
        loading.forEach((athlete, it) -> loaded.put(athlete, new Keeper.Read<>(List.copyOf(it.deeds), it.stamp)));
        return loaded;
    }

    private static final class Loading {
        private final List<Deed> deeds = new ArrayList<>();
        private @Nullable UUID stamp;

        void add(ResultSet row) throws SQLException {
            stamp = row.getObject("stamp", UUID.class);
            // Who did nothing has a row all the same, with the stamp alone.
            if (row.getObject("activity_id") != null) {
                deeds.add(Deed.of(row));
            }
        }
    }
}
