package club.harrier.web;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Tour;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `./harrier screens`: a picture of every page on a desk and on a phone into `docs/screens`; with `--dark` in
/// the dark theme, with `--whole` down to the foot of the page, with `--only=PATTERN` of the pages so named,
/// into a folder of one's choice. No test: the suite does not run it.
@QuarkusTest
class ScreensCommand {
    private static final Path FOLDER = Path.of(System.getProperty("screens.folder", "docs/screens"));
    private static final boolean DARK = Boolean.getBoolean("screens.dark");
    private static final boolean WHOLE = Boolean.getBoolean("screens.whole");

    private static final Pattern ONLY = Pattern.compile(System.getProperty("screens.only", ".*"));

    @Inject
    Browser browser;

    @Inject
    Tour tour;

    @Test
    void takes_a_picture_of_every_page() throws IOException {
        Files.createDirectories(FOLDER);
        for (var width : new Look[] {Look.DESKTOP, Look.PHONE}) {
            var look = DARK ? width.dark() : width;
            for (var stop : tour.stops()) {
                if (!ONLY.matcher(stop.name()).matches()) {
                    continue;
                }
                var visit = stop.who() == null ? browser.visit(look) : browser.visit(look, stop.who());
                try (visit) {
                    visit.expectRefusals(stop.refusals());
                    visit.open(stop.path()).waitForLoadState(LoadState.NETWORKIDLE);
                    var picture = WHOLE ? visit.whole() : visit.glance();
                    Files.write(FOLDER.resolve(stop.name() + "-" + look.width() + ".png"), SmallPicture.of(picture));
                }
            }
        }
    }
}
