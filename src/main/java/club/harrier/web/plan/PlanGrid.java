package club.harrier.web.plan;

import club.harrier.library.PlacedWorkout;
import club.harrier.library.PlanText;
import club.harrier.library.Plans;
import club.harrier.pace.Zones;
import club.harrier.screen.View;
import club.harrier.web.Shares;
import club.harrier.web.WorkoutCard;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

    /// The plan as it is for anybody.
    static PlanGrid of(Plans.Whole whole, View view) {
        return new Maker(whole, null, view).grid();
    }

    /// The plan as an athlete with these zones has it.
    static PlanGrid of(Plans.Whole whole, Zones zones, View view) {
        return new Maker(whole, zones, view).grid();
    }

    private record Maker(Plans.Whole whole, @Nullable Zones zones, View view) {
        PlanGrid grid() {
            var order = IntStream.range(0, 7)
                    .mapToObj(it -> view.weekStart().plus(it))
                    .toList();
            var sums = IntStream.rangeClosed(1, whole.plan().weeks())
                    .mapToObj(this::sum)
                    .toList();
            double most = sums.stream().mapToDouble(WeekSum::load).max().orElse(0);
            var weeks = IntStream.rangeClosed(1, whole.plan().weeks())
                    .mapToObj(week -> week(week, order, sums.get(week - 1), most))
                    .toList();
            return new PlanGrid(
                    order.stream()
                            .map(it -> name(it, TextStyle.SHORT_STANDALONE))
                            .toList(),
                    weeks);
        }

        private WeekSum sum(int week) {
            var workouts = whole.workouts().stream()
                    .filter(it -> it.week() == week)
                    .map(PlacedWorkout::workout)
                    .toList();
            return WeekSum.of(workouts, zones);
        }

        private Week week(int number, List<DayOfWeek> order, WeekSum sum, double most) {
            return new Week(
                    number,
                    order.stream().map(day -> cell(number, day)).toList(),
                    sum.workouts(),
                    sum.figures(view.format()),
                    view.format().hours(sum.load()),
                    Shares.percent(Math.round(sum.load()), Math.round(most)),
                    Shares.percent(Math.round(sum.hard()), Math.round(most)));
        }

        private Cell cell(int week, DayOfWeek day) {
            var placed = new ArrayList<Placed>();
            for (var workout : whole.workouts()) {
                if (workout.week() == week && workout.day() == day.getValue()) {
                    var card = zones == null
                            ? WorkoutCard.of(workout.workout(), view)
                            : WorkoutCard.of(workout.workout(), zones, view);
                    String line = PlanText.line(whole.plan().type(), workout);
                    placed.add(new Placed(week, day.getValue(), placed.size(), card, line));
                }
            }
            return new Cell(
                    week,
                    day.getValue(),
                    name(day, TextStyle.SHORT_STANDALONE),
                    name(day, TextStyle.FULL_STANDALONE),
                    List.copyOf(placed));
        }

        private String name(DayOfWeek day, TextStyle style) {
            return day.getDisplayName(style, view.locale());
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
