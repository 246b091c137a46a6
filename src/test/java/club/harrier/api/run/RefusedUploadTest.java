package club.harrier.api.run;

import static club.harrier.api.run.Uploading.form;
import static club.harrier.api.run.Uploading.gzip;
import static club.harrier.api.run.Uploading.multipart;
import static club.harrier.api.run.Uploading.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.activity.Tcx;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusedUploadTest {
    private static final String START = "2026-03-14T06:00:00Z";

    @Inject
    Cast cast;

    @Inject
    Database database;

    private Club club;

    @BeforeEach
    void club() {
        club = cast.club();
    }

    @Test
    void a_sub_type_needs_a_run() {
        form(club.ben(), new Tcx().with("Biking", START, 1_800, 20_000).bytes(), "ride.tcx")
                .multiPart("sub_type", "race")
                .post("/activities")
                .then()
                .statusCode(422)
                .body("code", equalTo("not_a_run"));
        assertThat(count("activity_file")).isZero();
    }

    @Test
    void what_is_no_activity_is_refused_with_a_sentence() {
        upload(club.ben(), new byte[0]).statusCode(422).body("code", equalTo("unreadable"));
        upload(club.ben(), "hello".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("unreadable"));
        upload(club.ben(), gzip("hello".getBytes(StandardCharsets.UTF_8))).statusCode(422);
        upload(club.ben(), Tcx.run("2999-01-01T00:00:00Z", 60, 100))
                .statusCode(422)
                .body("detail", containsString("2999"));
        byte[] half = Tcx.run(START, 1_500, 5_000);
        upload(club.ben(), java.util.Arrays.copyOf(half, half.length / 2)).statusCode(422);
        byte[] waypoints = """
                <gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="0" lon="0"/></gpx>
                """.getBytes(StandardCharsets.UTF_8);
        upload(club.ben(), waypoints)
                .statusCode(422)
                .body("code", equalTo("not_an_activity"))
                .body("detail", notNullValue());
        assertThat(count("activity")).isZero();
    }

    @Test
    void a_form_that_is_none_is_refused() throws Exception {
        byte[] file = Tcx.run(START, 1_500, 5_000);
        multipart(club.ben())
                .multiPart("name", "x")
                .post("/activities")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("file"));
        multipart(club.ben())
                .multiPart("file", "text, no file")
                .post("/activities")
                .then()
                .statusCode(422)
                .body("code", equalTo("unreadable"));
        form(club.ben(), file, "a.tcx")
                .multiPart("subtype", "race")
                .post("/activities")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("subtype"));
        form(club.ben(), file, "a.tcx")
                .multiPart("sub_type", "sprint")
                .post("/activities")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("sub_type"));
        form(club.ben(), file, "a.tcx")
                .multiPart("athlete_id", "me")
                .post("/activities")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("athlete_id"));
        form(club.ben(), file, "a.tcx")
                .multiPart("name", "x".repeat(201))
                .post("/activities")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("name"));
        form(club.ben(), file, "a.tcx")
                .multiPart("file", "b.tcx", file)
                .post("/activities")
                .then()
                .statusCode(400);
        multipart(club.ben())
                .multiPart("file", "a.tcx", file)
                .queryParam("x", 1)
                .post("/activities")
                .then()
                .statusCode(400);
        for (String body : List.of(
                "", "no parts at all", "--b\r\n", "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n")) {
            assertThat(raw(BodyPublishers.ofString(body)).statusCode()).as(body).isBetween(400, 499);
        }
        assertThat(count("activity")).isZero();
    }

    @Test
    void a_file_beyond_the_limit_is_refused_with_the_limit() throws Exception {
        var far = raw(file(100, 0));
        assertThat(far.statusCode()).isEqualTo(413);
        assertThat(far.body()).contains("\"too_large\"").containsPattern("larger than .*\\d+ (MB|bytes)");
        var barely = raw(file(25, 1));
        assertThat(barely.statusCode()).isEqualTo(413);
        assertThat(barely.body()).contains("\"too_large\"", "25 MB");
    }

    private static BodyPublisher file(int megabytes, int bytes) {
        String head = """
                --b
                Content-Disposition: form-data; name="file"; filename="a.fit"
                Content-Type: application/octet-stream

                """;
        byte[] megabyte = new byte[1 << 20];
        var parts = new ArrayList<BodyPublisher>();
        parts.add(BodyPublishers.ofString(head.replace("\n", "\r\n")));
        for (int i = 0; i < megabytes; i++) {
            parts.add(BodyPublishers.ofByteArray(megabyte));
        }
        parts.add(BodyPublishers.ofByteArray(new byte[bytes]));
        parts.add(BodyPublishers.ofString("\r\n--b--\r\n"));
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    private HttpResponse<String> raw(BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/activities"))
                .header("Authorization", "Bearer " + club.ben().token())
                .header("Content-Type", "multipart/form-data; boundary=b")
                .version(HttpClient.Version.HTTP_1_1)
                .POST(body)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void a_hostile_file_name_is_only_shown() {
        form(club.ben(), Tcx.run(START, 1_500, 5_000), "../../etc/pass\"wd;\u0007é.tcx")
                .post("/activities")
                .then()
                .statusCode(201)
                .body("file_name", not(containsString("/")));
    }

    private int count(String table) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE org_id = :org")
                .bind("org", club.orgId())
                .mapTo(Integer.class)
                .one());
    }
}
