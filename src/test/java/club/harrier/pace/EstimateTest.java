package club.harrier.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import club.harrier.library.Shelf;
import club.harrier.library.WorkoutText;
import club.harrier.workout.PaceZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static final UUID ID = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    /// Of an athlete whose threshold pace is 4:10 a kilometre.
    private static final Zones KNOWN =
            new Zones(new Threshold(ID, ID, DAY, 250, null, null, null, null, null, ID, Instant.EPOCH), null);

    private static final Paces PACES = Paces.ofThreshold(250);

    private static @Nullable Estimate of(String text, Zones zones) {
        return Estimate.of(WorkoutText.read(text, Shelf.EMPTY), zones);
    }

    private static Estimate known(String text) {
        return Objects.requireNonNull(of(text, KNOWN));
    }

    @Test
    void steps_by_distance_take_the_time_of_their_pace_and_steps_by_time_cover_its_distance() {
        var estimate = known(": 4x1km @threshold / 90s rest, 10min @5:00/km");
        assertThat(estimate.distanceCm()).isEqualTo(600_000);
        assertThat(estimate.durationS()).isEqualTo(4 * 250 + 4 * 90 + 600);
        assertThat(estimate.isComplete()).isTrue();
        assertThat(estimate.zoneSeconds()).containsEntry(PaceZone.THRESHOLD, 1_000L);
        assertThat(estimate.zoneSeconds().values().stream().mapToLong(it -> it).sum())
                .isEqualTo(1_600);
    }

    @Test
    void repeats_count_as_often_as_they_are_done() {
        var estimate = known(": 3x(2x(400m @interval, 200m @repetition), 1km easy)");
        assertThat(estimate.distanceCm()).isEqualTo(660_000);
        double seconds = 2.4 * PACES.secondsPerKm(PaceZone.INTERVAL)
                + 1.2 * PACES.secondsPerKm(PaceZone.REPETITION)
                + 3 * PACES.secondsPerKm(PaceZone.EASY);
        assertThat((double) estimate.durationS()).isCloseTo(seconds, within(0.51));
    }

    @Test
    void what_says_nothing_is_easy_where_that_is_its_nature_and_unknown_elsewhere() {
        var warm = known(": 2km warmup, 400m jog, 1km cooldown");
        assertThat(warm.isComplete()).isTrue();
        assertThat((double) warm.durationS()).isCloseTo(3.4 * PACES.secondsPerKm(PaceZone.EASY), within(0.51));
        assertThat(known("long-run goal 20km").isComplete()).isTrue();
        var hard = known(": 3km warmup, 5km, 10min @hr3, open");
        assertThat(hard.isComplete()).isFalse();
        assertThat(hard.distanceCm()).isEqualTo(800_000);
        assertThat((double) hard.durationS()).isCloseTo(600 + 3 * PACES.secondsPerKm(PaceZone.EASY), within(0.51));
    }

    @Test
    void a_goal_of_both_distance_and_time_is_the_estimate() {
        var estimate = known("race goal 10km 50min");
        assertThat(estimate.distanceCm()).isEqualTo(1_000_000);
        assertThat(estimate.durationS()).isEqualTo(3_000);
        assertThat(estimate.isComplete()).isTrue();
    }

    @Test
    void without_zones_only_what_is_written_is_known() {
        var estimate = Objects.requireNonNull(of(": 2km easy, 10min @5:00/km, 5min rest", Zones.NONE));
        assertThat(estimate.distanceCm()).isEqualTo(400_000);
        assertThat(estimate.durationS()).isEqualTo(900);
        assertThat(estimate.isComplete()).isFalse();
        assertThat(estimate.zoneSeconds()).isNull();
        var nothing = Objects.requireNonNull(of("\"Go\"", Zones.NONE));
        assertThat(nothing.distanceCm()).isNull();
        assertThat(nothing.durationS()).isNull();
        assertThat(of("(bike): 20km", KNOWN)).isNull();
    }
}
