package club.harrier.web.assign;

import static club.harrier.web.OnPage.click;
import static club.harrier.web.OnPage.enter;
import static club.harrier.web.OnPage.main;
import static club.harrier.web.OnPage.named;
import static club.harrier.web.OnPage.says;
import static club.harrier.web.OnPage.starting;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Browser.Look;
import club.harrier.Cast.Club;
import club.harrier.web.OnAWednesday;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class NewSquadPagesTest extends OnAWednesday {
    private static final String GENTLE = """
            Plan: Gentle
            Type: run
            Weeks: 2

            W1 Wed "Walk and run" easy-run: 3km easy
            W2 Sun "Fun run" race goal 5km: 5km easy
            """;

    /// The way to a plan that the group follows since Monday, without a squad.
    private String plan(Club club) {
        return "/groups/" + club.groupId() + "/plans/"
                + planned.assign(club, Map.of("plan_id", planned.plan(club), "start_date", "2026-05-04"));
    }

    @Test
    void a_coach_adds_a_squad_with_a_plan_found_by_its_name_and_puts_somebody_in_by_keyboard() {
        var club = cast.club();
        String plan = plan(club);
        for (int i = 0; i < 25; i++) {
            planned.plan(club, GENTLE.replace("Gentle", "Gentle " + (char) ('A' + i)));
        }
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open(plan);
            enter(page.getByRole(AriaRole.LINK, named("Add a squad")));
            page.getByLabel("Letter").selectOption("D");
            page.getByLabel("Name").fill("Walkers");
            assertThat(main(page)).containsText("There are more.");
            page.getByLabel("Find another plan").fill("gentle y");
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Another plan instead").locator("option"))
                    .hasCount(2);
            assertThat(page.getByLabel("Name")).hasValue("Walkers");
            page.getByLabel("Another plan instead").selectOption(new SelectOption().setLabel("Gentle Y"));
            visit.axe();
            visit.picture("squad-new-1280");
            enter(page.getByRole(AriaRole.BUTTON, named("Add a squad")));
            says(page, "Squad D, Walkers, is there. Nobody is in it yet: choose who.");
            page.getByLabel("Squad of Ben").selectOption(new SelectOption().setLabel("D, Walkers"));
            click(page, "Show what it means");
            click(page, "Move this athlete");
            says(page, "Ben is in squad D now:");
            assertThat(main(page)).containsText("3 workouts, 1 more in squads");
            page.navigate("/groups/" + club.groupId() + "/plans/week?week=2026-05-04");
            assertThat(page.getByRole(AriaRole.ROW, starting("Ben"))).containsText("Walk and run");
        }
        followed(club, plan)
                .body("squads.squad", contains("D"))
                .body("squads.name", contains("Walkers"))
                .body("squads.volume_pct", contains(100))
                .body("members_enrolled.squad", contains("D"));
        club.ada()
                .calls()
                .get("/audit-log?action=plan.squad_added")
                .then()
                .body("entries", hasSize(1))
                .body("entries[0].after.squad", equalTo("D"));
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_entered_is_lost_without_scripts_at_320_pixels() {
        var club = cast.club();
        String plan = plan(club);
        planned.plan(club, GENTLE);
        try (var visit = browser.withoutScripts(Look.PHONE.wide(320), club.ada())) {
            var page = visit.open(plan + "/squads/new");
            visit.expectRefusals(5);
            add(page, "x".repeat(101), "", "Gentle");
            error(page, "name", "The name of a squad is one line of at most 100 characters.");
            assertThat(page.getByLabel("Another plan instead").locator("option:checked"))
                    .hasText("Gentle");
            add(page, "Steady", "80", "Gentle");
            error(page, "plan_id", "A squad follows a share of the plan or a variant, not both.");
            add(page, "Steady", "", "None, a share of the plan");
            error(page, "volume_pct", "A squad does 25 to 200 per cent of the plan.");
            add(page, "Steady", "300", "None, a share of the plan");
            error(page, "volume_pct", "A squad does 25 to 200 per cent of the plan.");
            visit.fits();
            visit.picture("squad-new-refused-320");
            page.getByLabel("Find another plan").fill("nothing of the kind");
            click(page, "Search");
            assertThat(main(page)).containsText("No plan of that name fits");
            assertThat(page.getByLabel("Per cent of the plan")).hasValue("300");
            taken(club, plan, 90);
            add(page, "Steady", "80", "None, a share of the plan");
            error(page, "squad", "Squad A of this plan has another share or variant already.");
            assertThat(page.getByLabel("Letter")).hasValue("B");
            visit.fits();
            add(page, "Steady", "80", "None, a share of the plan");
            says(page, "Squad B, Steady, is there. Nobody is in it yet: choose who.");
        }
        followed(club, plan)
                .body("squads.squad", contains("A", "B"))
                .body("squads.volume_pct", contains(90, 80))
                .body("squads.plan_id", contains(nullValue(), nullValue()))
                .body("plan[0].workouts.findAll { it.squad == 'B' }.target_distance_m", contains(4800, 9200, 11200));
    }

    /// Somebody else is quicker.
    private static void taken(Club club, String plan, int percent) {
        String planId = followed(club, plan).extract().path("plan_id");
        club.cole()
                .calls()
                .body(Map.of(
                        "plan_id",
                        planId,
                        "start_date",
                        "2026-05-04",
                        "squads",
                        List.of(Map.of("squad", "A", "volume_pct", percent, "athlete_ids", List.of()))))
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .statusCode(201);
    }

    @Test
    void a_plan_that_was_shifted_has_the_days_of_its_new_squad_there_too() {
        var club = cast.club();
        String plan = plan(club);
        planned.plan(club, GENTLE);
        club.ada()
                .calls()
                .body("{\"days\": 7, \"from_date\": \"2026-05-06\"}")
                .post(plan + "/shifts")
                .then()
                .statusCode(200);
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open(plan + "/squads/new");
            add(page, "", "", "Gentle");
            says(page, "Squad A is there. Nobody is in it yet: choose who.");
        }
        followed(club, plan)
                .body("plan.workouts.flatten().findAll { it.squad == 'A' }.date", contains("2026-05-13", "2026-05-24"));
    }

    @Test
    void only_coaches_of_the_club_add_one_and_not_to_a_plan_that_is_no_more() {
        var club = cast.club();
        String plan = plan(club);
        for (var person : List.of(club.ben(), club.mia(), club.zoe())) {
            int expected = person.equals(club.zoe()) ? 404 : 403;
            try (var visit = browser.visit(Look.DESKTOP, person)) {
                visit.expectRefusals(2);
                var page = visit.open("/profile");
                var sent = FormData.create()
                        .set("csrf", page.locator("input[name=csrf]").first().inputValue())
                        .set("squad", "Z")
                        .set("volume_pct", "80");
                var request = RequestOptions.create().setForm(sent);
                for (String below : List.of("/squads/new", "/squads/new/search")) {
                    int answer = page.request().post(plan + below, request).status();
                    Assertions.assertThat(answer).as(below).isEqualTo(expected);
                }
                for (String below : List.of("/squads", "/squads/new")) {
                    int answer = page.navigate(plan + below).status();
                    Assertions.assertThat(answer).as(below).isEqualTo(expected);
                }
            }
        }
        followed(club, plan).body("squads", hasSize(0));
        club.ada().calls().delete(plan).then().statusCode(200);
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            visit.expectRefusals(1);
            var page = visit.open(plan + "/squads/new");
            assertThat(page.getByLabel("Letter")).hasCount(0);
        }
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void the_page_stands_up_to_every_look(Look look) {
        var club = cast.club();
        String plan = plan(club);
        planned.plan(club, GENTLE);
        taken(club, plan, 80);
        try (var visit = browser.visit(look, club.ada())) {
            var page = visit.open(plan + "/squads/new");
            visit.axe();
            visit.fits();
            visit.picture("squad-new-" + look.width() + "-" + look.theme());
            page.navigate(plan + "/squads");
            visit.axe();
            visit.fits();
        }
    }

    private static void add(Page page, String name, String percent, String variant) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Per cent of the plan").fill(percent);
        page.getByLabel("Another plan instead").selectOption(new SelectOption().setLabel(variant));
        click(page, "Add a squad");
    }

    private static void error(Page page, String field, String sentence) {
        assertThat(page.locator("#" + field)).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#" + field + "-error")).hasText(sentence);
    }

    private static ValidatableResponse followed(Club club, String plan) {
        return club.ada().calls().get(plan).then().statusCode(200);
    }
}
