package club.harrier.pace;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.recorded.Samples;
import club.harrier.workout.PaceZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeInZonesTest {
    private static final UUID ID = new UUID(1, 1);

    private static Zones zones(@Nullable Integer pace, @Nullable Integer thresholdHr, @Nullable Integer maxHr) {
        var entry =
                new Threshold(ID, ID, LocalDate.EPOCH, pace, null, null, null, thresholdHr, maxHr, ID, Instant.EPOCH);
        return new Zones(pace == null ? null : entry, thresholdHr == null && maxHr == null ? null : entry);
    }

    private static Samples samples(int count, IntUnaryOperator millis, IntUnaryOperator cm, IntUnaryOperator heart) {
        int[] absent = new int[count];
        Arrays.fill(absent, Samples.ABSENT);
        return new Samples(
                column(count, millis), absent, absent, absent, column(count, cm), column(count, heart), absent, absent);
    }

    private static int[] column(int count, IntUnaryOperator value) {
        return IntStream.range(0, count).map(value).toArray();
    }

    @Test
    void the_time_up_to_the_next_point_belongs_to_the_zone_of_a_point() {
        var run = samples(101, i -> i * 2_000, i -> i * 800, i -> i < 50 ? 140 : i < 80 ? 150 : 175);
        var times = TimeInZones.of(run, zones(250, 170, null));
        assertThat(times.heart()).containsExactly(0L, 100_000L, 60_000L, 0L, 0L, 40_000L);
        assertThat(times.pace()).containsOnlyKeys(PaceZone.THRESHOLD).containsEntry(PaceZone.THRESHOLD, 200_000L);
    }

    @Test
    void below_the_first_zone_is_no_zone_and_what_is_unknown_counts_nowhere() {
        var run = samples(61, i -> i * 1_000, i -> i * 300, i -> i < 20 ? 90 : i < 40 ? 150 : Samples.ABSENT);
        assertThat(TimeInZones.of(run, zones(null, null, 200)).heart())
                .containsExactly(20_000L, 0L, 0L, 20_000L, 0L, 0L);
        assertThat(TimeInZones.of(run, zones(null, null, 200)).pace()).isEmpty();
    }

    @Test
    void a_pause_belongs_to_no_zone_and_standing_to_no_pace() {
        var run = samples(200, i -> i < 100 ? i * 1_000 : i * 1_000 + 600_000, i -> Math.min(i, 100) * 400, _ -> 160);
        var times = TimeInZones.of(run, zones(250, 170, null));
        assertThat(times.heart().get(3)).isEqualTo(198_000);
        assertThat(times.pace().values().stream().mapToLong(it -> it).sum()).isBetween(90_000L, 130_000L);
    }

    @Test
    void without_zones_there_is_nothing_to_say() {
        var run = samples(10, i -> i * 1_000, i -> i * 300, _ -> 150);
        assertThat(TimeInZones.of(run, Zones.NONE).heart()).isEmpty();
        assertThat(TimeInZones.of(run, Zones.NONE).pace()).isEmpty();
        assertThat(TimeInZones.of(samples(0, i -> i, i -> i, i -> i), zones(250, 170, 190))
                        .heart())
                .isEmpty();
    }
}
