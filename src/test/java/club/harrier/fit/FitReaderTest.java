package club.harrier.fit;

import static club.harrier.file.Files.activities;
import static club.harrier.file.Files.only;
import static club.harrier.file.Files.read;
import static club.harrier.fit.FitFiles.activity;
import static club.harrier.fit.FitFiles.fileId;
import static club.harrier.fit.FitFiles.fit;
import static club.harrier.fit.FitFiles.lap;
import static club.harrier.fit.FitFiles.records;
import static club.harrier.fit.FitFiles.session;
import static club.harrier.fit.FitFiles.time;
import static club.harrier.fit.FitFiles.timer;
import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.recorded.RecordedActivity;
import club.harrier.recorded.RecordedLap;
import club.harrier.recorded.Sport;
import com.garmin.fit.EventType;
import com.garmin.fit.File;
import com.garmin.fit.LengthMesg;
import com.garmin.fit.LengthType;
import com.garmin.fit.Mesg;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SubSport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitReaderTest {
    @Test
    void a_run_is_read_as_the_session_states_it() {
        var run = only(FitFiles.run());

        assertThat(run.format()).isEqualTo(RecordedActivity.Format.FIT);
        assertThat(run.sport()).isEqualTo(Sport.RUN);
        assertThat(run.subSport()).isEqualTo("trail");
        assertThat(run.device()).isEqualTo("garmin fr620");
        assertThat(run.startedAt()).isEqualTo(FitFiles.START);
        assertThat(run.utcOffsetSeconds()).isEqualTo(7200);
        assertThat(run.distanceCm()).isEqualTo(2735);
        assertThat(run.movingMillis()).isEqualTo(9500);
        assertThat(run.elapsedMillis()).isEqualTo(11_000);
        assertThat(run.ascentCm()).isEqualTo(1200);
        assertThat(run.averageHeartRate()).isEqualTo(144);
        assertThat(run.maximumHeartRate()).isEqualTo(151);
    }

    @Test
    void laps_and_samples_come_with_it_and_zero_is_a_value() {
        var run = only(FitFiles.run());

        assertThat(run.laps()).extracting(RecordedLap::startMillis).containsExactly(0L, 5000L);
        assertThat(run.laps()).extracting(RecordedLap::distanceCm).containsExactly(1500L, 1235L);
        assertThat(run.laps()).extracting(RecordedLap::movingMillis).containsExactly(5000L, 4500L);
        var samples = run.samples();
        assertThat(samples.count()).isEqualTo(10);
        assertThat(samples.timeMillis()[9]).isEqualTo(9000);
        assertThat(samples.latitudeE7()[0]).isBetween(519_999_998, 520_000_002);
        assertThat(samples.longitudeE7()).containsOnly(0);
        assertThat(samples.altitudeCm()).containsOnly(0);
        assertThat(samples.distanceCm()[9]).isEqualTo(2700);
        assertThat(samples.heartRate()[3]).isEqualTo(143);
        assertThat(samples.cadence()).containsOnly(85);
        assertThat(samples.powerWatts()).containsOnly(250);
    }

    @Test
    void each_session_is_an_activity_with_its_own_laps_and_records() {
        var messages = new ArrayList<Mesg>(List.of(fileId(File.ACTIVITY)));
        messages.addAll(records(0, 10));
        messages.addAll(records(10, 4));
        messages.addAll(records(14, 6));
        messages.addAll(List.of(lap(0, 10, 30f), lap(10, 4, 9f), lap(14, 6, 15f)));
        messages.add(session(com.garmin.fit.Sport.SWIMMING, 0, 10));
        messages.add(session(com.garmin.fit.Sport.TRANSITION, 10, 4));
        messages.add(session(com.garmin.fit.Sport.RUNNING, 14, 6));

        var parts = activities(fit(messages.toArray(Mesg[]::new)));

        assertThat(parts).extracting(RecordedActivity::sport).containsExactly(Sport.SWIM, Sport.OTHER, Sport.RUN);
        assertThat(parts).extracting(part -> part.samples().count()).containsExactly(10, 4, 6);
        assertThat(parts).extracting(part -> part.laps().size()).containsExactly(1, 1, 1);
        assertThat(parts.get(2).startedAt()).isEqualTo(FitFiles.START.plusSeconds(14));
        assertThat(parts.get(2).samples().timeMillis()[0]).isZero();
    }

    @Test
    void sessions_may_stand_before_their_records() {
        var messages = new ArrayList<Mesg>(List.of(fileId(File.ACTIVITY)));
        messages.add(session(com.garmin.fit.Sport.CYCLING, 0, 10));
        messages.add(session(com.garmin.fit.Sport.RUNNING, 10, 5));
        messages.addAll(records(0, 15));

        assertThat(activities(fit(messages.toArray(Mesg[]::new))))
                .extracting(part -> part.samples().count())
                .containsExactly(10, 5);
    }

    @Test
    void a_missing_session_is_made_of_records_and_timer_events() {
        var messages = new ArrayList<Mesg>(List.of(fileId(File.ACTIVITY), timer(0, EventType.START)));
        messages.addAll(records(0, 10));
        messages.add(timer(9, EventType.STOP_ALL));
        messages.add(timer(39, EventType.START));
        messages.addAll(records(39, 5));
        messages.add(timer(43, EventType.STOP_ALL));

        var made = only(fit(messages.toArray(Mesg[]::new)));

        assertThat(made.startedAt()).isEqualTo(FitFiles.START);
        assertThat(made.elapsedMillis()).isEqualTo(43_000);
        assertThat(made.movingMillis()).isEqualTo(13_000);
        assertThat(made.distanceCm()).isEqualTo(2700);
        assertThat(made.averageHeartRate()).isEqualTo(144);
        assertThat(made.sport()).isEqualTo(Sport.OTHER);
    }

    @Test
    void what_the_session_leaves_out_comes_from_its_laps() {
        var bare = new SessionMesg();
        bare.setSport(com.garmin.fit.Sport.RUNNING);
        bare.setStartTime(time(0));

        var run = only(fit(fileId(File.ACTIVITY), lap(0, 300, 1000f), lap(400, 310.5f, 1000.5f), bare));

        assertThat(run.distanceCm()).isEqualTo(200_050);
        assertThat(run.movingMillis()).isEqualTo(610_500);
        assertThat(run.ascentCm()).isNull();
        assertThat(run.averageHeartRate()).isNull();
    }

    @Test
    void pool_lengths_give_the_distance_where_nothing_else_does() {
        var swim = new SessionMesg();
        swim.setSport(com.garmin.fit.Sport.SWIMMING);
        swim.setSubSport(SubSport.LAP_SWIMMING);
        swim.setStartTime(time(0));
        swim.setTotalElapsedTime(90f);
        swim.setTotalTimerTime(80f);
        swim.setPoolLength(25f);
        var messages = new ArrayList<Mesg>(List.of(fileId(File.ACTIVITY)));
        for (var type : List.of(LengthType.ACTIVE, LengthType.ACTIVE, LengthType.IDLE, LengthType.ACTIVE)) {
            var length = new LengthMesg();
            length.setLengthType(type);
            messages.add(length);
        }
        messages.add(swim);

        var read = only(fit(messages.toArray(Mesg[]::new)));

        assertThat(read.distanceCm()).isEqualTo(7500);
        assertThat(read.subSport()).isEqualTo("lap_swimming");
    }

    @Test
    void positions_give_the_distance_where_no_record_states_one_and_a_pause_is_not_bridged() {
        var messages = new ArrayList<Mesg>(List.of(fileId(File.ACTIVITY)));
        for (int second : new int[] {0, 10, 20, 200, 210}) {
            var record = new RecordMesg();
            record.setTimestamp(time(second));
            record.setPositionLat(0);
            record.setPositionLong((int) (second * 1e-5 / 180 * (1L << 31)));
            messages.add(record);
        }

        // 0.0001 degrees of longitude on the equator are 11.12 m.
        assertThat(only(fit(messages.toArray(Mesg[]::new))).distanceCm()).isBetween(3330L, 3340L);
    }

    @Test
    void the_local_time_gives_the_offset_unless_it_is_absurd() {
        assertThat(offset(-12_600)).isEqualTo(-12_600);
        assertThat(offset(20_703)).isEqualTo(20_700);
        assertThat(offset(0)).isZero();
        assertThat(offset(18 * 3600 + 900)).isNull();
        assertThat(offset(-983_794_606)).isNull();
        assertThat(offset(1080)).isNull();
    }

    private static Integer offset(long seconds) {
        return only(fit(fileId(File.ACTIVITY), session(com.garmin.fit.Sport.RUNNING, 0, 60), activity(60, seconds)))
                .utcOffsetSeconds();
    }

    @Test
    void a_file_of_another_kind_is_named() {
        assertThat(read(fit(fileId(File.COURSE))).toString()).contains("NotAnActivity", "a course to follow");
        assertThat(read(fit(fileId(File.WORKOUT))).toString()).contains("NotAnActivity", "a workout to do");
        assertThat(read(fit(fileId(File.SETTINGS))).toString()).contains("NotAnActivity", "device settings");
        assertThat(read(fit(fileId(File.WEIGHT))).toString()).contains("NotAnActivity", "weight");
        assertThat(read(fit(fileId(File.MONITORING_B))).toString()).contains("NotAnActivity", "monitoring");
        assertThat(read(fit(fileId(File.ACTIVITY))).toString()).contains("NotAnActivity", "no session");
    }

    @Test
    void a_record_with_a_broken_date_is_left_out() {
        var messages = new ArrayList<Mesg>(List.of(fileId(File.ACTIVITY)));
        messages.addAll(records(0, 5));
        messages.addAll(records(2 * 365 * 86_400, 1));
        messages.addAll(records(5, 5));
        messages.add(session(com.garmin.fit.Sport.RUNNING, 0, 9.5f));

        var samples = only(fit(messages.toArray(Mesg[]::new))).samples();

        assertThat(samples.timeMillis()).hasSize(10).isSorted();
        assertThat(samples.timeMillis()[9]).isEqualTo(9000);
    }

    @Test
    void times_never_decrease_though_the_file_steps_back() {
        var messages = new ArrayList<Mesg>(List.of(fileId(File.ACTIVITY)));
        messages.addAll(records(0, 5));
        messages.addAll(records(3, 4));
        messages.add(session(com.garmin.fit.Sport.RUNNING, 0, 9.5f));

        assertThat(only(fit(messages.toArray(Mesg[]::new))).samples().timeMillis())
                .containsExactly(0, 1000, 2000, 3000, 4000, 4000, 4000, 5000, 6000);
    }

    @Test
    void a_start_that_is_no_date_is_taken_from_the_records() {
        var session = session(com.garmin.fit.Sport.RUNNING, 0, 9.5f);
        session.setFieldValue(SessionMesg.StartTimeFieldNum, 12_345L);
        var messages = new ArrayList<Mesg>(List.of(fileId(File.ACTIVITY)));
        messages.addAll(records(7, 3));
        messages.add(session);

        assertThat(only(fit(messages.toArray(Mesg[]::new))).startedAt())
                .isEqualTo(Instant.parse("2026-05-04T06:12:16Z"));
    }

    @Test
    void indoor_kinds_of_a_generic_sport_are_told_by_the_sub_sport() {
        var session = session(com.garmin.fit.Sport.FITNESS_EQUIPMENT, 0, 60);
        session.setSubSport(SubSport.TREADMILL);
        assertThat(only(fit(fileId(File.ACTIVITY), session)).sport()).isEqualTo(Sport.RUN);

        session.setSport(com.garmin.fit.Sport.TRAINING);
        session.setSubSport(SubSport.STRENGTH_TRAINING);
        assertThat(only(fit(fileId(File.ACTIVITY), session)).sport()).isEqualTo(Sport.STRENGTH);
    }
}
