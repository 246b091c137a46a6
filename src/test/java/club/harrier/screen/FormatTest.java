package club.harrier.screen;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.unit.DateRange;
import club.harrier.unit.UnitSystem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final Format KM = new Format(Locale.UK, UnitSystem.METRIC, ZoneOffset.UTC);
    private static final Format MILES = new Format(Locale.US, UnitSystem.IMPERIAL, ZoneOffset.UTC);
    private static final Format GERMAN = new Format(Locale.GERMANY, UnitSystem.METRIC, ZoneOffset.UTC);

    @Test
    void distances_are_in_the_persons_units_and_language() {
        assertThat(KM.distance(12_345)).isEqualTo("12.3\u00a0km");
        assertThat(GERMAN.distance(12_345)).isEqualTo("12,3\u00a0km");
        assertThat(MILES.distance(16_093.44)).isEqualTo("10.0\u00a0mi");
        assertThat(KM.distance(1_234_567)).isEqualTo("1,235\u00a0km");
        assertThat(KM.distanceCm(1_234_500L)).isEqualTo("12.3\u00a0km");
    }

    @Test
    void what_is_unknown_is_a_dash_and_zero_is_zero() {
        assertThat(KM.distance(null)).isEqualTo("–");
        assertThat(KM.distance(0)).isEqualTo("0.0\u00a0km");
        assertThat(KM.pace(null)).isEqualTo("–");
        assertThat(KM.elevation(null)).isEqualTo("–");
        assertThat(KM.percent(null)).isEqualTo("–");
    }

    @Test
    void paces_round_to_the_second_and_never_show_sixty() {
        assertThat(KM.pace(275)).isEqualTo("4:35\u00a0/km");
        assertThat(KM.pace(299.6)).isEqualTo("5:00\u00a0/km");
        assertThat(MILES.pace(275)).isEqualTo("7:23\u00a0/mi");
    }

    @Test
    void durations_look_as_on_a_watch_and_sums_as_hours() {
        assertThat(KM.duration(2_887)).isEqualTo("48:07");
        assertThat(KM.duration(3_599.7)).isEqualTo("1:00:00");
        assertThat(KM.hours(3_000)).isEqualTo("50\u00a0min");
        assertThat(KM.hours(43_500)).isEqualTo("12\u00a0h 05\u00a0min");
    }

    @Test
    void changes_carry_their_sign() {
        assertThat(KM.change(12.5)).isEqualTo("+12.5\u00a0%");
        assertThat(GERMAN.change(-12.5)).isEqualTo("−12,5\u00a0%");
        assertThat(KM.signed(0.04)).isEqualTo("±0");
    }

    @Test
    void dates_follow_the_language() {
        var date = LocalDate.of(2026, 11, 24);
        assertThat(KM.date(date)).isEqualTo("24 Nov 2026");
        assertThat(MILES.date(date)).isEqualTo("Nov 24, 2026");
        assertThat(GERMAN.date(date)).isEqualTo("24. Nov. 2026");
        assertThat(GERMAN.weekday(date)).isEqualTo("Di");
        assertThat(KM.range(new DateRange(date.minusDays(6), date))).isEqualTo("18 Nov – 24 Nov 2026");
    }
}
