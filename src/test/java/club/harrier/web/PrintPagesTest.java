package club.harrier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser.Look;
import club.harrier.Cast.Club;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What coaches pin to the wall or take to the track: black on white, without what only a screen needs.
@QuarkusTest
class PrintPagesTest extends OnAWednesday {
    /// An upright A4 sheet between its margins, at 96 dots an inch.
    private static final int SHEET = 718;

    private static final String PLAN = """
            Plan: Spring 10 km
            Type: run
            Level: intermediate
            Weeks: 4

            W1 Tue "Track" interval-run: 2km easy, 6x800m @threshold / 400m jog, 2km easy
              > Bring spikes.
            W1 Sun "Long" long-run goal 14km: 14km easy
            """;

    private Club clubWithPlan() {
        var club = cast.club();
        planned.assign(club, planned.plan(club, PLAN), "2026-05-04");
        return club;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sessions/2026-05-05", "/plans/week", "/leaderboard?range=30d", ""})
    void a_page_of_the_group_goes_on_an_upright_sheet_also_from_a_dark_screen(String path) {
        var club = clubWithPlan();
        try (var visit = browser.visit(Look.DESKTOP.dark(), club.ada())) {
            var page = visit.open("/groups/" + club.groupId() + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(SHEET, 1000);
            visit.fits();
            assertThat(page.locator("header.top")).isHidden();
            assertThat(page.locator("footer.foot")).isHidden();
            for (var button : page.locator("main .button").all()) {
                assertThat(button).isHidden();
            }
            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            assertThat(page.locator("html")).hasCSS("background-color", "rgb(255, 255, 255)");
            assertThat(page.locator("h1")).hasCSS("color", "rgb(33, 29, 25)");
            for (var head : page.locator("main thead").all()) {
                assertThat(head).hasCSS("display", "table-header-group");
            }
            visit.picture("print" + path.replaceAll("[/?=]", "-"));
        }
    }
}
