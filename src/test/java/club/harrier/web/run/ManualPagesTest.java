package club.harrier.web.run;

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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ManualPagesTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Inject
    Database database;

    @Test
    void an_athlete_writes_a_run_down_and_what_was_typed_is_kept_while_something_is_wrong() {
        var ben = cast.club().ben();
        try (var visit = browser.withoutScripts(Look.PHONE, ben)) {
            var page = visit.open("/me/activities");
            page.getByRole(AriaRole.LINK, named("Write down by hand")).click();
            page.getByLabel("Name").fill("Round the lake");
            page.getByLabel("Kind of run").selectOption("long-run");
            page.getByLabel("Date").fill("2026-03-14");
            page.getByLabel("Start").fill("06:30");
            page.getByLabel("Distance").fill("far");
            save(page);
            assertThat(page.getByLabel("Distance")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByLabel("Distance")).hasValue("far");
            assertThat(page.getByLabel("Minutes")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByLabel("Name")).hasValue("Round the lake");
            assertThat(page.getByLabel("Kind of run")).hasValue("long-run");
            page.getByLabel("Hours").fill("1");
            page.getByLabel("Minutes").fill("30");
            page.getByLabel("Distance").fill("18,5");
            visit.expectRefusals(1);
            save(page);
            assertThat(page.locator("h1")).hasText("Round the lake");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("1:30:00");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText(Pattern.compile("18\\.50.km"));
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("4:52");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("06:30");
        }
    }

    @Test
    void a_coach_writes_for_an_athlete_in_the_athletes_zone_and_the_coachs_miles() {
        var club = cast.club();
        change("UPDATE athlete SET time_zone = 'America/New_York' WHERE org_id = ? AND athlete_id = ?", club.ben());
        change("UPDATE account SET unit_system = 'imperial' WHERE ? IS NOT NULL AND account_id = ?", club.cole());
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/athletes/" + club.ben().athleteId());
            page.getByLabel("More actions").press("Enter");
            page.getByRole(AriaRole.LINK, named("Write down by hand")).click();
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("America/New_York");
            fill(page, "2026-03-10", "18:00", "10");
            page.getByLabel("Distance in mi").fill("5");
            save(page);
            assertThat(page.getByRole(AriaRole.MAIN)).containsText(Pattern.compile("5\\.00.mi"));
            page.waitForURL(Pattern.compile(".*/activities/[0-9a-f-]{36}"));
            String id = page.url().replaceFirst(".*/", "");
            club.ben()
                    .calls()
                    .get("/activities/" + id)
                    .then()
                    .body("started_at", org.hamcrest.Matchers.equalTo("2026-03-10T22:00:00Z"))
                    .body("distance_m", org.hamcrest.Matchers.equalTo(8046.72f));
        }
    }

    @Test
    void the_nights_of_the_clock_change_are_asked_about() {
        var ben = cast.club().ben();
        try (var visit = browser.visit(Look.DESKTOP, ben)) {
            var page = visit.open("/me/activities/new");
            fill(page, "2026-03-29", "02:30", "45");
            visit.expectRefusals(2);
            save(page);
            assertThat(page.locator("#time-error")).containsText("The clock skipped this time");
            fill(page, "2025-10-26", "02:30", "45");
            save(page);
            assertThat(page.locator("#offset-error")).containsText("twice that night");
            visit.axe();
            visit.picture("manual-twice");
            page.getByLabel("Which of the two?").selectOption("+01:00");
            save(page);
            page.waitForURL(Pattern.compile(".*/activities/[0-9a-f-]{36}"));
            String id = page.url().replaceFirst(".*/", "");
            ben.calls()
                    .get("/activities/" + id)
                    .then()
                    .body("started_at", org.hamcrest.Matchers.equalTo("2025-10-26T01:30:00Z"));
        }
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void the_form_stands_up_to_every_look(Look look) {
        var ben = cast.club().ben();
        try (var visit = browser.visit(look, ben)) {
            visit.open("/me/activities/new");
            visit.axe();
            visit.fits();
            visit.picture("manual-" + look.width() + "-" + look.theme() + "-" + look.language());
        }
    }

    private static void fill(Page page, String day, String time, String minutes) {
        page.getByLabel("Date").fill(day);
        page.getByLabel("Start").fill(time);
        page.getByLabel("Minutes").fill(minutes);
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private void change(String sql, Person person) {
        database.change(handle -> handle.execute(
                sql, person.orgId(), person.athlete() == null ? person.accountId() : person.athleteId()));
    }
}
