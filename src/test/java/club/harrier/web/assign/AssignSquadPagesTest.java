package club.harrier.web.assign;

import static club.harrier.web.OnPage.click;
import static club.harrier.web.OnPage.main;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser.Look;
import club.harrier.web.OnAWednesday;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignSquadPagesTest extends OnAWednesday {
    private static final String GENTLE = """
            Plan: Gentle
            Type: run
            Weeks: 2

            W1 Wed "Walk and run" easy-run: 3km easy
            W2 Sun "Fun run" race goal 5km: 5km easy
            """;

    @Test
    void one_squad_does_a_share_another_a_plan_of_its_own_and_each_member_sees_how_much() {
        var club = cast.club();
        planned.join(club, 0, 2);
        String plan = planned.plan(club);
        planned.plan(club, GENTLE);
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/groups/" + club.groupId() + "/plans/assign/" + plan);
            assertThat(row(page, "Anna Albrecht")).containsText("8");
            page.getByText("Squads: for those who do less").click();
            page.getByLabel("Squad B, per cent of the plan").fill("50");
            page.getByLabel("Squad C, or another plan instead").selectOption(new SelectOption().setLabel("Gentle"));
            squad(page, "Ben", "B");
            squad(page, "Anna Albrecht", "C");
            click(page, "Show what it means with these squads");
            assertThat(row(page, "Anna Albrecht")).containsText("2");
            assertThat(main(page)).containsText("3 members, 18 workouts in all");
            assertThat(page.getByLabel("Squad of Anna Albrecht").locator("option:checked"))
                    .hasText("C");
            assertThat(page.getByLabel("Squad B, per cent of the plan")).hasValue("50");
            visit.axe();
            visit.picture("assign-squads-1280");
            click(page, "Assign to those chosen");
            assertThat(main(page)).containsText("3 members are enrolled, with 18 workouts in all.");
            assertThat(row(page, "Anna Albrecht")).containsText("C");
            assertThat(row(page, "Ben")).containsText("B");
            visit.axe();
            visit.picture("assign-squads-outcome-1280");
            page.navigate("/groups/" + club.groupId() + "/plans/week?week=2026-05-11");
            assertThat(row(page, "Anna Albrecht")).containsText("Walk and run");
            assertThat(row(page, "Ben")).containsText("5.6 km");
        }
    }

    @Test
    void what_is_wrong_with_a_squad_is_said_and_nothing_entered_is_lost_without_scripts() {
        var club = cast.club();
        planned.join(club, 0, 1);
        String plan = planned.plan(club);
        try (var visit = browser.withoutScripts(Look.PHONE, club.ada())) {
            var page = visit.open("/groups/" + club.groupId() + "/plans/assign/" + plan);
            page.getByText("Squads: for those who do less").click();
            page.getByLabel("Squad B, per cent of the plan").fill("300");
            squad(page, "Ben", "B");
            page.getByLabel("Enrol Anna Albrecht").uncheck();
            visit.expectRefusals(2);
            click(page, "Show what it means with these squads");
            assertThat(main(page)).containsText("A squad does 25 to 200 per cent of the plan.");
            assertThat(page.getByLabel("Enrol Anna Albrecht")).not().isChecked();
            click(page, "Assign to those chosen");
            assertThat(main(page)).containsText("A squad does 25 to 200 per cent of the plan.");
            assertThat(page.getByLabel("Squad of Ben").locator("option:checked"))
                    .hasText("B");
            page.getByLabel("Squad B, per cent of the plan").fill("75");
            visit.fits();
            visit.picture("assign-squads-390");
            click(page, "Assign to those chosen");
            assertThat(main(page)).containsText("1 member is enrolled");
            assertThat(row(page, "Ben")).containsText("B");
        }
    }

    @Test
    void any_number_of_squads_with_names_of_their_own_and_a_plan_found_in_a_long_library_without_scripts() {
        var club = cast.club();
        planned.join(club, 0, 1);
        String plan = planned.plan(club);
        for (int i = 0; i < 25; i++) {
            planned.plan(club, GENTLE.replace("Gentle", "Gentle " + (char) ('A' + i)));
        }
        try (var visit = browser.withoutScripts(Look.PHONE.wide(320), club.ada())) {
            var page = visit.open("/groups/" + club.groupId() + "/plans/assign/" + plan);
            page.getByText("Squads: for those who do less").click();
            click(page, "Add a squad");
            page.getByLabel("Squad D, name of its own").fill("x".repeat(101));
            page.getByLabel("Squad D, find another plan").first().fill("gentle y");
            page.keyboard().press("Enter");
            page.getByLabel("Squad D, or another plan instead").selectOption(new SelectOption().setLabel("Gentle Y"));
            squad(page, "Ben", "D, " + "x".repeat(101));
            visit.expectRefusals(1);
            click(page, "Assign to those chosen");
            assertThat(page.getByLabel("Squad D, name of its own")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#name-D-error")).containsText("at most 100 characters");
            page.getByLabel("Squad D, name of its own").fill("Walkers");
            visit.fits();
            visit.picture("assign-squads-many-320");
            click(page, "Assign to those chosen");
            assertThat(main(page)).containsText("2 members are enrolled");
            assertThat(row(page, "Ben")).containsText("D");
        }
        String plans = "/groups/" + club.groupId() + "/plans";
        String assignment = club.ada().calls().get(plans).path("assignments[0].assignment_id");
        List<String> names = club.ada().calls().get(plans + "/" + assignment).path("squads.name");
        Assertions.assertThat(names).containsExactly("Walkers");
    }

    private static void squad(Page page, String who, String letter) {
        page.getByLabel("Squad of " + who).selectOption(new SelectOption().setLabel(letter));
    }

    private static Locator row(Page page, String who) {
        return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(who));
    }
}
