package club.harrier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.fit.WatchRun;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// An athlete's way into a group, on a phone at night, and the coach's part in it.
@QuarkusTest
class AthleteJourneyTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    @Test
    void from_discover_into_the_group_its_feed_and_its_board() {
        var club = cast.club();
        run(club);
        try (var mia = browser.visit(Look.PHONE.dark(), club.mia());
                var coach = browser.visit(Look.DESKTOP.dark(), club.cole())) {
            var page = mia.open("/me/groups");
            assertThat(main(page)).containsText("You are in no group yet");
            page.getByRole(AriaRole.LINK, named("Discover groups")).first().click();
            page.getByLabel("Find a group").fill("tempo");
            press(page, "Search");
            var card = page.locator("main .cards > li");
            assertThat(card).hasCount(1);
            assertThat(card).containsText("1 member");

            ask(page);
            mia.axe();
            press(page, "Take back the request");
            says(page, "is taken back");
            ask(page);
            assertThat(main(page)).containsText("You have asked; a coach decides");
            mia.axe();
            mia.fits();

            approve(coach.page());
            read(mia);
        }
    }

    private static void ask(Page page) {
        page.getByText("Ask to join").first().click();
        page.getByLabel("Message to the coaches").fill("I run at six");
        press(page, "Send");
        says(page, "is with the coaches");
    }

    private static void approve(Page page) {
        page.navigate("/groups");
        page.getByRole(AriaRole.LINK, named("1 request")).click();
        assertThat(main(page)).containsText("I run at six");
        press(page, "Approve Mia");
        says(page, "Mia is a member now.");
    }

    private static void read(Browser.Visit mia) {
        var page = mia.open("/me/groups");
        page.getByRole(AriaRole.LINK, named("Tempo Tuesday")).click();
        assertThat(main(page)).containsText("2 members");
        mia.axe();
        page.getByRole(AriaRole.LINK, named("Activity")).last().click();
        assertThat(page.locator("#feed .run")).containsText("Ben");
        mia.axe();
        mia.fits();
        page.getByRole(AriaRole.LINK, named("Leaderboard")).click();
        var rows = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Leaderboard"))
                .locator("tbody tr");
        assertThat(rows.nth(0)).containsText("Ben");
        assertThat(rows.nth(0)).containsText("9.0\u00a0km");
        assertThat(rows.nth(1)).containsText("Mia");
        mia.axe();
        mia.fits();
        page.navigate("/discover");
        assertThat(main(page)).containsText("You are a member");
    }

    private void run(Club club) {
        var file = WatchRun.file(clock.instant().minus(Duration.ofHours(2)), 45, 9_000);
        club.ben()
                .calls()
                .contentType("multipart/form-data")
                .multiPart("file", "tuesday.fit", file)
                .post("/activities")
                .then()
                .statusCode(201);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).first().click();
    }

    private static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }

    private static void says(Page page, String text) {
        assertThat(page.locator("#flash")).containsText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
