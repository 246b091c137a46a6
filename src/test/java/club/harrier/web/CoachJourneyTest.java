package club.harrier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Emails;
import club.harrier.TestClock;
import club.harrier.fit.WatchRun;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A coach's first days with Harrier, from an empty server to a group that has had its time; and the athlete beside.
@QuarkusTest
class CoachJourneyTest {
    private static final Instant TUESDAY_EVENING = Instant.parse("2026-05-05T17:00:00Z");

    @Inject
    Browser browser;

    @Inject
    TestClock clock;

    @BeforeEach
    void it_is_a_tuesday_evening() {
        clock.set(TUESDAY_EVENING);
    }

    @AfterEach
    void the_clock_runs_again() {
        clock.reset();
    }

    @Test
    void from_first_start_to_a_run_on_the_board_and_the_end_of_the_group() {
        try (var coach = browser.visit(Look.DESKTOP);
                var athlete = browser.visit(Look.PHONE)) {
            createTheClub(coach.page());
            String invitation = addTwoAthletes(coach.page());
            String group = createAGroupOfThem(coach.page());
            assignAPlan(coach.page(), group);
            theBoardIsEven(coach.page(), group);

            acceptAndUpload(athlete.page(), invitation);

            theRunShows(coach.page(), group);
            athlete.page().navigate("/me/calendar");
            assertThat(athlete.page().locator(".workout-good")).containsText("Session");
            assertThat(athlete.page().locator(".workout-good")).containsText("done");
            endTheGroup(coach.page(), group);
            athlete.page().navigate("/me/activities");
            assertThat(athlete.page().locator(".activity")).hasCount(1);
            athlete.page().navigate("/me/calendar");
            assertThat(main(athlete.page())).containsText("Half marathon");
        }
    }

    private static void createTheClub(Page page) {
        page.navigate("/start");
        page.getByLabel("Name of the club").fill("Lauftreff Nord");
        page.getByLabel("Time zone").fill("Europe/Berlin");
        page.getByLabel("Your name").fill("Ada");
        page.getByLabel("E-mail address").fill(Emails.fresh("ada"));
        page.getByLabel("Password").fill("four brown hares");
        press(page, "Create your club");
        says(page, "Your club is there");
        assertThat(page).hasURL(Pattern.compile(".*/groups"));
        assertThat(main(page)).containsText("Your first group");
    }

    /// One with an invitation, one whom only coaches act for.
    ///
    /// @return where the invitation leads
    private static String addTwoAthletes(Page page) {
        page.getByRole(AriaRole.LINK, named("Athletes")).click();
        page.getByRole(AriaRole.LINK, named("Add athlete")).first().click();
        page.getByLabel("Name").fill("Nora");
        page.getByLabel("E-mail address").fill(Emails.fresh("nora"));
        press(page, "Add athlete");
        String link = page.getByLabel("Link").inputValue();
        page.getByRole(AriaRole.LINK, named("Athletes")).first().click();
        page.getByRole(AriaRole.LINK, named("Add athlete")).first().click();
        page.getByLabel("Name").fill("Ole");
        press(page, "Add athlete");
        page.navigate("/athletes");
        assertThat(page.locator("tbody tr")).hasCount(2);
        return link.substring(link.indexOf("/invitations/"));
    }

    private static String createAGroupOfThem(Page page) {
        page.getByRole(AriaRole.LINK, named("Groups")).first().click();
        page.getByRole(AriaRole.LINK, named("Create group")).first().click();
        page.getByLabel("Name", exactly()).fill("Tuesday Track");
        page.getByLabel("Description").fill("18:30 at the track");
        press(page, "Create group");
        says(page, "The group “Tuesday Track” is there.");
        page.getByLabel("Nora").check();
        page.getByLabel("Ole").check();
        press(page, "Add those chosen");
        says(page, "2 athletes were added");
        return page.url().replaceAll(".*(/groups/[0-9a-f-]{36}).*", "$1");
    }

    private static void assignAPlan(Page page, String group) {
        page.navigate(group + "/plans");
        page.getByRole(AriaRole.LINK, named("Assign plan")).first().click();
        page.locator(".offer")
                .filter(new Locator.FilterOptions().setHasText("Half marathon"))
                .getByRole(AriaRole.BUTTON)
                .click();
        page.getByLabel("Start date").fill("2026-05-05");
        assertThat(main(page)).containsText("Runs from Tue, 5 May 2026");
        assertThat(main(page)).containsText("2 members");
        press(page, "Assign to those chosen");
        assertThat(main(page)).containsText("2 members are enrolled");
    }

    private static void theBoardIsEven(Page page, String group) {
        page.navigate(group + "/leaderboard");
        var rows = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Leaderboard"))
                .locator("tbody tr");
        assertThat(rows.nth(0)).containsText("Nora");
        assertThat(rows.nth(1)).containsText("Ole");
        assertThat(rows.nth(1).locator("td").first()).hasText("1");
    }

    private static void acceptAndUpload(Page page, String invitation) {
        page.navigate(invitation);
        page.getByLabel("New password").fill("five quiet owls");
        press(page, "Join");
        says(page, "Welcome to Lauftreff Nord");
        page.navigate("/today");
        assertThat(main(page)).containsText("Session");
        assertThat(main(page)).containsText("planned");
        page.getByRole(AriaRole.LINK, named("Upload files")).first().click();
        var file = WatchRun.file(Instant.parse("2026-05-05T15:30:00Z"), 45, 9_000);
        page.locator("#file").setInputFiles(new FilePayload("tuesday.fit", "application/octet-stream", file));
        press(page, "Upload");
        assertThat(page.locator("#results > li")).containsText("is added");
        page.locator("#results a").click();
        assertThat(main(page)).containsText("9.00\u00a0km");
        assertThat(page.locator("path.trace")).isVisible();
    }

    private static void theRunShows(Page page, String group) {
        page.navigate(group + "/activity");
        assertThat(page.locator("#feed .run")).hasCount(1);
        assertThat(page.locator("#feed .run")).containsText("Nora");
        assertThat(page.locator("#feed .run")).containsText("9.0\u00a0km");

        page.navigate(group + "/leaderboard");
        var rows = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Leaderboard"))
                .locator("tbody tr");
        assertThat(rows.nth(0)).containsText("9.0\u00a0km");
        assertThat(rows.nth(1).locator("td").first()).hasText("2");

        page.navigate(group + "/plans/week");
        var nora = page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Nora"));
        assertThat(nora.getByRole(AriaRole.CELL).last()).hasText(Pattern.compile("1 of \\d"));
        var ole = page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Ole"));
        assertThat(ole.getByRole(AriaRole.CELL).last()).hasText(Pattern.compile("0 of \\d"));
    }

    private static void endTheGroup(Page page, String group) {
        page.navigate(group);
        page.getByLabel("More actions").click();
        page.getByRole(AriaRole.LINK, named("Delete")).click();
        assertThat(main(page)).containsText("The athletes on the roster, with all their runs");
        press(page, "Yes, delete it");
        says(page, "The group “Tuesday Track” is deleted.");
        page.getByRole(AriaRole.LINK, named("Athletes")).click();
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody tr").first()).containsText("9.0\u00a0km");
        assertThat(page.locator("tbody tr").first()).containsText("Half marathon");
        assertThat(page.locator("tbody tr").first()).not().containsText("Tuesday Track");
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
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
