package club.harrier.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.harrier.platform.Failure;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final Sheet SHEET = sheet(3, """
            W1 Tue "a": 1km
            W1 Tue "b": 2km
            W2 Sun "c": 3km
            """);

    private static Sheet sheet(int weeks, String lines) {
        return new Sheet(weeks, PlanText.workouts(PlanType.RUN, lines));
    }

    /// Such as `1-2 a, 1-2 b, 2-7 c`.
    private static String told(Sheet sheet) {
        return sheet.workouts().stream()
                .map(it -> it.week() + "-" + it.day() + " " + it.workout().name())
                .collect(Collectors.joining(", "));
    }

    @Test
    void a_moved_workout_is_the_last_of_its_new_day() {
        assertThat(told(SHEET.move(new Place(2, 7, 0), 1, 2))).isEqualTo("1-2 a, 1-2 b, 1-2 c");
        assertThat(told(SHEET.move(new Place(1, 2, 0), 1, 2))).isEqualTo("1-2 b, 1-2 a, 2-7 c");
    }

    @Test
    void a_copy_leaves_the_original_where_it_is() {
        assertThat(told(SHEET.copy(new Place(1, 2, 1), 3, 1))).isEqualTo("1-2 a, 1-2 b, 2-7 c, 3-1 b");
    }

    @Test
    void a_change_on_the_same_day_keeps_the_place() {
        var changed = sheet(3, "W1 Tue \"x\": 9km").workouts().getFirst();
        assertThat(told(SHEET.change(new Place(1, 2, 0), changed))).isEqualTo("1-2 x, 1-2 b, 2-7 c");
    }

    @Test
    void a_week_that_is_added_pushes_the_later_ones_on() {
        assertThat(told(SHEET.addWeek(1))).isEqualTo("1-2 a, 1-2 b, 3-7 c");
        assertThat(SHEET.addWeek(1).weeks()).isEqualTo(4);
        assertThat(told(SHEET.copyWeek(1))).isEqualTo("1-2 a, 1-2 b, 2-2 a, 2-2 b, 3-7 c");
    }

    @Test
    void a_week_that_is_removed_takes_its_workouts_along_and_putting_it_back_restores_the_plan() {
        var without = SHEET.removeWeek(1);
        assertThat(told(without)).isEqualTo("1-7 c");
        assertThat(without.weeks()).isEqualTo(2);
        assertThat(without.addWeek(0).with(SHEET.of(1))).isEqualTo(SHEET);
        assertThat(told(SHEET.clearWeek(1))).isEqualTo("2-7 c");
        assertThat(SHEET.clearWeek(1).weeks()).isEqualTo(3);
    }

    @Test
    void there_is_nothing_in_a_place_without_a_workout() {
        for (var place : List.of(new Place(1, 2, 2), new Place(3, 1, 0))) {
            assertThatThrownBy(() -> SHEET.remove(place)).isInstanceOf(Failure.class);
        }
        assertThatThrownBy(() -> Place.read("1-8-0")).isInstanceOf(Failure.class);
    }
}
