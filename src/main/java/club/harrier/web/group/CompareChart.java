package club.harrier.web.group;

import club.harrier.screen.Format;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figure that the comparison is sorted by, as one bar per group.
///
/// @param clubShare where the whole club stands among the bars, 0–100; null where its size would decide
/// @param clubValue the club's figure, or null likewise
/// @param rest how many groups stand in the table only
record CompareChart(
        Column column,
        List<Bar> bars,
        @Nullable Integer clubShare,
        @Nullable String clubValue,
        int rest) {
    private static final int MOST = 20;

    /// @param share 0–100 of the longest
    record Bar(String name, int share, String value) {}

    static CompareChart of(List<ComparedLine> lines, ComparedLine club, Column sort, Format format) {
        var column = sort == Column.NAME ? Column.DISTANCE : sort;
        @Nullable Double whole = column.isPerMember() ? club.value(column) : null;
        double longest = lines.stream()
                .map(it -> it.value(column))
                .mapToDouble(it -> it == null ? 0 : it)
                .max()
                .orElse(0);
        double full = column == Column.ENGAGEMENT ? 100 : Math.max(longest, whole == null ? 0 : whole);
        var bars = lines.stream()
                .limit(MOST)
                .map(it -> new Bar(
                        it.figures().name(), share(it.value(column), full), column.shown(it.value(column), format)))
                .toList();
        return new CompareChart(
                column,
                bars,
                whole == null ? null : share(whole, full),
                whole == null ? null : column.shown(whole, format),
                Math.max(0, lines.size() - MOST));
    }

    private static int share(@Nullable Double value, double full) {
        return value == null || full == 0 ? 0 : Math.toIntExact(Math.round(value * 100 / full));
    }
}
