package club.harrier.web.assign;

import static club.harrier.calendar.Entry.Status.COMPLETED;
import static club.harrier.calendar.Entry.Status.MISSED;
import static club.harrier.calendar.Entry.Status.SCHEDULED;
import static club.harrier.calendar.Entry.Status.SKIPPED;

import club.harrier.calendar.Band;
import club.harrier.calendar.Compliance;
import club.harrier.calendar.Entry;
import club.harrier.calendar.GroupCalendars.Line;
import club.harrier.web.GridMark;
import club.harrier.web.GridWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A number of the group's week, with the names behind it.
///
/// @param count workouts
/// @param names of athletes, with how many of those workouts are theirs, such as `Mia × 2`, where it is not one
record GridTally(GridMark mark, int count, List<String> names) {

    /// The numbers of a week that are not zero.
    static List<GridTally> of(List<Line> lines, GridWords words) {
        return Stream.of(
                        tally(lines, mark(words, COMPLETED, Band.ON_TARGET), Compliance::onTarget),
                        tally(lines, mark(words, COMPLETED, Band.NEAR), Compliance::near),
                        tally(lines, mark(words, COMPLETED, Band.OFF), it -> it.off() - it.missed()),
                        tally(lines, mark(words, COMPLETED, Band.UNMEASURED), Compliance::unmeasured),
                        tally(lines, mark(words, MISSED, Band.OFF), Compliance::missed),
                        tally(lines, mark(words, SKIPPED, null), Compliance::skipped),
                        tally(lines, mark(words, SCHEDULED, null), Compliance::open))
                .filter(it -> it.count() > 0)
                .toList();
    }

    private static GridMark mark(GridWords words, Entry.Status status, @Nullable Band band) {
        return GridMark.of(status, band, words);
    }

    private static GridTally tally(List<Line> lines, GridMark mark, ToIntFunction<Compliance> number) {
        int sum = 0;
        var names = new ArrayList<String>();
        for (var line : lines) {
            int count = number.applyAsInt(line.compliance());
            sum += count;
            if (count > 0) {
                names.add(count == 1 ? line.displayName() : line.displayName() + " × " + count);
            }
        }
        return new GridTally(mark, sum, names);
    }
}
