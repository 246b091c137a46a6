package club.harrier.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static final Instant START = Instant.parse("2026-03-14T06:00:00Z");

    @ParameterizedTest(name = "{0} s, the other after {1} s for {2} s: {3}")
    @CsvSource({
        "1000, 0, 1000, SAME",
        "1000, 60, 940, SAME",
        "1000, -60, 1060, SAME",
        "1000, 0, 800, SAME",
        "800, 0, 1000, SAME",
        "1000, 0, 799, SUSPECTED",
        "1000, 61, 939, SUSPECTED",
        "3600, 120, 3600, SUSPECTED",
        "1000, 0, 500, SUSPECTED",
        "1000, 0, 499, DIFFERENT",
        "1000, 500, 1000, SUSPECTED",
        "1000, 501, 1000, DIFFERENT",
        "1000, 1000, 1000, DIFFERENT",
        "1000, -5000, 1000, DIFFERENT",
        "0, 0, 0, SAME",
        "0, 1, 0, DIFFERENT",
        "1000, 10, 0, DIFFERENT"
    })
    void the_shared_time_over_the_longer_span_decides(long seconds, long after, long otherSeconds, Likeness expected) {
        var other = START.plusSeconds(after);
        assertThat(Likeness.of(START, seconds * 1_000, other, otherSeconds * 1_000))
                .isEqualTo(expected);
        assertThat(Likeness.of(other, otherSeconds * 1_000, START, seconds * 1_000))
                .isEqualTo(expected);
    }
}
