package club.harrier.calendar;

import club.harrier.activity.Activities;
import club.harrier.activity.FeedEntry;
import club.harrier.copy.Access;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.unit.DateRange;
import club.harrier.unit.OrgWeek;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// An athlete's calendar: what is meant and what was done, date by date.
@Singleton
public final class Calendars {
    private final Database database;
    private final Entries entries;
    private final Activities activities;

    @Inject
    Calendars(Database database, Entries entries, Activities activities) {
        this.database = database;
        this.entries = entries;
        this.activities = activities;
    }

    /// One date.
    public record Day(LocalDate date, List<Entry> workouts, List<FeedEntry> activities) {}

    /// One week of the organization, as far as it lies in the range.
    public record Week(OrgWeek week, Compliance compliance) {}

    /// Every date of the range, and its weeks.
    public record Calendar(List<Day> days, List<Week> weeks) {}

    /// The calendar over a range of dates; for the athlete and the coaches: 403 for a group-mate, 404 for others.
    public Calendar of(Caller caller, UUID athleteId, DateRange dates) {
        return database.read(handle -> {
            Access.readerOf(handle, caller, athleteId);
            var workouts = entries.of(handle, caller.org(), List.of(athleteId), dates);
            var planned = workouts.stream().collect(Collectors.groupingBy(Entry::date));
            var done = activities.between(caller, athleteId, dates).stream()
                    .collect(Collectors.groupingBy(FeedEntry::localDate));
            var days = dates.dates()
                    .map(date ->
                            new Day(date, planned.getOrDefault(date, List.of()), done.getOrDefault(date, List.of())))
                    .toList();
            return new Calendar(days, weeks(caller, workouts));
        });
    }

    /// One workout on a calendar; for the athlete and the coaches, 404 for anybody else.
    public Entry entry(Caller caller, UUID scheduledWorkoutId) {
        return database.read(handle -> {
            var place = HandMatches.place(handle, caller, scheduledWorkoutId);
            return entries
                    .of(handle, caller.org(), List.of(place.athleteId()), new DateRange(place.date(), place.date()))
                    .stream()
                    .filter(it -> it.scheduledWorkoutId().equals(scheduledWorkoutId))
                    .findFirst()
                    .orElseThrow(() -> Failure.notFound("scheduled workout"));
        });
    }

    private static List<Week> weeks(Caller caller, List<Entry> workouts) {
        var byWeek = workouts.stream()
                .collect(Collectors.groupingBy(
                        it -> OrgWeek.holding(it.date(), caller.org().weekStart())
                                .startDate(),
                        TreeMap::new,
                        Collectors.toList()));
        return byWeek.entrySet().stream()
                .map(it -> new Week(new OrgWeek(it.getKey()), Compliance.of(it.getValue())))
                .toList();
    }
}
