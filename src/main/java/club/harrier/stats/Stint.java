package club.harrier.stats;

import club.harrier.unit.DateRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Dates, both ends included, on which somebody counts for a group, in days since 1970-01-01. Stints may
/// overlap: a date that lies in two of them counts once, as it is asked whether it lies in any.
record Stint(long first, long last) {
    /// Today's members count over the whole window, whenever they came.
    static final List<Stint> ALWAYS = List.of(new Stint(Long.MIN_VALUE, Long.MAX_VALUE));

    /// The dates of a stay in the club's zone, from the columns `joined_at` and `left_at`. Clocks that are set
    /// back over midnight can make a stay end on the date before it began.
    static Stint of(ResultSet row, ZoneId zone) throws SQLException {
        long joined = epochDay(row.getObject("joined_at", OffsetDateTime.class), zone);
        @Nullable OffsetDateTime leftAt = row.getObject("left_at", OffsetDateTime.class);
        if (leftAt == null) {
            return new Stint(joined, Long.MAX_VALUE);
        }
        long left = epochDay(leftAt, zone);
        return new Stint(Math.min(joined, left), Math.max(joined, left));
    }

    private static long epochDay(OffsetDateTime at, ZoneId zone) {
        return LocalDate.ofInstant(at.toInstant(), zone).toEpochDay();
    }

    /// Whether some of the dates lie in a stint.
    static boolean touch(List<Stint> stints, DateRange dates) {
        long first = dates.start().toEpochDay();
        long last = dates.end().toEpochDay();
        for (Stint stint : stints) {
            if (stint.first <= last && stint.last >= first) {
                return true;
            }
        }
        return false;
    }

    /// Whether a date lies in a stint.
    static boolean hold(List<Stint> stints, long epochDay) {
        for (Stint stint : stints) {
            if (stint.first <= epochDay && epochDay <= stint.last) {
                return true;
            }
        }
        return false;
    }

    /// Whether one stint holds all of the dates.
    static boolean cover(List<Stint> stints, DateRange dates) {
        long first = dates.start().toEpochDay();
        long last = dates.end().toEpochDay();
        for (Stint stint : stints) {
            if (stint.first <= first && last <= stint.last) {
                return true;
            }
        }
        return false;
    }

    static List<Stint> all(List<Stint> some, List<Stint> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
