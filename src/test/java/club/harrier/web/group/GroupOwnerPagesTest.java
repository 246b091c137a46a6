package club.harrier.web.group;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GroupOwnerPagesTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Test
    void the_coach_who_is_responsible_is_named_on_the_groups_page_and_in_the_list() {
        var club = cast.club();
        try (var visit = browser.visit(Look.PHONE.wide(320), club.ada())) {
            var page = visit.open("/groups/" + club.groupId());
            assertThat(page.locator(".page-head")).containsText("Responsible coach: Ada");
            visit.fits();
            page.navigate("/groups");
            assertThat(page.getByRole(AriaRole.ROW).nth(1)).containsText("Ada");
            visit.fits();
            visit.axe();
        }
        try (var visit = browser.visit(Look.PHONE, club.ben())) {
            var page = visit.open("/groups/" + club.groupId());
            assertThat(page.locator(".page-head")).containsText("Responsible coach: Ada");
        }
    }
}
