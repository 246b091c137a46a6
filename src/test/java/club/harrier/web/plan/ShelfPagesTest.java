package club.harrier.web.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShelfPagesTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Test
    void a_coach_writes_a_workout_once_and_puts_it_into_plans() {
        var club = cast.club();
        String plan = plan(club);
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/workouts");
            page.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK)
                    .getByText("New workout")
                    .first()
                    .click();
            page.getByLabel("Name", exactly()).fill("Cruise");
            page.getByLabel("Kind").selectOption("run/interval-run");
            page.getByLabel("Parts", exactly()).fill("2km warmup, 6x800m @treshold / 400m jog");
            assertThat(page.locator("#parts-preview")).containsText("This cannot be read yet");
            page.getByLabel("Parts", exactly()).fill("2km warmup, 6x800m @threshold / 400m jog");
            assertThat(page.locator("#parts-preview")).containsText("6 × (800 m threshold, 400 m jog)");
            visit.axe();
            click(page, "Create workout");
            says(page, "“Cruise” is in the library.");
            visit.axe();

            visit.open("/plans/" + plan + "/workouts/new?week=1&day=4");
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Cruise"))
                    .check();
            click(page, "Put it in");
            says(page, "“Cruise” is saved on week 1, Thursday.");
            page.locator("#text").fill(page.locator("#text").inputValue() + "W1 Sun = \"Cruise\"\n");
            click(page, "Save text");
            says(page, "The plan is saved: 2 workouts.");
            assertThat(page.locator("#text")).hasValue(Pattern.compile("W1 Sun \"Cruise\" interval-run: 2km warmup"));
        }
    }

    @Test
    void a_workout_is_found_copied_archived_brought_back_and_deleted_without_scripts() {
        var club = cast.club();
        typed(club, "\"Cruise\" interval-run: 6x800m @threshold / 400m jog");
        typed(club, "\"Brisk end\" long-run: 14km easy, 4km @marathon");
        typed(club, "goal 30min (strength)");
        try (var visit = browser.withoutScripts(Look.PHONE, club.ada())) {
            var page = visit.open("/workouts");
            visit.fits();
            visit.picture("workouts-390-LIGHT");
            page.getByLabel("Kind").selectOption("run/long-run");
            page.locator("form.filters button").click();
            assertThat(page.locator(".shelf-card")).hasCount(1);
            page.getByRole(AriaRole.LINK, named("Brisk end")).click();
            more(page, "Copy");
            assertThat(page.locator("h1")).hasText("Brisk end – copy");
            more(page, "Archive");
            says(page, "“Brisk end – copy” is in the archive.");
            assertThat(page.locator(".shelf-card")).hasCount(3);
            click(page, "Undo");
            says(page, "“Brisk end – copy” is back in the library.");
            more(page, "Delete");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("no calendar changes");
            click(page, "Yes, delete it");
            says(page, "“Brisk end – copy” is deleted.");
        }
    }

    @Test
    void of_two_tabs_the_second_is_told_and_keeps_what_was_typed() {
        var club = cast.club();
        String workout = typed(club, "\"Cruise\" interval-run: 6x800m @threshold / 400m jog");
        try (var visit = browser.visit(Look.DESKTOP, club.ada());
                var other = browser.visit(Look.DESKTOP, club.cole())) {
            var hers = visit.open("/workouts/" + workout + "/edit");
            var his = other.open("/workouts/" + workout + "/edit");
            hers.getByLabel("Name", exactly()).fill("Hers");
            click(hers, "Save");
            says(hers, "“Hers” is saved.");
            his.getByLabel("Name", exactly()).fill("His");
            other.expectRefusals(1);
            click(his, "Save");
            assertThat(his.getByRole(AriaRole.ALERT)).containsText("Somebody has changed this workout");
            assertThat(his.getByLabel("Name", exactly())).hasValue("His");
            click(his, "Save");
            says(his, "“His” is saved.");
        }
    }

    @Test
    void nobody_else_sees_workouts() {
        var club = cast.club();
        String workout = typed(club, "\"Cruise\": 6km easy");
        for (var stranger : new Person[] {club.zoe(), club.ben()}) {
            try (var visit = browser.visit(Look.DESKTOP, stranger)) {
                String title = stranger.equals(club.zoe()) ? "This page is not there" : "This is not open to you";
                for (String path : new String[] {"", "/edit", "/delete"}) {
                    visit.expectRefusals(1);
                    assertThat(visit.open("/workouts/" + workout + path).locator("h1"))
                            .hasText(title);
                }
            }
        }
    }

    private static String typed(Club club, String text) {
        return club.ada()
                .calls()
                .contentType("text/plain")
                .body(text)
                .post("/workouts/text")
                .then()
                .statusCode(201)
                .extract()
                .path("workout_id");
    }

    private static String plan(Club club) {
        return club.ada()
                .calls()
                .contentType("text/plain")
                .body("Plan: P\nWeeks: 1\n")
                .post("/plans/text")
                .then()
                .statusCode(201)
                .extract()
                .path("plan_id");
    }

    private static void more(Page page, String action) {
        page.getByLabel("More actions").click();
        page.locator(".page-head .menu-list").getByText(action).click();
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
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
