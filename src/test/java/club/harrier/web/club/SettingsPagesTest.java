package club.harrier.web.club;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SettingsPagesTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Test
    void the_head_coach_changes_the_club_and_the_log_says_so() {
        var club = cast.club();
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/settings");
            page.getByLabel("Name of the club").fill("Lauftreff Süd");
            page.locator("#unit_system").selectOption("imperial");
            page.getByRole(AriaRole.BUTTON, named("Save")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("The club’s settings are saved.");
            assertThat(page.locator(".brand")).hasText("Lauftreff Süd");
            assertThat(page.locator("#unit_system")).hasValue("imperial");

            page.getByRole(AriaRole.LINK, named("Audit log")).click();
            assertThat(page.locator(".audit")).containsText("Ada changed the club’s settings.");
            assertThat(page.locator(".audit ins").first()).hasText("Lauftreff Süd");
        }
    }

    @Test
    void what_cannot_be_is_said_beside_its_field() {
        var club = cast.club();
        try (var visit = browser.visit(Look.DESKTOP.german(), club.ada())) {
            var page = visit.open("/settings");
            page.getByLabel("Zeitzone").fill("Mars/Nord");
            page.getByRole(AriaRole.BUTTON, named("Speichern")).click();
            visit.expectRefusals(1);
            assertThat(page.getByLabel("Zeitzone")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByLabel("Zeitzone")).hasValue("Mars/Nord");
            visit.axe();
        }
    }

    @Test
    void a_coach_is_invited_by_a_link_that_is_shown_once() {
        var club = cast.club();
        try (var visit = browser.visit(Look.PHONE, club.ada())) {
            var page = visit.open("/settings/coaches");
            page.getByLabel("Name").fill("Nora");
            page.getByLabel("E-mail address").fill("nora@example.org");
            page.getByLabel("E-mail address").press("Enter");
            assertThat(page.getByLabel("Invitation link")).hasValue(Pattern.compile("http.*/invitations/.+"));
            visit.axe();
            visit.fits();
            visit.picture("settings-invited-390-LIGHT");
            page.navigate("/settings/coaches");
            assertThat(page.getByLabel("Invitation link")).hasCount(0);
            page.getByRole(AriaRole.BUTTON, named("Take back the invitation of Nora"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("its link no longer works");
            assertThat(page.getByText("nora@example.org")).hasCount(0);
        }
    }

    @Test
    void removing_a_coach_says_first_what_happens() {
        var club = cast.club();
        try (var visit = browser.withoutScripts(Look.DESKTOP, club.ada())) {
            var page = visit.open("/settings/coaches");
            page.getByRole(AriaRole.LINK, named("Remove Cole")).click();
            assertThat(page.locator("main")).containsText("The groups of Cole pass to you");
            page.getByRole(AriaRole.BUTTON, named("Remove Cole")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Cole is no longer a coach.");
            assertThat(page.locator("tbody tr")).hasCount(1);
        }
        club.cole().calls().get("/groups").then().statusCode(401);
    }

    @Test
    void the_club_is_handed_over() {
        var club = cast.club();
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/settings/coaches");
            page.getByRole(AriaRole.LINK, named("Make Cole head coach")).click();
            assertThat(page.locator("main")).containsText("only Cole can hand the club back");
            visit.axe();
            page.getByRole(AriaRole.BUTTON, named("Make Cole head coach")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Cole is the head coach now.");
            assertThat(page.getByRole(AriaRole.LINK, named("Coaches"))).hasCount(0);
        }
        club.cole().calls().get("/me").then().body("role", equalTo("head_coach"));
    }

    @Test
    void a_token_works_until_it_is_ended() {
        var club = cast.club();
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/settings/tokens");
            page.getByLabel("What it is for").fill("Watch sync");
            page.getByRole(AriaRole.BUTTON, named("Create the token")).click();
            String secret = page.locator("#secret").inputValue();
            visit.axe();
            assertThat(status(secret)).isEqualTo(200);

            page.navigate("/settings/tokens");
            assertThat(page.locator("#secret")).hasCount(0);
            page.getByLabel("Revoke Watch sync").press("Enter");
            page.getByRole(AriaRole.BUTTON, named("Revoke now")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("The token has ended.");
            assertThat(status(secret)).isEqualTo(401);
        }
    }

    private static int status(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .statusCode();
    }

    @Test
    void the_log_is_read_by_group_actor_and_action() {
        var club = cast.club();
        for (int i = 0; i < 51; i++) {
            club.cole()
                    .calls()
                    .body(Map.of("name", "Group " + i))
                    .post("/groups")
                    .then()
                    .statusCode(201);
        }
        String added = club.ada()
                .calls()
                .body(Map.of("athlete_ids", new UUID[] {club.mia().athleteId()}))
                .post("/groups/" + club.groupId() + "/members")
                .then()
                .statusCode(200)
                .extract()
                .path("results[0].outcome");
        assertThat(added).isEqualTo("added");
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/settings/audit");
            assertThat(page.locator(".audit > li").first()).containsText("Ada added Mia to Tempo Tuesday.");
            page.getByRole(AriaRole.LINK, named("Older entries")).click();
            assertThat(page.locator(".audit > li")).hasCount(2);
            assertThat(page.locator(".audit > li").last()).containsText("Cole created the group Group 0.");

            page.getByLabel("Group").selectOption("Tempo Tuesday");
            assertThat(page.locator(".audit > li")).hasCount(1);
            page.getByLabel("Who").selectOption("Cole");
            assertThat(page.getByText("Nothing of this kind")).isVisible();
            page.getByRole(AriaRole.LINK, named("Show all")).click();
            page.getByLabel("What").selectOption("Athlete added to a group");
            assertThat(page.locator(".audit > li")).hasCount(1);
            assertThat(page.getByLabel("What")
                            .locator(
                                    "option",
                                    new com.microsoft.playwright.Locator.LocatorOptions().setHasText("Club changed")))
                    .hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings", "/settings/coaches", "/settings/audit"})
    void athletes_have_no_club_to_set(String path) {
        try (var visit = browser.visit(Look.PHONE, cast.club().ben())) {
            visit.open(path);
            visit.expectRefusals(1);
            assertThat(visit.page().locator("h1")).hasText("This is not open to you");
        }
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void the_settings_stand_up_to_every_look(Look look) {
        var club = cast.club();
        club.ada()
                .calls()
                .body(Map.of("name", "Long run", "description", "Sundays"))
                .post("/groups");
        club.ada().calls().body(Map.of("privacy", "private")).patch("/groups/" + club.groupId());
        try (var visit = browser.visit(look, club.ada())) {
            for (String path : new String[] {"", "/coaches", "/tokens", "/audit"}) {
                visit.open("/settings" + path);
                visit.axe();
                visit.fits();
                visit.picture("settings" + path.replace('/', '-') + "-" + look.width() + "-" + look.theme());
            }
        }
    }
}
