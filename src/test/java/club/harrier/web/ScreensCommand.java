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
import org.junit.jupiter.api.Test;

/// `./harrier screens`: a picture of every page on a desk and on a phone into `docs/screens`. No test: the suite
/// does not run it.
@QuarkusTest
class ScreensCommand {
    private static final Path FOLDER = Path.of("docs", "screens");

    @Inject
    Browser browser;

    @Inject
    Tour tour;

    @Test
    void takes_a_picture_of_every_page() throws IOException {
        Files.createDirectories(FOLDER);
        for (var look : new Look[] {Look.DESKTOP, Look.PHONE}) {
            for (var stop : tour.stops()) {
                var visit = stop.who() == null ? browser.visit(look) : browser.visit(look, stop.who());
                try (visit) {
                    visit.expectRefusals(stop.refusals());
                    visit.open(stop.path()).waitForLoadState(LoadState.NETWORKIDLE);
                    Files.write(
                            FOLDER.resolve(stop.name() + "-" + look.width() + ".png"), SmallPicture.of(visit.glance()));
                }
            }
        }
    }
}
