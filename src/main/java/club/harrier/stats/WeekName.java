package club.harrier.stats;

import club.harrier.org.Org;
import club.harrier.platform.Failure;
import club.harrier.unit.OrgWeek;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads which week of an organization is meant: `2026-W12`, any date in it, or nothing for the current one.
public final class WeekName {
    private static final String FIELD = "week";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-W(\\d{2})");

    private WeekName() {}

    /// The week.
    ///
    /// @throws Failure 400 for what names no week, and for a week that has not begun
    public static OrgWeek of(@Nullable String name, Org org, Clock clock) {
        var current = org.week(clock);
        if (name == null) {
            return current;
        }
        var week = read(name, org);
        if (week.startDate().isAfter(current.startDate())) {
            throw Failure.invalid(FIELD, "The week " + week.label() + " has not begun yet.");
        }
        return week;
    }

    /// The same for what is planned: a week that has not begun is no mistake.
    public static OrgWeek evenLater(@Nullable String name, Org org, Clock clock) {
        return name == null ? org.week(clock) : read(name, org);
    }

    private static OrgWeek read(String name, Org org) {
        var iso = ISO.matcher(name);
        try {
            if (iso.matches()) {
                int year = Integer.parseInt(iso.group(1));
                Window.requireCalendar(LocalDate.of(year, 1, 1), FIELD);
                return OrgWeek.named(year, Integer.parseInt(iso.group(2)), org.weekStart());
            }
            var date = LocalDate.parse(name);
            Window.requireCalendar(date, FIELD);
            return OrgWeek.holding(date, org.weekStart());
        } catch (DateTimeException noSuchWeek) {
            throw Failure.invalid(
                    FIELD, "week is a week that exists, like 2026-W12, or a date in it, like 2026-03-18.");
        }
    }
}
