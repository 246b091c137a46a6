package club.harrier.web.plan;

import club.harrier.library.PlanText;
import club.harrier.library.Plans.Whole;
import club.harrier.screen.Choice;
import club.harrier.screen.View;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The desk at which a coach writes a plan: the grid of its weeks, and the same as text.
///
/// @param version of the plan that is shown
/// @param at the place (`3-2-0`), day (`3-2`) or week (`3`) to begin at; empty for the first
/// @param text the plan as text, or what the coach has typed instead
/// @param fault what is wrong with the text, or null
/// @param notice what was not done, or empty
public record PlanDesk(
        PlanListPages.Line line,
        PlanGrid grid,
        String version,
        String at,
        String text,
        @Nullable TextFault fault,
        String notice) {

    static PlanDesk of(Whole whole, String version, String at, View view) {
        return new PlanDesk(
                PlanListPages.Line.of(whole.plan(), view),
                PlanGrid.of(whole, view),
                version,
                at,
                PlanText.written(whole.plan(), whole.workouts()),
                null,
                "");
    }

    PlanDesk noticing(String sentence) {
        return new PlanDesk(line, grid, version, at, text, fault, sentence);
    }

    PlanDesk typed(String typed, String seen, TextFault found) {
        return new PlanDesk(line, grid, seen, at, typed, found, "");
    }

    /// What the script fills in to move a workout.
    public List<String> moveFields() {
        return List.of("place", "week", "day", "do");
    }

    /// What the script fills in to put a copied workout in.
    public List<String> lineFields() {
        return List.of("line", "week", "day");
    }

    /// Whether the cursor goes to this workout, or to this day where it has none.
    public boolean isHere(String place) {
        return at.equals(place);
    }

    public boolean isWeek(int number) {
        return at.equals(Integer.toString(number));
    }

    /// `week 3, Tuesday`.
    static String day(int week, int day, View view) {
        return view.words(PlanEditWords.class)
                .day(week, DayOfWeek.of(day).getDisplayName(TextStyle.FULL_STANDALONE, view.locale()));
    }

    /// The weekdays in the person's order.
    static List<Choice> days(View view) {
        return IntStream.range(0, 7)
                .mapToObj(it -> view.weekStart().plus(it))
                .map(it -> new Choice(
                        Integer.toString(it.getValue()), it.getDisplayName(TextStyle.FULL_STANDALONE, view.locale())))
                .toList();
    }
}
