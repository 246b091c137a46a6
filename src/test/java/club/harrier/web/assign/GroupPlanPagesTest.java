package club.harrier.web.assign;

import static club.harrier.web.OnPage.named;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser.Look;
import club.harrier.Cast.Person;
import club.harrier.platform.Database;
import club.harrier.web.OnAWednesday;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class GroupPlanPagesTest extends OnAWednesday {
    @Inject
    Database database;

    @Test
    void only_coaches_plan() {
        var club = cast.club();
        String group = "/groups/" + club.groupId();
        for (var person : new Person[] {club.zoe(), club.ben()}) {
            try (var visit = browser.visit(Look.DESKTOP, person)) {
                for (var path : List.of("/plans", "/plans/assign", "/plans/week", "/sessions/2026-05-05")) {
                    visit.expectRefusals(1);
                    var page = visit.open(group + path);
                    assertThat(page.locator("h1"))
                            .hasText(person.equals(club.zoe()) ? "This page is not there" : "This is not open to you");
                }
            }
        }
        try (var visit = browser.visit(Look.DESKTOP, club.ben())) {
            var page = visit.open(group);
            assertThat(page.getByRole(AriaRole.LINK, named("Plans"))).hasCount(0);
        }
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void every_page_about_plans_stands_up_to_every_look(Look look) {
        var club = cast.club();
        planned.fill(club);
        try (var visit = browser.visit(look, club.ada())) {
            String group = "/groups/" + club.groupId();
            var plans = club.ada().calls().get("/plans").jsonPath().getList("plans.plan_id", String.class);
            for (var path : List.of(
                    "/plans",
                    "/plans/assign",
                    "/plans/assign/" + plans.getFirst(),
                    "/plans/week",
                    "/sessions/2026-05-05")) {
                visit.open(group + path);
                visit.axe();
                visit.fits();
                String name =
                        path.replaceAll("/[0-9a-f-]{36}", "-date").substring(1).replace('/', '-');
                visit.picture("group-" + name + "-" + look.width() + "-" + look.theme());
            }
        }
    }

    /// Of the plan of four weeks, 5 workouts of each of the 5 members lie ahead.
    @Test
    void of_many_workouts_of_ones_own_a_page_shows_twenty() {
        var club = cast.club();
        planned.join(club, 0, 4);
        String assignment = planned.assign(club, Map.of("plan_id", planned.plan(club), "start_date", "2026-05-04"));
        String plan = "/groups/" + club.groupId() + "/plans/" + assignment;
        database.change(handle -> {
            handle.execute("""
                    INSERT INTO personal_workout (org_id, scheduled_workout_id, name, activity_type, target_distance_cm,
                                                  blocks, base, changed_by, changed_at)
                    SELECT s.org_id, s.scheduled_workout_id, 'Shorter', 'run', 300000, '[]',
                           '{"name": "Track", "activity_type": "run", "blocks": [], "note": ""}', ?, now()
                    FROM scheduled_workout s WHERE s.org_id = ? AND s.date > '2026-05-06'
                    """, club.ada().accountId(), club.orgId());
            handle.execute(
                    "UPDATE scheduled_workout SET is_own = true WHERE org_id = ? AND date > '2026-05-06'",
                    club.orgId());
        });
        int all = club.ada().calls().get(plan).jsonPath().getList("differing").size();
        Assertions.assertThat(all).isGreaterThan(20).isLessThan(40);
        try (var visit = browser.visit(Look.PHONE, club.ada())) {
            var page = visit.open(plan);
            var who = page.getByRole(AriaRole.REGION, named("Who differs"));
            var lines = who.getByRole(AriaRole.LISTITEM);
            assertThat(lines).hasCount(20);
            assertThat(who).containsText("1 to 20");
            visit.axe();
            visit.fits();
            who.getByText("Later").click();
            assertThat(lines).hasCount(all - 20);
            assertThat(who).containsText("21 to " + all);
            visit.picture("group-plan-own");
            assertThat(who.getByText("Later")).hasCount(0);
            who.getByText("Earlier").click();
            assertThat(lines).hasCount(20);
            for (var wrong : List.of("3", "0", "-1", "x", "99999999999")) {
                visit.expectRefusals(1);
                visit.open(plan + "?own=" + wrong);
                assertThat(page.locator("h1")).hasText("This page is not there");
            }
        }
    }
}
