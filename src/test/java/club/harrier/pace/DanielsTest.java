package club.harrier.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import club.harrier.workout.PaceZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the tables of "Daniels' Running Formula".
class DanielsTest {
    private static int seconds(String clock) {
        int seconds = 0;
        for (String part : clock.strip().split(":", -1)) {
            seconds = seconds * 60 + Integer.parseInt(part);
        }
        return seconds;
    }

    /// To within two parts in a thousand of the published time, as the table rounds VDOT to whole numbers.
    @ParameterizedTest
    @CsvSource({
        "30, 30:40, 63:46, 2:21:04, 4:49:17",
        "40, 24:08, 50:03, 1:50:59, 3:49:45",
        "50, 19:57, 41:21, 1:31:35, 3:10:49",
        "60, 17:03, 35:22, 1:18:09, 2:43:25",
        "70, 14:55, 31:00, 1:08:21, 2:23:10",
    })
    void race_times_are_those_of_the_published_table(int vdot, String five, String ten, String half, String marathon) {
        var paces = new Paces(vdot);
        String[] published = {five, ten, half, marathon};
        double[] metres = {5_000, 10_000, 21_097.5, 42_195};
        for (int i = 0; i < metres.length; i++) {
            assertThat(paces.raceSeconds(metres[i]))
                    .as("%s m at VDOT %s", metres[i], vdot)
                    .isCloseTo(seconds(published[i]), within(seconds(published[i]) * 0.002));
            assertThat(Daniels.vdot(metres[i], seconds(published[i]))).isCloseTo(vdot, within(0.1));
        }
    }

    /// Marathon, threshold and interval within two seconds per kilometre; repetition, which is published for 400 m,
    /// within a second and a half over these.
    @ParameterizedTest
    @CsvSource({"40, 5:27, 5:06, 4:42, 106", "50, 4:31, 4:15, 3:55, 87", "60, 3:52, 3:40, 3:23, 75"})
    void training_paces_are_those_of_the_published_table(
            int vdot, String marathon, String threshold, String interval, int repetition) {
        var paces = new Paces(vdot);
        assertThat(paces.secondsPerKm(PaceZone.MARATHON)).isCloseTo(seconds(marathon), within(2.0));
        assertThat(paces.secondsPerKm(PaceZone.THRESHOLD)).isCloseTo(seconds(threshold), within(2.0));
        assertThat(paces.secondsPerKm(PaceZone.INTERVAL)).isCloseTo(seconds(interval), within(2.0));
        assertThat(paces.secondsPerKm(PaceZone.REPETITION) * 0.4).isCloseTo(repetition, within(1.5));
    }

    @Test
    void easy_is_a_range_and_the_other_paces_have_two_percent_to_either_side() {
        var paces = new Paces(50);
        assertThat(paces.range(PaceZone.EASY).fastSPerKm()).isCloseTo(307, within(2));
        assertThat(paces.range(PaceZone.EASY).slowSPerKm()).isCloseTo(338, within(2));
        assertThat(paces.range(PaceZone.THRESHOLD).fastSPerKm()).isEqualTo(250);
        assertThat(paces.range(PaceZone.THRESHOLD).slowSPerKm()).isEqualTo(260);
    }

    @Test
    void a_threshold_pace_gives_the_paces_of_the_race_that_gives_it() {
        for (int pace = 160; pace <= 700; pace += 7) {
            assertThat(Paces.ofThreshold(pace).secondsPerKm(PaceZone.THRESHOLD)).isCloseTo(pace, within(1e-6));
        }
    }

    @Test
    void a_race_time_is_the_time_that_its_vdot_speaks_for() {
        for (double metres : new double[] {800, 5_000, 42_195, 100_000}) {
            for (int vdot = 15; vdot <= 90; vdot += 5) {
                assertThat(Daniels.vdot(metres, Daniels.raceSeconds(vdot, metres)))
                        .isCloseTo(vdot, within(0.01));
            }
        }
    }

    @Test
    void every_pace_lies_in_its_own_zone_and_all_that_is_slow_in_easy() {
        for (int vdot = 20; vdot <= 85; vdot++) {
            var paces = new Paces(vdot);
            for (var zone : PaceZone.values()) {
                assertThat(paces.zoneOf(paces.secondsPerKm(zone))).isEqualTo(zone);
            }
            assertThat(paces.zoneOf(1_500)).isEqualTo(PaceZone.EASY);
            assertThat(paces.zoneOf(90)).isEqualTo(PaceZone.REPETITION);
        }
    }

    /// 5 km in 20:00 gives 10 km in 41:42 and a marathon in 3:11:49 by the rule with 1.06.
    @Test
    void riegel_reckons_other_distances() {
        assertThat(Riegel.raceSeconds(5_000, 1_200, 10_000)).isCloseTo(seconds("41:42"), within(1.0));
        assertThat(Riegel.raceSeconds(5_000, 1_200, 42_195)).isCloseTo(seconds("3:11:49"), within(1.0));
    }

    @Test
    void heart_rate_zones_are_shares_of_the_threshold_or_else_of_the_maximum() {
        var byThreshold = new HeartZones(170, 190);
        assertThat(byThreshold.beats(1).low()).isNull();
        assertThat(byThreshold.beats(1).high()).isEqualTo(144);
        assertThat(byThreshold.beats(2).low()).isEqualTo(145);
        assertThat(byThreshold.beats(4).low()).isEqualTo(162);
        assertThat(byThreshold.beats(4).high()).isEqualTo(169);
        assertThat(byThreshold.beats(5).low()).isEqualTo(170);
        assertThat(byThreshold.beats(5).high()).isEqualTo(190);
        assertThat(byThreshold.zoneOf(60)).isEqualTo(1);
        assertThat(byThreshold.zoneOf(169)).isEqualTo(4);
        assertThat(byThreshold.zoneOf(200)).isEqualTo(5);
        var byMaximum = new HeartZones(null, 200);
        assertThat(byMaximum.beats(1).low()).isEqualTo(100);
        assertThat(byMaximum.beats(1).high()).isEqualTo(119);
        assertThat(byMaximum.beats(5).low()).isEqualTo(180);
        assertThat(byMaximum.zoneOf(99)).isZero();
        assertThat(byMaximum.zoneOf(100)).isEqualTo(1);
        assertThat(byMaximum.zoneOf(180)).isEqualTo(5);
        assertThat(new HeartZones(170, null).beats(5).high()).isNull();
    }
}
