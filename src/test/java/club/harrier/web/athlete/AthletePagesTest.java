package club.harrier.web.athlete;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.TestClock;
import club.harrier.activity.RecordedRuns;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class AthletePagesTest {
    private static final String[] PATHS = {"/today", "/me/calendar", "/me/activities", "/me/groups", "/discover"};

    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Inject
    RecordedRuns runs;

    @Inject
    TestClock clock;

    @BeforeEach
    void it_is_wednesday_evening() {
        clock.set(Instant.parse("2030-03-06T20:00:00Z"));
    }

    @AfterEach
    void the_clock_runs_again() {
        clock.reset();
    }

    /// A plan whose first week has a tempo run every day, for the group from today on.
    private void plan(Club club) {
        var workouts = IntStream.rangeClosed(1, 7)
                .mapToObj(day -> Map.of(
                        "week",
                        1,
                        "day",
                        day,
                        "name",
                        "Tempo by the canal",
                        "sub_type",
                        "tempo-run",
                        "target_distance_m",
                        8_000,
                        "note",
                        "Easy first kilometre"))
                .toList();
        String plan = club.ada()
                .calls()
                .body(Map.of(
                        "name", "Spring 10k", "type", "run", "level", "beginner", "weeks", 1, "workouts", workouts))
                .post("/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("plan_id");
        club.ada()
                .calls()
                .body(Map.of("plan_id", plan, "start_date", "2030-03-06"))
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void the_athlete_s_pages_stand_up_to_every_look(Look look) {
        var club = cast.club();
        plan(club);
        runs.run(club.ben(), "Round the Alster", clock.instant().minus(Duration.ofHours(1)));
        cast.group(club.orgId(), club.ada().accountId(), "Trail Sunday", "public");
        try (var visit = browser.visit(look, club.ben())) {
            for (String path : PATHS) {
                visit.open(path);
                visit.axe();
                visit.fits();
                visit.picture(path.substring(1).replace('/', '-') + "-" + look.width() + "-" + look.theme());
            }
        }
    }

    static Stream<Look> fewLooks() {
        return Stream.of(Look.PHONE, Look.DESKTOP.dark().german());
    }

    @ParameterizedTest
    @MethodSource("fewLooks")
    void where_nothing_is_yet_the_pages_say_what_to_do(Look look) {
        var eve = cast.athlete(cast.org("Europe/Berlin", 1), "Eve");
        try (var visit = browser.visit(look, eve)) {
            for (String path : PATHS) {
                var page = visit.open(path);
                assertThat(page.locator("main h1")).hasCount(1);
                assertThat(page.locator("main a").first()).isVisible();
                visit.axe();
                visit.fits();
            }
        }
    }

    @Test
    void today_shows_the_workout_of_the_day_the_week_and_the_groups() {
        var club = cast.club();
        plan(club);
        runs.run(club.ben(), "Round the Alster", clock.instant().minus(Duration.ofMinutes(30)));
        try (var visit = browser.visit(Look.PHONE, club.ben())) {
            var page = visit.open("/");
            assertThat(page).hasURL(Pattern.compile(".*/today"));
            assertThat(page.locator(".workout").first()).containsText("Tempo by the canal");
            assertThat(page.locator(".workout").first()).containsText("8.0");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tempo Tuesday")))
                    .isVisible();
            assertThat(page.locator(".activity")).containsText("Round the Alster");
            assertThat(page.locator(".figure").first()).containsText("5.4");
        }
    }

    @Test
    void the_calendar_shows_what_was_done_beside_what_is_planned() {
        var club = cast.club();
        plan(club);
        runs.run(club.ben(), "Round the Alster", clock.instant().minus(Duration.ofMinutes(30)));
        try (var visit = browser.visit(Look.DESKTOP, club.ben())) {
            var page = visit.open("/me/calendar");
            assertThat(page.locator(".day-today .workout")).hasCount(1);
            assertThat(page.locator(".did").first()).containsText("Round the Alster");
            page.getByLabel("Month before").press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*month=2030-02"));
            visit.expectRefusals(1);
            visit.open("/me/calendar?month=soon");
        }
    }

    @Test
    void an_athlete_finds_a_group_asks_with_a_message_and_takes_it_back() {
        var club = cast.club();
        cast.group(club.orgId(), club.ada().accountId(), "Closed", "private");
        try (var visit = browser.visit(Look.PHONE, club.mia())) {
            var page = visit.open("/discover");
            assertThat(page.locator("main .card h2")).hasText(new String[] {"Tempo Tuesday"});
            page.locator("summary", new Page.LocatorOptions().setHasText("Ask to join"))
                    .press("Enter");
            page.getByLabel("Message to the coaches").fill("I run 10 k in 50 minutes");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                    .press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("“Tempo Tuesday” is with the coaches");
            assertThat(page.getByText("You have asked; a coach decides")).isVisible();
            List<String> messages = club.ada()
                    .calls()
                    .get("/groups/" + club.groupId() + "/join-requests")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("join_requests.message");
            org.assertj.core.api.Assertions.assertThat(messages).containsExactly("I run 10 k in 50 minutes");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back the request"))
                    .press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("is taken back");
            assertThat(page.getByText("Ask to join")).isVisible();
        }
    }

    @Test
    void who_asks_while_a_coach_adds_them_is_told_so_and_without_scripts() {
        var club = cast.club();
        try (var visit = browser.withoutScripts(Look.PHONE, club.mia())) {
            var page = visit.open("/discover");
            club.ada()
                    .calls()
                    .body(Map.of("athlete_ids", List.of(club.mia().athleteId())))
                    .post("/groups/" + club.groupId() + "/members")
                    .then()
                    .statusCode(200);
            page.locator("summary", new Page.LocatorOptions().setHasText("Ask to join"))
                    .click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Nothing was done");
            assertThat(page.getByText("You are a member")).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My groups"))
                    .first()
                    .click();
            assertThat(page.locator("main .card h2")).hasText("Tempo Tuesday");
        }
    }

    @Test
    void a_search_that_finds_nothing_leads_back_to_all_groups() {
        var club = cast.club();
        try (var visit = browser.visit(Look.PHONE, club.mia())) {
            var page = visit.open("/discover");
            page.getByLabel("Find a group").fill("swimming");
            page.getByLabel("Find a group").press("Enter");
            assertThat(page.getByText("No group found")).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show all groups"))
                    .press("Enter");
            Locator found = page.locator("main .card h2");
            assertThat(found).hasText("Tempo Tuesday");
        }
    }

    @Test
    void who_is_no_athlete_has_no_such_pages() {
        var club = cast.club();
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            visit.expectRefusals(PATHS.length);
            for (String path : PATHS) {
                assertThat(visit.open(path).locator("h1")).hasText("This is not open to you");
            }
        }
    }
}
