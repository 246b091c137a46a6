package club.harrier.web.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class UploadPagesTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    /// Ten minutes to the north-east, a point every ten seconds.
    private static String gpx(String name) {
        return "<?xml version=\"1.0\"?><gpx version=\"1.1\" creator=\"test\" xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><name>"
                + name + "</name><type>running</type><trkseg>"
                + IntStream.rangeClosed(0, 60)
                        .mapToObj(i -> "<trkpt lat=\"%.5f\" lon=\"%.5f\"><time>2026-05-04T06:%02d:%02dZ</time></trkpt>"
                                .formatted(53.5 + i * 0.0003, 10 + i * 0.0002, i / 6, i % 6 * 10))
                        .collect(Collectors.joining())
                + "</trkseg></trk></gpx>";
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void choose(Page page, FilePayload... files) {
        page.locator("#file").setInputFiles(files);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Upload"))
                .press("Enter");
    }

    @Test
    void each_of_several_files_says_what_became_of_it() {
        var ben = cast.club().ben();
        try (var visit = browser.visit(Look.PHONE, ben)) {
            var page = visit.open("/me/activities");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Upload files"))
                    .first()
                    .click();
            choose(
                    page,
                    file("north.gpx", gpx("To the north")),
                    file("again.gpx", gpx("To the north")),
                    file("notes.fit", "hello"));
            var results = page.locator("#results > li");
            assertThat(results.nth(0)).containsText("“To the north” is added");
            assertThat(results.nth(1)).containsText("“To the north” was there already");
            assertThat(results.nth(2)).hasClass("result result-bad");
            visit.axe();
            visit.picture("upload-results");
            results.nth(0).getByRole(AriaRole.LINK).click();
            assertThat(page.locator("h1")).hasText("To the north");
            assertThat(page.locator("path.trace")).isVisible();
            visit.open("/me/activities");
            assertThat(page.locator(".activity")).hasCount(1);
        }
    }

    @Test
    void without_scripts_the_form_sends_them_at_once() {
        var ben = cast.club().ben();
        try (var visit = browser.withoutScripts(Look.DESKTOP, ben)) {
            var page = visit.open("/me/activities/files");
            choose(page, file("north.gpx", gpx("To the north")), file("empty.gpx", ""));
            assertThat(page.locator("#results > li")).hasCount(2);
            assertThat(page.locator("#results > li").first()).containsText("is added");
        }
    }

    @Test
    void a_file_dropped_on_the_page_is_sent() {
        var ben = cast.club().ben();
        try (var visit = browser.visit(Look.DESKTOP, ben)) {
            var page = visit.open("/me/activities/files");
            page.evaluate("""
                    text => {
                      const data = new DataTransfer();
                      data.items.add(new File([text], "dropped.gpx"));
                      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
                    }
                    """, gpx("Dropped"));
            assertThat(page.locator("#results > li")).containsText("“Dropped” is added");
        }
    }

    static Stream<Look> looks() {
        return Stream.of(Look.DESKTOP, Look.PHONE.dark(), Look.PHONE.german().wide(320));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_page_stands_up_to_a_look(Look look) {
        var ben = cast.club().ben();
        try (var visit = browser.visit(look, ben)) {
            visit.open("/me/activities/files");
            visit.axe();
            visit.fits();
            visit.picture("upload-" + look.width() + "-" + look.theme());
        }
    }
}
