package club.harrier.web;

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
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanEditPagesTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Test
    void a_coach_writes_a_plan_with_the_keyboard_alone() {
        var club = cast.club();
        String plan = plan(club, 2);
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/plans/" + plan + "/edit");
            var keys = page.keyboard();
            page.locator(".plan-sheet td a").first().focus();
            keys.press("ArrowRight");
            keys.press("n");
            assertThat(page.locator("h1")).hasText("New workout");
            assertThat(page.getByLabel("Parts", exactly())).isFocused();
            keys.type("2km warmup, 6x800m @threshold / 400m jog, 2km cooldown");
            assertThat(page.locator("#parts-preview")).containsText("6 × (800 m threshold, 400 m jog)");
            keys.press("Shift+Tab");
            keys.press("Shift+Tab");
            assertThat(page.getByLabel("Name", exactly())).isFocused();
            keys.type("Cruise");
            keys.press("Enter");
            says(page, "“Cruise” is saved on week 1, Tuesday.");
            assertThat(at(page, 1, 2)).isFocused();
            assertThat(at(page, 1, 2)).containsText("11.2 km");

            keys.press("Alt+ArrowDown");
            says(page, "“Cruise” is on week 2, Tuesday now.");
            assertThat(at(page, 2, 2)).isFocused();
            keys.press("Alt+ArrowLeft");
            says(page, "“Cruise” is on week 2, Monday now.");
            assertThat(at(page, 2, 1)).isFocused();
            keys.press("c");
            assertThat(page.locator("#desk-said")).hasText("Copied. V puts it on a day.");
            keys.press("End");
            keys.press("v");
            says(page, "1 workout is put in.");
            assertThat(at(page, 2, 7)).isFocused();
            keys.press("Delete");
            says(page, "“Cruise” is removed.");
            assertThat(at(page, 2, 7)).hasCount(0);
            keys.press("u");
            says(page, "1 workout is put in.");
            assertThat(at(page, 2, 7)).hasCount(1);

            keys.press("?");
            assertThat(page.locator("#keys summary")).isFocused();
            visit.axe();
            keys.press("Escape");
            assertThat(at(page, 2, 7)).isFocused();
            keys.press("t");
            assertThat(page.locator("#text")).isFocused();
            assertThat(page.locator("#text")).hasValue(Pattern.compile("W2 Sun \"Cruise\": 2km warmup, 6x800m"));
            keys.press("Escape");
            keys.press("Enter");
            assertThat(page.locator("h1")).hasText("Edit workout");
        }
    }

    @Test
    void a_coach_types_a_plan_and_is_shown_the_place_of_a_mistake() {
        var club = cast.club();
        String plan = plan(club, 2);
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/plans/" + plan + "/edit");
            page.locator("#text").fill("""
                    Plan: Typed
                    Weeks: 2

                    W1 Tue: 2km easy, 6x800m @treshold / 400m jog
                    W2 Sun long-run: 16km easy
                    """);
            visit.expectRefusals(1);
            click(page, "Save text");
            assertThat(page.locator("#text-error")).containsText("Line 4, column 26");
            assertThat(page.locator("#text-error mark")).containsText("@treshold");
            assertThat(page.locator("#text")).isFocused();
            Object marked = page.evaluate(
                    "() => { const t = document.getElementById('text'); return t.value.slice(t.selectionStart, t.selectionStart + 9) }");
            Assertions.assertThat(marked).isEqualTo("@treshold");
            visit.axe();
            page.locator("#text").fill(page.locator("#text").inputValue().replace("treshold", "threshold"));
            click(page, "Save text");
            says(page, "The plan is saved: 2 workouts.");
            assertThat(page.locator("h1")).hasText("Edit Typed");
            assertThat(at(page, 2, 7)).containsText("16.0 km");
        }
    }

    @Test
    void a_coach_drags_workouts_from_day_to_day_and_week_to_week() {
        var club = cast.club();
        String plan = plan(club, 2, "W1 Tue \"Cruise\": 10km easy", "W1 Wed \"Hills\": 8km easy");
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/plans/" + plan + "/edit");
            at(page, 1, 2).dragTo(cell(page, 2, 5));
            says(page, "“Cruise” is on week 2, Friday now.");
            assertThat(at(page, 2, 5)).containsText("Cruise");
            assertThat(page.locator("#text")).hasValue(Pattern.compile("W2 Fri \"Cruise\""));
            page.keyboard().down("Control");
            at(page, 1, 3).dragTo(cell(page, 2, 6));
            page.keyboard().up("Control");
            says(page, "“Hills” is copied to week 2, Saturday.");
            assertThat(at(page, 1, 3)).hasCount(1);
        }
    }

    @Test
    void weeks_are_added_copied_cleared_and_removed_and_come_back_even_without_scripts() {
        var club = cast.club();
        String plan = plan(club, 2, "W1 Tue \"Cruise\": 10km easy", "W2 Wed \"Hills\": 8km easy");
        try (var visit = browser.withoutScripts(Look.PHONE, club.ada())) {
            var page = visit.open("/plans/" + plan + "/edit");
            week(page, 1, "Copy this week");
            says(page, "Week 2 is new.");
            assertThat(at(page, 2, 2)).containsText("Cruise");
            assertThat(at(page, 3, 3)).containsText("Hills");
            week(page, 2, "Remove this week");
            says(page, "Week 2 is removed.");
            assertThat(page.locator("tr[data-week]")).hasCount(2);
            click(page, "Undo");
            assertThat(at(page, 2, 2)).containsText("Cruise");
            assertThat(at(page, 3, 3)).containsText("Hills");
            week(page, 3, "Clear this week");
            assertThat(at(page, 3, 3)).hasCount(0);
            click(page, "Undo");
            assertThat(at(page, 3, 3)).containsText("Hills");
            week(page, 3, "Add a week after it");
            assertThat(page.locator("tr[data-week]")).hasCount(4);
        }
    }

    @Test
    void workouts_are_added_changed_moved_copied_and_removed_without_scripts() {
        var club = cast.club();
        String plan = plan(club, 2);
        try (var visit = browser.withoutScripts(Look.PHONE, club.cole())) {
            var page = visit.open("/plans/" + plan + "/edit");
            page.getByLabel("Add a workout: week 1, Thursday").click();
            page.getByLabel("Kind").selectOption("run/long-run");
            page.getByLabel("Parts", exactly()).fill("16km eeasy");
            visit.expectRefusals(1);
            click(page, "Save");
            assertThat(page.locator("#parts-preview")).containsText("This cannot be read yet");
            assertThat(page.locator("#parts-preview mark")).containsText("eeasy");
            page.getByLabel("Parts", exactly()).fill("16km easy");
            click(page, "Save");
            says(page, "“Long run” is saved on week 1, Thursday.");

            at(page, 1, 4).click();
            page.getByLabel("Week").selectOption("2");
            page.getByLabel("Day").selectOption("7");
            click(page, "Move");
            says(page, "“Long run” is on week 2, Sunday now.");
            at(page, 2, 7).click();
            page.getByLabel("Day").selectOption("6");
            click(page, "Copy");
            at(page, 2, 6).click();
            page.getByLabel("Goal").fill("far");
            visit.expectRefusals(1);
            click(page, "Save");
            assertThat(page.getByLabel("Goal")).hasAttribute("aria-invalid", "true");
            page.getByLabel("Goal").fill("90min");
            page.getByLabel("Parts", exactly()).fill("");
            click(page, "Save");
            assertThat(at(page, 2, 6)).containsText("1 h 30 min");
            at(page, 2, 6).click();
            click(page, "Remove");
            says(page, "“Long run” is removed.");
            click(page, "Undo");
            assertThat(at(page, 2, 6)).containsText("1 h 30 min");
        }
    }

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

    private static Locator cell(Page page, int week, int day) {
        return page.locator("tr[data-week='" + week + "'] td[data-day='" + day + "']");
    }

    private static Locator at(Page page, int week, int day) {
        return cell(page, week, day).locator("[data-place]");
    }

    private static void week(Page page, int number, String action) {
        page.getByLabel("Change week " + number).click();
        page.locator("tr[data-week='" + number + "']").getByText(action).click();
    }

    private static String plan(Club club, int weeks, String... lines) {
        return club.ada()
                .calls()
                .contentType("text/plain")
                .body("Plan: P\nWeeks: " + weeks + "\n\n" + String.join("\n", lines))
                .post("/plans/text")
                .then()
                .statusCode(201)
                .extract()
                .path("plan_id");
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

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void says(Page page, String text) {
        assertThat(page.locator("#flash")).containsText(text);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
