package club.harrier.web.calendar;

import static club.harrier.web.OnPage.click;
import static club.harrier.web.OnPage.main;
import static club.harrier.web.OnPage.named;
import static club.harrier.web.OnPage.says;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser.Look;
import club.harrier.Cast.Club;
import club.harrier.web.OnAWednesday;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AthletePlanPagesTest extends OnAWednesday {
    private static final String PLAN = """
            Plan: Spring 10 km
            Type: run
            Weeks: 3

            W1 Tue "Track" interval-run: 2km easy, 6x800m @threshold / 400m jog, 2km easy
            W1 Thu "Tempo" tempo-run goal 45min: 45min @marathon
            W2 Tue "Hills" hill-repeats goal 10km: 10km easy
            W3 Sun "Race" race goal 10km: 10km @threshold
            """;

    private static final Pattern ICS = Pattern.compile(".*/calendar/.*\\.ics");

    @Test
    void a_coach_enrols_an_athlete_late_then_ends_it_and_takes_that_back() {
        var club = cast.club();
        assign(club);
        club.ada()
                .calls()
                .body(Map.of("athlete_ids", new String[] {club.mia().athleteId().toString()}))
                .post("/groups/" + club.groupId() + "/members");
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/athletes?plan=none");
            assertThat(page.getByRole(AriaRole.LINK, named("Ben"))).hasCount(0);
            page.getByRole(AriaRole.LINK, named("Mia")).click();
            page.getByRole(AriaRole.LINK, named("Plans")).last().click();
            assertThat(main(page)).containsText("Follows no plan.");
            click(page, "Enrol Spring 10 km, Tempo Tuesday");
            says(page, "“Spring 10 km” it is: 3 workouts on the calendar.");
            assertThat(main(page)).containsText("Week 1 of 3");
            page.locator("summary", new Page.LocatorOptions().setHasText("End it"))
                    .click();
            click(page, "Yes, end it");
            says(page, "The plan has ended: 3 workouts left the calendar.");
            assertThat(main(page)).containsText("Follows no plan.");
            click(page, "Undo");
            says(page, "Taken back: 3 workouts are as before.");
            assertThat(main(page)).containsText("Week 1 of 3");
            visit.picture("athlete-plans-1280");
            page.navigate("/athletes");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Ben")))
                    .containsText("week 1 of 3");
        }
    }

    @Test
    void a_coach_moves_skips_and_changes_one_workout_and_takes_each_back() {
        var club = cast.club();
        assign(club);
        try (var visit = browser.visit(Look.PHONE, club.ada())) {
            var page = visit.open("/athletes/" + club.ben().athleteId() + "/calendar?month=2026-05");
            page.getByRole(AriaRole.LINK, named("Tempo")).click();
            page.getByLabel("New date").fill("2026-05-08");
            click(page, "Move it");
            says(page, "Moved to");
            assertThat(main(page)).containsText("Fri, 8 May 2026");
            assertThat(main(page)).containsText("In the plan");
            click(page, "Undo");
            says(page, "Taken back: 1 workout is as before.");
            assertThat(main(page)).containsText("Thu, 7 May 2026");
            click(page, "Skip it");
            says(page, "Skipped.");
            assertThat(main(page)).containsText("skipped");
            click(page, "Want it after all");
            says(page, "It is wanted after all.");
            page.getByText("Another workout").first().click();
            page.locator("#text").fill("\"Easy instead\" easy-run goal 8km: 8km easy");
            click(page, "Change it for this athlete");
            says(page, "Changed for this athlete.");
            assertThat(page.locator("h1")).hasText("Easy instead");
            visit.axe();
            visit.fits();
            visit.picture("scheduled-workout-390");
        }
        try (var visit = browser.visit(Look.PHONE, club.ben())) {
            var page = visit.open("/me/calendar?month=2026-05");
            assertThat(main(page)).containsText("changed for you");
            page.getByRole(AriaRole.LINK, named("Easy instead")).click();
            assertThat(page.getByRole(AriaRole.BUTTON, named("Skip it"))).hasCount(0);
        }
    }

    @Test
    void a_pause_is_seen_on_the_calendar_until_the_athlete_trains_again() {
        var club = cast.club();
        assign(club);
        String plans = "/athletes/" + club.ben().athleteId() + "/plans";
        try (var visit = browser.withoutScripts(Look.DESKTOP, club.ada())) {
            var page = visit.open(plans);
            page.getByText("Pause", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            page.getByLabel("Reason").selectOption("illness");
            click(page, "Pause");
            says(page, "Paused.");
            assertThat(main(page)).containsText("until further notice");
            visit.picture("athlete-pause-1280");
            page.navigate("/athletes/" + club.ben().athleteId() + "/calendar?month=2026-05");
            assertThat(main(page)).containsText("paused");
            page.navigate(plans);
            click(page, "Trains again from today");
            says(page, "The pause is taken away.");
            assertThat(main(page)).containsText("No pauses.");
            click(page, "Undo");
            assertThat(main(page)).containsText("– until further notice");
        }
    }

    @Test
    void the_groups_plan_is_shifted_and_every_change_is_listed_with_its_way_back() {
        var club = cast.club();
        assign(club);
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/groups/" + club.groupId() + "/plans");
            page.getByRole(AriaRole.LINK, named("Spring 10 km")).click();
            assertThat(main(page)).containsText("Week 1 of 3");
            page.getByText("Shift the rest").click();
            page.getByLabel("Days, negative for earlier").fill("7");
            click(page, "Shift it");
            says(page, "3 workouts shifted; the plan ends on 31 May 2026 now.");
            click(page, "Undo rest of the plan shifted");
            says(page, "Taken back: 3 workouts are as before.");
            assertThat(main(page)).containsText("taken back");

            page.navigate("/groups/" + club.groupId() + "/plans");
            page.getByRole(AriaRole.LINK, named("Un-assign Spring 10 km")).click();
            click(page, "Yes, un-assign it");
            click(page, "Undo");
            assertThat(main(page)).containsText("1 of 1 members are in it");
            page.getByRole(AriaRole.LINK, named("Spring 10 km")).click();
            page.getByRole(AriaRole.LINK, named("Change it for the group Tempo, Thu 7 May"))
                    .click();
            page.getByLabel("New date").first().fill("2026-05-08");
            click(page, "Move it");
            says(page, "Changed on 1 calendar.");
            assertThat(main(page)).containsText("Fri 8 May");
            page.getByRole(AriaRole.LINK, named("Change it for the group Tempo, Fri 8 May"))
                    .click();
            click(page, "Call it off");
            says(page, "Changed on 1 calendar.");
            assertThat(main(page)).containsText("called off");
            click(page, "Enrol newcomers from now on");
            says(page, "Newcomers of the group are enrolled by themselves.");
            click(page, "Undo");
            says(page, "Newcomers of the group are not enrolled by themselves.");
            assertThat(page.getByRole(AriaRole.BUTTON, named("Enrol newcomers from now on")))
                    .isVisible();
            visit.axe();
            visit.picture("group-plan-1280");
        }
    }

    @Test
    void an_athlete_gets_a_calendar_address_a_new_one_and_none() {
        var club = cast.club();
        try (var visit = browser.visit(Look.PHONE, club.ben())) {
            var page = visit.open("/profile");
            page.getByRole(AriaRole.LINK, named("Calendar address")).click();
            assertThat(main(page)).containsText("There is none yet.");
            click(page, "Make an address");
            String first = page.locator("#secret").inputValue();
            assertThat(page.locator("#secret")).hasValue(ICS);
            visit.axe();
            visit.fits();
            click(page, "Make a new one");
            assertThat(page.locator("#secret")).not().hasValue(first);
            click(page, "End it");
            says(page, "The address has ended.");
        }
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/groups/" + club.groupId() + "/plans");
            page.getByRole(AriaRole.LINK, named("Calendar address")).click();
            click(page, "Make an address");
            assertThat(page.locator("#secret")).hasValue(ICS);
        }
    }

    private void assign(Club club) {
        planned.assign(club, planned.plan(club, PLAN), "2026-05-04");
    }
}
