package club.harrier.web.group;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class GroupPagesTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    @Test
    void a_coach_makes_a_group_fills_it_takes_a_removal_back_and_deletes_it() {
        var club = cast.club();
        try (var visit = browser.visit(Look.DESKTOP, club.cole())) {
            var page = visit.open("/groups");
            page.getByRole(AriaRole.LINK, named("Create group")).click();
            page.getByLabel("Name", exactly()).fill("tempo tuesday");
            click(page, "Create group");
            visit.expectRefusals(1);
            assertThat(page.getByLabel("Name", exactly())).hasAttribute("aria-invalid", "true");
            page.getByLabel("Name", exactly()).fill("Sunday Long Run");
            page.getByLabel("Description").fill("9:00 at the lake");
            page.getByLabel("Private").check();
            click(page, "Create group");
            says(page, "The group “Sunday Long Run” is there.");

            page.getByLabel("Mia").check();
            page.getByLabel("Ben").check();
            click(page, "Add those chosen");
            says(page, "2 athletes were added");
            assertThat(page.getByRole(AriaRole.HEADING, heading("2 members"))).isVisible();

            click(page, "Remove Ben");
            says(page, "1 athlete was removed");
            assertThat(page.getByRole(AriaRole.HEADING, heading("1 member"))).isVisible();
            click(page, "Undo");
            assertThat(page.getByRole(AriaRole.HEADING, heading("2 members"))).isVisible();

            page.getByLabel("More actions").click();
            page.getByRole(AriaRole.LINK, named("Edit")).click();
            page.getByLabel("Name", exactly()).fill("Long Run");
            page.getByLabel("Responsible coach")
                    .selectOption(club.ada().accountId().toString());
            click(page, "Save");
            says(page, "“Long Run” is saved.");
            assertThat(page.locator("h1")).hasText("Long Run");
            page.getByLabel("More actions").click();
            page.getByRole(AriaRole.LINK, named("Edit")).click();
            assertThat(page.getByLabel("Responsible coach"))
                    .hasValue(club.ada().accountId().toString());
            page.goBack();

            page.getByLabel("More actions").click();
            page.getByRole(AriaRole.LINK, named("Delete")).click();
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("The athletes on the roster, with all their runs");
            click(page, "Yes, delete it");
            says(page, "The group “Long Run” is deleted.");
            assertThat(page.getByRole(AriaRole.LINK, named("Long Run"))).hasCount(0);
        }
    }

    @Test
    void the_arrows_go_from_week_to_week_and_stop_at_the_present_one() {
        var club = cast.club();
        run(club.ben(), 10, 0);
        run(club.ben(), 8, 7);
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/groups/" + club.groupId());
            assertThat(page.locator(".figure").first()).hasText(Pattern.compile("10\\.0.km"));
            assertThat(page.getByLabel("Week after")).hasCount(0);
            page.getByLabel("Week before").click();
            assertThat(page.locator(".figure").first()).hasText(Pattern.compile("8\\.0.km"));
            page.getByLabel("Week after").click();
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("1 of 1");
        }
    }

    @Test
    void the_feed_filters_and_goes_on_as_one_scrolls() {
        var club = cast.club();
        for (int i = 0; i < 25; i++) {
            run(club.ben(), 5 + i, 0);
        }
        try (var visit = browser.visit(Look.PHONE, club.ben())) {
            var page = visit.open("/groups/" + club.groupId() + "/activity");
            var runs = page.locator("#feed .run");
            assertThat(runs).hasCount(20);
            page.locator("#feed .pager").scrollIntoViewIfNeeded();
            assertThat(runs).hasCount(25);
            page.getByLabel("Kind of run").selectOption("race");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("No run fits these filters.");
            visit.axe();
        }
        try (var visit = browser.withoutScripts(Look.PHONE, club.ben())) {
            var page = visit.open("/groups/" + club.groupId() + "/activity");
            page.getByRole(AriaRole.LINK, named("Load more")).click();
            assertThat(page.locator("#feed .run")).hasCount(5);
        }
    }

    @Test
    void athletes_without_a_group_are_placed() {
        var club = cast.club();
        try (var visit = browser.withoutScripts(Look.DESKTOP, club.ada())) {
            var page = visit.open("/groups");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("One active athlete is in no group.");
            page.getByRole(AriaRole.LINK, named("Place them")).click();
            page.getByLabel("Mia").check();
            click(page, "Add to group");
            says(page, "1 athlete was added to “Tempo Tuesday”.");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("Everybody has a group");
        }
    }

    @Test
    void a_coach_lets_in_who_asks() {
        var club = cast.club();
        club.mia()
                .calls()
                .body(Map.of("message", "I run at six"))
                .post("/groups/" + club.groupId() + "/join-requests")
                .then()
                .statusCode(201);
        try (var visit = browser.visit(Look.PHONE, club.ada())) {
            var page = visit.open("/groups");
            page.getByRole(AriaRole.LINK, named("1 request")).click();
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("I run at six");
            visit.axe();
            click(page, "Approve Mia");
            says(page, "Mia is a member now.");
        }
    }

    @Test
    void everything_on_a_group_is_reached_by_keyboard() {
        var club = cast.club();
        try (var visit = browser.visit(Look.DESKTOP, club.ada())) {
            var page = visit.open("/groups/" + club.groupId());
            page.keyboard().press("Tab");
            assertThat(page.getByText("Skip to the content")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.getByLabel("More actions")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.getByRole(AriaRole.LINK, named("Edit"))).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.getByLabel("More actions")).isFocused();
            assertThat(page.getByRole(AriaRole.LINK, named("Edit"))).isHidden();
        }
    }

    @Test
    void nobody_else_may() {
        var club = cast.club();
        for (var stranger : new Person[] {club.zoe(), club.ben()}) {
            try (var visit = browser.visit(Look.DESKTOP, stranger)) {
                visit.expectRefusals(1);
                var page = visit.open("/groups/" + club.groupId() + "/edit");
                assertThat(page.locator("h1"))
                        .hasText(stranger.equals(club.zoe()) ? "This page is not there" : "This is not open to you");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void every_page_of_a_group_stands_up_to_every_look(Look look) {
        var club = lively();
        try (var visit = browser.visit(look, club.ada())) {
            String group = "/groups/" + club.groupId();
            for (String path : new String[] {
                "/groups",
                "/groups/new",
                "/groups/unassigned",
                group,
                group + "/activity",
                group + "/leaderboard",
                group + "/members?add=true",
                group + "/edit",
                group + "/delete"
            }) {
                visit.open(path);
                visit.axe();
                visit.fits();
                visit.picture(name(path, club.groupId()) + "-" + look.width() + "-" + look.theme());
            }
        }
    }

    private Club lively() {
        var club = cast.club();
        run(club.ben(), 12, 0);
        run(club.ben(), 7, 1);
        run(club.ben(), 18, 8);
        run(club.mia(), 9, 2);
        var ida = cast.athlete(club.orgId(), "Ida Sørensen");
        cast.group(
                club.orgId(),
                club.ada().accountId(),
                "Sunday Long Run",
                "private",
                ida.athleteId(),
                club.mia().athleteId());
        cast.group(club.orgId(), club.ada().accountId(), "Beginners", "public");
        cast.athlete(club.orgId(), "Jonas");
        return club;
    }

    private static String name(String path, UUID group) {
        return path.replace("/" + group, "-one")
                .replaceAll("[?=]", "")
                .substring(1)
                .replace('/', '-');
    }

    private void run(Person who, int kilometres, int daysAgo) {
        var start = clock.instant()
                .minus(Duration.ofHours(1 + kilometres % 7).plusDays(daysAgo))
                .minusSeconds(kilometres * 700L);
        who.calls()
                .body(Map.of(
                        "activity_type",
                        "run",
                        "name",
                        "Run of " + kilometres,
                        "started_at",
                        start.toString(),
                        "elapsed_time_s",
                        kilometres * 300,
                        "distance_m",
                        kilometres * 1000))
                .post("/activities")
                .then()
                .statusCode(201);
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void says(Page page, String text) {
        assertThat(page.locator("#flash")).containsText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
