package club.harrier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.TestClock;
import club.harrier.platform.Database;
import club.harrier.platform.Ids;
import club.harrier.unit.Name;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class GroupPlanPagesTest {
    private static final String PLAN = """
            Plan: Spring 10 km
            Type: run
            Level: intermediate
            Weeks: 4
            Description: Three runs a week for those who like to know what Tuesday brings.

            W1 Mon "Easy" easy-run: 6km easy
            W1 Tue "Track" interval-run: 2km easy, 6x800m @threshold / 400m jog, 2km easy
              > Bring spikes.
            W1 Sun "Long" long-run goal 14km: 14km easy
            W2 Tue "Track": 2km easy, 8x400m @interval / 200m jog, 2km easy
            W2 Thu "Tempo" tempo-run goal 45min: 45min @marathon
            W2 Sun "Long" long-run goal 16km: 16km easy
            W3 Tue "Track": 10km easy
            W4 Sun "Race" race goal 10km: 10km @threshold
            """;

    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Inject
    Database database;

    @Inject
    Ids ids;

    @Inject
    TestClock clock;

    @BeforeEach
    void it_is_a_wednesday() {
        clock.set(Instant.parse("2026-05-06T10:00:00Z"));
    }

    @AfterEach
    void the_clock_runs_again() {
        clock.reset();
    }

    @Test
    void a_coach_gives_sixty_members_a_plan_by_keyboard_then_again_and_to_who_joins_late() {
        var club = cast.club();
        join(club, 59);
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/groups/" + club.groupId());
            enter(page.getByRole(AriaRole.LINK, named("Plans")).last());
            assertThat(main(page)).containsText("No plan yet");
            enter(page.getByRole(AriaRole.LINK, named("Assign plan")).first());
            assertThat(main(page)).containsText("The library is empty");
            enter(page.getByRole(AriaRole.BUTTON, starting("Take this plan ")).first());
            assertThat(page.getByLabel("Start date")).hasValue("2026-05-11");
            assertThat(main(page)).containsText("Runs from Mon, 11 May 2026 to Sun");
            page.getByLabel("Start date").fill("2026-05-07");
            assertThat(main(page)).containsText("Week 1 began on Mon, 4 May 2026");
            page.getByLabel("Start date").fill("2026-05-04");
            assertThat(main(page)).containsText("The start lies in the past.");
            assertThat(main(page)).containsText("60 members");
            var ben = page.getByLabel("Enrol Ben");
            ben.focus();
            page.keyboard().press("Space");
            assertThat(ben).not().isChecked();
            visit.picture("assign-preview-1280");
            enter(page.getByRole(AriaRole.BUTTON, named("Assign to those chosen"))
                    .first());
            assertThat(main(page)).containsText("59 members are enrolled");
            visit.axe();
            visit.picture("assign-outcome-1280");

            enter(page.getByRole(AriaRole.LINK, named("The group’s plans")));
            assertThat(main(page)).containsText("Week 1 of");
            assertThat(main(page)).containsText("59 of 60 members are in it");
            enter(page.getByRole(AriaRole.BUTTON, named("Enrol Ben")));
            says(page, "Ben is enrolled");
            assertThat(main(page)).containsText("60 of 60 members are in it");

            page.navigate("/groups/" + club.groupId() + "/plans/assign");
            enter(page.getByRole(AriaRole.LINK, starting("Choose ")).first());
            page.getByLabel("Start date").fill("2026-05-04");
            assertThat(main(page)).containsText("Everybody is in this plan already.");

            join(club, 2);
            page.navigate("/groups/" + club.groupId() + "/plans");
            enter(page.getByRole(AriaRole.BUTTON, named("Enrol all 2")));
            says(page, "2 members are enrolled");
            assertThat(page.getByRole(AriaRole.HEADING, starting("Not enrolled")))
                    .hasCount(0);
        }
    }

    @Test
    void without_scripts_a_plan_counts_back_from_its_race_and_is_un_assigned_again() {
        var club = cast.club();
        plan(club);
        try (var visit = browser.withoutScripts(Look.PHONE, club.ada())) {
            String group = "/groups/" + club.groupId();
            var page = visit.open(group + "/plans/assign?q=spring");
            page.getByRole(AriaRole.LINK, starting("Choose ")).click();
            page.getByRole(AriaRole.LINK, named("Race date")).click();
            assertThat(page.getByLabel("Race date")).hasValue("2026-06-07");
            page.getByLabel("Race date").fill("2026-05-16");
            page.getByRole(AriaRole.BUTTON, named("Show what it means")).click();
            assertThat(main(page))
                    .containsText("Counted back from the race on Sat, 16 May 2026, week 1 begins on Mon, 20 Apr 2026.");
            assertThat(main(page)).containsText("2 weeks have gone by already");
            page.getByLabel("Enrol Ben").uncheck();
            page.getByRole(AriaRole.BUTTON, named("Assign to those chosen"))
                    .first()
                    .click();
            visit.expectRefusals(1);
            assertThat(main(page)).containsText("Choose at least one member.");
            page.getByRole(AriaRole.BUTTON, named("Assign to those chosen"))
                    .first()
                    .click();
            assertThat(main(page)).containsText("1 member is enrolled");
            page.getByRole(AriaRole.LINK, named("The group’s plans")).click();
            assertThat(main(page)).containsText("Week 3 of 4");
            page.getByRole(AriaRole.LINK, starting("Un-assign")).click();
            assertThat(main(page)).containsText("What is past or done, with its figures.");
            visit.picture("unassign-390");
            page.getByRole(AriaRole.BUTTON, named("Yes, un-assign it")).click();
            says(page, "The plan is un-assigned: 1 workout of 1 athlete left the calendars.");
            assertThat(main(page)).containsText("No plan yet");
        }
    }

    @Test
    void the_weeks_grid_says_who_did_what_and_leads_from_week_to_week() {
        var club = cast.club();
        assign(club, plan(club), "2026-05-04");
        run(club.ben(), "2026-05-04", 6_100);
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
        join(club, 499);
        assign(club, plan(club), "2026-05-04");
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
        var club = lively();
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

    /// Two running plans, one with members who joined late, a finished one, and runs in all bands.
    private Club lively() {
        var club = cast.club();
        join(club, 11);
        String plan = plan(club);
        assign(club, plan, "2026-05-04");
        assign(club, plan, "2026-03-02");
        join(club, 3);
        run(club.ben(), "2026-05-04", 6_100);
        run(club.ben(), "2026-05-05", 12_800);
        return club;
    }

    private String plan(Club club) {
        return club.ada()
                .calls()
                .contentType("text/plain")
                .body(PLAN)
                .post("/plans/text")
                .path("plan_id");
    }

    private void assign(Club club, String plan, String start) {
        club.ada()
                .calls()
                .body(Map.of("plan_id", plan, "start_date", start))
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .statusCode(201);
    }

    private void run(Person who, String date, int metres) {
        var start = LocalDate.parse(date).atTime(7, 0).atZone(ZoneId.of("Europe/Berlin"));
        who.calls()
                .body(Map.of(
                        "activity_type",
                        "run",
                        "started_at",
                        start.toInstant().toString(),
                        "elapsed_time_s",
                        metres / 3,
                        "distance_m",
                        metres))
                .post("/activities")
                .then()
                .statusCode(201);
    }

    private static final List<String> FIRST =
            List.of("Anna", "Bruno", "Clara", "David", "Elif", "Farid", "Greta", "Hanna", "Ivo", "Jonas", "Katharina");
    private static final List<String> LAST =
            List.of("Albrecht", "Brandt", "Çelik", "Dvořák", "Ehlers", "Fischer", "García", "Huber", "Ionescu");

    private int joined;

    private void join(Club club, int count) {
        var names = IntStream.range(joined, joined + count)
                .mapToObj(i ->
                        FIRST.get(i % FIRST.size()) + " " + LAST.get(i * 7 % LAST.size()) + (i < 90 ? "" : " " + i))
                .toArray(String[]::new);
        var sql = """
                WITH made AS (
                    INSERT INTO athlete (org_id, athlete_id, display_name, name_key, status, created_at, updated_at)
                    SELECT :org, id, name, name_key, 'active', :now, :now
                    FROM unnest(:ids::uuid[], :names::text[], :keys::text[]) AS n (id, name, name_key)
                    RETURNING athlete_id)
                INSERT INTO group_stay (org_id, stay_id, group_id, athlete_id, joined_at)
                SELECT :org, athlete_id, :group, athlete_id, :now FROM made
                """;
        joined += count;
        database.change(handle -> handle.createUpdate(sql)
                .bind("org", club.orgId())
                .bind("group", club.groupId())
                .bind("now", clock.instant())
                .bindArray(
                        "ids",
                        UUID.class,
                        Stream.generate(ids::next).limit(count).toArray())
                .bindArray("names", String.class, (Object[]) names)
                .bindArray("keys", String.class, Stream.of(names).map(Name::key).toArray())
                .execute());
    }

    private static void enter(Locator what) {
        what.focus();
        what.press("Enter");
    }

    private static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }

    private static void says(Page page, String text) {
        assertThat(page.locator("#flash")).containsText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions starting(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
