package club.harrier.stats;

import club.harrier.org.Caller;
import club.harrier.unit.DateRange;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rows of one statement, told apart by their section.
record FigureRows(List<FigureRow> rows) {

    GroupFigures figures(UUID groupId, Window window, int limit, Caller caller) {
        var total = one("total");
        var me = rows.stream()
                .filter(row -> row.athleteId() != null && caller.is(row.athleteId()))
                .findFirst();
        return new GroupFigures(
                groupId,
                window,
                total.totals(),
                one("previous").totals(),
                total.engagement(),
                section("board").stream()
                        .filter(row -> row.position() <= limit)
                        .map(FigureRow::boardRow)
                        .toList(),
                total.position(),
                me.map(FigureRow::boardRow).orElse(null),
                trend(window.dates()));
    }

    /// One point per date, those without an activity included.
    List<Day> trend(DateRange dates) {
        var known =
                section("day").stream().map(FigureRow::day).collect(Collectors.toMap(Day::date, Function.identity()));
        return dates.dates()
                .map(date -> known.getOrDefault(date, Day.without(date)))
                .toList();
    }

    FigureRow one(String section) {
        return section(section).getFirst();
    }

    private List<FigureRow> section(String section) {
        return rows.stream().filter(row -> row.section().equals(section)).toList();
    }
}
