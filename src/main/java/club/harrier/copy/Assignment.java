package club.harrier.copy;

import club.harrier.unit.OrgWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A plan that a group, or one athlete, follows: a copy made on the day it was assigned.
///
/// @param groupId null: for one athlete
/// @param planId the template it was copied from, which may be gone
/// @param weekOne first date of week 1
/// @param weekStart ISO day of the week
/// @param firstDate when it runs: from the start, unless shifted, …
/// @param lastDate … to the end of its last week, unless shifted, or to the race
/// @param shiftFroms from which date on the rest was shifted, first shift first
/// @param shiftDays by how many days
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
        LocalDate firstDate,
        LocalDate lastDate,
        List<LocalDate> shiftFroms,
        List<Integer> shiftDays,
        Instant createdAt,
        @Nullable Instant removedAt,
        boolean enrolsNewcomers) {

    public static final String COLUMNS = """
            a.assignment_id, a.group_id, a.plan_id, a.name, a.type, a.weeks, a.start_date, a.race_date, a.week_one,
            a.week_start, a.first_date, a.last_date, a.shift_froms, a.shift_days, a.created_at, a.removed_at,
            a.enrols_newcomers
            """;

    /// How far an assignment has come.
    @Schema(name = "AssignmentStatus")
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
        return lastDate;
    }

    public Status statusOn(LocalDate today) {
        if (removedAt != null) {
            return Status.REMOVED;
        }
        if (today.isBefore(firstDate)) {
            return Status.UPCOMING;
        }
        return today.isAfter(lastDate) ? Status.FINISHED : Status.ACTIVE;
    }

    /// The week of the plan on a date, or null before it starts and after it ends. In days that a shift has left
    /// empty it is the week before them.
    public @Nullable Integer weekOn(LocalDate today) {
        return today.isBefore(firstDate) || today.isAfter(lastDate)
                ? null
                : (Integer) Math.clamp(placement().weekOn(shifts().unshifted(today)), 1, weeks);
    }

    public Shifts shifts() {
        return new Shifts(shiftFroms, shiftDays);
    }
}
