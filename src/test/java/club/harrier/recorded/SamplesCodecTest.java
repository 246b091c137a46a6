package club.harrier.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class SamplesCodecTest {
    private static final int ABSENT = Samples.ABSENT;

    @Test
    void points_come_back_as_they_were_absent_ones_and_extremes_too() {
        int[] wild = {ABSENT, 0, Integer.MAX_VALUE, Integer.MIN_VALUE + 1, ABSENT, -1};
        int[] time = {0, 1000, 1000, 2000, 3000, Integer.MAX_VALUE};
        int[] none = new int[6];
        Arrays.fill(none, ABSENT);
        var samples = new Samples(time, wild, none, new int[6], wild, none, none, wild);

        assertSame(SamplesCodec.decode(SamplesCodec.encode(samples), 6), samples);
    }

    @Test
    void random_points_come_back() {
        var random = new Random(7);
        int[][] columns = new int[8][1000];
        for (int[] column : columns) {
            for (int i = 0; i < column.length; i++) {
                column[i] = random.nextInt(4) == 0 ? ABSENT : random.nextInt();
            }
        }
        var samples = new Samples(
                columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], columns[6], columns[7]);

        assertSame(SamplesCodec.decode(SamplesCodec.encode(samples), 1000), samples);
    }

    @Test
    void no_points_are_no_points() {
        var none = new int[0];
        var empty = new Samples(none, none, none, none, none, none, none, none);

        assertThat(SamplesCodec.decode(SamplesCodec.encode(empty), 0).count()).isZero();
    }

    @Test
    void a_second_of_running_takes_a_few_bytes() {
        int hour = 3600;
        int[] time = new int[hour];
        int[] latitude = new int[hour];
        int[] heartRate = new int[hour];
        int[] none = new int[hour];
        var random = new Random(1);
        for (int i = 0; i < hour; i++) {
            time[i] = 1000 * i;
            latitude[i] = 520_000_000 + 270 * i + random.nextInt(20);
            heartRate[i] = 150 + random.nextInt(3);
            none[i] = ABSENT;
        }

        assertThat(SamplesCodec.encode(new Samples(time, latitude, latitude, none, none, heartRate, none, none)))
                .hasSizeLessThan(4 * hour);
    }

    @Test
    void more_points_than_asked_for_are_refused() {
        var packed = SamplesCodec.encode(tenSeconds());

        assertThat(SamplesCodec.decode(packed, 10).count()).isEqualTo(10);
        assertThatThrownBy(() -> SamplesCodec.decode(packed, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytes_of_another_origin_are_refused_before_they_take_memory() {
        var packed = SamplesCodec.encode(tenSeconds());
        for (int length = 0; length < packed.length; length++) {
            var cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> SamplesCodec.decode(cut, 1_000_000)).isInstanceOf(IllegalArgumentException.class);
        }
        var bomb = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bomb)) {
            out.write(new byte[64 << 20]);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        assertThatThrownBy(() -> SamplesCodec.decode(bomb.toByteArray(), 1000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Samples tenSeconds() {
        int[] time = IntStream.range(0, 10).map(i -> 1000 * i).toArray();
        int[] heartRate = IntStream.range(0, 10).map(i -> 140 + i).toArray();
        int[] none = new int[10];
        Arrays.fill(none, ABSENT);
        return new Samples(time, none, none, new int[10], time, heartRate, none, none);
    }

    private static void assertSame(Samples read, Samples written) {
        assertThat(read.timeMillis()).isEqualTo(written.timeMillis());
        assertThat(read.latitudeE7()).isEqualTo(written.latitudeE7());
        assertThat(read.longitudeE7()).isEqualTo(written.longitudeE7());
        assertThat(read.altitudeCm()).isEqualTo(written.altitudeCm());
        assertThat(read.distanceCm()).isEqualTo(written.distanceCm());
        assertThat(read.heartRate()).isEqualTo(written.heartRate());
        assertThat(read.cadence()).isEqualTo(written.cadence());
        assertThat(read.powerWatts()).isEqualTo(written.powerWatts());
    }
}
