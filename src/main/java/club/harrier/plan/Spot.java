package club.harrier.plan;

import club.harrier.copy.Assignment;
import club.harrier.copy.CopiedWorkout;
import club.harrier.copy.Placement;
import club.harrier.platform.Failure;
import club.harrier.workout.Workout;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day of a group's plan: where it stands in the plan, and where that lies in the calendar.
record Spot(int week, int day, LocalDate date) {

    static Spot of(CopiedWorkout workout) {
        return new Spot(workout.week(), workout.day(), workout.date());
    }

    /// The day asked for; 400 where that is unclear, 422 for a day before today or outside the plan.
    ///
    /// @param present where the workout stands now; null for a new one
    static Spot of(Assignment assignment, CopyChanges.Place place, @Nullable CopiedWorkout present, LocalDate today) {
        var spot = place.date() == null ? byWeek(assignment, place, present) : byDate(assignment, place, place.date());
        if (spot.date().isBefore(today)) {
            throw Failure.impossible("gone_by", field(place), "That day is over; choose today or a later one.");
        }
        if (spot.date().isBefore(assignment.firstDate()) || spot.date().isAfter(assignment.lastDate())) {
            throw Failure.impossible("outside_plan", field(place), "That day lies outside the plan.");
        }
        return spot;
    }

    private static String field(CopyChanges.Place place) {
        return place.date() != null ? "date" : place.week() != null ? "week" : "day";
    }

    private static Spot byDate(Assignment assignment, CopyChanges.Place place, LocalDate date) {
        if (place.week() != null || place.day() != null) {
            throw Failure.invalid("date", "Name either a date or a day of the plan, not both.");
        }
        Placement.checkYear("date", date);
        var planned = assignment.shifts().unshifted(date);
        return new Spot(
                Math.clamp(assignment.placement().weekOn(planned), 1, assignment.weeks()),
                planned.getDayOfWeek().getValue(),
                date);
    }

    private static Spot byWeek(Assignment assignment, CopyChanges.Place place, @Nullable CopiedWorkout present) {
        int week = number("week", place.week(), present == null ? null : (Integer) present.week(), assignment.weeks());
        int day = number("day", place.day(), present == null ? null : (Integer) present.day(), 7);
        var planned = assignment.placement().dateOf(week, DayOfWeek.of(day));
        return new Spot(week, day, assignment.shifts().shifted(planned));
    }

    private static int number(String field, @Nullable Integer given, @Nullable Integer present, int most) {
        @Nullable Integer number = given == null ? present : given;
        if (number == null) {
            throw Failure.invalid(field, "Name the date, or the week and the day of the plan.");
        }
        if (number < 1 || number > most) {
            throw Failure.invalid(field, "The " + field + " lies between 1 and " + most + ".");
        }
        return number;
    }

    boolean isOn(CopiedWorkout workout) {
        return workout.week() == week && workout.day() == day;
    }

    /// The workout on this day.
    CopiedWorkout on(CopiedWorkout present, Workout workout, @Nullable Instant calledOffAt) {
        return new CopiedWorkout(
                present.workoutId(),
                present.originId(),
                present.squad(),
                week,
                day,
                date,
                present.position(),
                workout,
                calledOffAt,
                present.revision(),
                present.changedAt());
    }
}
