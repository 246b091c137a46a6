package club.harrier.web.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanPagesTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Test
    void an_empty_library_offers_plans_to_begin_with() {
        var club = cast.club();
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/plans");
            assertThat(page.getByRole(AriaRole.HEADING, heading("Your first plan")))
                    .isVisible();
            assertThat(page.locator(".starter")).hasCount(4);
            click(page, "Copy “Steady 10 km” to the library");
            says(page, "“Steady 10 km” is in the library. It is yours to change.");
            assertThat(page.locator("h1")).hasText("Steady 10 km");
            assertThat(page.locator(".loads li")).hasCount(10);
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("4 × (800 m threshold, 400 m jog)");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("Cole");
        }
    }

    @Test
    void a_coach_writes_copies_archives_takes_it_back_and_deletes_even_without_scripts() {
        var club = cast.club();
        try (var visit = browser.withoutScripts(Look.PHONE, club.cole())) {
            var page = visit.open("/plans/new");
            page.getByLabel("Name", exactly()).fill("Hill weeks");
            page.getByLabel("Weeks").fill("60");
            visit.expectRefusals(1);
            click(page, "Create plan");
            assertThat(page.getByLabel("Weeks")).hasAttribute("aria-invalid", "true");
            page.getByLabel("Weeks").fill("3");
            page.getByLabel("Only I").check();
            click(page, "Create plan");
            says(page, "The plan “Hill weeks” is there.");

            visit.open("/plans");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("Private");
            page.getByRole(AriaRole.LINK, named("Hill weeks")).click();
            more(page)
                    .getByText("Copy", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("h1")).hasText("Hill weeks – copy");
            more(page).getByText("Archive").click();
            says(page, "“Hill weeks – copy” is in the archive.");
            assertThat(page.getByRole(AriaRole.LINK, named("Hill weeks – copy")))
                    .hasCount(0);
            click(page, "Undo");
            says(page, "“Hill weeks – copy” is back in the library.");

            more(page).getByText("Delete").click();
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("no calendar changes");
            click(page, "Yes, delete it");
            says(page, "The plan “Hill weeks – copy” is deleted.");
        }
    }

    @Test
    void the_list_finds_by_name_level_and_archive() {
        var club = cast.club();
        starter(club, "first-5k");
        starter(club, "marathon");
        String away = starter(club, "half-marathon");
        club.ada()
                .calls()
                .body(Map.of("archived", true))
                .patch("/plans/" + away)
                .then()
                .statusCode(200);
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/plans");
            assertThat(page.locator("tbody tr")).hasCount(2);
            page.getByLabel("Level").selectOption("beginner");
            assertThat(page).hasURL(Pattern.compile("level=beginner"));
            assertThat(page.locator("tbody tr")).hasCount(1);
            page.getByLabel("Show").selectOption("archived");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("No plan fits");
            page.getByRole(AriaRole.LINK, named("Show all")).click();
            page.getByLabel("Find a plan").fill("mara");
            page.keyboard().press("Enter");
            assertThat(page.locator("tbody tr")).hasCount(1);
        }
    }

    @Test
    void a_plan_goes_out_as_text_and_as_json() {
        var club = cast.club();
        String plan = starter(club, "first-5k");
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/plans/" + plan);
            var menu = more(page);
            var text = page.waitForDownload(() -> menu.getByText("Save as text").click());
            Assertions.assertThat(text.path()).content().startsWith("Plan: ");
            var json = page.waitForDownload(() -> menu.getByText("Save as JSON").click());
            Assertions.assertThat(json.path()).content().startsWith("{");
        }
    }

    @Test
    void the_week_begins_on_the_day_it_begins_on_for_the_coach() {
        var club = cast.club("Europe/Berlin", 7);
        String plan = starter(club, "first-5k");
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/plans/" + plan);
            assertThat(page.locator(".plan-grid thead th").first()).hasText("Sun");
        }
    }

    @Test
    void a_coach_sees_a_plan_as_an_athlete_has_it() {
        var club = cast.club();
        String plan = starter(club, "half-marathon");
        club.ada()
                .calls()
                .body(Map.of("pace_s_per_km", 250))
                .post("/athletes/" + club.ben().athleteId() + "/thresholds")
                .then()
                .statusCode(201);
        cast.athlete(club.orgId(), "Mia Berg");
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/plans/" + plan);
            page.getByLabel("As an athlete has it").fill("Ben");
            click(page, "Show");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("With the paces of Ben");
            assertThat(page.locator(".plan-grid")).containsText("20 min threshold (4:05–4:15 /km)");
            assertThat(page.locator(".plan-grid")).containsText("8.0 km, ≈ ");
            assertThat(page.locator(".week-sum b").first()).containsText("≈");
            visit.axe();
            visit.fits();
            visit.picture("plan-as-ben-1280-LIGHT");

            page.getByLabel("As an athlete has it").fill("mi");
            click(page, "Show");
            page.getByRole(AriaRole.LINK, named("Mia Berg")).click();
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("Nothing is known yet of how fast Mia Berg is");
            page.getByLabel("As an athlete has it").fill("Zoe");
            click(page, "Show");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("No active athlete is called that.");
        }
    }

    @Test
    void nobody_else_sees_plans() {
        var club = cast.club();
        String plan = starter(club, "first-5k");
        for (var stranger : new Person[] {club.zoe(), club.ben()}) {
            try (var visit = browser.visit(Look.DESKTOP, stranger)) {
                visit.expectRefusals(1);
                var page = visit.open("/plans/" + plan);
                assertThat(page.locator("h1"))
                        .hasText(stranger.equals(club.zoe()) ? "This page is not there" : "This is not open to you");
            }
        }
    }

    private static String starter(Club club, String key) {
        return club.ada()
                .calls()
                .post("/plan-templates/" + key + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("plan_id");
    }

    private static Locator more(Page page) {
        page.getByLabel("More actions").click();
        return page.locator(".page-head .menu-list");
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

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
