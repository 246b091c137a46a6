package club.harrier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.stats.Log;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A name written from right to left does not draw the figures beside it to its other side.
@QuarkusTest
class RightToLeftPagesTest {
    private static final String NOA = "נועה";

    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Inject
    Log log;

    @Inject
    Clock clock;

    @Test
    void dates_and_words_stay_behind_the_name() {
        var club = cast.club();
        var noa = cast.athlete(club.orgId(), NOA);
        noa.calls()
                .body(Map.of("message", "שלום, 3 runs a week"))
                .post("/groups/" + club.groupId() + "/join-requests")
                .then()
                .statusCode(201);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
        log.write(club.orgId(), Log.Done.run(noa.athleteId(), today.toString(), 12_000, 3_600));
        try (var visit = browser.visit(Look.PHONE, club.ada())) {
            var page = visit.open("/groups/" + club.groupId() + "/members");
            var request = page.locator("main .list li").first();
            stands(request.locator("strong"), request.locator("span.soft"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve " + NOA))
                    .click();
            assertThat(page.locator("#flash p")).hasText("\u2068" + NOA + "\u2069 is a member now.");

            page.navigate("/groups/" + club.groupId() + "/activity");
            var run = page.locator("#feed .run");
            assertThat(run).hasCount(1);
            stands(run.locator("bdi"), run.locator("time"));
            visit.axe();
            visit.picture("right-to-left-feed");
        }
    }

    private static void stands(Locator name, Locator behind) {
        var first = name.boundingBox();
        var second = behind.boundingBox();
        assertThat(first.x + first.width).isLessThanOrEqualTo(second.x + 0.5);
    }
}
