package club.harrier.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;

class DirectionsTest {
    @Test
    void a_name_from_right_to_left_is_set_apart_and_others_are_left_alone() {
        assertThat(Directions.isolated("Søren is a member now.")).isEqualTo("Søren is a member now.");
        assertThat(Directions.isolated("Yael לוי is a member now.")).isEqualTo("Yael \u2068לוי\u2069 is a member now.");
        assertThat(Directions.isolated("“ماراثون الربيع”: 12 workouts"))
                .isEqualTo("“\u2068ماراثون الربيع\u2069”: 12 workouts");
        assertThat(Directions.isolated("בוקר, 3 of ערב")).isEqualTo("\u2068בוקר\u2069, 3 of \u2068ערב\u2069");
        assertThat(Directions.isolated("")).isEmpty();
    }

    @Test
    void a_figure_beside_the_name_keeps_its_level() {
        var plain = "לוי 12 runs";
        var figure = plain.indexOf("12");
        assertThat(new Bidi(plain, Bidi.DIRECTION_LEFT_TO_RIGHT).getLevelAt(figure))
                .as("the figure is drawn into the name")
                .isEqualTo(2);
        var apart = Directions.isolated(plain);
        assertThat(new Bidi(apart, Bidi.DIRECTION_LEFT_TO_RIGHT).getLevelAt(apart.indexOf("12")))
                .isZero();
    }
}
