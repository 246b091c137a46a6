package club.harrier.web.assign;

import static club.harrier.web.OnPage.main;
import static club.harrier.web.OnPage.named;
import static club.harrier.web.OnPage.starting;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser.Look;
import club.harrier.web.OnAWednesday;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GridPagesTest extends OnAWednesday {
    @Test
    void the_weeks_grid_says_who_did_what_and_leads_from_week_to_week() {
        var club = cast.club();
        planned.assign(club, planned.plan(club), "2026-05-04");
        planned.run(club.ben(), "2026-05-04", 6_100);
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/groups/" + club.groupId() + "/plans/week");
            assertThat(main(page)).containsText("3 workouts in this week");
            var ben = page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Ben"));
            assertThat(ben).containsText("6.1 of 6.0 km");
            assertThat(ben).containsText("on target");
            assertThat(ben).containsText("missed");
            assertThat(ben).containsText("planned");
            assertThat(ben.getByRole(AriaRole.CELL).last()).hasText("1 of 3");
            page.getByText("missed").first().click();
            assertThat(page.locator(".behind:visible")).hasText("Ben");
            page.getByLabel("Week after").click();
            assertThat(main(page)).containsText("Tempo");
            page.locator("thead a").nth(3).click();
            assertThat(page.locator("h2").first()).containsText("Tempo");
            page.navigate("/groups/" + club.groupId() + "/plans/week?week=2026-05-04");
            page.getByLabel("Week before").click();
            assertThat(main(page)).containsText("Nothing is planned in this week");
        }
    }

    @Test
    void a_group_of_five_hundred_is_shown_by_fifties() {
        var club = cast.club();
        planned.join(club, 0, 499);
        planned.assign(club, planned.plan(club), "2026-05-04");
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/groups/" + club.groupId() + "/plans/week");
            assertThat(page.locator(".week-grid tbody tr")).hasCount(50);
            assertThat(main(page)).containsText("1500 workouts in this week");
            page.getByRole(AriaRole.LINK, named("Members after")).click();
            assertThat(main(page)).containsText("Members 51 to 100 of 500");
            page.getByLabel("Week after").click();
            assertThat(main(page)).containsText("Members 51 to 100 of 500");

            page.navigate("/groups/" + club.groupId() + "/plans/assign");
            page.getByRole(AriaRole.LINK, starting("Choose ")).click();
            page.getByRole(AriaRole.BUTTON, named("Assign to those chosen"))
                    .first()
                    .click();
            assertThat(main(page)).containsText("500 members are enrolled");
        }
    }
}
