package club.harrier.stats;

import club.harrier.unit.OrgWeek;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a group did in one week of the organization.
///
/// @param isCurrent whether today lies in it
/// @param days one entry per date of the week
public record WeekFigures(
        OrgWeek week, boolean isCurrent, Totals totals, Engagement engagement, List<Day> days, Change change) {

    public OrgWeek previousWeek() {
        return week.plusWeeks(-1);
    }

    /// The week after; null at the current one, where the arrow forward stops.
    public @Nullable OrgWeek nextWeek() {
        return isCurrent ? null : week.plusWeeks(1);
    }

    /// How a week compares with the one before, the current week with the same weekdays of it.
    ///
    /// @param distancePct percent, rounded half up to one decimal; null when there was none before
    /// @param activitiesPct likewise
    /// @param engagementPoints the later rate less the earlier one; null where either is unknown
    public record Change(
            @Nullable BigDecimal distancePct,
            @Nullable BigDecimal activitiesPct,
            @Nullable BigDecimal engagementPoints) {}
}
