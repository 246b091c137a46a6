package club.harrier.stats;

import club.harrier.days.Days;
import club.harrier.org.Caller;
import club.harrier.unit.DateRange;
import club.harrier.unit.Decimals;
import club.harrier.unit.OrgWeek;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A group's week: totals, engagement, one entry per day, and the change against the week before.
@Singleton
public final class WeeklyOverview {
    private final GroupReaders readers;
    private final People people;
    private final Days days;
    private final Clock clock;

    @Inject
    WeeklyOverview(GroupReaders readers, People people, Days days, Clock clock) {
        this.readers = readers;
        this.people = people;
        this.days = days;
        this.clock = clock;
    }

    /// The figures of one week.
    ///
    /// A finished week is measured against the whole week before. The current one is measured up to today against
    /// the same weekdays of the week before; what an athlete ahead of the club's clock dated tomorrow is in the
    /// totals, but not in the change.
    ///
    /// @throws club.harrier.platform.Failure 404 or 403 for whom the figures are not meant
    public WeekFigures of(Caller caller, UUID groupId, OrgWeek week, Counting counting) {
        readers.require(caller, groupId);
        var today = caller.org().today(clock);
        boolean isCurrent = week.dates().contains(today);
        LocalDate until = isCurrent ? today : week.endDate();
        var first = week.plusWeeks(-1).startDate();
        var types = counting.types();
        var total = new Period(week.dates(), types);
        var measured = new Period(new DateRange(week.startDate(), until), types);
        var before = new Period(new DateRange(first, until.minusWeeks(1)), types);
        var trend = new Trend(week.dates(), types);
        var both = new DateRange(first, week.endDate());
        days.each(caller.orgId(), people.of(caller, groupId, counting), both, (person, did) -> {
            total.add(person, did);
            measured.add(person, did);
            before.add(person, did);
            trend.add(person, did);
        });
        return new WeekFigures(
                week, isCurrent, total.totals(), total.engagement(), trend.days(), change(before, measured));
    }

    /// An active member without a counted activity.
    public record Idle(UUID athleteId, String displayName) {}

    /// The active members without a counted activity in the week, by name.
    ///
    /// @param limit the most that are answered
    public List<Idle> idle(Caller caller, UUID groupId, OrgWeek week, Counting counting, int limit) {
        readers.require(caller, groupId);
        var idle = new ArrayList<Idle>();
        days.each(caller.orgId(), people.of(caller, groupId, counting), week.dates(), (person, did) -> {
            if (person.counts()
                    && person.shown()
                    && person.isInOnSomeOf(week.dates())
                    && Tally.of(did, week.dates(), counting.types(), person.stints())
                            .isEmpty()) {
                idle.add(new Idle(person.athleteId(), person.displayName()));
            }
        });
        return idle.stream().limit(limit).toList();
    }

    private static WeekFigures.Change change(Period before, Period measured) {
        var was = before.totals();
        var is = measured.totals();
        return new WeekFigures.Change(
                Decimals.percent(is.distanceCm() - was.distanceCm(), was.distanceCm()),
                Decimals.percent(is.activities() - was.activities(), was.activities()),
                points(before.engagement().rate(), measured.engagement().rate()));
    }

    /// The difference of the rates as they are shown, so that the three numbers on a screen agree.
    private static @Nullable BigDecimal points(@Nullable BigDecimal before, @Nullable BigDecimal measured) {
        return before == null || measured == null ? null : Decimals.plain(measured.subtract(before));
    }
}
