package club.harrier.copy;

import club.harrier.kind.SubType;
import club.harrier.library.PlacedWorkout;
import club.harrier.library.Plans;
import club.harrier.platform.Ids;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Another plan, laid beside the group's for one squad. A shorter one starts with it, or, counted back from a race,
/// ends with it. Where the rest of the group's plan was shifted, its days are too.
record Variant(Assignment assignment, Squad squad, Ids ids) {

    List<CopiedWorkout> workouts(Plans.Whole plan) {
        int later = assignment.raceDate() == null
                ? 0
                : assignment.weeks() - plan.plan().weeks();
        var positions = new HashMap<List<Integer>, Integer>();
        var workouts = new ArrayList<CopiedWorkout>();
        for (var placed : plan.workouts()) {
            int week = placed.week() + later;
            int position = positions.merge(List.of(placed.week(), placed.day()), 1, Integer::sum);
            workouts.add(copied(placed, week, day(placed, week), position));
        }
        return workouts;
    }

    /// The last week's race is moved to the day it is run on.
    private int day(PlacedWorkout placed, int week) {
        @Nullable LocalDate race = assignment.raceDate();
        return race != null && week == assignment.weeks() && placed.workout().subType() == SubType.RACE
                ? race.getDayOfWeek().getValue()
                : placed.day();
    }

    private CopiedWorkout copied(PlacedWorkout placed, int week, int day, int position) {
        UUID id = ids.next();
        return new CopiedWorkout(
                id, id, squad.squad(), week, day, date(placed, week, day), position, placed.workout(), null, 0, null);
    }

    /// A race that is counted back from stays on its day.
    private LocalDate date(PlacedWorkout placed, int week, int day) {
        var date = assignment.placement().dateOf(week, DayOfWeek.of(day));
        boolean isTheRace =
                date.equals(assignment.raceDate()) && placed.workout().subType() == SubType.RACE;
        return isTheRace ? date : assignment.shifts().shifted(date);
    }
}
