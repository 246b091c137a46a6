package club.harrier.web.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.activity.RecordedRuns;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ActivityPagesTest {
    private static final Instant MORNING = Instant.parse("2026-05-04T06:12:00Z");

    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Inject
    RecordedRuns runs;

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void an_activity_stands_up_to_every_look(Look look) {
        var ben = cast.club().ben();
        var run = runs.run(ben, "Round the Alster", MORNING);
        try (var visit = browser.visit(look, ben)) {
            var page = visit.open("/activities/" + run);
            assertThat(page.locator("[data-drawn]")).isVisible();
            assertThat(page.locator("path.trace")).isVisible();
            assertThat(page.locator(".course-plot canvas")).hasCount(3);
            visit.axe();
            visit.fits();
            visit.picture("activity-" + look.width() + "-" + look.theme());
            visit.open("/me/activities");
            visit.axe();
            visit.fits();
            visit.picture("activities-" + look.width() + "-" + look.theme());
            visit.open("/activities/" + run + "/delete");
            visit.axe();
            visit.fits();
        }
    }

    @Test
    void the_chart_s_cursor_walks_along_the_map() {
        var ben = cast.club().ben();
        var run = runs.run(ben, "Round the Alster", MORNING);
        try (var visit = browser.visit(Look.DESKTOP, ben)) {
            var page = visit.open("/activities/" + run);
            assertThat(page.locator("[data-drawn]")).isVisible();
            assertThat(page.locator("path.trace-here")).hasCount(0);
            page.locator(".course-plot .u-over").first().hover();
            assertThat(page.locator("path.trace-here")).isVisible();
            assertThat(page.locator(".course-part").nth(1).locator(".course-now"))
                    .containsText("2.");
        }
    }

    @Test
    void what_was_guessed_is_said_by_keyboard_and_stays_said() {
        var ben = cast.club().ben();
        var run = runs.run(ben, "", MORNING);
        try (var visit = browser.visit(Look.PHONE, ben)) {
            var page = visit.open("/activities/" + run);
            assertThat(page.getByText("Kind of run guessed")).isVisible();
            page.getByText("Edit", new Page.GetByTextOptions().setExact(true)).press("Enter");
            page.getByLabel("Name").fill("Six times the hill");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
            assertThat(page.locator("h1")).hasText("Six times the hill");
            assertThat(page.getByText("Kind of run guessed")).isVisible();

            page.getByText("Edit", new Page.GetByTextOptions().setExact(true)).press("Enter");
            page.getByLabel("Kind of run").selectOption("hill-repeats");
            page.getByLabel("Note").fill("Wind from the west");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .press("Enter");
            assertThat(page.locator(".as-written")).hasText("Wind from the west");
            assertThat(page.locator(".page-head .chip-accent")).hasText("Hill repeats");
            assertThat(page.getByText("Kind of run guessed")).hasCount(0);
        }
    }

    @Test
    void an_activity_is_deleted_after_a_question_and_without_scripts_too() {
        var ben = cast.club().ben();
        var run = runs.run(ben, "Round the Alster", MORNING);
        try (var visit = browser.withoutScripts(Look.PHONE, ben)) {
            var page = visit.open("/activities/" + run);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Delete"))
                    .click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("“Round the Alster” is deleted");
            assertThat(page).hasURL(Pattern.compile(".*/me/activities"));
            assertThat(page.getByText("Nothing recorded yet")).isVisible();
            visit.picture("activity-deleted");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("“Round the Alster” is back");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Round the Alster"))
                    .click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Delete"))
                    .click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete"))
                    .click();
            visit.expectRefusals(1);
            visit.open("/activities/" + run);
            assertThat(page.locator("h1")).hasText("This page is not there");
        }
    }

    @Test
    void a_coach_sees_all_of_it_a_group_mate_the_figures_and_a_stranger_nothing() {
        var club = cast.club();
        var eve = cast.athlete(club.orgId(), "Eve");
        cast.group(
                club.orgId(),
                club.ada().accountId(),
                "Both",
                "private",
                eve.athleteId(),
                club.ben().athleteId());
        var run = runs.run(club.ben(), "Round the Alster", MORNING);
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/activities/" + run);
            assertThat(page.locator("path.trace")).isVisible();
            assertThat(page.locator(".crumb")).hasText("Ben");
        }
        try (var visit = browser.visit(Look.DESKTOP, eve)) {
            var page = visit.open("/activities/" + run);
            assertThat(page.getByText("More of it is for Ben and the coaches.")).isVisible();
            assertThat(page.locator("[data-map], [data-course], .splits, form[action^='/activities']"))
                    .hasCount(0);
            visit.expectRefusals(1);
            visit.open("/activities/" + run + "/samples.json");
        }
        for (var stranger : new Cast.Person[] {club.mia(), club.zoe()}) {
            try (var visit = browser.visit(Look.DESKTOP, stranger)) {
                visit.expectRefusals(1);
                assertThat(visit.open("/activities/" + run).locator("h1")).hasText("This page is not there");
            }
        }
    }
}
