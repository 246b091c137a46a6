package club.harrier.api.group;

import club.harrier.stats.WeekFigures;
import club.harrier.unit.OrgWeek;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a group did in one week of the organization.")
record WeekOverviewAnswer(
        Week week,

        @Schema(description = "The name of the week before, for the arrow back")
        String previousWeek,

        @Schema(description = "The name of the week after; null at the current week") @Nullable
        String nextWeek,

        TotalsAnswer totals,
        EngagementAnswer engagement,

        @Schema(description = "One entry per date of the week")
        List<DayAnswer> days,

        Change change) {

    @Schema(description = "Seven dates from the organization's first day of the week.")
    record Week(
            LocalDate startDate,
            LocalDate endDate,

            @Schema(description = "The ISO 8601 week of its Thursday, like 2026-W12")
            String label,

            boolean isCurrent) {}

    @Schema(
            description = "Against the whole week before; the current week, up to today, against the same weekdays of"
                    + " the week before.")
    record Change(
            @Schema(description = "Percent, one decimal; null when there was none before") @Nullable
            BigDecimal distancePct,

            @Schema(description = "Percent, one decimal; null when there was none before") @Nullable
            BigDecimal activitiesPct,

            @Schema(description = "Difference of the engagement rates; null where either is null") @Nullable
            BigDecimal engagementPoints) {}

    static WeekOverviewAnswer of(WeekFigures figures) {
        var week = figures.week();
        @Nullable OrgWeek next = figures.nextWeek();
        var change = figures.change();
        return new WeekOverviewAnswer(
                new Week(week.startDate(), week.endDate(), week.label(), figures.isCurrent()),
                figures.previousWeek().label(),
                next == null ? null : next.label(),
                TotalsAnswer.of(figures.totals()),
                EngagementAnswer.of(figures.engagement()),
                figures.days().stream().map(DayAnswer::of).toList(),
                new Change(change.distancePct(), change.activitiesPct(), change.engagementPoints()));
    }
}
