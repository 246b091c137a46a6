package club.harrier.library;

import club.harrier.platform.Failure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// A plan under the pen: what a coach does to its days and weeks. Each verb answers the sheet as it is then,
/// its workouts in the order of their days.
///
/// @param weeks how many the plan has
public record Sheet(int weeks, List<PlacedWorkout> workouts) {
    private static final Comparator<PlacedWorkout> IN_ORDER =
            Comparator.comparingInt(PlacedWorkout::week).thenComparingInt(PlacedWorkout::day);

    public Sheet {
        workouts = workouts.stream().sorted(IN_ORDER).toList();
    }

    public static Sheet of(PlanDraft plan) {
        return new Sheet(plan.weeks(), plan.workouts());
    }

    /// The plan with what stands on this sheet; 400 where it is too much.
    public PlanDraft into(PlanDraft plan) {
        return new PlanDraft(
                plan.name(), plan.description(), plan.type(), plan.level(), weeks, plan.visibility(), workouts);
    }

    /// The workout in that place, or 404.
    public PlacedWorkout at(Place place) {
        return workouts.get(index(place));
    }

    private int index(Place place) {
        int nr = 0;
        for (int i = 0; i < workouts.size(); i++) {
            var placed = workouts.get(i);
            if (placed.week() == place.week() && placed.day() == place.day() && nr++ == place.nr()) {
                return i;
            }
        }
        throw Failure.notFound("workout");
    }

    public boolean has(Place place) {
        return place.nr() < count(place.week(), place.day());
    }

    /// How many workouts the day has.
    public int count(int week, int day) {
        return (int) workouts.stream()
                .filter(it -> it.week() == week && it.day() == day)
                .count();
    }

    /// Another workout, the last of its day.
    public Sheet add(PlacedWorkout added) {
        return with(List.of(added));
    }

    /// More workouts, each the last of its day.
    public Sheet with(List<PlacedWorkout> added) {
        var all = new ArrayList<>(workouts);
        all.addAll(added);
        return new Sheet(weeks, all);
    }

    /// Another workout in the same place; on another day it is the last one.
    public Sheet change(Place place, PlacedWorkout changed) {
        int index = index(place);
        var all = new ArrayList<>(workouts);
        if (changed.week() == place.week() && changed.day() == place.day()) {
            all.set(index, changed);
        } else {
            all.remove(index);
            all.add(changed);
        }
        return new Sheet(weeks, all);
    }

    public Sheet move(Place place, int week, int day) {
        return remove(place).add(new PlacedWorkout(week, day, at(place).workout()));
    }

    public Sheet copy(Place place, int week, int day) {
        return add(new PlacedWorkout(week, day, at(place).workout()));
    }

    public Sheet remove(Place place) {
        var all = new ArrayList<>(workouts);
        all.remove(index(place));
        return new Sheet(weeks, all);
    }

    /// An empty week after this one; 0 puts it first.
    public Sheet addWeek(int after) {
        return new Sheet(weeks + 1, shifted(it -> it.week() > after, 1));
    }

    /// The week again, right after itself.
    public Sheet copyWeek(int week) {
        return addWeek(week)
                .with(of(week).stream().map(it -> onto(it, week + 1)).toList());
    }

    public Sheet clearWeek(int week) {
        return new Sheet(weeks, without(week));
    }

    /// Takes the week out; those after it move up.
    public Sheet removeWeek(int week) {
        return new Sheet(weeks - 1, new Sheet(weeks, without(week)).shifted(it -> it.week() > week, -1));
    }

    /// The workouts of a week.
    public List<PlacedWorkout> of(int week) {
        return workouts.stream().filter(it -> it.week() == week).toList();
    }

    private List<PlacedWorkout> without(int week) {
        return workouts.stream().filter(it -> it.week() != week).toList();
    }

    private List<PlacedWorkout> shifted(Predicate<PlacedWorkout> which, int by) {
        UnaryOperator<PlacedWorkout> shift = it -> which.test(it) ? onto(it, it.week() + by) : it;
        return workouts.stream().map(shift).toList();
    }

    private static PlacedWorkout onto(PlacedWorkout placed, int week) {
        return new PlacedWorkout(week, placed.day(), placed.workout());
    }
}
