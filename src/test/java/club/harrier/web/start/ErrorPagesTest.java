package club.harrier.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Browser;
import club.harrier.Browser.Look;
import club.harrier.Cast;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ErrorPagesTest {
    @Inject
    Browser browser;

    @Inject
    Cast cast;

    @ParameterizedTest
    @MethodSource("club.harrier.Browser$Look#all")
    void an_address_that_is_not_there_gets_a_page_that_leads_on(Look look) {
        try (var visit = browser.visit(look, cast.club().ada())) {
            visit.expectRefusals(1);
            var page = visit.open("/no-such-page");
            assertThat(page.locator("h1").textContent())
                    .isEqualTo(
                            look.language().startsWith("de") ? "Diese Seite gibt es nicht" : "This page is not there");
            assertThat(page.locator(".nav a[href='/groups']").count()).isEqualTo(1);
            visit.axe();
            visit.fits();
            visit.picture("404-" + look.width() + "-" + look.theme());
        }
    }
}
