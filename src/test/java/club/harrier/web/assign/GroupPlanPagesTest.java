package club.harrier.web.assign;

import static club.harrier.web.OnPage.named;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser.Look;
import club.harrier.Cast.Person;
import club.harrier.web.OnAWednesday;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class GroupPlanPagesTest extends OnAWednesday {
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
}
