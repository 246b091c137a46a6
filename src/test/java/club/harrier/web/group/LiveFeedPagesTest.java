package club.harrier.web.group;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.Cast.Person;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class LiveFeedPagesTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    @Test
    void new_runs_announce_themselves_and_load_on_enter() {
        var club = cast.club();
        run(club.ben(), 5, 3);
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/groups/" + club.groupId() + "/activity");
            var runs = page.locator("#feed .run");
            assertThat(runs).hasCount(1);
            var before = runs.first().boundingBox();
            run(club.ben(), 7, 1);
            var button = page.locator("[data-live] a");
            assertThat(button).hasText("1 new run");
            assertThat(page.getByRole(AriaRole.STATUS).first())
                    .hasAttribute("data-live", java.util.regex.Pattern.compile(".+"));
            run(club.ben(), 9, 0);
            assertThat(button).hasText("2 new runs");
            assertThat(runs).hasCount(1);
            org.assertj.core.api.Assertions.assertThat(runs.first().boundingBox().y)
                    .as("nothing moves")
                    .isEqualTo(before.y);
            visit.axe();
            visit.picture("live-desktop");
            button.focus();
            page.keyboard().press("Enter");
            assertThat(runs).hasCount(3);
            assertThat(runs.first()).containsText("9.0");
            assertThat(button).isHidden();
            assertThat(page.locator("#feed a").first()).isFocused();
            run(club.ben(), 11, 0);
            assertThat(button).hasText("1 new run");
        }
    }

    @Test
    void the_announcement_never_lies_on_what_has_the_focus() {
        var club = cast.club();
        for (int day = 0; day < 18; day++) {
            run(club.ben(), 5, day);
        }
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/groups/" + club.groupId() + "/activity");
            run(club.ben(), 7, 0);
            assertThat(page.locator("[data-live] a")).isVisible();
            page.locator("#feed a").last().focus();
            for (int i = 0; i < 45; i++) {
                page.keyboard().press("Shift+Tab");
                org.assertj.core.api.Assertions.assertThat(page.evaluate(IS_FREE))
                        .as("the %s. link from below", i)
                        .isEqualTo("free");
            }
        }
    }

    @Test
    void the_page_stays_where_it_was_scrolled_when_more_runs_load() {
        var club = cast.club();
        for (int day = 0; day < 25; day++) {
            run(club.ben(), 5, day);
        }
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/groups/" + club.groupId() + "/activity");
            int first = page.locator("#feed .run").count();
            page.keyboard().press("End");
            assertThat(page.locator("#feed .run")).hasCount(25);
            org.assertj.core.api.Assertions.assertThat(first).isLessThan(25);
            assertThat(page.locator("#feed .run").nth(first - 1)).isInViewport();
        }
    }

    /// Whether something lies on the middle of what has the focus.
    private static final String IS_FREE = """
            () => {
              const it = document.activeElement;
              const box = it.getBoundingClientRect();
              const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return it === document.body || hit && (it.contains(hit) || hit.contains(it)) ? 'free' : it.outerHTML;
            }
            """;

    @Test
    void a_filtered_feed_announces_only_what_fits_it() {
        var club = cast.club();
        run(club.ben(), 5, 3);
        try (var visit = browser.visit(Look.PHONE.german(), club.ben())) {
            var page = visit.open("/groups/" + club.groupId() + "/activity?q=nobody");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("Kein Lauf passt zu diesen Filtern.");
            page.getByLabel("Person").fill("be");
            page.keyboard().press("Enter");
            assertThat(page.locator("#feed .run")).hasCount(1);
            run(club.ben(), 6, 0);
            assertThat(page.locator("[data-live] a")).hasText("1 neuer Lauf");
            visit.picture("live-phone");
        }
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void the_feed_stands_up_to_every_look(Look look) {
        var club = cast.club();
        run(club.ben(), 5, 3);
        try (var visit = browser.visit(look, club.ben())) {
            visit.open("/groups/" + club.groupId() + "/activity");
            visit.axe();
            visit.fits();
            visit.picture("feed-" + look.width() + "-" + look.theme() + "-" + look.language());
        }
    }

    private void run(Person person, int kilometres, int daysAgo) {
        person.calls()
                .body(Map.of(
                        "activity_type", "run",
                        "started_at",
                                clock.instant()
                                        .minus(Duration.ofDays(daysAgo))
                                        .minusSeconds(7_200)
                                        .toString(),
                        "elapsed_time_s", kilometres * 300,
                        "moving_time_s", kilometres * 300,
                        "distance_m", kilometres * 1_000))
                .post("/activities")
                .then()
                .statusCode(201);
    }
}
