package club.harrier.unit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// One week as an organization counts it: seven dates from its own first day of the week.
/// It is named by the ISO 8601 week of its Thursday.
///
/// @param startDate the first date of the week
public record OrgWeek(LocalDate startDate) {

    /// The week that holds the date, where weeks start on `firstDay`.
    public static OrgWeek holding(LocalDate date, DayOfWeek firstDay) {
        return new OrgWeek(date.with(TemporalAdjusters.previousOrSame(firstDay)));
    }

    /// The week whose Thursday lies in the given ISO week.
    ///
    /// @throws java.time.DateTimeException if that ISO year has no such week
    public static OrgWeek named(int isoYear, int isoWeek, DayOfWeek firstDay) {
        var yearsFirstThursday = LocalDate.of(isoYear, 1, 4).with(DayOfWeek.THURSDAY);
        IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(yearsFirstThursday)
                .checkValidValue(isoWeek, IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return holding(yearsFirstThursday.plusWeeks(isoWeek - 1L), firstDay);
    }

    public LocalDate endDate() {
        return startDate.plusDays(6);
    }

    public DateRange dates() {
        return new DateRange(startDate, endDate());
    }

    public OrgWeek plusWeeks(int weeks) {
        return new OrgWeek(startDate.plusWeeks(weeks));
    }

    /// The date of a weekday inside this week, wherever the week starts.
    public LocalDate dateOf(DayOfWeek day) {
        return startDate.with(TemporalAdjusters.nextOrSame(day));
    }

    /// The name, such as `2026-W12`.
    public String label() {
        var thursday = dateOf(DayOfWeek.THURSDAY);
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                thursday.get(IsoFields.WEEK_BASED_YEAR),
                thursday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
