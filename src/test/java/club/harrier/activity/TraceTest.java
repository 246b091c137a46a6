package club.harrier.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import club.harrier.recorded.Samples;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void a_long_recording_is_thinned_and_keeps_its_ends() {
        var points = Trace.of(RecordedRuns.circle(5_000), 1_000).points();
        assertThat(points).hasSize(1_000);
        assertThat(points.getFirst().seconds()).isEqualTo(0);
        assertThat(points.getLast().seconds()).isEqualTo(4_999);
        assertThat(Trace.of(RecordedRuns.circle(7), 1_000).points()).hasSize(7);
        assertThat(Trace.of(RecordedRuns.circle(1), 1_000).points()).hasSize(1);
        assertThat(Trace.of(RecordedRuns.circle(0), 1_000).points()).isEmpty();
    }

    @Test
    void pace_is_that_of_the_half_minute_around_a_point() {
        assertThat(Trace.of(RecordedRuns.circle(100), 100).points())
                .allSatisfy(point ->
                        assertThat(Objects.requireNonNull(point.paceSPerKm())).isCloseTo(300, within(1.0)));
    }

    @Test
    void zero_is_a_value_and_absent_is_none() {
        int[] absent = {Samples.ABSENT, Samples.ABSENT};
        int[] zero = {0, 0};
        var trace = Trace.of(new Samples(new int[] {0, 1_000}, zero, zero, zero, absent, absent, absent, absent), 10);
        assertThat(trace.hasPlaces()).isTrue();
        assertThat(trace.hasCurves()).isTrue();
        assertThat(trace.points().getFirst()).isEqualTo(new Trace.Point(0, null, 0.0, 0.0, 0.0, null, null));
    }

    @Test
    void who_stands_has_no_pace() {
        int[] same = new int[60];
        Arrays.fill(same, 5_000);
        var still = RecordedRuns.circle(60);
        var standing = new Samples(
                still.timeMillis(),
                still.latitudeE7(),
                still.longitudeE7(),
                still.altitudeCm(),
                same,
                still.heartRate(),
                still.cadence(),
                still.powerWatts());
        assertThat(Trace.of(standing, 60).points()).allMatch(it -> it.paceSPerKm() == null);
    }
}
