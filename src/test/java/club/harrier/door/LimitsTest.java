package club.harrier.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import club.harrier.Cast;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitsTest {
    @Inject
    Cast cast;

    @TestHTTPResource
    URI server;

    @Test
    void a_body_that_says_it_is_too_large_is_refused_unread() {
        cast.club()
                .ada()
                .calls()
                .body("{\"display_name\":\"" + "x".repeat(1 << 20) + "\"}")
                .post("/athletes")
                .then()
                .statusCode(413)
                .contentType(startsWith(Problem.MEDIA_TYPE))
                .body("code", equalTo("too_large"));
    }

    @Test
    void a_roster_file_may_have_five_megabytes_and_no_more() {
        var ada = cast.club().ada();
        String row = "display_name\n" + ("x".repeat(200) + "\n").repeat(10_000);
        ada.calls()
                .contentType("text/csv")
                .body(row)
                .post("/athletes")
                .then()
                .statusCode(413)
                .body("code", equalTo("too_many_lines"));
        ada.calls()
                .contentType("text/csv")
                .body("x".repeat(6 << 20))
                .post("/athletes")
                .then()
                .statusCode(413)
                .body("code", equalTo("too_large"));
    }

    @Test
    void a_body_of_unknown_length_is_cut_off() throws IOException {
        String answer = chunked("/api/v1/athletes", "application/json", 40);
        assertThat(answer).startsWith("HTTP/1.1 413").contains(Problem.MEDIA_TYPE, "too_large");
    }

    @Test
    void a_small_body_of_unknown_length_is_read() throws IOException {
        assertThat(chunked("/api/v1/athletes", "application/json", 0)).startsWith("HTTP/1.1 201");
    }

    /// Sends so many chunks of 64 KB inside a JSON text, and answers what comes back.
    private String chunked(String path, String type, int chunks) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type
                            + "\r\nTransfer-Encoding: chunked\r\nAuthorization: Bearer "
                            + cast.club().ada().token() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            try {
                chunk(out, "{\"display_name\":\"Lea\"" + (chunks == 0 ? "}" : ",\"email\":\""));
                for (int i = 0; i < chunks; i++) {
                    chunk(out, "x".repeat(64 << 10));
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            } catch (IOException closed) {
                // the server has answered and hung up
            }
            return firstPart(socket.getInputStream(), chunks == 0 ? "201" : "too_large");
        }
    }

    /// What comes back until the word stands in it; the connection may stay open behind that.
    private static String firstPart(InputStream in, String word) throws IOException {
        var text = new StringBuilder();
        for (int next = in.read(); next >= 0 && text.indexOf(word) < 0; next = in.read()) {
            text.append((char) next);
        }
        return text.toString();
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Test
    void every_answer_says_what_a_browser_must_refuse() {
        for (String path : new String[] {"/api/v1/me", "/nothing", "/health", "/api/docs/"}) {
            given().redirects()
                    .follow(false)
                    .get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "same-origin")
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("Content-Security-Policy", containsString("object-src 'none'"));
        }
        given().get("/nothing").then().header("Content-Security-Policy", not(containsString("unsafe-inline")));
        given().get("/api/docs/").then().header("Content-Security-Policy", containsString("unsafe-inline"));
        given().get("/api/v1/me").then().statusCode(401).header("Cache-Control", "no-store");
    }

    @Test
    void the_policy_names_the_origin_of_the_tiles_only() {
        assertThat(SecurityHeaders.origin("https://tiles.example.org:8443/{z}/{x}/{y}.png"))
                .isEqualTo("https://tiles.example.org:8443");
    }

    @Test
    void the_health_page_names_its_parts() {
        given().get("/health")
                .then()
                .statusCode(200)
                .body("checks.name", org.hamcrest.Matchers.hasItem("jobs"))
                .body("checks.name", org.hamcrest.Matchers.hasItem(containsString("Database")));
    }
}
