package club.harrier.web.calendar;

import static club.harrier.web.OnPage.click;
import static club.harrier.web.OnPage.enter;
import static club.harrier.web.OnPage.follow;
import static club.harrier.web.OnPage.main;
import static club.harrier.web.OnPage.named;
import static club.harrier.web.OnPage.says;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser.Look;
import club.harrier.Cast.Club;
import club.harrier.web.OnAWednesday;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class AdditionPagesTest extends OnAWednesday {
    @Test
    void a_coach_finds_a_workout_of_the_library_and_adds_it_for_one_athlete_by_keyboard() {
        var club = cast.club();
        planned.assign(club, planned.plan(club), "2026-05-04");
        fillShelf(club, 30);
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open(calendar(club));
            enter(page.getByRole(AriaRole.LINK, named("Add a workout, Fri 8 May")));
            assertThat(page.getByLabel("Date")).hasValue("2026-05-08");
            assertThat(main(page)).containsText("There are more; look for a part of the name.");
            page.getByLabel("Find a workout").focus();
            page.keyboard().type("zigzag");
            assertThat(page.getByRole(AriaRole.RADIO)).hasCount(2);
            radio(page, "Zigzag").focus();
            page.keyboard().press("Space");
            visit.axe();
            visit.picture("athlete-workout-new-1280");
            enter(page.getByRole(AriaRole.BUTTON, named("Add it for this athlete")));
            says(page, "The workout is on the calendar.");
            assertThat(main(page)).containsText("Zigzag");
            click(page, "Undo");
            says(page, "Taken back");
            assertThat(main(page)).not().containsText("Zigzag");
        }
    }

    @Test
    void one_is_typed_into_one_of_two_plans_and_what_cannot_be_read_is_kept_without_scripts() {
        var club = cast.club();
        String plan = planned.plan(club);
        planned.assign(club, plan, "2026-05-04");
        planned.assign(club, plan, "2026-05-11");
        fillShelf(club, 1);
        try (var visit = browser.withoutScripts(Look.PHONE, club.ada())) {
            var page = visit.open(calendar(club));
            follow(page, "Add a workout");
            page.getByLabel("Find a workout").fill("zig");
            click(page, "Search");
            assertThat(page.getByRole(AriaRole.RADIO)).hasCount(2);
            page.locator("#text").fill("\"Strides\" easy-run goal 6 parsecs");
            page.getByLabel("Date").fill("2026-05-20");
            page.getByLabel("In which plan").selectOption(new SelectOption().setIndex(1));
            visit.expectRefusals(1);
            click(page, "Add it for this athlete");
            assertThat(page.locator("#text")).hasValue("\"Strides\" easy-run goal 6 parsecs");
            assertThat(page.getByLabel("Date")).hasValue("2026-05-20");
            page.locator("#text").fill("\"Strides\" easy-run goal 6km");
            click(page, "Add it for this athlete");
            says(page, "The workout is on the calendar.");
            assertThat(main(page)).containsText("Strides");
        }
    }

    @Test
    void one_athlete_gets_another_workout_of_the_library_by_keyboard() {
        var club = cast.club();
        planned.assign(club, planned.plan(club), "2026-05-04");
        fillShelf(club, 30);
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open(workout(club));
            enter(page.locator("summary", new Page.LocatorOptions().setHasText("Another workout")));
            page.getByLabel("Find a workout").focus();
            page.keyboard().type("zigzag");
            assertThat(page.getByRole(AriaRole.RADIO)).hasCount(2);
            radio(page, "Zigzag").focus();
            page.keyboard().press("Space");
            enter(page.getByRole(AriaRole.BUTTON, named("Change it for this athlete")));
            says(page, "Changed for this athlete.");
            assertThat(page.locator("h1")).hasText("Zigzag");
            click(page, "Undo");
            says(page, "Taken back");
            assertThat(page.locator("h1")).hasText("Long");
            visit.open(workout(club) + "?q=tempo");
            assertThat(page.locator("#text")).isVisible();
            visit.axe();
            visit.picture("athlete-workout-change-1280");
        }
    }

    @Test
    void it_is_found_and_typed_and_what_cannot_be_read_is_kept_without_scripts() {
        var club = cast.club();
        planned.assign(club, planned.plan(club), "2026-05-04");
        fillShelf(club, 30);
        try (var visit = browser.withoutScripts(Look.PHONE, club.ada())) {
            var page = visit.open(workout(club));
            page.getByText("Another workout").click();
            page.getByLabel("Find a workout").fill("zig");
            click(page, "Search");
            assertThat(page.getByRole(AriaRole.RADIO)).hasCount(2);
            visit.fits();
            page.locator("#text").fill("\"Strides\" easy-run goal 6 parsecs");
            visit.expectRefusals(1);
            click(page, "Change it for this athlete");
            assertThat(page.locator("#text")).hasValue("\"Strides\" easy-run goal 6 parsecs");
            radio(page, "Tempo 1, ").first().check();
            click(page, "Change it for this athlete");
            says(page, "Changed for this athlete.");
            assertThat(page.locator("h1")).hasText("Tempo 1");
        }
        try (var visit = browser.visit(Look.DESKTOP, club.ben())) {
            var page = visit.open(workout(club));
            assertThat(page.locator("h1")).hasText("Tempo 1");
            assertThat(page.getByText("Another workout")).hasCount(0);
        }
    }

    /// Ben's long run of the first week.
    private static String workout(Club club) {
        return "/scheduled-workouts/"
                + club.ada()
                        .calls()
                        .get("/athletes/" + club.ben().athleteId()
                                + "/calendar?start_date=2026-05-10&end_date=2026-05-10")
                        .path("days[0].workouts[0].scheduled_workout_id");
    }

    @Test
    void who_follows_no_plan_gets_none_and_only_coaches_add() {
        var club = cast.club();
        String path = "/athletes/" + club.mia().athleteId() + "/workouts/new";
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open(path);
            assertThat(main(page)).containsText("No plan to add to");
        }
        for (var person : List.of(club.mia(), club.zoe())) {
            try (var visit = browser.visit(Look.DESKTOP, person)) {
                visit.expectRefusals(1);
                var page = visit.open(path);
                assertThat(page.locator("h1")).not().hasText("Add a workout");
            }
        }
    }

    @Test
    void the_group_gets_a_workout_of_the_library_and_has_another_exchanged_for_one() {
        var club = cast.club();
        String assignment = planned.assign(club, Map.of("plan_id", planned.plan(club), "start_date", "2026-05-04"));
        fillShelf(club, 30);
        String plan = "/groups/" + club.groupId() + "/plans/" + assignment;
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open(plan + "/workouts/new?q=zigzag");
            radio(page, "Zigzag").check();
            page.getByLabel("Date").fill("2026-05-08");
            visit.axe();
            visit.picture("group-plan-workout-new-1280");
            click(page, "Add a workout");
            says(page, "Changed on 1 calendar.");
            follow(page, "Change it for the group Zigzag, Fri 8 May");
            page.getByLabel("Find a workout").fill("Tempo 7");
            assertThat(page.getByRole(AriaRole.RADIO)).hasCount(2);
            radio(page, "Tempo 7").check();
            click(page, "Change it for the group");
            says(page, "Changed on 1 calendar.");
            page = visit.open(calendar(club));
            assertThat(main(page)).containsText("Tempo 7");
            assertThat(main(page)).not().containsText("Zigzag");
            visit.expectRefusals(1);
            page = visit.open(plan + "/workouts/new");
            page.locator("#text").fill("nonsense here");
            click(page, "Add a workout");
            assertThat(page.getByRole(AriaRole.ALERT)
                            .or(page.locator("#text-error"))
                            .first())
                    .isVisible();
            assertThat(page.locator("#text")).hasValue("nonsense here");
        }
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void the_pages_stand_up_to_every_look(Look look) {
        var club = cast.club();
        planned.assign(club, planned.plan(club), "2026-05-04");
        fillShelf(club, 30);
        try (var visit = browser.visit(look, club.ada())) {
            visit.open("/athletes/" + club.ben().athleteId() + "/workouts/new");
            visit.axe();
            visit.fits();
            visit.picture("athlete-workout-new-" + look.width() + "-" + look.theme());
            visit.open(calendar(club));
            visit.axe();
            visit.fits();
            visit.picture("athlete-calendar-" + look.width() + "-" + look.theme());
        }
    }

    /// One that is called Zigzag and tempo runs.
    private static void fillShelf(Club club, int count) {
        type(club, "\"Zigzag\" fartlek: 8km easy");
        for (int i = 1; i < count; i++) {
            type(club, "\"Tempo " + i + "\" tempo-run: 2km easy, " + (i + 1) + "x800m @threshold / 400m jog, 2km easy");
        }
    }

    private static void type(Club club, String text) {
        club.ada()
                .calls()
                .contentType("text/plain")
                .body(text)
                .post("/workouts/text")
                .then()
                .statusCode(201);
    }

    private static String calendar(Club club) {
        return "/athletes/" + club.ben().athleteId() + "/calendar?month=2026-05";
    }

    private static Locator radio(Page page, String name) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }
}
