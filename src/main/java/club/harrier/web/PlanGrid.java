package club.harrier.web;

import club.harrier.library.PlacedWorkout;
import club.harrier.library.PlanText;
import club.harrier.library.Plans;
import club.harrier.screen.View;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A plan as a grid: its weeks, each with seven days from the person's first day of the week.
///
/// @param days how the columns are called, in order
public record PlanGrid(List<String> days, List<Week> weeks) {
    private static final int MOST_NUMBERS = 16;

    /// A week with its sums.
    ///
    /// @param figures what the week asks for where it says so, such as `32.0 km`; empty where it says nothing
    /// @param load how long it takes about
    /// @param height percent of the hardest week's load; `hardHeight` of it is hard
    public record Week(
            int number, List<Cell> days, int workouts, String figures, String load, int height, int hardHeight) {
        public int top() {
            return 100 - height;
        }

        public int hardTop() {
            return 100 - hardHeight;
        }
    }

    /// A day of a week.
    ///
    /// @param day 1 for Monday
    /// @param name short, such as `Tue`
    public record Cell(int week, int day, String name, String longName, List<Placed> workouts) {
        /// How forms name it.
        public String place() {
            return week + "-" + day;
        }
    }

    /// A workout in its place.
    ///
    /// @param nr 0 for the first of its day
    /// @param line as it is typed
    public record Placed(int week, int day, int nr, WorkoutCard card, String line) {
        /// How forms name it.
        public String place() {
            return week + "-" + day + "-" + nr;
        }
    }

    static PlanGrid of(Plans.Whole whole, View view) {
        var order =
                IntStream.range(0, 7).mapToObj(it -> view.weekStart().plus(it)).toList();
        var sums = IntStream.rangeClosed(1, whole.plan().weeks())
                .mapToObj(week -> Sum.of(whole.workouts().stream()
                        .filter(it -> it.week() == week)
                        .toList()))
                .toList();
        double most = sums.stream().mapToDouble(Sum::load).max().orElse(0);
        var weeks = IntStream.rangeClosed(1, whole.plan().weeks())
                .mapToObj(week -> week(whole, week, order, sums.get(week - 1), most, view))
                .toList();
        return new PlanGrid(
                order.stream()
                        .map(it -> name(it, TextStyle.SHORT_STANDALONE, view))
                        .toList(),
                weeks);
    }

    private static Week week(Plans.Whole whole, int number, List<DayOfWeek> order, Sum sum, double most, View view) {
        var cells = order.stream().map(day -> cell(whole, number, day, view)).toList();
        var figures = Stream.of(
                        sum.cm() == 0 ? "" : view.format().distanceCm(sum.cm()),
                        sum.seconds() == 0 ? "" : view.format().hours(sum.seconds()))
                .filter(it -> !it.isEmpty())
                .toList();
        return new Week(
                number,
                cells,
                sum.workouts(),
                String.join(" + ", figures),
                view.format().hours(sum.load()),
                Shares.percent(Math.round(sum.load()), Math.round(most)),
                Shares.percent(Math.round(sum.hard()), Math.round(most)));
    }

    private static Cell cell(Plans.Whole whole, int week, DayOfWeek day, View view) {
        var placed = new ArrayList<Placed>();
        for (var workout : whole.workouts()) {
            if (workout.week() == week && workout.day() == day.getValue()) {
                placed.add(new Placed(
                        week,
                        day.getValue(),
                        placed.size(),
                        WorkoutCard.of(workout.workout(), view),
                        PlanText.line(whole.plan().type(), workout)));
            }
        }
        return new Cell(
                week,
                day.getValue(),
                name(day, TextStyle.SHORT_STANDALONE, view),
                name(day, TextStyle.FULL_STANDALONE, view),
                List.copyOf(placed));
    }

    private static String name(DayOfWeek day, TextStyle style, View view) {
        return day.getDisplayName(style, view.locale());
    }

    /// What a week asks for: distance, time where a part has no distance, and the load of its drawings in seconds.
    private record Sum(int workouts, long cm, long seconds, double load, double hard) {
        static Sum of(List<PlacedWorkout> workouts) {
            long cm = 0;
            long seconds = 0;
            double load = 0;
            double hard = 0;
            for (var placed : workouts) {
                var workout = placed.workout();
                boolean isFree = workout.targetDistanceCm() == null && workout.targetDurationS() == null;
                cm += isFree ? workout.blocks().statedCm() : Objects.requireNonNullElse(workout.targetDistanceCm(), 0L);
                if (isFree) {
                    seconds += workout.blocks().statedSeconds();
                } else if (workout.targetDistanceCm() == null) {
                    seconds += Objects.requireNonNullElse(workout.targetDurationS(), 0);
                }
                var drawing = Drawing.of(workout);
                load += drawing.seconds();
                hard += drawing.hardSeconds();
            }
            return new Sum(workouts.size(), cm, seconds, load, hard);
        }
    }

    public int workouts() {
        return weeks.stream().mapToInt(Week::workouts).sum();
    }

    /// Whether there is room to number every week of the chart; else every fourth is.
    public boolean isNumbered(int week) {
        return weeks.size() <= MOST_NUMBERS || week % 4 == 0;
    }
}
