package club.harrier;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.account.Sessions;
import club.harrier.org.OrgSecret;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import io.restassured.RestAssured;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A real Chromium in front of the real server. Each visit is a fresh browser of its own; closing it fails the
/// test on any console error or anything the Content-Security-Policy refused.
@Singleton
public final class Browser {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-sync",
            "--no-first-run");

    private final Sessions sessions;
    private @Nullable Playwright playwright;
    private com.microsoft.playwright.@Nullable Browser chromium;

    @Inject
    Browser(Sessions sessions) {
        this.sessions = sessions;
    }

    /// How a person's browser is: width, theme, language.
    public record Look(int width, int height, ColorScheme theme, String language) {
        public static final Look DESKTOP = new Look(1280, 900, ColorScheme.LIGHT, "en-GB");
        public static final Look PHONE = new Look(390, 844, ColorScheme.LIGHT, "en-GB");

        public Look dark() {
            return new Look(width, height, ColorScheme.DARK, language);
        }

        public Look german() {
            return new Look(width, height, theme, "de-DE");
        }

        public Look wide(int pixels) {
            return new Look(pixels, height, theme, language);
        }

        /// Desktop and phone, light and dark, English and German: what a page has to stand up to.
        public static Stream<Look> all() {
            return Stream.of(DESKTOP, PHONE.dark(), DESKTOP.dark().german(), PHONE.german(), PHONE.wide(320));
        }
    }

    /// A browser where nobody is signed in.
    public Visit visit(Look look) {
        return visit(look, true);
    }

    /// A browser that runs no scripts.
    public Visit withoutScripts(Look look) {
        return visit(look, false);
    }

    /// A browser in which this person is signed in.
    public Visit visit(Look look, Cast.Person person) {
        return signedIn(visit(look), person);
    }

    /// A browser that runs no scripts, in which this person is signed in.
    public Visit withoutScripts(Look look, Cast.Person person) {
        return signedIn(withoutScripts(look), person);
    }

    private Visit signedIn(Visit visit, Cast.Person person) {
        visit.signIn(new OrgSecret(person.orgId(), sessions.start(person.accountId(), person.orgId())).text());
        return visit;
    }

    private Visit visit(Look look, boolean scripts) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address())
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.theme())
                .setLocale(look.language())
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setHasTouch(look.width() < 600)
                .setJavaScriptEnabled(scripts);
        return new Visit(chromium().newContext(options));
    }

    private com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(FLAGS));
        }
        return chromium;
    }

    /// Red, not skipped: a page that no browser has seen is not tested.
    private static Path executable() {
        var path = Path.of(Objects.requireNonNullElse(System.getenv("HARRIER_CHROMIUM"), "/usr/bin/chromium"));
        if (!Files.isExecutable(path)) {
            throw new AssertionError("The browser tests need Chromium, and there is none at " + path
                    + ". Install it (Debian: apt-get install chromium) or name yours in HARRIER_CHROMIUM.");
        }
        return path;
    }

    private static String address() {
        return "http://localhost:" + RestAssured.port;
    }

    @PreDestroy
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /// One person's browser.
    public static final class Visit implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();
        private int expectedRefusals;

        Visit(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            page.setDefaultTimeout(10_000);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text() + " at " + message.location());
                }
            });
            page.onPageError(complaints::add);
        }

        void signIn(String secret) {
            context.addCookies(List.of(new Cookie("harrier_session", secret).setUrl(address())));
        }

        public Page page() {
            return page;
        }

        /// Goes to a path and waits until it is loaded.
        public Page open(String path) {
            page.navigate(path);
            return page;
        }

        /// The next answers of 4xx or 5xx are meant: the console may say so, once each.
        public void expectRefusals(int count) {
            expectedRefusals += count;
        }

        /// Runs axe-core over the page as it stands and fails on any violation of WCAG 2.2 AA or good practice.
        public void axe() {
            page.evaluate(AXE);
            var found = page.evaluate("""
                    async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                      .map(v => v.id + ': ' + v.help + '\\n' + v.nodes.map(n => '   ' + n.html + '\\n   ' + n.failureSummary).join('\\n'))
                      .join('\\n')
                    """);
            assertThat(found).as("what axe finds on %s", page.url()).isEqualTo("");
        }

        /// Nothing may stick out to the side; says what does.
        public void fits() {
            var over = page.evaluate("""
                    () => {
                      const wide = document.documentElement.clientWidth;
                      if (document.documentElement.scrollWidth <= wide) return '';
                      return [...document.body.querySelectorAll('*')]
                        .map(it => [it.getBoundingClientRect(), it])
                        .filter(([box]) => box.width > 0 && (box.right > wide + 0.5 || box.left < -0.5))
                        .map(([box, it]) => Math.round(box.left) + '–' + Math.round(box.right) + ' ' + it.outerHTML.slice(0, 120))
                        .join('\\n') || 'something';
                    }
                    """);
            assertThat(over).as("what sticks out of %s", page.url()).isEqualTo("");
        }

        /// A picture of the whole page under target/screens, for people to look at.
        public void picture(String name) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screens", name + ".png"))
                    .setFullPage(true));
        }

        /// A picture of the page down to its foot, as PNG.
        public byte[] whole() {
            return page.screenshot(new Page.ScreenshotOptions()
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setFullPage(true));
        }

        /// A picture of what is in sight, as PNG.
        public byte[] glance() {
            return page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
        }

        @Override
        public void close() {
            context.close();
            var refusals = complaints.stream()
                    .filter(it -> it.contains("Failed to load resource"))
                    .toList();
            var others = new ArrayList<>(complaints);
            others.removeAll(refusals);
            assertThat(others).as("what the browser's console complained of").isEmpty();
            assertThat(refusals).as("answers that were refused").hasSize(expectedRefusals);
        }
    }

    private static final String AXE = axe();

    private static String axe() {
        String path = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
        try (var in = Objects.requireNonNull(Browser.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
