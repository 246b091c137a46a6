package club.harrier.kind;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.kind.SubTypeGuess.Evidence;
import club.harrier.kind.SubTypeGuess.RecentRuns;
import club.harrier.recorded.RecordedLap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Labelled runs. Laps are written as `metres/seconds`, with ascent after `+` and the watch's word after `:`.
class SubTypeGuessTest {
    /// Somebody who runs 10 km at 5:30 min/km.
    private static final RecentRuns REGULAR = new RecentRuns(12, 1_000_000.0, 0.330 * 10);

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(nullValues = "-", textBlock = """
            Parkrun #214,                         race
            Wettkampf Silvesterlauf,              race
            Pre-race shakeout,                    recovery-run
            Race pace 3 x 3 km,                   tempo-run
            Marathon training week 4,             run
            Hill repeats in the park,             hill-repeats
            6x Bergsprints,                       hill-repeats
            Côtes courtes,                        hill-repeats
            Fartlek mit Tim,                      fartlek
            Fahrtspiel,                           fartlek
            8 × 400 m,                            interval-run
            10x1000m,                             interval-run
            Intervalltraining,                    interval-run
            Fractionné 30/30,                     interval-run
            Series en pista,                      interval-run
            Ripetute corte,                       interval-run
            Threshold blocks,                     threshold
            Schwellenlauf,                        threshold
            Séance au seuil,                      threshold
            Tempo Tuesday,                        tempo-run
            TDL 8 km,                             tempo-run
            Progressive run,                      progression
            Steigerungslauf,                      progression
            Recovery jog,                         recovery-run
            Regenerationslauf,                    recovery-run
            Récup en forêt,                       recovery-run
            Long run with Ada,                    long-run
            Langer Lauf am Sonntag,               long-run
            Sortie longue,                        long-run
            Lange duurloop,                       long-run
            Långpass,                             long-run
            Easy miles,                           easy-run
            Lockerer Dauerlauf,                   easy-run
            Footing le long du canal,             easy-run
            Rodaje suave,                         easy-run
            Laufband,                             treadmill
            Bahntraining,                         track
            Trail du dimanche,                    trail-run
            Morning Run,                          run
            Along the river,                      run
            Belonging,                            run
            Carrera matutina,                     run
            Course à pied,                        run
            '',                                   run
            """)
    void titles(String title, String expected) {
        assertThat(SubTypeGuess.of(new Evidence(null, title, 800_000L, 2_640_000L, List.of(), RecentRuns.NONE)))
                .hasToString(expected);
    }

    @ParameterizedTest(name = "{0}, {1} m: {2}")
    @CsvSource({
        "Berlin Marathon, 42400, race",
        "Berlin Marathon, 12000, run",
        "Berlin Marathon, 46000, long-run",
        "Halbmarathon Köln, 21200, race",
        "Half marathon, 21097, race",
        "Semi de Paris, 21300, race",
        "Halbmarathon Köln, 8000, run",
        "Marathon training, 42300, long-run"
    })
    void a_marathon_is_a_race_where_it_is_one(String title, long metres, String expected) {
        assertThat(SubTypeGuess.of(new Evidence(null, title, metres * 100, metres * 330, List.of(), RecentRuns.NONE)))
                .hasToString(expected);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "treadmill, Lunch Run, treadmill",
                "indoor_running, -, treadmill",
                "track, -, track",
                "trail, -, trail-run",
                "street, -, run",
                "treadmill, 6x800 on the belt, interval-run"
            })
    void the_watchs_setting_comes_after_the_athletes_words(String subSport, @Nullable String title, String expected) {
        assertThat(SubTypeGuess.of(new Evidence(
                        subSport, title == null ? "" : title, 800_000L, 2_640_000L, List.of(), RecentRuns.NONE)))
                .hasToString(expected);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        // structured workouts
        "2000/720:warmup 1000/230:active 300/120:rest 1000/231:active 300/120:rest 1000/229:active 300/120:rest 1500/600:cooldown, interval-run",
        "2000/720:warmup 2000/500:active 200/90:rest 2000/505:active 200/90:rest 2000/503:active 1500/600:cooldown, threshold",
        "2000/720:warmup 300/75+18:interval 300/150:recovery 300/75+18:interval 300/150:recovery 300/76+18:interval 300/150:recovery, hill-repeats",
        // pressed by hand
        "2000/700 400/80 200/80 400/81 200/82 400/79 200/80 400/80 200/85 1500/560, interval-run",
        "400/80 200/80 400/81 200/82 400/79 200/80 400/80 200/85, interval-run",
        "2000/700 300/60 300/120 900/200 300/110 250/50 300/110 1300/300 300/110 200/40 1500/560, fartlek",
        "1500/540 280/60 200/75 560/120 200/75 840/180 200/75 560/120 200/75 280/60 1500/540, interval-run",
        "1500/540 250/90+20 250/100 250/90+21 250/100 250/91+20 250/100 250/90+22 1500/540, hill-repeats",
        // every kilometre
        "1000/360 1000/350 1000/340 1000/330 1000/320 1000/310 400/120, progression",
        "1000/330 1000/331 1000/329 1000/332 1000/330 1000/328 1000/331, run",
        "1000/340 1000/338 1000/270 1000/268 1000/271 1000/269 1000/340 1000/345, tempo-run",
        "1000/300 1000/310 1000/320 1000/330 1000/340, run",
        "3000/1000, run"
    })
    void laps(String laps, String expected) {
        assertThat(SubTypeGuess.of(new Evidence(null, "", 800_000L, 2_640_000L, read(laps), RecentRuns.NONE)))
                .hasToString(expected);
    }

    @ParameterizedTest(name = "{0} m in {1} s: {2}")
    @CsvSource({
        "18000, 6200, long-run",
        "15000, 4950, long-run",
        "14000, 4620, run",
        "5000, 1850, recovery-run",
        "5000, 1650, run",
        "10000, 3450, easy-run",
        "10000, 3300, run"
    })
    void an_athletes_own_runs_are_the_measure(long metres, long seconds, String expected) {
        assertThat(SubTypeGuess.of(new Evidence(null, "", metres * 100, seconds * 1_000, List.of(), REGULAR)))
                .hasToString(expected);
    }

    private static List<RecordedLap> read(String text) {
        var laps = new ArrayList<RecordedLap>();
        long start = 0;
        for (String one : text.split(" ", -1)) {
            var word = one.split(":", -1);
            var climb = word[0].split("\\+", -1);
            var figures = climb[0].split("/", -1);
            long millis = Long.parseLong(figures[1]) * 1_000;
            laps.add(new RecordedLap(
                    start,
                    Long.parseLong(figures[0]) * 100,
                    millis,
                    millis,
                    climb.length > 1 ? Long.parseLong(climb[1]) * 100 : null,
                    null,
                    null,
                    word.length > 1 ? word[1] : null));
            start += millis;
        }
        return laps;
    }
}
