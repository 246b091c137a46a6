package club.harrier.web;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Browser.Visit;
import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.activity.RecordedRuns;
import club.harrier.stats.Log;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing moves under the reader's eyes or thumb, however late the charts and maps arrive, and at twice the size.
@QuarkusTest
class SteadyPagesTest {
    private static final double BARELY_SEEN = 0.02;
    private static final int LATE_MS = 400;

    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Inject
    RecordedRuns runs;

    @Inject
    Log log;

    @Inject
    Clock clock;

    private Club running() {
        var club = cast.club();
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
        for (int day = 0; day < 28; day += 2) {
            log.write(
                    club.orgId(),
                    Log.Done.run(club.ben().athleteId(), today.minusDays(day).toString(), 8_000 + 400 * day, 3_000));
        }
        return club;
    }

    private static List<String> coachs(Club club, UUID run) {
        return List.of(
                "/groups",
                "/groups/" + club.groupId(),
                "/groups/" + club.groupId() + "/leaderboard?range=30d",
                "/compare?range=30d",
                "/athletes/" + club.ben().athleteId(),
                "/activities/" + run);
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void a_page_stands_still_while_its_charts_and_maps_arrive(Look look) {
        var club = running();
        var run = runs.run(club.ben(), "Round the Alster", clock.instant().minus(Duration.ofHours(3)));
        try (var visit = browser.visit(look, club.ada())) {
            watch(visit.page());
            for (String path : coachs(club, run)) {
                var page = visit.open(path);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                assertThat(moved(page)).as(path).isLessThan(BARELY_SEEN);
            }
        }
        try (var visit = browser.visit(look, club.ben())) {
            watch(visit.page());
            var page = visit.open("/today");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(moved(page)).as("/today").isLessThan(BARELY_SEEN);
            page.evaluate("() => document.querySelector('main').prepend(Object.assign(document.createElement('div'),"
                    + " {innerHTML: '<p>late</p>'.repeat(9)}))");
            page.waitForTimeout(LATE_MS);
            assertThat(moved(page)).as("what does move is seen").isGreaterThan(BARELY_SEEN);
        }
    }

    @Test
    void everything_fits_at_twice_the_size_on_a_desk() {
        var club = running();
        var run = runs.run(club.ben(), "Round the Alster", clock.instant().minus(Duration.ofHours(3)));
        try (var visit = browser.visit(Look.DESKTOP.wide(640), club.ada())) {
            for (String path : coachs(club, run)) {
                fits(visit, path);
            }
            fits(visit, "/groups/" + club.groupId() + "/members?add=true");
            fits(visit, "/athletes");
            fits(visit, "/plans/new");
        }
    }

    private static void fits(Visit visit, String path) {
        visit.open(path).waitForLoadState(LoadState.NETWORKIDLE);
        visit.fits();
    }

    /// Counts what the browser calls a layout shift, with the programs that draw arriving after the first sight.
    private static void watch(Page page) {
        page.addInitScript("""
                window.moved = [];
                new PerformanceObserver(list => list.getEntries().forEach(it => window.moved.push([it.value,
                    it.sources.map(source => source.node?.outerHTML?.slice(0, 90)).join(' | ')])))
                  .observe({type: 'layout-shift', buffered: true});
                """);
        for (String late : List.of("**/*uplot*.js", "**/*leaflet*.js", "**/*charts*.js")) {
            page.route(late, SteadyPagesTest::late);
        }
    }

    private static void late(Route route) {
        route.request().frame().page().waitForTimeout(LATE_MS);
        route.resume();
    }

    private static double moved(Page page) {
        var sum = page.evaluate("() => window.moved.reduce((sum, [value]) => sum + value, 0)");
        return ((Number) sum).doubleValue();
    }
}
