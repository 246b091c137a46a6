package club.harrier.screen;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AssetsTest {
    @Inject
    Assets assets;

    @ParameterizedTest
    @CsvSource({
        "harrier.css, text/css, --accent:",
        "harrier.js, text/javascript, details.menu",
        "charts.js, text/javascript, uPlot",
        "icons.svg, image/svg+xml, symbol",
        "favicon.svg, image/svg+xml, viewBox",
        "htmx.js, text/javascript, htmx",
        "uplot.js, text/javascript, uPlot",
        "uplot.css, text/css, .uplot",
        "leaflet.js, text/javascript, Leaflet",
        "leaflet.css, text/css, .leaflet"
    })
    void every_asset_is_sent_compressed_and_may_be_kept_for_ever(String name, String type, String part) {
        given().header("Accept-Encoding", "gzip")
                .get(assets.url(name))
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Content-Encoding", "gzip")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .body(containsString(part));
    }

    @Test
    void an_old_address_gets_the_new_file_and_keeps_nothing() {
        given().get("/assets/0000000000000000/harrier.css")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-cache"));
    }

    @Test
    void a_file_that_is_no_asset_is_not_found() {
        given().get("/assets/0000000000000000/application.properties").then().statusCode(404);
    }

    @Test
    void what_a_page_with_a_chart_loads_stays_below_its_budget() {
        int sum = 0;
        for (String name : new String[] {
            "harrier.css", "harrier.js", "charts.js", "icons.svg", "favicon.svg", "htmx.js", "uplot.js", "uplot.css"
        }) {
            sum += assets.named(name).orElseThrow().gzipped().length;
        }
        assertThat(sum).as("compressed bytes").isLessThan(100_000);
    }
}
