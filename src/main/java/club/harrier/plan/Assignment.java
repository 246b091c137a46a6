package club.harrier.plan;

import club.harrier.unit.OrgWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan that a group, or one athlete, follows: a copy made on the day it was assigned.
///
/// @param groupId null: for one athlete
/// @param planId the template it was copied from, which may be gone
/// @param weekOne first date of week 1
/// @param weekStart ISO day of the week
/// @param removedAt null: it is followed
/// @param enrolsNewcomers whether who joins the group later is enrolled without a coach
public record Assignment(
        UUID assignmentId,
        @Nullable UUID groupId,
        UUID planId,
        String name,
        String type,
        int weeks,
        LocalDate startDate,
        @Nullable LocalDate raceDate,
        LocalDate weekOne,
        int weekStart,
        Instant createdAt,
        @Nullable Instant removedAt,
        boolean enrolsNewcomers) {

    static final String COLUMNS = """
            a.assignment_id, a.group_id, a.plan_id, a.name, a.type, a.weeks, a.start_date, a.race_date, a.week_one,
            a.week_start, a.created_at, a.removed_at, a.enrols_newcomers
            """;

    /// How far an assignment has come.
    public enum Status {
        UPCOMING,
        ACTIVE,
        FINISHED,
        REMOVED
    }

    public Placement placement() {
        return new Placement(startDate, raceDate, new OrgWeek(weekOne), DayOfWeek.of(weekStart));
    }

    public LocalDate endDate() {
        return placement().endDate(weeks);
    }

    public Status statusOn(LocalDate today) {
        if (removedAt != null) {
            return Status.REMOVED;
        }
        if (today.isBefore(startDate)) {
            return Status.UPCOMING;
        }
        return today.isAfter(endDate()) ? Status.FINISHED : Status.ACTIVE;
    }

    /// The week of the plan on a date, or null before it starts and after it ends.
    public @Nullable Integer weekOn(LocalDate today) {
        return today.isBefore(startDate) || today.isAfter(endDate())
                ? null
                : (Integer) placement().weekOn(today);
    }
}
