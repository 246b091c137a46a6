package club.harrier.web.group;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.Cast.Club;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class OutsideGroupPagesTest {
    private static final List<String> TABS = List.of("/activity", "/leaderboard", "/members");

    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Test
    void an_athlete_finds_a_public_group_asks_takes_it_back_is_let_in_and_reads_every_tab() {
        var club = cast.club();
        club.ada()
                .calls()
                .body(Map.of("description", "Tuesdays at seven"))
                .patch("/groups/" + club.groupId())
                .then()
                .statusCode(200);
        try (var visit = browser.visit(Look.PHONE, club.mia())) {
            var page = visit.open("/discover");
            page.getByRole(AriaRole.LINK, named("Tempo Tuesday")).click();
            assertThat(page.locator("h1")).hasText("Tempo Tuesday");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("Tuesdays at seven");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("1 member");
            assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("Ben");
            page.getByLabel("Message to the coaches").fill("Hello");
            click(page, "Send");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("is with the coaches");
            assertThat(page.locator("h1")).hasText("Tempo Tuesday");
            click(page, "Take back the request");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("is taken back");
            click(page, "Send");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("is with the coaches");

            String request = club.ada()
                    .calls()
                    .get("/groups/" + club.groupId() + "/join-requests")
                    .path("join_requests[0].join_request_id");
            club.ada()
                    .calls()
                    .body("{\"status\":\"approved\"}")
                    .put("/groups/" + club.groupId() + "/join-requests/" + request)
                    .then()
                    .statusCode(200);
            readEveryTab(visit, club);
        }
        try (var visit = browser.visit(Look.DESKTOP.german(), club.ben())) {
            readEveryTab(visit, club);
        }
    }

    private static void readEveryTab(Browser.Visit visit, Club club) {
        var page = visit.open("/groups/" + club.groupId());
        assertThat(page.locator(".tabs a")).hasCount(4);
        assertThat(page.locator(".crumb a")).hasAttribute("href", "/me/groups");
        assertThat(page.locator(".nav [aria-current]")).hasAttribute("href", "/me/groups");
        for (String tab : TABS) {
            visit.open("/groups/" + club.groupId() + tab);
            assertThat(page.locator(".tabs [aria-current]")).hasAttribute("href", "/groups/" + club.groupId() + tab);
            visit.axe();
            visit.fits();
        }
    }

    @Test
    void the_tabs_are_not_for_an_outsider_and_nothing_is_for_another_club() {
        var club = cast.club();
        try (var visit = browser.visit(Look.DESKTOP, club.mia())) {
            visit.expectRefusals(TABS.size());
            for (String tab : TABS) {
                var page = visit.open("/groups/" + club.groupId() + tab);
                assertThat(page.locator("h1")).containsText("not open to you");
            }
        }
        try (var visit = browser.visit(Look.DESKTOP, club.zoe())) {
            visit.expectRefusals(TABS.size() + 1);
            visit.open("/groups/" + club.groupId());
            for (String tab : TABS) {
                var page = visit.open("/groups/" + club.groupId() + tab);
                assertThat(page.locator("h1")).hasText("This page is not there");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void the_page_of_a_group_from_outside_stands_up_to_every_look(Look look) {
        var club = cast.club();
        try (var visit = browser.visit(look, club.mia())) {
            visit.open("/groups/" + club.groupId());
            visit.axe();
            visit.fits();
            visit.picture("outside-" + look.width() + "-" + look.theme() + "-" + look.language());
        }
    }

    private static void click(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
