package club.harrier.calendar;

import club.harrier.copy.Access;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.unit.OrgWeek;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A week of a group as a grid: its active current members by the days of the week.
@Singleton
public final class GroupCalendars {
    private final Database database;
    private final Outcomes outcomes;
    private final Entries entries;
    private final Clock clock;

    @Inject
    GroupCalendars(Database database, Outcomes outcomes, Entries entries, Clock clock) {
        this.database = database;
        this.outcomes = outcomes;
        this.entries = entries;
        this.clock = clock;
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
            var members = Trainee.ofGroup(handle, caller.org(), groupId, clock.instant());
            var became = outcomes.of(handle, caller.org(), members, week.dates());
            var ids = members.stream().map(Trainee::athleteId).toList();
            var workouts = entries.of(handle, caller.org(), ids, week.dates(), became).stream()
                    .collect(Collectors.groupingBy(Entry::athleteId));
            return grid(week, members, became, workouts);
        });
    }

    /// The same with the workouts in brief, and those of some lines alone, while the numbers are those of all: a
    /// screen shows a few.
    ///
    /// @param from the place of the first of them, from 0
    /// @param most how many
    public Grid<Brief> brief(Caller caller, UUID groupId, OrgWeek week, int from, int most) {
        return database.read(handle -> {
            Access.coachSeesGroup(handle, caller, groupId);
            var members = Trainee.ofGroup(handle, caller.org(), groupId, clock.instant());
            var became = outcomes.of(handle, caller.org(), members, week.dates());
            var workouts = members.stream()
                    .skip(from)
                    .limit(most)
                    .map(Trainee::athleteId)
                    .collect(
                            Collectors.toMap(Function.identity(), it -> Brief.all(became.getOrDefault(it, List.of()))));
            return grid(week, members, became, workouts);
        });
    }

    private static <T> Grid<T> grid(
            OrgWeek week, List<Trainee> members, Map<UUID, List<Outcomes.Known>> became, Map<UUID, List<T>> workouts) {
        var lines = members.stream()
                .map(it -> line(it, became.getOrDefault(it.athleteId(), List.of())))
                .toList();
        var all = lines.stream().flatMap(it -> it.outcomes().stream()).toList();
        return new Grid<>(week, lines, Compliance.of(all), workouts);
    }

    private static Line line(Trainee member, List<? extends Outcome> outcomes) {
        return new Line(member.athleteId(), member.displayName(), List.copyOf(outcomes), Compliance.of(outcomes));
    }
}
