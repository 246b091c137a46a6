package club.harrier.stats;

import club.harrier.org.Caller;
import club.harrier.platform.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/// The one place that says whose days count for a group, and when.
@Singleton
final class People {
    private static final String CURRENT = """
            SELECT a.athlete_id, a.display_name, a.status = 'active' AS active, v.stamp
            FROM group_stay s
            JOIN athlete a ON a.org_id = :org AND a.athlete_id = s.athlete_id
            LEFT JOIN day_stamp v ON v.org_id = :org AND v.athlete_id = s.athlete_id
            WHERE s.org_id = :org AND s.group_id = :group AND s.left_at IS NULL
            ORDER BY a.name_key, a.athlete_id
            """;

    private static final String THEN = """
            SELECT a.athlete_id, a.display_name, a.status = 'active' AS active, v.stamp, s.joined_at, s.left_at
            FROM group_stay s
            JOIN athlete a ON a.org_id = :org AND a.athlete_id = s.athlete_id
            LEFT JOIN day_stamp v ON v.org_id = :org AND v.athlete_id = s.athlete_id
            WHERE s.org_id = :org AND s.group_id = :group
            ORDER BY a.name_key, a.athlete_id
            """;

    private final Database database;

    @Inject
    People(Database database) {
        this.database = database;
    }

    /// Everybody who counts for the group, by name.
    List<Person> of(Caller caller, UUID groupId, Counting counting) {
        return counting.members() == Members.CURRENT ? current(caller, groupId) : then(caller, groupId);
    }

    private List<Person> current(Caller caller, UUID groupId) {
        return database.read(handle -> handle.createQuery(CURRENT)
                .bind("org", caller.orgId())
                .bind("group", groupId)
                .map((row, context) -> new Person(
                        row.getObject("athlete_id", UUID.class),
                        row.getString("display_name"),
                        row.getBoolean("active"),
                        true,
                        Stint.ALWAYS,
                        row.getObject("stamp", UUID.class)))
                .list());
    }

    /// An athlete who asks for members of the past is shown only present group-mates, and themselves.
    private List<Person> then(Caller caller, UUID groupId) {
        return database
                .read(handle -> handle.createQuery(THEN)
                        .bind("org", caller.orgId())
                        .bind("group", groupId)
                        .reduceResultSet(new LinkedHashMap<UUID, Person>(), (people, row, context) -> {
                            var person = stay(caller, row);
                            people.merge(person.athleteId(), person, People::both);
                            return people;
                        }))
                .values()
                .stream()
                .toList();
    }

    private static Person stay(Caller caller, ResultSet row) throws SQLException {
        var athlete = row.getObject("athlete_id", UUID.class);
        boolean isMate = row.getBoolean("active") && row.getObject("left_at") == null;
        return new Person(
                athlete,
                row.getString("display_name"),
                true,
                caller.isCoach() || caller.is(athlete) || isMate,
                List.of(Stint.of(row, caller.org().zone())),
                row.getObject("stamp", UUID.class));
    }

    private static Person both(Person one, Person other) {
        return new Person(
                one.athleteId(),
                one.displayName(),
                true,
                one.shown() || other.shown(),
                Stint.all(one.stints(), other.stints()),
                one.dayStamp());
    }
}
