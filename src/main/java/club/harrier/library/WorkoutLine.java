package club.harrier.library;

import club.harrier.workout.LineReader;
import club.harrier.workout.Workout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line of one workout of a plan: week and day, then the workout's words: `W3 Tue "Intervals": 2km easy, …`.
record WorkoutLine(int week, int day, WorkoutWords words) {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final Pattern PLACE = Pattern.compile("[Ww](\\d{1,3})[ \\t]+([A-Za-z]{3,9})(?!\\w)");

    static WorkoutLine read(LineReader line, PlanType plan) {
        @Nullable MatchResult place = line.take(PLACE);
        int day = place == null ? -1 : day(place.group(2));
        if (place == null || day < 0) {
            throw line.wrong("A workout starts with its week and day, such as W3 Tue.");
        }
        return new WorkoutLine(Integer.parseInt(place.group(1)), day + 1, WorkoutWords.read(line, plan.usual()));
    }

    private static int day(String name) {
        String start = name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1, 3).toLowerCase(Locale.ROOT);
        return DAYS.indexOf(start);
    }

    PlacedWorkout placed(Map<String, List<Workout>> named) {
        return new PlacedWorkout(week, day, words.workout(named));
    }

    /// What `read` and the lines below it read.
    static String written(PlacedWorkout placed, PlanType plan) {
        return "W" + placed.week() + " " + DAYS.get(placed.day() - 1)
                + WorkoutWords.written(placed.workout(), plan.usual());
    }
}
