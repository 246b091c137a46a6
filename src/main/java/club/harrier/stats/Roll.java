package club.harrier.stats;

import club.harrier.days.Stamped;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Everybody on an organization's roster and the groups they count for: what a comparison asks. Thousands of rows, so
/// they are read by the place of a column, not by its name.
@Singleton
final class Roll {
    private static final String GROUPS = """
            SELECT group_id, name FROM training_group WHERE org_id = :org ORDER BY name_key, group_id
            """;

    private static final String ATHLETES = """
            SELECT a.athlete_id, a.status = 'active', v.stamp
            FROM athlete a
            LEFT JOIN day_stamp v ON v.org_id = :org AND v.athlete_id = a.athlete_id
            WHERE a.org_id = :org
            """;

    private static final String CURRENT_STAYS = """
            SELECT athlete_id, group_id FROM group_stay WHERE org_id = :org AND left_at IS NULL
            """;

    private static final String ALL_STAYS = """
            SELECT athlete_id, group_id, joined_at, left_at FROM group_stay WHERE org_id = :org
            """;

    // Ids are mixed into one number each (the hash that PostgreSQL gives a uuid, xor): whoever comes or goes, becomes
    // active or not, joins or leaves a group, or did something, changes one of the numbers.
    private static final String MARK = """
            SELECT a.everybody, a.active, v.days, s.stays, s.current
            FROM (SELECT coalesce(bit_xor(uuid_hash_extended(athlete_id, 0)), 0) AS everybody,
                         coalesce(bit_xor(uuid_hash_extended(athlete_id, 0)) FILTER (WHERE status = 'active'), 0) AS active
                  FROM athlete WHERE org_id = :org) AS a,
                 (SELECT coalesce(bit_xor(uuid_hash_extended(stamp, 0)), 0) AS days
                  FROM day_stamp WHERE org_id = :org) AS v,
                 (SELECT coalesce(bit_xor(uuid_hash_extended(stay_id, 0)), 0) AS stays,
                         coalesce(bit_xor(uuid_hash_extended(stay_id, 0)) FILTER (WHERE left_at IS NULL), 0) AS current
                  FROM group_stay WHERE org_id = :org) AS s
            """;

    private final Database database;

    @Inject
    Roll(Database database) {
        this.database = database;
    }

    /// The names of the groups, by name.
    Map<UUID, String> groups(Caller caller) {
        return database.read(handle -> handle.createQuery(GROUPS)
                .bind("org", caller.orgId())
                .reduceResultSet(new LinkedHashMap<>(), (groups, row, context) -> {
                    groups.put(row.getObject(1, UUID.class), row.getString(2));
                    return groups;
                }));
    }

    /// As long as it is the same, so are the roster, its groups' members, and everybody's days.
    record Mark(long everybody, long active, long days, long stays, long current) {}

    Mark mark(Caller caller) {
        return database.read(handle -> handle.createQuery(MARK)
                .bind("org", caller.orgId())
                .mapTo(Mark.class)
                .one());
    }

    /// An athlete of the roster.
    static final class One implements Stamped {
        private final UUID athleteId;
        private final boolean isActive;
        private final @Nullable UUID dayStamp;
        private Map<UUID, List<Stint>> groups = Map.of();

        One(UUID athleteId, boolean isActive, @Nullable UUID dayStamp) {
            this.athleteId = athleteId;
            this.isActive = isActive;
            this.dayStamp = dayStamp;
        }

        private void add(UUID group, List<Stint> stints) {
            if (groups.isEmpty()) {
                groups = Map.of(group, stints); // most are in one group
            } else {
                groups = new HashMap<>(groups);
                groups.merge(group, stints, Stint::all);
            }
        }

        @Override
        public UUID athleteId() {
            return athleteId;
        }

        boolean isActive() {
            return isActive;
        }

        @Override
        public @Nullable UUID dayStamp() {
            return dayStamp;
        }

        /// Tells the groups the athlete counts for, and when.
        void eachGroup(BiConsumer<UUID, List<Stint>> told) {
            groups.forEach(told);
        }
    }

    List<One> everybody(Caller caller, Counting counting) {
        return database.read(handle -> {
            var all = athletes(handle, caller.orgId());
            var byId = HashMap.<UUID, One>newHashMap(all.size());
            all.forEach(one -> byId.put(one.athleteId(), one));
            stays(handle, caller, counting, byId);
            return all;
        });
    }

    private static List<One> athletes(Handle handle, UUID orgId) {
        return handle.createQuery(ATHLETES)
                .bind("org", orgId)
                .reduceResultSet(new ArrayList<>(), (all, row, context) -> {
                    all.add(new One(row.getObject(1, UUID.class), row.getBoolean(2), row.getObject(3, UUID.class)));
                    return all;
                });
    }

    private static void stays(Handle handle, Caller caller, Counting counting, Map<UUID, One> athletes) {
        boolean then = counting.members() == Members.THEN;
        var zone = caller.org().zone();
        handle.createQuery(then ? ALL_STAYS : CURRENT_STAYS)
                .bind("org", caller.orgId())
                .reduceResultSet(athletes, (all, row, context) -> {
                    // Who was put on the roster since the other statement is in the next answer.
                    @Nullable One one = all.get(row.getObject(1, UUID.class));
                    if (one != null) {
                        one.add(row.getObject(2, UUID.class), then ? List.of(Stint.of(row, zone)) : Stint.ALWAYS);
                    }
                    return all;
                });
    }
}
