package club.harrier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.Cast.Person;
import club.harrier.platform.Database;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class NavigationTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Inject
    Database database;

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void a_coach_who_runs_finds_both_sides(Look look) {
        try (var visit = browser.visit(look, coachWhoRuns())) {
            var page = visit.open("/today");
            for (String path : new String[] {"/groups", "/athletes", "/today", "/me/calendar", "/me/activities"}) {
                assertThat(page.locator(".nav a[href='" + path + "']")).hasCount(1);
            }
            visit.axe();
            visit.fits();
            visit.picture("nav-" + look.width() + "-" + look.theme() + "-" + look.language());
        }
    }

    @Test
    void what_was_saved_is_said_in_the_language_that_was_chosen() {
        try (var visit = browser.visit(Look.DESKTOP, cast.club().ben())) {
            var page = visit.open("/profile");
            page.locator("select[name=language]").selectOption("de");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .first()
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Gespeichert");
            page.locator("select[name=language]").selectOption("");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Speichern"))
                    .first()
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
        }
    }

    @Test
    void an_athletes_activity_lies_under_their_activities() {
        var ben = cast.club().ben();
        String activity = ben.calls().body("""
                        {"activity_type": "run", "started_at": "2026-05-04T07:00:00Z", "elapsed_time_s": 1800,
                         "distance_m": 5000}
                        """).post("/activities").path("activity_id");
        try (var visit = browser.visit(Look.DESKTOP, ben)) {
            var page = visit.open("/activities/" + activity);
            assertThat(page.locator(".nav a[aria-current]")).hasText("Activities");
        }
    }

    private Person coachWhoRuns() {
        var club = cast.club();
        database.change(handle -> handle.execute(
                "INSERT INTO staff (org_id, account_id, role, display_name, joined_at) VALUES (?, ?, 'coach', 'Ben', now())",
                club.orgId(),
                club.ben().accountId()));
        return club.ben();
    }
}
