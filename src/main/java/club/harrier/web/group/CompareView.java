package club.harrier.web.group;

import club.harrier.screen.Choice;
import club.harrier.screen.Format;
import club.harrier.stats.TypeFilter;
import club.harrier.unit.DateRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The page that holds the groups side by side.
///
/// @param problem what is wrong with the window that was asked for; then there are no lines
/// @param club the whole club, or null where there is a problem
record CompareView(
        CompareQuery asked,
        DateRange dates,
        List<Span> ranges,
        List<Choice> types,
        @Nullable String problem,
        List<ComparedLine> lines,
        @Nullable ComparedLine club,
        @Nullable CompareChart chart,
        CompareWords words,
        Format format) {

    /// What kinds of activity can be asked for.
    static List<Choice> types(CompareWords words) {
        return Stream.of(TypeFilter.values())
                .map(it -> new Choice(it.name().toLowerCase(Locale.ROOT), type(words, it)))
                .toList();
    }

    private static String type(CompareWords words, TypeFilter type) {
        return switch (type) {
            case RUN -> words.runs();
            case BIKE -> words.rides();
            case SWIM -> words.swims();
            case WALK -> words.walks();
            case HIKE -> words.hikes();
            case STRENGTH -> words.strength();
            case OTHER -> words.others();
            case ALL -> words.everything();
        };
    }

    record Span(String label, String path, boolean isChosen) {}

    /// The head of a column.
    ///
    /// @param more what a screen reader needs beside the label
    /// @param sorted `ascending`, `descending`, or empty
    record Head(String label, String more, String path, String sorted) {}

    /// A line of the table, written out here: the page has thousands of cells, and each thing that a template works out
    /// costs more than the same in Java.
    record Row(String name, @Nullable UUID groupId, List<Cell> cells) {}

    /// @param label the head of its column, for a screen that shows a card per line
    /// @param note what stands small beside the value, or null
    record Cell(String label, String value, @Nullable String note) {}

    public List<Row> rows() {
        var labels = labels();
        return lines.stream().map(it -> row(it, labels)).toList();
    }

    /// The line of the whole club.
    public List<Row> total() {
        return club == null ? List.of() : List.of(row(club, labels()));
    }

    private Map<Column, String> labels() {
        var labels = new EnumMap<Column, String>(Column.class);
        EnumSet.complementOf(EnumSet.of(Column.NAME)).forEach(it -> labels.put(it, whole(it)));
        return labels;
    }

    private Row row(ComparedLine line, Map<Column, String> labels) {
        var figures = line.figures();
        var cells = new ArrayList<Cell>(labels.size());
        labels.forEach((column, label) -> cells.add(cell(line, column, label)));
        return new Row(figures.name(), figures.groupId(), cells);
    }

    private Cell cell(ComparedLine line, Column column, String label) {
        var figures = line.figures();
        return switch (column) {
            case MEMBERS -> new Cell(label, words.of(figures.activeMembers(), figures.members()), null);
            case ENGAGEMENT ->
                new Cell(
                        label,
                        format.percent(figures.engagement().rate()),
                        words.of(figures.engagedMembers(), figures.activeMembers()));
            default -> new Cell(label, column.shown(line.value(column), format), null);
        };
    }

    public boolean isThen() {
        return asked.members().equals("then");
    }

    public String start() {
        return asked.start().isEmpty() ? dates.start().toString() : asked.start();
    }

    public String end() {
        return asked.end().isEmpty() ? dates.end().toString() : asked.end();
    }

    public boolean isRuns() {
        return asked.type().equals("run");
    }

    public List<Head> heads() {
        return Stream.of(Column.values()).map(this::head).toList();
    }

    private Head head(Column column) {
        boolean isEach = column.isPerMember() && column != Column.ENGAGEMENT;
        String sorted = column != asked.sort() ? "" : asked.isDescending() ? "descending" : "ascending";
        return new Head(
                label(column), isEach ? words.perMember() : "", asked.by(column).path(), sorted);
    }

    /// Runs are called runs where nothing else counts.
    public String activities() {
        return isRuns() ? words.runs() : words.activities();
    }

    private String label(Column column) {
        return column == Column.ACTIVITIES || column == Column.ACTIVITIES_EACH ? activities() : plain(column);
    }

    private String plain(Column column) {
        return switch (column) {
            case NAME -> words.group();
            case MEMBERS -> words.activeMembers();
            case ENGAGEMENT -> words.engagement();
            case ACTIVITIES, ACTIVITIES_EACH -> words.activities();
            case DISTANCE, DISTANCE_EACH -> words.distance();
            case MOVING_TIME, MOVING_TIME_EACH -> words.movingTime();
        };
    }

    /// The columns to sort by, for a screen too narrow for the heads of a table.
    public List<Choice> sorts() {
        return Stream.of(Column.values())
                .map(it -> new Choice(it.key(), whole(it)))
                .toList();
    }

    private String whole(Column column) {
        var head = head(column);
        return head.more().isEmpty() ? head.label() : head.label() + " " + head.more();
    }

    /// What the bars show: the column, and the kind of activity where that is not said by it.
    public String chartTitle() {
        return chart == null ? "" : whole(chart.column());
    }

    public boolean isSortedBy(String key) {
        return asked.sort().key().equals(key);
    }
}
