package club.harrier.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.platform.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeTest {
    @ParameterizedTest(name = "{0} at {1} %")
    @CsvSource(
            delimiter = '|',
            value = {
                "2km warmup, 6x800m @threshold / 400m jog, 2km cooldown | 80 | 1600m warmup, 5x800m @threshold / 400m jog, 1600m cooldown",
                "2km warmup, 6x800m / 400m jog, 2km cooldown            | 125 | 2500m warmup, 8x800m / 400m jog, 2500m cooldown",
                "10km easy                                                | 75 | 7500m easy",
                "10km easy                                                | 33 | 3300m easy",
                "10km easy                                                | 200 | 20km easy",
                "1h                                                       | 80 | 48min",
                "25min                                                    | 70 | 17min30s",
                "20min                                                    | 41 | 8min",
                "open                                                     | 50 | open",
                "60m                                                      | 50 | 60m",
                "150m                                                     | 25 | 100m",
                "40s                                                      | 110 | 40s",
                "3x1km / 2min rest, 90s rest, 400m recovery             | 25 | 1km interval, 2min rest, 90s rest, 400m recovery",
                "2x(1km)                                                  | 50 | 1km",
                "2x(6x400m / 200m jog, 3min rest)                       | 80 | 2x(5x400m / 200m jog, 3min rest)",
                "3x(2x400m / 200m jog, 3min rest)                       | 67 | 2x(2x400m / 200m jog, 3min rest)",
                "60x1min                                                | 200 | 100x1min",
            })
    void steps_and_repeats_are_scaled(String written, int pct, String expected) {
        assertThat(BlockText.written(new Volume(pct).of(workout(written)).blocks()))
                .isEqualTo(BlockText.written(workout(expected).blocks()));
    }

    @Test
    void all_of_it_is_the_very_same() {
        var workout = workout("1609m, 7x333m / 77s rest");
        assertThat(new Volume(100).of(workout)).isSameAs(workout);
    }

    @Test
    void a_race_stays_a_race() {
        var race = new Workout("Race", ActivityType.RUN, SubType.RACE, 2_109_750L, null, Blocks.NONE, "");
        assertThat(new Volume(50).of(race)).isSameAs(race);
    }

    @Test
    void a_goal_follows_its_blocks_where_they_state_it_and_is_scaled_itself_where_they_do_not() {
        var stated = new Volume(80).of(workout("2km warmup, 6x800m / 400m jog, 2km cooldown"));
        assertThat(stated.targetDistanceCm()).isEqualTo(100L * (1600 + 5 * 1200 + 1600));
        var own = new Workout("Long", ActivityType.RUN, null, 2_500_000L, 9_000, Blocks.NONE, "");
        assertThat(new Volume(90).of(own).targetDistanceCm()).isEqualTo(2_250_000L);
        assertThat(new Volume(90).of(own).targetDurationS()).isEqualTo(8_100);
        var neither = new Workout("Strides", ActivityType.RUN, null, null, null, Blocks.NONE, "");
        assertThat(new Volume(90).of(neither).targetDistanceCm()).isNull();
    }

    @Test
    void what_would_be_longer_than_a_workout_may_be_is_refused() {
        var far = new Workout("Far", ActivityType.BIKE, null, 60_000_000L, null, Blocks.NONE, "");
        assertThatThrownBy(() -> new Volume(200).of(far)).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> new Volume(200).of(workout("400km"))).isInstanceOf(Failure.class);
    }

    private static Workout workout(String written) {
        var blocks = BlockText.read(new LineReader(written.strip(), 1));
        return new Workout("W", ActivityType.RUN, null, blocks.wholeCm(), blocks.wholeSeconds(), blocks, "");
    }
}
