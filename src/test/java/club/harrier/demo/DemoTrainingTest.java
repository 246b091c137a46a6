package club.harrier.demo;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.file.ActivityFile;
import club.harrier.recorded.ReadLimits;
import club.harrier.recorded.Reading;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DemoTrainingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void it_is_the_same_every_time_for_a_date_and_another_for_another() {
        assertThat(new DemoTraining(3, TODAY).activities()).isEqualTo(new DemoTraining(3, TODAY).activities());
        assertThat(new DemoTraining(3, TODAY).activities())
                .isNotEqualTo(new DemoTraining(3, TODAY.plusDays(1)).activities());
    }

    @Test
    void twenty_weeks_end_today_and_everybody_rests_sometimes() {
        for (var athlete : DemoPeople.athletes()) {
            var dates = new DemoTraining(athlete.number(), TODAY)
                    .activities().stream().map(DemoRun::date).distinct().toList();
            assertThat(dates).allMatch(it -> it.isAfter(TODAY.minusDays(141)) && !it.isAfter(TODAY));
            assertThat(dates.size()).isBetween(30, 130);
        }
    }

    @Test
    void every_kind_of_training_is_to_be_seen() {
        var all = DemoPeople.athletes().stream()
                .flatMap(it -> new DemoTraining(it.number(), TODAY).activities().stream())
                .toList();
        assertThat(all)
                .extracting(DemoRun::subType)
                .contains("easy-run", "long-run", "tempo-run", "interval-run", "race", "trail-run", "recovery-run");
        assertThat(all).extracting(DemoRun::type).contains("run", "bike", "swim");
    }

    @Test
    void a_demo_file_reads_as_what_was_run() {
        var run = new DemoTraining(0, TODAY).activities().getLast();
        var reading = ActivityFile.read(DemoFile.of(run, ZoneId.of("Europe/London"), true), ReadLimits.DEFAULT);
        assertThat(reading).isInstanceOf(Reading.Recorded.class);
        var activity = ((Reading.Recorded) reading).activities().getFirst();
        assertThat(activity.distanceCm()).isEqualTo(run.distanceMeters() * 100L);
        assertThat(activity.movingMillis()).isEqualTo(run.seconds() * 1_000L);
        assertThat(activity.laps()).hasSameSizeAs(run.laps());
        assertThat(activity.samples().count()).isPositive();
    }

    @Test
    void sixty_people_are_on_the_roster_and_seven_of_them_in_no_group() {
        assertThat(DemoPeople.athletes()).hasSize(60);
        assertThat(DemoPeople.athletes().stream().skip(DemoPeople.PLACED))
                .hasSize(7)
                .allMatch(it -> it.status().equals("active"));
        for (int number = 0; number < DemoPeople.PLACED; number++) {
            int athlete = number;
            assertThat(DemoPeople.GROUPS).anyMatch(it -> athlete >= it.from() && athlete < it.to());
        }
    }
}
