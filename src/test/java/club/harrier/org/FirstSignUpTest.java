package club.harrier.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.harrier.Emails;
import club.harrier.account.Accounts;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Settings;
import club.harrier.platform.Settings.SignUp;
import club.harrier.unit.UnitSystem;
import club.harrier.unit.WeekStart;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstSignUpTest {
    @Inject
    Database database;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    AuditLog audit;

    @Inject
    Settings settings;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    private Organizations organizations(SignUp mode) {
        var changed = new Settings(
                settings.host(),
                settings.port(),
                settings.data(),
                settings.database(),
                mode,
                settings.baseUrl(),
                settings.mail(),
                settings.mapTiles(),
                settings.trustedProxies(),
                settings.limits());
        return new Organizations(database, accounts, memberships, audit, changed, ids, clock);
    }

    private static Organizations.Beginning club() {
        return new Organizations.Beginning(
                "Club",
                ZoneId.of("Europe/Berlin"),
                WeekStart.MONDAY,
                UnitSystem.METRIC,
                new Organizations.HeadCoach("Ada", Emails.fresh("ada"), "six laps before breakfast"));
    }

    private void likeANewServer() {
        database.change(handle -> handle.execute("DELETE FROM first_org"));
    }

    @Test
    void of_several_who_sign_up_first_at_once_one_wins() throws Exception {
        var first = organizations(SignUp.FIRST);
        for (int round = 0; round < 3; round++) {
            likeANewServer();
            var start = new CyclicBarrier(4);
            Callable<String> signUp = () -> {
                start.await();
                try {
                    first.signUp(club());
                    return "in";
                } catch (Failure closed) {
                    return closed.code();
                }
            };
            var outcomes = new ArrayList<String>();
            try (var threads = Executors.newFixedThreadPool(4)) {
                for (Future<String> one : threads.invokeAll(java.util.List.of(signUp, signUp, signUp, signUp))) {
                    outcomes.add(one.get());
                }
            }
            assertThat(outcomes).containsExactlyInAnyOrder("in", "sign_up_closed", "sign_up_closed", "sign_up_closed");
        }
    }

    @Test
    void a_failed_first_sign_up_leaves_the_door_open() {
        likeANewServer();
        var first = organizations(SignUp.FIRST);
        var weak = club();
        assertThatThrownBy(() -> first.signUp(new Organizations.Beginning(
                        " ", weak.zone(), weak.weekStart(), weak.unitSystem(), weak.head())))
                .isInstanceOf(Failure.class);
        first.signUp(club());
        assertThatThrownBy(() -> first.signUp(club())).hasMessageContaining("Nobody can sign an organization up");
    }

    @Test
    void a_closed_server_takes_clubs_from_the_command_line_only() {
        likeANewServer();
        var closed = organizations(SignUp.CLOSED);
        assertThatThrownBy(() -> closed.signUp(club())).isInstanceOf(Failure.class);
        assertThat(closed.begin(club()).orgId()).isNotNull();
        assertThatThrownBy(() -> organizations(SignUp.FIRST).signUp(club())).isInstanceOf(Failure.class);
    }
}
