package club.harrier.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BandTest {
    @Test
    void the_ends_of_a_band_belong_to_it() {
        assertThat(Band.of(10_000L, null, 8_000L, 0)).isEqualTo(Band.ON_TARGET);
        assertThat(Band.of(10_000L, null, 12_000L, 0)).isEqualTo(Band.ON_TARGET);
        assertThat(Band.of(10_000L, null, 7_999L, 0)).isEqualTo(Band.NEAR);
        assertThat(Band.of(10_000L, null, 12_001L, 0)).isEqualTo(Band.NEAR);
        assertThat(Band.of(10_000L, null, 5_000L, 0)).isEqualTo(Band.NEAR);
        assertThat(Band.of(10_000L, null, 15_000L, 0)).isEqualTo(Band.NEAR);
        assertThat(Band.of(10_000L, null, 4_999L, 0)).isEqualTo(Band.OFF);
        assertThat(Band.of(10_000L, null, 15_001L, 0)).isEqualTo(Band.OFF);
    }

    @Test
    void time_counts_where_distance_is_unknown_and_nothing_is_not_zero() {
        assertThat(Band.of(10_000L, 3_600, null, 3_600_000)).isEqualTo(Band.ON_TARGET);
        assertThat(Band.of(10_000L, null, null, 3_600_000)).isEqualTo(Band.UNMEASURED);
        assertThat(Band.of(null, null, 10_000L, 3_600_000)).isEqualTo(Band.UNMEASURED);
        assertThat(Band.of(null, 3_600, 10_000L, 1_800_000)).isEqualTo(Band.NEAR);
        assertThat(Band.of(10_000L, 3_600, 0L, 3_600_000)).isEqualTo(Band.OFF);
    }

    @Test
    void bands_equal_an_independent_recomputation() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            long target = 1L + random.nextInt(1_000_000);
            long done = random.nextInt(2_000_000);
            var off = new BigDecimal(done)
                    .subtract(new BigDecimal(target))
                    .abs()
                    .divide(new BigDecimal(target), 20, java.math.RoundingMode.UP);
            var expected = off.compareTo(new BigDecimal("0.2")) <= 0
                    ? Band.ON_TARGET
                    : off.compareTo(new BigDecimal("0.5")) <= 0 ? Band.NEAR : Band.OFF;
            assertThat(Band.of(target, null, done, 0))
                    .as(done + " of " + target)
                    .isEqualTo(expected);
        }
    }
}
