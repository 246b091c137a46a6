package club.harrier.web.athlete;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.activity.RecordedRuns;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ZonePagesTest {
    private static final Instant MORNING = Instant.parse("2026-05-04T06:12:00Z");

    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Inject
    RecordedRuns runs;

    private static void set(Cast.Person person, Cast.Person athlete, String body) {
        person.calls()
                .body(body)
                .post("/athletes/" + athlete.athleteId() + "/thresholds")
                .then()
                .statusCode(201);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Test
    void an_athlete_sets_zones_by_a_race_and_takes_them_back() {
        var ben = cast.club().ben();
        try (var visit = browser.withoutScripts(Look.PHONE, ben)) {
            var page = visit.open("/profile");
            page.getByRole(AriaRole.LINK, named("Open zones")).click();
            assertThat(page.getByText("No zones yet")).isVisible();
            page.getByLabel("Distance", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("5000.0");
            page.getByLabel("Time", new Page.GetByLabelOptions().setExact(true)).fill("quick");
            page.getByRole(AriaRole.BUTTON, named("Save")).first().click();
            visit.expectRefusals(1);
            assertThat(page.locator("#race_time_s-error")).containsText("19:57");
            page.getByLabel("Time", new Page.GetByLabelOptions().setExact(true)).fill("19:56");
            page.getByRole(AriaRole.BUTTON, named("Save")).first().click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
            assertThat(page.locator("section[aria-labelledby=paces] tbody tr").nth(2))
                    .containsText("4:10–4:20");
            assertThat(page.locator("section[aria-labelledby=races] tbody tr").nth(1))
                    .containsText("41:");
            visit.picture("zones-390");
            page.getByRole(AriaRole.LINK, named("Remove the entry")).click();
            page.getByRole(AriaRole.BUTTON, named("Remove")).click();
            assertThat(page.getByText("No zones yet")).isVisible();
        }
    }

    @Test
    void a_race_over_a_distance_of_its_own_counts_in_the_persons_units_or_those_written() {
        var ben = cast.club().ben();
        try (var visit = browser.visit(Look.DESKTOP, ben)) {
            var page = visit.open("/profile/zones");
            page.getByLabel("Or another distance, in km").fill("far");
            page.getByLabel("Time", new Page.GetByLabelOptions().setExact(true)).fill("50:00");
            page.getByRole(AriaRole.BUTTON, named("Save")).first().click();
            visit.expectRefusals(1);
            assertThat(page.locator("#race_distance_own-error")).containsText("Write a distance such as 12.5");
            assertThat(page.getByLabel("Or another distance, in km")).hasValue("far");
            page.getByLabel("Or another distance, in km").fill("12,5");
            page.getByRole(AriaRole.BUTTON, named("Save")).first().click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("12.50 km");
            page.getByLabel("Or another distance, in km").fill("7 mi");
            page.getByLabel("Time", new Page.GetByLabelOptions().setExact(true)).fill("50:00");
            page.getByRole(AriaRole.BUTTON, named("Save")).first().click();
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("11.27 km");
        }
    }

    @Test
    void a_coach_sets_them_for_an_athlete_in_miles() {
        var club = cast.club();
        club.cole()
                .calls()
                .body("{\"preferences\": {\"unit_system\": \"imperial\"}}")
                .patch("/me");
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/athletes/" + club.ben().athleteId());
            page.getByLabel("More actions").press("Enter");
            page.getByRole(AriaRole.LINK, named("Zones")).click();
            page.getByLabel("Threshold pace per mi").fill("6:42");
            page.getByLabel("Maximal heart rate").fill("190");
            page.getByRole(AriaRole.BUTTON, named("Save")).nth(1).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
            assertThat(page.locator("section[aria-labelledby=paces] tbody tr").nth(2))
                    .containsText("6:42");
            assertThat(page.locator("section[aria-labelledby=heart] tbody tr").nth(4))
                    .containsText("171–190");
            visit.picture("zones-1280");
            visit.open("/settings/audit");
            assertThat(page.getByText("Cole set zones for Ben.")).isVisible();
        }
        try (var visit = browser.visit(Look.PHONE, club.mia())) {
            visit.expectRefusals(1);
            visit.open("/athletes/" + club.ben().athleteId() + "/zones");
        }
    }

    @Test
    void an_activity_without_zones_says_how_to_set_them_and_with_them_how_long_it_was_in_each() {
        var club = cast.club();
        var run = runs.run(club.ben(), "Round the Alster", MORNING);
        try (var visit = browser.visit(Look.DESKTOP, club.ben())) {
            var page = visit.open("/activities/" + run);
            page.getByRole(AriaRole.LINK, named("Set zones")).click();
            assertThat(page).hasURL(Pattern.compile(".*/profile/zones"));
            set(club.ben(), club.ben(), "{\"pace_s_per_km\": 270, \"valid_from\": \"2026-05-05\"}");
            visit.open("/activities/" + run);
            assertThat(page.getByText("No zones were known on this day")).isVisible();
            set(
                    club.ben(),
                    club.ben(),
                    "{\"pace_s_per_km\": 250, \"threshold_heart_rate\": 170, \"valid_from\": \"2026-05-04\"}");
            visit.open("/activities/" + run);
            var heart = page.locator("[aria-labelledby=zones-heart] tbody tr");
            assertThat(heart).hasCount(5);
            assertThat(heart.first()).containsText("5:00");
            assertThat(heart.nth(1)).containsText("8:00");
            assertThat(page.locator("[aria-labelledby=zones-pace] tbody tr").first())
                    .containsText("100");
            visit.picture("activity-zones-1280");
        }
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/activities/" + run);
            assertThat(page.locator("[aria-labelledby=zones-pace]")).isVisible();
        }
        try (var visit = browser.visit(Look.PHONE, club.ben())) {
            visit.open("/activities/" + run);
            visit.fits();
            visit.picture("activity-zones-390");
        }
    }
}
