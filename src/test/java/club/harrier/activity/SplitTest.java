package club.harrier.activity;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.recorded.Samples;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static final int NONE = Samples.ABSENT;

    private static Samples samples(int[] seconds, int[] metres, int[] heights, int[] beats) {
        int[] absent = new int[seconds.length];
        Arrays.fill(absent, NONE);
        return new Samples(
                times(seconds, 1_000), absent, absent, times(heights, 100), times(metres, 100), beats, absent, absent);
    }

    private static int[] times(int[] values, int factor) {
        return Arrays.stream(values).map(it -> it == NONE ? NONE : it * factor).toArray();
    }

    private static int[] none(int count) {
        int[] none = new int[count];
        Arrays.fill(none, NONE);
        return none;
    }

    @Test
    void a_kilometre_ends_between_two_points() {
        var splits = Split.of(
                samples(new int[] {0, 300, 400}, new int[] {0, 900, 1_300}, new int[] {10, 19, 23}, none(3)), 1_000);
        assertThat(splits)
                .containsExactly(new Split(100_000, 325_000, null, 1_000L), new Split(30_000, 75_000, null, 300L));
    }

    @Test
    void a_long_stand_is_a_pause_and_a_long_stride_is_not() {
        var standing = samples(new int[] {0, 200, 500, 700}, new int[] {0, 500, 510, 1_000}, none(4), none(4));
        assertThat(Split.of(standing, 1_000)).extracting(Split::movingMillis).containsExactly(400_000L);
        var silent = samples(new int[] {0, 600}, new int[] {0, 2_000}, none(2), none(2));
        assertThat(Split.of(silent, 1_000)).extracting(Split::movingMillis).containsExactly(300_000L, 300_000L);
    }

    @Test
    void beats_are_averaged_where_they_are_known() {
        var splits = Split.of(
                samples(new int[] {0, 100, 200, 300, 400}, new int[] {0, NONE, 999, 1_500, 1_900}, none(5), new int[] {
                    100, 120, NONE, 160, 170
                }),
                1_000);
        assertThat(splits).extracting(Split::averageHeartRate).containsExactly(110, 165);
    }

    @Test
    void miles_are_longer_and_a_few_metres_at_the_end_are_no_split() {
        var run = samples(new int[] {0, 1_000}, new int[] {0, 3_224}, none(2), none(2));
        assertThat(Split.of(run, 1609.344)).extracting(Split::distanceCm).containsExactly(160_934L, 160_934L);
    }

    @Test
    void without_distance_there_is_nothing_to_split_and_an_absurd_one_is_not_split() {
        assertThat(Split.of(samples(new int[] {0, 9}, none(2), none(2), none(2)), 1_000))
                .isEmpty();
        assertThat(Split.of(samples(new int[0], new int[0], new int[0], new int[0]), 1_000))
                .isEmpty();
        assertThat(Split.of(samples(new int[] {0, 9}, new int[] {0, 20_000_000}, none(2), none(2)), 1_000))
                .isEmpty();
    }
}
