package club.harrier.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.TestClock;
import club.harrier.platform.Failure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whatever coaches do to a group's plan and in whatever order, and whatever of it they take back: every calendar is
/// what a model in memory says.
@QuarkusTest
class LifeTest {
    private static final Logger LOG = Logger.getLogger(LifeTest.class);
    private static final int CLUBS = 6;
    private static final int STEPS = 500;

    @Inject
    LifeClub club;

    @Inject
    LifeOfOne one;

    @Inject
    LifeOfDays days;

    @Inject
    LifeOfPlans plans;

    @Inject
    PlanChanges changes;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_runs_again() {
        clock.reset();
    }

    @Test
    void calendars_are_what_the_model_says_after_whatever_was_done_and_taken_back() {
        var outcomes = new TreeMap<String, Integer>();
        for (int seed = 1; seed <= CLUBS; seed++) {
            club.begin(seed);
            plans.assign();
            for (int step = 1; step <= STEPS; step++) {
                String outcome = step();
                outcomes.merge(outcome, 1, Integer::sum);
                for (int i = 0; i < LifeClub.ATHLETES; i++) {
                    if (step % 20 == 0 || i == step % LifeClub.ATHLETES) {
                        assertThat(club.calendar(i))
                                .as("club %s, step %s: %s, athlete %s", seed, step, outcome, i)
                                .isEqualTo(club.model.calendar(i));
                    }
                }
            }
        }
        LOG.infof("%d steps: %s", CLUBS * STEPS, outcomes);
        assertThat(outcomes.keySet())
                .contains(
                        "assign",
                        "enrol",
                        "unassign",
                        "leave",
                        "move",
                        "skip",
                        "change",
                        "restore",
                        "add",
                        "remove",
                        "regroup",
                        "add for group",
                        "shift group",
                        "shift athlete",
                        "pause",
                        "resume",
                        "unpause",
                        "undo assign",
                        "undo unassign",
                        "undo shift",
                        "undo regroup",
                        "undo add",
                        "undo remove",
                        "undo change",
                        "undo resume",
                        "undo changed_since",
                        "undo already_undone",
                        "shift group into_the_past");
    }

    /// Does something to both; says what, and how it was refused.
    private String step() {
        int dice = club.random.nextInt(100);
        if (dice < 3) {
            club.aDayLater();
            return "a day later";
        }
        if (dice < 35) {
            return undo();
        }
        if (dice < 65) {
            return dice < 58 ? one.one() : one.add();
        }
        if (dice < 75) {
            return dice < 70 ? plans.regroup() : plans.addForGroup();
        }
        if (dice < 88) {
            return days.shift();
        }
        return dice < 95 ? days.pause() : plans.enrolments();
    }

    private String undo() {
        if (club.made.isEmpty()) {
            return "nothing";
        }
        int most = club.random.nextInt(4) == 0 ? 30 : 3;
        int back = Math.min(club.made.size(), 1 + club.random.nextInt(most));
        UUID change = club.made.get(club.made.size() - back);
        @Nullable String refused = null;
        String kind = "";
        try {
            kind = changes.undo(club.coach(), change).kind().name().toLowerCase(Locale.ROOT);
        } catch (Failure failure) {
            refused = failure.code();
        }
        @Nullable String expected = null;
        try {
            club.model.undo(change);
            if (club.random.nextInt(10) > 0) {
                club.made.remove(change);
            }
        } catch (LifeModel.Refused refusal) {
            expected = refusal.getMessage();
        }
        assertThat(refused).as("undo").isEqualTo(expected);
        return "undo " + (refused == null ? kind : refused);
    }
}
