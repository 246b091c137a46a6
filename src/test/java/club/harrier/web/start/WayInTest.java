package club.harrier.web.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import club.harrier.Emails;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class WayInTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @Test
    void a_person_creates_a_club_leaves_and_comes_back() {
        String email = Emails.fresh("ada");
        try (var visit = browser.visit(Look.DESKTOP)) {
            var page = visit.open("/start");
            page.getByLabel("Name of the club").fill("Lauftreff Süd");
            page.getByLabel("Time zone").fill("Europe/Berlin");
            page.getByLabel("Your name").fill("Ada");
            page.getByLabel("E-mail address").fill(email);
            page.getByLabel("Password").fill("four brown hares");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create your club"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Your club is there");
            assertThat(page.locator(".brand-name")).hasText("Lauftreff Süd");

            page.getByLabel("Your account").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("You are signed out");

            page.navigate("/profile?from=bookmark");
            assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?next=.*"));
            signIn(page, email, "wrong wrong wrong");
            visit.expectRefusals(1);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("The e-mail address or the password is wrong.");
            assertThat(page.getByLabel("E-mail address")).hasValue(email);
            visit.axe();
            signIn(page, email, "four brown hares");
            assertThat(page).hasURL(Pattern.compile(".*/profile\\?from=bookmark"));
        }
    }

    private static void signIn(Page page, String email, String password) {
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        page.getByLabel("Password").press("Enter");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_in_the_persons_language() {
        try (var visit = browser.visit(Look.DESKTOP.german())) {
            var page = visit.open("/start");
            page.locator("form").evaluate("form => form.noValidate = true");
            page.getByLabel("Name des Vereins").fill("Lauftreff");
            page.getByLabel("Zeitzone").fill("Europe/Berlin");
            page.getByLabel("Dein Name").fill("Ada");
            page.getByLabel("E-Mail-Adresse").fill("ada@example.org");
            page.getByLabel("Passwort").fill("kurz");
            page.getByLabel("Passwort").press("Enter");
            visit.expectRefusals(1);
            Locator password = page.getByLabel("Passwort");
            assertThat(password).hasAttribute("aria-invalid", "true");
            assertThat(password).hasAccessibleDescription(Pattern.compile(".*10 bis 200 Zeichen.*"));
            assertThat(page.getByLabel("Name des Vereins")).hasValue("Lauftreff");
            visit.axe();
        }
    }

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void the_first_pages_stand_up_to_every_look(Look look) {
        try (var visit = browser.visit(look)) {
            for (String path : new String[] {"/sign-in", "/start", "/password-resets"}) {
                visit.open(path);
                visit.axe();
                visit.fits();
                visit.picture(path.substring(1) + "-" + look.width() + "-" + look.theme());
            }
        }
    }

    @Test
    void the_way_in_works_without_scripts() {
        try (var visit = browser.withoutScripts(Look.PHONE)) {
            var page = visit.open("/groups");
            signIn(page, "nobody@example.org", "nothing at all");
            visit.expectRefusals(1);
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        }
    }

    @Test
    void an_invited_coach_comes_in_and_says_how_they_like_it() {
        var club = cast.club();
        String url = club.ada()
                .calls()
                .body(Map.of("display_name", "Cora", "email", Emails.fresh("cora")))
                .post("/coaches")
                .then()
                .statusCode(201)
                .extract()
                .path("invitation_url");
        String path = url.substring(url.indexOf("/invitations/"));
        try (var visit = browser.visit(Look.PHONE)) {
            var page = visit.open(path);
            visit.axe();
            page.getByLabel("New password").fill("five quiet owls");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Join"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Welcome to Club");

            page.navigate("/profile");
            visit.axe();
            page.getByLabel("Language").selectOption("de");
            page.getByLabel("Light or dark").selectOption("dark");
            page.getByLabel("Distances in").selectOption("imperial");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .click();
            assertThat(page.locator("html")).hasAttribute("lang", "de-DE");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(page.getByLabel("Strecken in")).hasValue("imperial");
            visit.axe();
            visit.fits();
            visit.picture("profile-390-DARK");

            visit.expectRefusals(1);
            page.navigate(path);
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("schon benutzt");
        }
    }

    @Test
    void another_site_cannot_sign_a_browser_in() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("email", "a@example.org")
                .formParam("password", "whatever it is")
                .post("/sign-in")
                .then()
                .statusCode(403);
    }

    @Test
    void the_policy_allows_nothing_inline() {
        given().get("/sign-in")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", org.hamcrest.Matchers.not(containsString("unsafe")));
    }
}
