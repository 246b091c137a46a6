package club.harrier.web.assign;

import static club.harrier.web.OnPage.enter;
import static club.harrier.web.OnPage.main;
import static club.harrier.web.OnPage.named;
import static club.harrier.web.OnPage.says;
import static club.harrier.web.OnPage.starting;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser.Look;
import club.harrier.web.OnAWednesday;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignPagesTest extends OnAWednesday {
    @Test
    void a_coach_gives_sixty_members_a_plan_by_keyboard_then_again_and_to_who_joins_late() {
        var club = cast.club();
        planned.join(club, 0, 59);
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

            planned.join(club, 59, 2);
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
        planned.plan(club);
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
            page.getByLabel("Enrol Ben").check();
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
}
