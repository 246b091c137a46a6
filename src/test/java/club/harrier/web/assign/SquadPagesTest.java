package club.harrier.web.assign;

import static club.harrier.web.OnPage.click;
import static club.harrier.web.OnPage.enter;
import static club.harrier.web.OnPage.follow;
import static club.harrier.web.OnPage.main;
import static club.harrier.web.OnPage.named;
import static club.harrier.web.OnPage.says;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser.Look;
import club.harrier.Cast.Club;
import club.harrier.web.OnAWednesday;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class SquadPagesTest extends OnAWednesday {
    /// The way to a plan with a squad B of 80 per cent, in which Ben is, and a few in none.
    private String plan(Club club) {
        planned.join(club, 0, 3);
        String assignment = planned.assign(
                club,
                Map.of(
                        "plan_id",
                        planned.plan(club),
                        "start_date",
                        "2026-05-04",
                        "squads",
                        List.of(Map.of(
                                "squad",
                                "B",
                                "name",
                                "Steady",
                                "volume_pct",
                                80,
                                "athlete_ids",
                                List.of(club.ben().athleteId())))));
        return "/groups/" + club.groupId() + "/plans/" + assignment;
    }

    @Test
    void a_coach_sees_what_another_squad_means_for_several_and_moves_them_by_keyboard() {
        var club = cast.club();
        String plan = plan(club);
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open(plan);
            enter(page.getByRole(AriaRole.LINK, named("Change squads")));
            assertThat(page.getByLabel("Squad of Ben")).hasValue(club.ben().athleteId() + ":B");
            click(page, "Show what it means");
            says(page, "Everybody is where you have put them.");
            choose(page, "Ben", "No squad");
            choose(page, "Anna Albrecht", "B, Steady");
            enter(page.getByRole(AriaRole.BUTTON, named("Show what it means")));
            assertThat(page.locator("h1")).hasText("What it means");
            assertThat(row(page, "Ben")).containsText("B → No squad");
            assertThat(row(page, "Ben")).containsText("6 exchanged, 0 come, 0 go");
            assertThat(page.locator("tbody tr")).hasCount(2);
            visit.axe();
            visit.picture("squad-moves-1280");
            enter(page.getByRole(AriaRole.BUTTON, named("Move these 2")));
            says(page, "2 athletes are in other squads now: 12 workouts exchanged, 0 came, 0 went.");
            click(page, "Undo");
            says(page, "Taken back: 12 workouts are as before.");
            follow(page, "Change squads");
            assertThat(page.getByLabel("Squad of Ben")).hasValue(club.ben().athleteId() + ":B");
        }
    }

    @Test
    void a_personal_change_is_said_to_stay_before_and_after_without_scripts() {
        var club = cast.club();
        String plan = plan(club);
        var days = club.ada()
                .calls()
                .get("/athletes/" + club.ben().athleteId() + "/calendar?start_date=2026-05-10&end_date=2026-05-10")
                .jsonPath();
        club.ada()
                .calls()
                .body("{\"date\": \"2026-05-09\"}")
                .patch("/scheduled-workouts/" + days.getString("days[0].workouts[0].scheduled_workout_id"))
                .then()
                .statusCode(200);
        try (var visit = browser.withoutScripts(Look.PHONE, club.ada())) {
            var page = visit.open(plan + "/squads");
            choose(page, "Ben", "No squad");
            click(page, "Show what it means");
            assertThat(row(page, "Ben")).containsText("stays: Long, Sat 9 May");
            visit.fits();
            visit.picture("squad-moves-390");
            click(page, "Move this athlete");
            says(
                    page,
                    "Ben is in no squad now: 6 workouts exchanged, 0 came, 0 went. One change of an athlete’s own stays.");
        }
    }

    @Test
    void a_plan_without_squads_says_so_and_only_coaches_move() {
        var club = cast.club();
        planned.assign(club, planned.plan(club), "2026-05-04");
        String plans = "/groups/" + club.groupId() + "/plans";
        String assignment = club.ada().calls().get(plans).jsonPath().getString("assignments[0].assignment_id");
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open(plans + "/" + assignment);
            assertThat(page.getByRole(AriaRole.LINK, named("Change squads"))).hasCount(0);
            page = visit.open(plans + "/" + assignment + "/squads");
            assertThat(main(page)).containsText("This plan has no squads");
        }
        for (var person : List.of(club.ben(), club.zoe())) {
            try (var visit = browser.visit(Look.DESKTOP, person)) {
                visit.expectRefusals(1);
                var page = visit.open(plans + "/" + assignment + "/squads");
                assertThat(page.getByLabel("Squad of Ben")).hasCount(0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void the_page_stands_up_to_every_look(Look look) {
        var club = cast.club();
        String plan = plan(club);
        try (var visit = browser.visit(look, club.ada())) {
            visit.open(plan + "/squads");
            visit.axe();
            visit.fits();
            visit.picture("squads-" + look.width() + "-" + look.theme());
        }
    }

    private static void choose(Page page, String who, String squad) {
        page.getByLabel("Squad of " + who).selectOption(new SelectOption().setLabel(squad));
    }

    private static com.microsoft.playwright.Locator row(Page page, String who) {
        return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(who));
    }
}
