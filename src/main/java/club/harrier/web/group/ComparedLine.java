package club.harrier.web.group;

import club.harrier.stats.CrewFigures;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A group beside the others: what it did in total, and per active member.
record ComparedLine(CrewFigures figures) {

    private @Nullable Double each(double total) {
        return figures.activeMembers() == 0 ? null : total / figures.activeMembers();
    }

    /// The figure of a column, unrounded; null where there is none.
    @Nullable
    Double value(Column column) {
        return switch (column) {
            case NAME -> null;
            case MEMBERS -> (double) figures.activeMembers();
            case ENGAGEMENT -> each(figures.engagedMembers() * 100.0);
            case ACTIVITIES -> (double) figures.activities();
            case DISTANCE -> figures.distanceCm() / 100.0;
            case MOVING_TIME -> figures.movingMs() / 1000.0;
            case ACTIVITIES_EACH -> each((double) figures.activities());
            case DISTANCE_EACH -> each(figures.distanceCm() / 100.0);
            case MOVING_TIME_EACH -> each(figures.movingMs() / 1000.0);
        };
    }

    /// By a column; equal ones stay by name, as they come, and those without a figure stand last either way.
    static Comparator<ComparedLine> by(Column column, boolean isDescending) {
        if (column == Column.NAME) {
            Comparator<ComparedLine> asTheyCome = (_, _) -> 0;
            return asTheyCome;
        }
        Comparator<Double> order = isDescending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Function<ComparedLine, @Nullable Double> figure = line -> line.value(column);
        return Comparator.comparing(figure, Comparator.nullsLast(order));
    }
}
