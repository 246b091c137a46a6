package club.harrier.web.group;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.stats.Log;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ComparePagesTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Inject
    Log log;

    @Inject
    Clock clock;

    /// Three groups: Ben (30 km) in two of them, Mia (12 km) in one with a name that is not short.
    private Club club() {
        var club = cast.club();
        cast.group(
                club.orgId(),
                club.ada().accountId(),
                "Ahead on Saturday",
                "public",
                club.ben().athleteId());
        cast.group(
                club.orgId(),
                club.cole().accountId(),
                "Beginners of the morning by the river and beyond",
                "private",
                club.mia().athleteId(),
                cast.athlete(club.orgId(), "Ida").athleteId());
        log.write(
                club.orgId(),
                run(club.ben().athleteId(), today().minusDays(1), 30_000),
                run(club.mia().athleteId(), today(), 12_000));
        return club;
    }

    private static Log.Done run(UUID athlete, LocalDate date, long metres) {
        return Log.Done.run(athlete, date.toString(), metres, metres / 3);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
    }

    private static List<String> names(Page page) {
        return page.locator("tbody th").allTextContents();
    }

    @Test
    void a_coach_holds_the_groups_against_each_other() {
        var club = club();
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/compare");
            assertThat(names(page))
                    .containsExactly(
                            "Ahead on Saturday", "Tempo Tuesday", "Beginners of the morning by the river and beyond");
            assertThat(page.locator("tbody tr").nth(2)).containsText("1 of 2");
            assertThat(page.locator("tbody tr").nth(2)).containsText("6.0\u00a0km");
            assertThat(page.locator("tfoot tr")).containsText("42.0\u00a0km");
            assertThat(page.locator("tfoot tr")).containsText("2 of 3");

            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Group").setExact(true))
                    .press("Enter");
            assertThat(page.locator("thead [aria-sort]")).hasText("Group ↑");
            page.locator("thead [aria-sort] a").press("Enter");
            assertThat(page.locator("thead [aria-sort]")).hasText("Group ↓");
            assertThat(names(page)).first().isEqualTo("Tempo Tuesday");

            page.locator("#activity_type").selectOption("bike");
            assertThat(page.getByText("Nobody has recorded anything of this kind"))
                    .isVisible();
            assertThat(page.locator("thead [aria-sort]")).hasText("Group ↓");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("30 days"))
                    .click();
            page.locator("#members").selectOption("then");
            assertThat(page.getByText("whatever their status now")).isVisible();
        }
    }

    @Test
    void dates_of_ones_own_are_kept_when_they_cannot_be_shown() {
        var club = club();
        try (var visit = browser.withoutScripts(Look.PHONE, club.ada())) {
            var page = visit.open("/compare");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Custom"))
                    .click();
            page.getByLabel("From").fill(today().toString());
            page.getByLabel("To", new Page.GetByLabelOptions().setExact(true))
                    .fill(today().minusDays(1).toString());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                    .click();
            visit.expectRefusals(1);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("before");
            assertThat(page.getByLabel("From")).hasValue(today().toString());
            page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill(today().toString());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                    .click();
            assertThat(page.locator("tfoot tr")).containsText("12.0\u00a0km");
        }
    }

    @Test
    void it_is_for_coaches() {
        var club = cast.club();
        try (var visit = browser.visit(Look.PHONE, club.ben())) {
            visit.open("/compare");
            visit.expectRefusals(1);
            assertThat(visit.page().locator("h1")).hasText("This is not open to you");
        }
    }

    @Test
    void a_club_without_groups_is_told_what_to_do() {
        var org = cast.org("Europe/Berlin", 1);
        var head = cast.coach(org, "Ada", "head_coach");
        try (var visit = browser.visit(Look.DESKTOP, head)) {
            var page = visit.open("/compare");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Create a group")))
                    .isVisible();
            visit.axe();
        }
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void the_comparison_stands_up_to_every_look(Look look) {
        var club = club();
        try (var visit = browser.visit(look, club.ada())) {
            visit.open("/compare?sort=distance_each");
            visit.axe();
            visit.fits();
            visit.picture("compare-" + look.width() + "-" + look.theme());
        }
    }
}
