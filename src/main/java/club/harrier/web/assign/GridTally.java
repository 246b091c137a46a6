package club.harrier.web.assign;

import club.harrier.calendar.Band;
import club.harrier.calendar.Entry;
import club.harrier.calendar.GroupCalendars.Line;
import club.harrier.calendar.Outcome;
import club.harrier.web.GridMark;
import club.harrier.web.GridWords;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A number of the group's week, with the names behind it.
///
/// @param count workouts
record GridTally(GridMark mark, int count, List<Name> names) {

    /// An athlete and how many of those workouts are theirs.
    record Name(String name, int count) {}

    /// The numbers of a week that are not zero.
    static List<GridTally> of(List<Line> lines, GridWords words) {
        return Stream.of(
                        tally(lines, words, Entry.Status.COMPLETED, Band.ON_TARGET),
                        tally(lines, words, Entry.Status.COMPLETED, Band.NEAR),
                        tally(lines, words, Entry.Status.COMPLETED, Band.OFF),
                        tally(lines, words, Entry.Status.COMPLETED, Band.UNMEASURED),
                        tally(lines, words, Entry.Status.MISSED, Band.OFF),
                        tally(lines, words, Entry.Status.SKIPPED, null),
                        tally(lines, words, Entry.Status.SCHEDULED, null))
                .filter(it -> it.count() > 0)
                .toList();
    }

    private static GridTally tally(List<Line> lines, GridWords words, Entry.Status status, @Nullable Band band) {
        Predicate<Outcome> counts = it -> it.status() == status && it.band() == band;
        var names = lines.stream()
                .map(line -> new Name(
                        line.displayName(),
                        Math.toIntExact(line.outcomes().stream().filter(counts).count())))
                .filter(it -> it.count() > 0)
                .toList();
        return new GridTally(
                GridMark.of(status, band, words),
                names.stream().mapToInt(Name::count).sum(),
                names);
    }
}
