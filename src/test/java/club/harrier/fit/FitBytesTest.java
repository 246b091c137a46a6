package club.harrier.fit;

import static club.harrier.file.Files.activities;
import static club.harrier.file.Files.joined;
import static club.harrier.file.Files.only;
import static club.harrier.file.Files.read;
import static club.harrier.fit.FitFiles.fileId;
import static club.harrier.fit.FitFiles.fit;
import static club.harrier.fit.FitFiles.time;
import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.file.ActivityFile;
import club.harrier.file.Files;
import club.harrier.recorded.ReadLimits;
import club.harrier.recorded.Reading;
import club.harrier.recorded.Samples;
import com.garmin.fit.File;
import org.junit.jupiter.api.Test;

class FitBytesTest {
    @Test
    void invalid_values_are_absent() {
        var bytes = new RawFit()
                .define(0, false, 0, 0, 1, RawFit.ENUM)
                .data(0, 4)
                .define(
                        1,
                        false,
                        20,
                        253,
                        4,
                        RawFit.UINT32,
                        0,
                        4,
                        RawFit.SINT32,
                        1,
                        4,
                        RawFit.SINT32,
                        3,
                        1,
                        RawFit.UINT8)
                .data(1, time(0).getTimestamp(), 0x7FFFFFFF, 0x7FFFFFFF, 0xFF)
                .data(1, time(1).getTimestamp(), 0, 0, 0)
                .define(
                        2,
                        false,
                        18,
                        2,
                        4,
                        RawFit.UINT32,
                        7,
                        4,
                        RawFit.UINT32,
                        9,
                        4,
                        RawFit.UINT32,
                        16,
                        1,
                        RawFit.UINT8)
                .data(2, time(0).getTimestamp(), 5000, 0xFFFFFFFFL, 0xFF)
                .bytes();

        var read = only(bytes);

        assertThat(read.averageHeartRate()).isNull();
        assertThat(read.samples().heartRate()).containsOnly(Samples.ABSENT);
        assertThat(read.samples().latitudeE7()).containsExactly(Samples.ABSENT, 0);
        assertThat(read.samples().powerWatts()).containsOnly(Samples.ABSENT);
        assertThat(read.movingMillis()).isNull();
        assertThat(read.elapsedMillis()).isEqualTo(5000);
    }

    @Test
    void byte_order_makes_no_difference() {
        assertThat(Files.said(read(recorded(true)))).isEqualTo(Files.said(read(recorded(false))));
        assertThat(only(recorded(true)).distanceCm()).isEqualTo(123_456);
    }

    private static byte[] recorded(boolean bigEndian) {
        return new RawFit()
                .define(0, bigEndian, 0, 0, 1, RawFit.ENUM, 1, 2, RawFit.UINT16)
                .data(0, 4, 32)
                .define(1, bigEndian, 20, 253, 4, RawFit.UINT32, 5, 4, RawFit.UINT32, 7, 2, RawFit.UINT16)
                .data(1, time(0).getTimestamp(), 0, 300)
                .data(1, time(60).getTimestamp(), 123_456, 301)
                .define(
                        2,
                        bigEndian,
                        18,
                        2,
                        4,
                        RawFit.UINT32,
                        5,
                        1,
                        RawFit.ENUM,
                        7,
                        4,
                        RawFit.UINT32,
                        9,
                        4,
                        RawFit.UINT32)
                .data(2, time(0).getTimestamp(), 1, 60_000, 123_456)
                .bytes();
    }

    @Test
    void developer_fields_do_not_disturb_even_without_an_application_id() {
        var bytes = new RawFit()
                .define(0, false, 0, 0, 1, RawFit.ENUM)
                .data(0, 4)
                .define(1, false, 207, 3, 1, RawFit.UINT8)
                .data(1, 0)
                .define(2, false, 206, 0, 1, RawFit.UINT8, 1, 1, RawFit.UINT8, 2, 1, RawFit.UINT8, 3, 8, RawFit.STRING)
                .data(2, 0, 0, RawFit.UINT16, "stride")
                .define(3, false, 20, new int[] {253, 4, RawFit.UINT32, 3, 1, RawFit.UINT8}, new int[] {0, 2, 0, 7, 3, 9
                })
                .data(3, time(0).getTimestamp(), 150, 1234, 77)
                .data(3, time(1).getTimestamp(), 152, 1235, 78)
                .bytes();

        assertThat(only(bytes).samples().heartRate()).containsExactly(150, 152);
    }

    @Test
    void compressed_times_are_read() {
        long start = time(0).getTimestamp() & ~0x1FL;
        var bytes = new RawFit()
                .define(0, false, 0, 0, 1, RawFit.ENUM)
                .data(0, 4)
                .define(1, false, 20, 253, 4, RawFit.UINT32, 3, 1, RawFit.UINT8)
                .data(1, start, 140)
                .define(2, false, 20, 3, 1, RawFit.UINT8)
                .compressed(2, 10, 141)
                .compressed(2, 31, 142)
                .compressed(2, 2, 143)
                .bytes();

        assertThat(only(bytes).samples().timeMillis()).containsExactly(0, 10_000, 31_000, 34_000);
    }

    @Test
    void chained_files_are_read_one_after_another() {
        var settings = fit(fileId(File.SETTINGS));

        assertThat(activities(joined(FitFiles.run(), FitFiles.run()))).hasSize(2);
        assertThat(activities(joined(FitFiles.run(), settings))).hasSize(1);
        assertThat(activities(joined(settings, FitFiles.run()))).hasSize(1);
        assertThat(activities(joined(FitFiles.run(), new byte[20]))).hasSize(1);
    }

    @Test
    void a_damaged_part_makes_the_whole_file_unreadable() {
        var damaged = FitFiles.run();
        damaged[damaged.length / 2] ^= 1;

        assertThat(read(damaged))
                .isEqualTo(new Reading.Unreadable("The FIT file is damaged: its checksum does not match."));
        assertThat(read(joined(FitFiles.run(), damaged))).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void an_unfinished_file_is_unreadable() {
        var unfinished = FitFiles.run();
        for (int i = 4; i < 8; i++) {
            unfinished[i] = 0;
        }

        assertThat(read(unfinished).toString()).contains("never finished");
    }

    @Test
    void more_points_or_activities_than_allowed_are_refused_by_name() {
        assertThat(ActivityFile.read(FitFiles.run(), new ReadLimits(1 << 20, 9, 100))
                        .toString())
                .contains("Unreadable", "more than 9 points");
        assertThat(ActivityFile.read(joined(FitFiles.run(), FitFiles.run()), new ReadLimits(1 << 20, 100, 1))
                        .toString())
                .contains("Unreadable", "more than 1 activities");
        assertThat(ActivityFile.read(FitFiles.run(), new ReadLimits(100, 100, 1))
                        .toString())
                .contains("Unreadable", "larger than 100 bytes");
    }
}
