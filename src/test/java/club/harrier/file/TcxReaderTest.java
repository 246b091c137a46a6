package club.harrier.file;

import static club.harrier.file.Files.activities;
import static club.harrier.file.Files.only;
import static club.harrier.file.Files.read;
import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.fit.FitFiles;
import club.harrier.recorded.RecordedActivity;
import club.harrier.recorded.RecordedLap;
import club.harrier.recorded.Samples;
import club.harrier.recorded.Sport;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TcxReaderTest {

    @Test
    void the_laps_are_the_activity() {
        var run = only(bytes(Files.tcx()));

        assertThat(run.format()).isEqualTo(RecordedActivity.Format.TCX);
        assertThat(run.sport()).isEqualTo(Sport.RUN);
        assertThat(run.device()).isEqualTo("Forerunner 945");
        assertThat(run.startedAt()).isEqualTo(FitFiles.START);
        assertThat(run.distanceCm()).isEqualTo(30_025);
        assertThat(run.movingMillis()).isEqualTo(90_500);
        assertThat(run.elapsedMillis()).isEqualTo(120_000);
        // (120 × 60.5 s + 150 × 30 s) ÷ 90.5 s
        assertThat(run.averageHeartRate()).isEqualTo(130);
        assertThat(run.maximumHeartRate()).isEqualTo(160);
        assertThat(run.laps()).extracting(RecordedLap::startMillis).containsExactly(0L, 90_000L);
        assertThat(run.laps()).extracting(RecordedLap::intensity).containsExactly("active", "resting");
    }

    @Test
    void points_come_with_their_extensions_and_zero_is_a_value() {
        var samples = only(bytes(Files.tcx())).samples();

        assertThat(samples.timeMillis()).containsExactly(0, 60_000);
        assertThat(samples.latitudeE7()).containsExactly(0, Samples.ABSENT);
        assertThat(samples.longitudeE7()).containsExactly(75_000_000, Samples.ABSENT);
        assertThat(samples.altitudeCm()).containsExactly(0, Samples.ABSENT);
        assertThat(samples.distanceCm()).containsExactly(0, 20_025);
        assertThat(samples.heartRate()).containsExactly(110, Samples.ABSENT);
        assertThat(samples.cadence()).containsExactly(Samples.ABSENT, 88);
        assertThat(samples.powerWatts()).containsExactly(Samples.ABSENT, 230);
    }

    @Test
    void each_activity_element_counts_also_in_a_multisport_session() {
        var activity = Files.tcx().replaceAll("(?s).*<Activities>|</Activities>.*", "");
        var several = "<TrainingCenterDatabase><Activities>" + activity
                + "<MultiSportSession><Id>2026-05-04T06:12:09Z</Id><FirstSport>" + activity
                + "</FirstSport><NextSport>" + activity.replace("Running", "Biking")
                + "</NextSport></MultiSportSession></Activities></TrainingCenterDatabase>";

        assertThat(activities(bytes(several)))
                .extracting(RecordedActivity::sport)
                .containsExactly(Sport.RUN, Sport.RUN, Sport.BIKE);
    }

    @Test
    void a_course_is_no_activity() {
        var course = "<TrainingCenterDatabase><Courses><Course><Name>Loop</Name><Lap><TotalTimeSeconds>60"
                + "</TotalTimeSeconds></Lap></Course></Courses></TrainingCenterDatabase>";

        assertThat(read(bytes(course)).toString()).contains("NotAnActivity", "course");
        assertThat(read(bytes("<TrainingCenterDatabase/>")).toString()).contains("NotAnActivity", "no activity");
    }

    @Test
    void an_id_that_is_no_time_leaves_the_start_to_the_first_lap() {
        assertThat(only(bytes(Files.tcx().replace("<Id>2026-05-04T06:12:09Z</Id>", "<Id>run 17</Id>")))
                        .startedAt())
                .isEqualTo(FitFiles.START);
    }

    @Test
    void laps_without_distance_leave_it_to_the_points() {
        var pointsOnly = Files.tcx()
                .replace("<DistanceMeters>200.25</DistanceMeters>\n        <Average", "<Average")
                .replaceAll("</TotalTimeSeconds><DistanceMeters>[0-9.]*</DistanceMeters>", "</TotalTimeSeconds>");

        assertThat(only(bytes(pointsOnly)).distanceCm()).isEqualTo(20_025);
    }

    @Test
    void oversized_numbers_are_absent() {
        var run = only(bytes(Files.tcx()
                .replace("<TotalTimeSeconds>60.5<", "<TotalTimeSeconds>1e308<")
                .replaceAll("<DistanceMeters>[0-9.]*<", "<DistanceMeters>99999999999999<")));

        assertThat(run.distanceCm()).isNull();
        assertThat(run.movingMillis()).isEqualTo(30_000);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
