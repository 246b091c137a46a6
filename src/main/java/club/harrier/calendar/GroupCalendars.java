package club.harrier.calendar;

import club.harrier.copy.Access;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.unit.OrgWeek;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// A week of a group as a grid: its active current members by the days of the week.
@Singleton
public final class GroupCalendars {
    private final Database database;
    private final Outcomes outcomes;
    private final Entries entries;

    @Inject
    GroupCalendars(Database database, Outcomes outcomes, Entries entries) {
        this.database = database;
        this.outcomes = outcomes;
        this.entries = entries;
    }

    /// One line of the grid.
    public record Line(UUID athleteId, String displayName, List<Outcome> outcomes, Compliance compliance) {}

    /// The grid and its sum.
    ///
    /// @param lines all of the group
    /// @param workouts of the athletes asked for, by date and place within the day
    public record Grid<T>(OrgWeek week, List<Line> lines, Compliance compliance, Map<UUID, List<T>> workouts) {

        /// The workouts of an athlete asked for.
        public List<T> workouts(UUID athleteId) {
            return workouts.getOrDefault(athleteId, List.of());
        }
    }

    /// The week of the group, members by name, each with the whole of their workouts; for coaches only.
    public Grid<Entry> of(Caller caller, UUID groupId, OrgWeek week) {
        return database.readPlannedAnew(handle -> {
            Access.coachSeesGroup(handle, caller, groupId);
            var members = members(handle, caller, groupId);
            var became = outcomes.of(handle, caller.org(), ids(members), week.dates());
            var workouts = entries.of(handle, caller.org(), ids(members), week.dates(), became).stream()
                    .collect(Collectors.groupingBy(Entry::athleteId));
            return grid(week, members, became, workouts);
        });
    }

    /// The same with the workouts in brief, and those of some lines alone, while the numbers are those of all: a screen
    /// shows a few.
    ///
    /// @param from the place of the first of them, from 0
    /// @param most how many
    public Grid<Brief> brief(Caller caller, UUID groupId, OrgWeek week, int from, int most) {
        return database.readPlannedAnew(handle -> {
            Access.coachSeesGroup(handle, caller, groupId);
            var members = members(handle, caller, groupId);
            var asked = Set.copyOf(ids(members.stream().skip(from).limit(most).toList()));
            var became = outcomes.of(handle, caller.org(), ids(members), week.dates(), asked);
            var workouts = became.stream()
                    .filter(it -> asked.contains(it.athleteId()))
                    .sorted(Brief.ORDER)
                    .collect(Collectors.groupingBy(
                            Outcomes.Known::athleteId, Collectors.mapping(Brief::of, Collectors.toList())));
            return grid(week, members, became, workouts);
        });
    }

    private static <T> Grid<T> grid(
            OrgWeek week, List<Member> members, List<Outcomes.Known> became, Map<UUID, List<T>> workouts) {
        var byAthlete = became.stream().collect(Collectors.groupingBy(Outcomes.Known::athleteId));
        var lines = members.stream()
                .map(it -> line(it, byAthlete.getOrDefault(it.athleteId(), List.of())))
                .toList();
        return new Grid<>(week, lines, Compliance.of(became), workouts);
    }

    private static List<UUID> ids(List<Member> members) {
        return members.stream().map(Member::athleteId).toList();
    }

    private static Line line(Member member, List<? extends Outcome> outcomes) {
        return new Line(member.athleteId(), member.displayName(), List.copyOf(outcomes), Compliance.of(outcomes));
    }

    record Member(UUID athleteId, String displayName) {}

    static List<Member> members(Handle handle, Caller caller, UUID groupId) {
        var sql = """
                SELECT p.athlete_id, p.display_name
                FROM group_stay s
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = s.athlete_id
                WHERE s.org_id = :org AND s.group_id = :group AND s.left_at IS NULL AND p.status = 'active'
                ORDER BY p.name_key, p.athlete_id
                """;
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("group", groupId)
                .mapTo(Member.class)
                .list();
    }
}
