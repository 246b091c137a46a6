package club.harrier.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @Test
    void both_ends_belong_to_a_range() {
        var range = DateRange.endingOn(LEAP_DAY, 7);
        assertThat(range).isEqualTo(new DateRange(LocalDate.of(2024, 2, 23), LEAP_DAY));
        assertThat(range.days()).isEqualTo(7);
        assertThat(range.dates()).hasSize(7).first().isEqualTo(range.start());
        assertThat(range.contains(range.start())).isTrue();
        assertThat(range.contains(range.end())).isTrue();
        assertThat(range.contains(range.end().plusDays(1))).isFalse();
    }

    @Test
    void the_range_before_is_as_long_and_ends_the_day_before() {
        var range = new DateRange(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 30));
        assertThat(range.previous()).isEqualTo(new DateRange(LocalDate.of(2024, 1, 31), LEAP_DAY));
    }

    @Test
    void a_range_does_not_end_before_it_starts() {
        assertThatThrownBy(() -> new DateRange(LEAP_DAY, LEAP_DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
