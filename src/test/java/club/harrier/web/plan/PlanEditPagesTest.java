package club.harrier.web.plan;

import static club.harrier.web.OnPage.click;
import static club.harrier.web.OnPage.says;
import static club.harrier.web.plan.PlanSheets.at;
import static club.harrier.web.plan.PlanSheets.cell;
import static club.harrier.web.plan.PlanSheets.exactly;
import static club.harrier.web.plan.PlanSheets.plan;
import static club.harrier.web.plan.PlanSheets.week;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

    /// Between the new grid and its focus a key would be lost.
    @Test
    void the_grid_that_comes_back_has_the_focus_at_once() {
        var club = cast.club();
        String plan = plan(club, 2, "W1 Tue \"Cruise\": 10km easy");
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/plans/" + plan + "/edit");
            at(page, 1, 2).focus();
            page.evaluate("""
                    () => {
                        const isFocused = () => document.activeElement.closest(".plan-sheet") !== null;
                        window.atOnce = new Promise((tell) => {
                            new MutationObserver((_, it) => { it.disconnect(); tell(isFocused()); })
                                .observe(document.body, { childList: true, subtree: true });
                        });
                    }""");
            page.keyboard().press("Delete");
            Assertions.assertThat(page.evaluate("() => window.atOnce")).isEqualTo(true);
            assertThat(at(page, 1, 2)).hasCount(0);
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
}
