package club.harrier.roster;

import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import club.harrier.unit.Name;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Finds what the lines of a roster file speak of: athletes by e-mail address and groups by name.
@Singleton
final class ImportLookup {
    private final Clock clock;

    @Inject
    ImportLookup(Clock clock) {
        this.clock = clock;
    }

    /// Athletes by the key of their e-mail address, groups by the key of their name.
    record Known(Map<String, Athlete> athletes, Map<String, UUID> groups) {
        /// Refuses a line that names a group which is not there.
        void requireGroups(CsvLine line) {
            for (String group : line.groups()) {
                if (!groups.containsKey(Name.key(group))) {
                    throw Failure.invalid("groups", "There is no group called " + Name.tidy(group) + ".");
                }
            }
        }

        List<UUID> groupsOf(CsvLine line) {
            return line.groups().stream()
                    .map(name -> Objects.requireNonNull(groups.get(Name.key(name))))
                    .toList();
        }
    }

    record Group(UUID groupId, String nameKey) {}

    /// What is known of the lines; the athletes stay locked until the transaction ends.
    Known of(Handle handle, Caller caller, List<CsvLine> lines) {
        return new Known(athletes(handle, caller, lines), groups(handle, caller, lines));
    }

    private Map<String, Athlete> athletes(Handle handle, Caller caller, List<CsvLine> lines) {
        var sql = Roster.COLUMNS + """
                WHERE a.org_id = :org AND a.email_key = ANY (:keys)
                ORDER BY a.athlete_id
                FOR NO KEY UPDATE OF a
                """;
        @Nullable
        Object[] keys = lines.stream()
                .map(line -> AthleteRows.key(line.email()))
                .filter(Objects::nonNull)
                .distinct()
                .toArray();
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("now", clock.instant())
                .bindArray("keys", String.class, keys)
                .mapTo(Athlete.class)
                .collect(Collectors.toMap(it -> Objects.requireNonNull(AthleteRows.key(it.email())), it -> it));
    }

    private static Map<String, UUID> groups(Handle handle, Caller caller, List<CsvLine> lines) {
        var sql = """
                SELECT group_id, name_key FROM training_group WHERE org_id = :org AND name_key = ANY (:keys)
                """;
        var keys = lines.stream()
                .flatMap(line -> line.groups().stream())
                .map(Name::key)
                .distinct()
                .toArray();
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bindArray("keys", String.class, keys)
                .mapTo(Group.class)
                .collect(Collectors.toMap(Group::nameKey, Group::groupId));
    }
}
