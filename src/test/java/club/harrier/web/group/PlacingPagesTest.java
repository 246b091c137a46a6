package club.harrier.web.group;

import static club.harrier.web.OnPage.click;
import static club.harrier.web.OnPage.enter;
import static club.harrier.web.OnPage.follow;
import static club.harrier.web.OnPage.main;
import static club.harrier.web.OnPage.named;
import static club.harrier.web.OnPage.says;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.web.PlannedGroups;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class PlacingPagesTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Inject
    PlannedGroups planned;

    @Test
    void a_club_of_hundreds_is_worked_through_page_by_page_by_keyboard() {
        var club = cast.club();
        planned.add(club, 0, 250);
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/groups/unassigned");
            assertThat(main(page)).containsText("251 of 252 active athletes are in no group.");
            assertThat(page.locator(".picks li")).hasCount(100);
            String first = page.locator(".picks li").first().innerText();
            enter(page.getByRole(AriaRole.LINK, named("The next ones")));
            assertThat(page.locator(".picks li").first()).not().hasText(first);
            follow(page, "The next ones");
            assertThat(page.locator(".picks li")).hasCount(51);
            assertThat(page.getByRole(AriaRole.LINK, named("The next ones"))).hasCount(0);

            visit.open("/groups/unassigned");
            page.getByLabel("Choose all").focus();
            page.keyboard().press("Space");
            enter(page.getByRole(AriaRole.BUTTON, named("Add to group")));
            says(page, "100 athletes were added");
            assertThat(main(page)).containsText("151 of 252 active athletes are in no group.");
            assertThat(page.locator(".picks li")).hasCount(100);
            assertThat(page.locator(".picks li").first()).not().hasText(first);
        }
    }

    @Test
    void they_are_found_by_name_and_the_group_stays_chosen_without_scripts() {
        var club = cast.club();
        planned.add(club, 0, 120);
        club.ada()
                .calls()
                .body("{\"name\": \"Zugspitze\"}")
                .post("/groups")
                .then()
                .statusCode(201);
        try (var visit = browser.withoutScripts(Look.PHONE, club.ada())) {
            var page = visit.open("/groups/unassigned");
            search(page, "nobody like this");
            assertThat(main(page)).containsText("Nobody of that name");
            follow(page, "Show all");
            search(page, "mia");
            assertThat(page.locator(".picks li")).hasCount(1);
            page.getByLabel("Group", new Page.GetByLabelOptions().setExact(true))
                    .selectOption(new SelectOption().setLabel("Zugspitze"));
            page.getByLabel("Mia").check();
            visit.fits();
            click(page, "Add to group");
            assertThat(main(page)).containsText("Nobody of that name");
            follow(page, "Show all");
            assertThat(main(page)).containsText("120 of 122 active athletes are in no group.");
            page.getByLabel("Anna Albrecht", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByLabel("Group", new Page.GetByLabelOptions().setExact(true))
                    .selectOption(new SelectOption().setLabel("Zugspitze"));
            click(page, "Add to group");
            assertThat(page.locator("#group option:checked")).hasText("Zugspitze");
        }
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void the_page_stands_up_to_every_look(Look look) {
        var club = cast.club();
        planned.add(club, 0, 120);
        try (var visit = browser.visit(look, club.ada())) {
            visit.open("/groups/unassigned");
            visit.axe();
            visit.fits();
            visit.picture("groups-unassigned-" + look.width() + "-" + look.theme());
        }
    }

    private static void search(Page page, String name) {
        page.getByLabel("Find an athlete").fill(name);
        click(page, "Search");
    }
}
