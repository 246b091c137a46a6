package club.harrier.unit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/// A range of local dates, both ends included. Every window in Harrier is one.
public record DateRange(LocalDate start, LocalDate end) {

    public DateRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a range ends on or after the day it starts: " + start + ", " + end);
        }
    }

    /// The given number of dates that end on `last`.
    public static DateRange endingOn(LocalDate last, int days) {
        return new DateRange(last.minusDays(days - 1L), last);
    }

    /// The number of dates.
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, end) + 1);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    /// The range of equal length that ends the day before this one starts.
    public DateRange previous() {
        return endingOn(start.minusDays(1), days());
    }

    /// Every date, in order.
    public Stream<LocalDate> dates() {
        return start.datesUntil(end.plusDays(1));
    }
}
