package club.harrier.stats;

import club.harrier.days.AthleteDays;
import club.harrier.days.Types;
import club.harrier.unit.DateRange;
import java.util.List;
import java.util.stream.IntStream;

/// What people did date by date, added up person by person.
final class Trend {
    private final DateRange dates;
    private final Types types;
    private final long first;
    private final long[] activities;
    private final long[] distancesCm;
    private final long[] movingsMs;
    private final long[] engaged;

    Trend(DateRange dates, Types types) {
        this.dates = dates;
        this.types = types;
        first = dates.start().toEpochDay();
        activities = new long[dates.days()];
        distancesCm = new long[dates.days()];
        movingsMs = new long[dates.days()];
        engaged = new long[dates.days()];
    }

    void add(Person person, AthleteDays days) {
        if (person.counts()) {
            long[] latest = {Long.MIN_VALUE};
            days.each(dates, types, row -> {
                long date = days.epochDay(row);
                if (Stint.hold(person.stints(), date)) {
                    int at = Math.toIntExact(date - first);
                    activities[at] += days.activities(row);
                    distancesCm[at] += days.distanceCm(row);
                    movingsMs[at] += days.movingMs(row);
                    // A date has a row per type; the rows of a date follow one another.
                    engaged[at] += date == latest[0] ? 0 : 1;
                    latest[0] = date;
                }
            });
        }
    }

    /// One point per date, those without an activity included.
    List<Day> days() {
        return IntStream.range(0, activities.length)
                .mapToObj(at -> new Day(
                        dates.start().plusDays(at), activities[at], distancesCm[at], movingsMs[at], engaged[at]))
                .toList();
    }
}
