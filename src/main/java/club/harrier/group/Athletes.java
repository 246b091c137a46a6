package club.harrier.group;

import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import club.harrier.platform.Failure.Fault;
import club.harrier.platform.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The athletes that a list of members names.
final class Athletes {
    private static final int MOST_NAMED = 20;

    private Athletes() {}

    /// An athlete of the roster who is to come or go.
    record Named(UUID athleteId, String displayName) {}

    /// The ids without repetition, in the order given; 400 where one is null.
    static Set<UUID> distinct(String field, List<@Nullable UUID> given) {
        var ids = new LinkedHashSet<UUID>();
        for (@Nullable UUID id : given) {
            if (id == null) {
                throw Failure.invalid(field, "Each of " + field + " is the id of an athlete.");
            }
            ids.add(id);
        }
        return ids;
    }

    /// The athletes with these ids, which stay on the roster until the transaction ends (`FOR KEY SHARE`, as the
    /// foreign key `group_stay_athlete` would lock them anyway); 422 naming the ids where one is not on it.
    static List<Named> known(Handle handle, Caller caller, String field, Collection<UUID> ids) {
        var sql = """
                SELECT athlete_id, display_name FROM athlete
                WHERE org_id = :org AND athlete_id = ANY (:ids)
                ORDER BY athlete_id
                FOR KEY SHARE
                """;
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bindArray("ids", UUID.class, ids)
                .mapTo(Named.class)
                .list();
        var missing = new HashSet<>(ids);
        found.forEach(athlete -> missing.remove(athlete.athleteId()));
        if (!missing.isEmpty()) {
            throw unknown(
                    field, ids.stream().filter(missing::contains).distinct().toList());
        }
        return found;
    }

    private static Failure unknown(String field, List<UUID> ids) {
        String named = ids.stream().limit(MOST_NAMED).map(UUID::toString).collect(Collectors.joining(", "));
        String more = ids.size() > MOST_NAMED ? " and " + (ids.size() - MOST_NAMED) + " more" : "";
        var faults = new ArrayList<Fault>();
        ids.stream()
                .limit(MOST_NAMED)
                .forEach(id -> faults.add(new Fault(field, "unknown_athlete", "There is no athlete " + id + " here.")));
        return Failure.of(
                Reason.IMPOSSIBLE,
                "unknown_athlete",
                "Nobody was changed, because these are no athletes of this organization: " + named + more + ".",
                faults);
    }
}
