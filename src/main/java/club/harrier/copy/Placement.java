package club.harrier.copy;

import club.harrier.platform.Failure;
import club.harrier.unit.OrgWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Where a plan lies in the calendar: week 1 is the org week that holds the start date.
///
/// @param raceDate where it was counted back from a race: the last week is the org week that holds it
/// @param weekOne the first week
public record Placement(LocalDate startDate, @Nullable LocalDate raceDate, OrgWeek weekOne, DayOfWeek weekStart) {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /// The placement by exactly one of the two dates; 400 for both, for none, and for a date outside 2000–2199.
    public static Placement of(
            @Nullable LocalDate startDate, @Nullable LocalDate raceDate, int weeks, DayOfWeek weekStart) {
        if (startDate != null && raceDate != null) {
            throw Failure.invalid("race_date", "Name either a start_date or a race_date, not both.");
        }
        if (startDate != null) {
            checkYear("start_date", startDate);
            return new Placement(startDate, null, OrgWeek.holding(startDate, weekStart), weekStart);
        }
        if (raceDate == null) {
            throw Failure.invalid("start_date", "Name the start_date, or the race_date to count back from.");
        }
        checkYear("race_date", raceDate);
        var weekOne = OrgWeek.holding(raceDate, weekStart).plusWeeks(1 - weeks);
        return new Placement(weekOne.startDate(), raceDate, weekOne, weekStart);
    }

    /// 400 for a date outside the years in which plans lie.
    public static void checkYear(String field, LocalDate date) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw Failure.invalid(field, "A plan lies in the years 2000 to 2199.");
        }
    }

    /// The date of a weekday of a week of the plan, wherever the org's week starts.
    public LocalDate dateOf(int week, DayOfWeek day) {
        return weekOne.plusWeeks(week - 1).dateOf(day);
    }

    /// The last date on which something may be scheduled.
    public LocalDate endDate(int weeks) {
        return raceDate == null ? weekOne.plusWeeks(weeks - 1).endDate() : raceDate;
    }

    /// The week of the plan on a date: 1 for the first; below 1 before the plan, above `weeks` after it.
    public int weekOn(LocalDate date) {
        return Math.floorDiv(Math.toIntExact(ChronoUnit.DAYS.between(weekOne.startDate(), date)), 7) + 1;
    }
}
