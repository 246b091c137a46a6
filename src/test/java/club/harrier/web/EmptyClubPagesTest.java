package club.harrier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Browser.Visit;
import club.harrier.Cast;
import club.harrier.Cast.Person;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A club on its first day: nothing is there yet, and each page says what to do next.
@QuarkusTest
class EmptyClubPagesTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    private static final List<String> CLUB =
            List.of("/groups", "/compare", "/athletes", "/plans", "/workouts", "/settings/audit", "/groups/unassigned");
    private static final List<String> GROUP = List.of("", "/activity", "/leaderboard", "/plans", "/plans/week");
    private static final List<String> ATHLETE =
            List.of("/today", "/me/calendar", "/me/activities", "/me/groups", "/discover");

    static Stream<Look> looks() {
        return Stream.of(Look.DESKTOP, Look.PHONE.dark().german());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_page_of_a_club_with_nothing_leads_on(Look look) {
        UUID org = cast.org("Europe/Berlin", 1);
        var ada = cast.coach(org, "Ada", "head_coach");
        try (var visit = browser.visit(look, ada)) {
            CLUB.forEach(path -> leadsOn(visit, path, path, look));
            String group = "/groups/" + cast.group(org, ada.accountId(), "Tempo Tuesday", "private");
            visit.open(group + "/members");
            assertThat(visit.page().locator(".adder[open]")).isVisible();
            picture(visit, "/group/members", look);
            visit.open(group + "/plans/assign");
            assertThat(visit.page().locator(".offer").getByRole(AriaRole.BUTTON).first())
                    .isVisible();
            GROUP.forEach(path -> leadsOn(visit, group + path, "/group" + path, look));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_page_of_an_athlete_with_nothing_leads_on(Look look) {
        UUID org = cast.org("Europe/Berlin", 1);
        Person ada = cast.coach(org, "Ada", "head_coach");
        Person ben = cast.athlete(org, "Ben");
        try (var visit = browser.visit(look, ben)) {
            ATHLETE.forEach(path -> leadsOn(visit, path, path, look));
        }
        try (var visit = browser.visit(look, ada)) {
            String athlete = "/athletes/" + ben.athleteId();
            leadsOn(visit, athlete + "/calendar", "/athlete/calendar", look);
            for (String path : List.of("", "/plans", "/zones")) {
                visit.open(athlete + path);
                visit.axe();
                picture(visit, "/athlete" + path, look);
            }
        }
    }

    private static void leadsOn(Visit visit, String path, String name, Look look) {
        var page = visit.open(path);
        var empty = page.locator("main .empty");
        assertThat(empty.first()).isVisible();
        assertThat(empty.locator("h2").first()).isVisible();
        assertThat(empty.locator("a, button").first()).isVisible();
        visit.axe();
        visit.fits();
        picture(visit, name, look);
    }

    private static void picture(Visit visit, String name, Look look) {
        visit.picture("empty" + name.replace('/', '-') + "-" + look.width());
    }
}
