package club.harrier.web;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Browser.Visit;
import club.harrier.Tour;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// What holds for each page there is, walked through in the demo club.
@QuarkusTest
class EveryPageTest {
    private static final int BUDGET_BYTES = 150 * 1024;
    /// A map brings the program that draws it; the budget is for the page around it.
    private static final String MAP = "leaflet";
    /// Charts are drawn again a moment after the window has changed.
    private static final int AFTER_TURNING_MS = 300;

    @Inject
    Browser browser;

    @Inject
    Tour tour;

    @Test
    void weighs_less_than_150_kilobytes_and_is_accessible_in_both_themes_on_a_desk_in_english() {
        walk(Look.DESKTOP, visit -> {
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(weight(visit.page())).as("bytes").isLessThan(BUDGET_BYTES);
            visit.axe();
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visit.axe();
            visit.fits();
        });
    }

    @Test
    void is_accessible_in_both_themes_on_a_phone_in_german_and_fits_320_pixels() {
        walk(Look.PHONE.german(), visit -> {
            visit.axe();
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visit.axe();
            visit.fits();
            visit.page().setViewportSize(320, 700);
            visit.page().waitForTimeout(AFTER_TURNING_MS);
            visit.fits();
        });
    }

    /// What HTML, CSS and JavaScript take on the line, in bytes.
    private static int weight(Page page) {
        var sum = page.evaluate("""
                map => performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                  .filter(it => !it.name.includes(map))
                  .filter(it => ['navigation', 'script', 'link', 'css'].includes(it.initiatorType))
                  .map(it => it.encodedBodySize).reduce((a, b) => a + b, 0)
                """, MAP);
        return ((Number) sum).intValue();
    }

    private interface Check {
        void at(Visit visit);
    }

    /// Every stop is looked at, also when one before it fails.
    private void walk(Look look, Check check) {
        var softly = new SoftAssertions();
        for (var stop : tour.stops()) {
            softly.assertThatCode(() -> {
                        try (var visit = stop.who() == null ? browser.visit(look) : browser.visit(look, stop.who())) {
                            visit.expectRefusals(stop.refusals());
                            visit.open(stop.path());
                            check.at(visit);
                        }
                    })
                    .as(stop.name())
                    .doesNotThrowAnyException();
        }
        softly.assertAll();
    }
}
