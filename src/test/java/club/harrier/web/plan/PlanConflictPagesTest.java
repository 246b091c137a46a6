package club.harrier.web.plan;

import static club.harrier.web.OnPage.click;
import static club.harrier.web.OnPage.says;
import static club.harrier.web.plan.PlanSheets.at;
import static club.harrier.web.plan.PlanSheets.cell;
import static club.harrier.web.plan.PlanSheets.exactly;
import static club.harrier.web.plan.PlanSheets.plan;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanConflictPagesTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Test
    void of_two_tabs_neither_writes_over_the_other() {
        var club = cast.club();
        String plan = plan(club, 2, "W1 Tue \"Cruise\": 10km easy");
        try (var ada = browser.visit(Look.DESKTOP, club.ada());
                var cole = browser.visit(Look.DESKTOP, club.cole())) {
            var hers = ada.open("/plans/" + plan + "/edit");
            var his = cole.open("/plans/" + plan + "/edit");
            his.locator("#text").fill(his.locator("#text").inputValue() + "W2 Sun \"His\": 5km easy\n");
            at(hers, 1, 2).focus();
            hers.keyboard().press("Alt+ArrowRight");
            says(hers, "“Cruise” is on week 1, Wednesday now.");

            cole.expectRefusals(1);
            click(his, "Save text");
            assertThat(his.locator("h1")).hasText("Somebody else has changed this plan");
            assertThat(his.getByLabel("Your text")).hasValue(Pattern.compile("His"));
            assertThat(his.getByLabel("The plan as it stands now")).hasValue(Pattern.compile("W1 Wed \"Cruise\""));
            cole.axe();
            click(his, "Save mine instead");
            says(his, "The plan is saved: 2 workouts.");

            ada.expectRefusals(1);
            at(hers, 1, 3).focus();
            hers.keyboard().press("Alt+ArrowRight");
            assertThat(hers.getByRole(AriaRole.ALERT)).containsText("Somebody has changed this plan");
            assertThat(at(hers, 2, 7)).containsText("His");
            changedByCole(club, plan);
            ada.expectRefusals(1);
            click(hers, "Save text");
            assertThat(hers.locator("h1")).hasText("Somebody else has changed this plan");
            ada.fits();
            ada.picture("plan-stale-1280-LIGHT");
        }
    }

    @Test
    void a_workout_typed_in_a_stale_form_is_kept() {
        var club = cast.club();
        String plan = plan(club, 1, "W1 Tue \"Cruise\": 10km easy");
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/plans/" + plan + "/workouts/1-2-0");
            page.getByLabel("Parts", exactly()).fill("11km easy");
            changedByCole(club, plan);
            visit.expectRefusals(1);
            click(page, "Save");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("add it as another workout");
            assertThat(page.getByLabel("Parts", exactly())).hasValue("11km easy");
            click(page, "Save");
            assertThat(cell(page, 1, 2).locator("[data-place]")).hasCount(2);
        }
    }

    @Test
    void athletes_and_other_clubs_have_no_desk() {
        var club = cast.club();
        String plan = plan(club, 1);
        for (var stranger : new Person[] {club.zoe(), club.ben()}) {
            try (var visit = browser.visit(Look.DESKTOP, stranger)) {
                String title = stranger.equals(club.zoe()) ? "This page is not there" : "This is not open to you";
                for (String path : List.of("/edit", "/workouts/new?week=1&day=1", "/details", "/delete")) {
                    visit.expectRefusals(1);
                    assertThat(visit.open("/plans/" + plan + path).locator("h1"))
                            .hasText(title);
                }
            }
        }
    }

    @Test
    void the_parts_of_a_workout_are_rows_too() {
        var club = cast.club();
        String plan = plan(club, 1, "W1 Tue \"Cruise\": 2km warmup easy, 6x800m @threshold / 400m jog \"slow\"");
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/plans/" + plan + "/workouts/1-2-0");
            assertThat(page.locator(".block-step")).hasCount(3);
            page.locator(".block-repeat").getByLabel("Times").fill("8");
            var parts = page.getByLabel("Parts", exactly());
            assertThat(parts).hasValue("2km warmup easy, 8x(800m interval @threshold, 400m jog \"slow\")");
            assertThat(page.locator("#parts-preview")).containsText("8 × (800 m threshold");
            page.locator(".block-rows > .block-adds").getByText("Add step").click();
            assertThat(parts).hasValue(Pattern.compile(", 1km$"));
            page.keyboard().press("Alt+ArrowUp");
            assertThat(parts).hasValue(Pattern.compile("\"slow\", 1km\\)$"));
            page.keyboard().press("Alt+ArrowDown");
            assertThat(parts).hasValue(Pattern.compile("\"slow\"\\), 1km$"));
            page.locator(".block-step").first().getByLabel("Remove").click();
            assertThat(parts).hasValue(Pattern.compile("^8x"));
            page.locator(".block-grip").last().dragTo(page.locator(".block-repeat > .block-fields"));
            assertThat(parts).hasValue(Pattern.compile("1km"));
            parts.fill("");
            parts.pressSequentially("3x1km @interval / 3min jog");
            assertThat(page.locator(".block-step")).hasCount(2);
            visit.axe();
            click(page, "Save");
            assertThat(page.locator("#text")).hasValue(Pattern.compile("3x1km @interval / 3min"));
        }
    }

    private static void changedByCole(Club club, String plan) {
        var workout = Map.of("week", 1, "day", 2, "name", "Theirs", "target_distance_m", 3_000);
        club.cole()
                .calls()
                .body(Map.of("workouts", List.of(workout)))
                .patch("/plans/" + plan)
                .then()
                .statusCode(200);
    }
}
