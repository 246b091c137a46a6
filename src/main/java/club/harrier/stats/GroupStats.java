package club.harrier.stats;

import club.harrier.days.Days;
import club.harrier.org.Caller;
import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/// A group's totals, engagement, leaderboard and trend in a window.
@Singleton
public final class GroupStats {
    private final GroupReaders readers;
    private final People people;
    private final Days days;

    @Inject
    GroupStats(GroupReaders readers, People people, Days days) {
        this.readers = readers;
        this.people = people;
        this.days = days;
    }

    /// The figures of a group. Each athlete's days are read once for all of them, so that the parts agree whatever is
    /// uploaded meanwhile.
    ///
    /// @param limit the most rows of the board that are answered
    /// @throws club.harrier.platform.Failure 404 or 403 for whom the figures are not meant
    public GroupFigures in(Caller caller, UUID groupId, Window window, Counting counting, Metric metric, int limit) {
        readers.require(caller, groupId);
        var dates = window.dates();
        var types = counting.types();
        var now = new Period(dates, types);
        var before = new Period(dates.previous(), types);
        var trend = new Trend(dates, types);
        var board = new Board(metric);
        var both = new DateRange(dates.previous().start(), dates.end());
        days.each(caller.orgId(), people.of(caller, groupId, counting), both, (person, did) -> {
            var sum = now.add(person, did);
            before.add(person, did);
            trend.add(person, did);
            if (person.counts() && person.isInOnSomeOf(dates)) {
                board.add(person, sum);
            }
        });
        var rows = board.rows();
        return new GroupFigures(
                groupId,
                window,
                now.totals(),
                before.totals(),
                now.engagement(),
                rows.stream().limit(limit).toList(),
                rows.size(),
                Board.own(rows, caller),
                trend.days());
    }
}
