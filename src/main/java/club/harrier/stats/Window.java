package club.harrier.stats;

import club.harrier.org.Org;
import club.harrier.platform.Failure;
import club.harrier.unit.DateRange;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The local dates that figures are asked for, both ends included.
public record Window(Range range, DateRange dates) {
    private static final int MOST_DAYS = 366;

    /// What a caller said about the window they want; null is what they left out.
    ///
    /// @param from Unix seconds, taken as a date in the organization's zone
    /// @param to likewise
    public record Asked(
            @Nullable Range range,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable Long from,
            @Nullable Long to) {

        public static Asked of(Range range) {
            return new Asked(range, null, null, null, null);
        }

        /// The first field that names an end of a custom window, if any does.
        private @Nullable String namedEnd() {
            if (startDate != null || endDate != null) {
                return startDate != null ? "start_date" : "end_date";
            }
            return from != null ? "from_timestamp" : to != null ? "to_timestamp" : null;
        }
    }

    /// The window that was asked for; seven dates ending today where nothing was.
    ///
    /// @throws Failure 400 naming the field that is wrong
    public static Window of(Asked asked, Org org, Clock clock) {
        @Nullable String end = asked.namedEnd();
        @Nullable Range range = asked.range();
        if (end == null && range != Range.CUSTOM) {
            var named = range == null ? Range.DAYS_7 : range;
            return new Window(named, DateRange.endingOn(org.today(clock), named.days()));
        }
        if (end != null && range != null && range != Range.CUSTOM) {
            throw Failure.invalid(
                    end, "Give either range=" + range + " or dates of your own (range=custom), not both.");
        }
        return new Window(Range.CUSTOM, custom(asked, org));
    }

    private static DateRange custom(Asked asked, Org org) {
        boolean byDate = asked.startDate() != null || asked.endDate() != null;
        if (byDate && (asked.from() != null || asked.to() != null)) {
            throw Failure.invalid(
                    asked.from() != null ? "from_timestamp" : "to_timestamp",
                    "Give either start_date and end_date or from_timestamp and to_timestamp, not both.");
        }
        if (asked.from() != null || asked.to() != null) {
            long from = required(asked.from(), "from_timestamp");
            long to = required(asked.to(), "to_timestamp");
            if (to < from) {
                throw Failure.invalid("to_timestamp", "to_timestamp lies before from_timestamp.");
            }
            return range(
                    date(from, org, "from_timestamp"), "from_timestamp", date(to, org, "to_timestamp"), "to_timestamp");
        }
        return range(
                required(asked.startDate(), "start_date"),
                "start_date",
                required(asked.endDate(), "end_date"),
                "end_date");
    }

    private static <T> T required(@Nullable T end, String field) {
        if (end == null) {
            throw Failure.invalid(field, "A custom window needs both of its ends; " + field + " is missing.");
        }
        return end;
    }

    private static LocalDate date(long seconds, Org org, String field) {
        try {
            return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), org.zone());
        } catch (DateTimeException beyondTime) {
            throw Failure.invalid(field, field + " is Unix time in seconds; this is no time.");
        }
    }

    private static DateRange range(LocalDate start, String startField, LocalDate end, String endField) {
        requireCalendar(start, startField);
        requireCalendar(end, endField);
        if (end.isBefore(start)) {
            throw Failure.invalid(endField, endField + " lies before " + startField + ".");
        }
        var dates = new DateRange(start, end);
        if (dates.days() > MOST_DAYS) {
            throw Failure.invalid(
                    endField, "A window has at most " + MOST_DAYS + " days; this one has " + dates.days() + ".");
        }
        return dates;
    }

    /// Bounds that every database keeps, the window before included.
    static void requireCalendar(LocalDate date, String field) {
        if (date.getYear() < 1900 || date.getYear() > 9999) {
            throw Failure.invalid(field, field + " lies in the years 1900 to 9999.");
        }
    }
}
