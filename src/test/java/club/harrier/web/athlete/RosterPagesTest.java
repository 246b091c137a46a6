package club.harrier.web.athlete;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.stats.Log;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RosterPagesTest {
    private static final String FILE = """
            display_name,email,labels,groups
            Nora,nora@example.org,youth;trail,Tempo Tuesday
            Ole,,,
            Pia,no address,,
            """;

    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Inject
    Log log;

    @Inject
    Clock clock;

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private Club running() {
        var club = cast.club();
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
        log.write(
                club.orgId(),
                Log.Done.run(club.ben().athleteId(), today.toString(), 12_000, 3_600),
                Log.Done.run(club.ben().athleteId(), today.minusWeeks(2).toString(), 21_000, 7_000));
        return club;
    }

    @Test
    void a_coach_finds_athletes_and_changes_several_at_once() {
        var club = running();
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/athletes");
            assertThat(page.locator("tbody tr").first()).containsText("12.0\u00a0km");
            assertThat(page.locator("tbody tr").first()).containsText("Tempo Tuesday");

            page.getByRole(AriaRole.BUTTON, named("Add label")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("choose athletes first");

            page.getByLabel("Choose all on this page").check();
            page.locator(".bulk").getByLabel("Label").fill("youth");
            page.locator(".bulk").getByLabel("Label").press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("2 athletes now carry the label youth.");

            page.locator(".filters").getByLabel("Group").selectOption("In no group");
            assertThat(page.locator("tbody tr")).hasCount(1);
            page.getByLabel("Choose Mia").check();
            page.locator(".bulk").getByLabel("Group").selectOption("Tempo Tuesday");
            page.getByRole(AriaRole.BUTTON, named("Add to group")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("One athlete was added to Tempo Tuesday.");
            assertThat(page.getByText("Nobody like that")).isVisible();

            page.navigate("/athletes?label=youth&q=mi");
            page.getByLabel("Choose Mia").check();
            page.locator(".bulk").getByLabel("Status").selectOption("suspended");
            page.getByRole(AriaRole.BUTTON, named("Set status")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("One athlete is suspended now.");
            assertThat(page.locator("tbody tr")).containsText("suspended");
        }
        club.mia().calls().get("/me").then().statusCode(401);
    }

    @Test
    void an_athlete_is_taken_up_and_the_link_is_shown_once() {
        var club = cast.club();
        try (var visit = browser.withoutScripts(Look.PHONE, club.cole())) {
            var page = visit.open("/athletes/new");
            page.getByLabel("Name").fill("Nora");
            page.getByLabel("E-mail address").fill("nora@example.org");
            page.getByLabel("Tempo Tuesday").check();
            page.locator("main").getByRole(AriaRole.BUTTON).click();
            assertThat(page.getByLabel("Link")).hasValue(Pattern.compile("http.*/invitations/.+"));
            page.getByRole(AriaRole.LINK, named("On to Nora")).click();
            assertThat(page.locator("main")).containsText("Tempo Tuesday");
            assertThat(page.locator("main")).containsText("Invited until");

            page.navigate("/athletes/new");
            page.getByLabel("Name").fill("Nora again");
            page.getByLabel("E-mail address").fill("NORA@example.org");
            page.locator("main").getByRole(AriaRole.BUTTON).click();
            visit.expectRefusals(1);
            assertThat(page.getByLabel("E-mail address")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByLabel("Name")).hasValue("Nora again");
        }
    }

    @Test
    void a_file_is_looked_at_before_anything_is_written() {
        var club = cast.club();
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/athletes/import");
            page.getByLabel("CSV file")
                    .setInputFiles(new FilePayload("roster.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
            page.getByRole(AriaRole.BUTTON, named("Look at it first")).click();
            assertThat(page.locator("tbody tr")).hasCount(3);
            assertThat(page.locator("tbody tr").nth(2)).containsText("left out");
            visit.axe();
            visit.picture("athletes-preview-1280-LIGHT");
            club.ada().calls().get("/athletes").then().body("total", equalTo(2));

            page.getByRole(AriaRole.BUTTON, named("Take 2 athletes in")).click();
            assertThat(page.locator("main")).containsText("2 new, 0 changed.");
            assertThat(page.locator("main")).containsText("/invitations/");
            visit.axe();
            visit.picture("athletes-imported-1280-LIGHT");
            club.ada().calls().get("/athletes").then().body("total", equalTo(4));
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_said_so() {
        try (var visit = browser.visit(Look.DESKTOP, cast.club().ada())) {
            var page = visit.open("/athletes/import");
            page.getByLabel("CSV file")
                    .setInputFiles(new FilePayload(
                            "roster.csv", "text/csv", "shoe_size\n43\n".getBytes(StandardCharsets.UTF_8)));
            page.getByRole(AriaRole.BUTTON, named("Look at it first")).click();
            visit.expectRefusals(1);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is no column shoe_size");
        }
    }

    @Test
    void labels_and_note_are_the_coaches_own() {
        var club = running();
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/athletes/" + club.ben().athleteId());
            page.getByLabel("More actions").press("Enter");
            page.getByRole(AriaRole.LINK, named("Edit")).click();
            page.getByLabel("Labels").fill("youth, half marathon");
            page.getByLabel("Note").fill("Knee since May.\nEasy weeks.");
            page.getByRole(AriaRole.BUTTON, named("Save")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Ben is saved.");
            assertThat(page.getByText("half marathon")).isVisible();
            assertThat(page.getByText("Knee since May.")).isVisible();
            assertThat(page.locator(".chart canvas")).isVisible();

            page.getByLabel("More actions").press("Enter");
            page.getByRole(AriaRole.BUTTON, named("Link to a new password")).click();
            assertThat(page.getByLabel("Link")).hasValue(Pattern.compile("http.*/password-resets/.+"));
        }
    }

    @Test
    void the_head_coach_erases_an_athlete_by_their_name() {
        var club = cast.club();
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/athletes/" + club.mia().athleteId() + "/deletion");
            page.getByLabel("To confirm, type the name: Mia").fill("Ben");
            page.getByRole(AriaRole.BUTTON, named("Delete for good")).click();
            visit.expectRefusals(1);
            assertThat(page.getByLabel("To confirm, type the name: Mia")).hasAttribute("aria-invalid", "true");
            visit.axe();
            page.getByLabel("To confirm, type the name: Mia").fill("Mia");
            page.getByRole(AriaRole.BUTTON, named("Delete for good")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Mia and all their data are erased.");
            assertThat(page.locator("tbody tr")).hasCount(1);
        }
        club.ada().calls().get("/athletes/" + club.mia().athleteId()).then().statusCode(404);
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            visit.open("/athletes/" + club.ben().athleteId() + "/deletion");
            visit.expectRefusals(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/new", "/import", "/BEN", "/BEN/edit"})
    void the_roster_is_for_coaches(String path) {
        var club = cast.club();
        try (var visit = browser.visit(Look.PHONE, club.ben())) {
            visit.open("/athletes" + path.replace("BEN", club.ben().athleteId().toString()));
            visit.expectRefusals(1);
            assertThat(visit.page().locator("h1")).hasText("This is not open to you");
        }
    }

    @Test
    void an_athlete_of_another_club_is_not_there() {
        var club = cast.club();
        try (var visit = browser.visit(Look.PHONE, club.zoe())) {
            visit.open("/athletes/" + club.ben().athleteId());
            visit.expectRefusals(1);
            assertThat(visit.page().locator("h1")).hasText("This page is not there");
            visit.open("/athletes");
            assertThat(visit.page().getByText("Your roster is empty")).isVisible();
            visit.axe();
        }
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void the_roster_stands_up_to_every_look(Look look) {
        var club = running();
        var labels = Map.of("labels", List.of("youth", "half marathon in spring"), "note", "Knee since May.");
        club.ada()
                .calls()
                .body(labels)
                .patch("/athletes/" + club.ben().athleteId())
                .then()
                .statusCode(200);
        cast.status(club.mia(), "inactive");
        String ben = "/" + club.ben().athleteId();
        try (var visit = browser.visit(look, club.ada())) {
            for (String path : new String[] {"", "/new", "/import", ben, ben + "/edit", ben + "/deletion"}) {
                visit.open("/athletes" + path);
                visit.axe();
                visit.fits();
                visit.picture("athletes" + path.replace(ben, "-one").replace('/', '-') + "-" + look.width() + "-"
                        + look.theme());
            }
            visit.open("/athletes" + ben).locator("main .menu > summary").press("Enter");
            assertThat(visit.page().locator("main .menu-list a").first()).isVisible();
            visit.axe();
            visit.fits();
            visit.picture("athlete-menu-" + look.width() + "-" + look.language());
        }
    }
}
