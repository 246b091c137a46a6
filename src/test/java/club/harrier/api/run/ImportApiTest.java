package club.harrier.api.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.activity.Tcx;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportApiTest {
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
    void an_archive_is_read_file_by_file_and_again_adds_nothing() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a/", new byte[0]);
        files.put("a/one.tcx", Tcx.run("2026-03-14T06:00:00Z", 1_500, 5_000));
        files.put("../../etc/two.tcx", Tcx.run("2026-03-15T06:00:00Z", 1_500, 5_000));
        files.put("/again.tcx", Tcx.run("2026-03-14T06:00:00Z", 1_500, 5_000));
        files.put("__MACOSX/a/._one.tcx", new byte[10]);
        files.put("notes.txt", "hello".getBytes(StandardCharsets.UTF_8));
        files.put("inner.zip", zip(Map.of("x.tcx", Tcx.run("2026-03-16T06:00:00Z", 60, 100))));
        files.put("places.gpx", """
                <gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="0" lon="0"/></gpx>
                """.getBytes(StandardCharsets.UTF_8));
        byte[] archive = zip(files);
        var done = finished(
                club.ben(),
                ask(club.ben(), archive)
                        .statusCode(202)
                        .body("total", equalTo(6))
                        .extract()
                        .path("import_id"));
        assertThat(done.getList("results.name"))
                .containsExactly("one.tcx", "two.tcx", "again.tcx", "notes.txt", "inner.zip", "places.gpx");
        assertThat(done.getList("results.outcome"))
                .containsExactly("recorded", "recorded", "duplicate", "unreadable", "unreadable", "not_an_activity");
        assertThat(done.getInt("done")).isEqualTo(6);
        assertThat(done.<Object>getList("results[0].activity_ids")).isEqualTo(done.getList("results[2].activity_ids"));
        assertThat(count("activity")).isEqualTo(2);
        assertThat(count("import_part")).isZero();
        var again = finished(club.ben(), ask(club.ben(), archive).extract().path("import_id"));
        assertThat(again.getList("results.outcome")).startsWith("duplicate", "duplicate", "duplicate");
        assertThat(count("activity")).isEqualTo(2);
    }

    @Test
    void what_is_no_archive_is_refused_at_once() throws Exception {
        ask(club.ben(), "hello".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("unreadable"));
        ask(club.ben(), new byte[0]).statusCode(422);
        ask(club.ben(), zip(Map.of("empty/", new byte[0]))).statusCode(422).body("detail", containsString("no file"));
        byte[] encrypted = zip(Map.of("a.tcx", Tcx.run("2026-03-14T06:00:00Z", 60, 100)));
        encrypted[6] |= 1;
        for (int i = 0; i < encrypted.length - 9; i++) {
            if (encrypted[i] == 'P' && encrypted[i + 1] == 'K' && encrypted[i + 2] == 1 && encrypted[i + 3] == 2) {
                encrypted[i + 8] |= 1;
            }
        }
        ask(club.ben(), encrypted).statusCode(422);
        club.ben()
                .calls()
                .contentType("multipart/form-data")
                .multiPart("file", "text")
                .post("/imports")
                .then()
                .statusCode(422);
        club.ben()
                .calls()
                .contentType("multipart/form-data")
                .multiPart("file", "a.zip", encrypted)
                .multiPart("x", "1")
                .post("/imports")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("x"));
        assertThat(count("import")).isZero();
    }

    @Test
    void a_zip_bomb_is_one_unreadable_file() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("bomb.gpx", new byte[64 << 20]);
        files.put("run.tcx", Tcx.run("2026-03-14T06:00:00Z", 1_500, 5_000));
        var done = finished(
                club.ben(),
                ask(club.ben(), zip(files)).statusCode(202).extract().path("import_id"));
        assertThat(done.getList("results.outcome")).containsExactly("unreadable", "recorded");
        assertThat(done.getString("results[0].message")).contains("25 MB");
    }

    @Test
    void coaches_and_the_athlete_watch_it_and_nobody_else() throws Exception {
        byte[] archive = zip(Map.of("a.tcx", Tcx.run("2026-03-14T06:00:00Z", 1_500, 5_000)));
        String id = ask(club.ben(), archive).extract().path("import_id");
        finished(club.cole(), id);
        club.mia().calls().get("/imports/" + id).then().statusCode(404);
        club.zoe().calls().get("/imports/" + id).then().statusCode(404);
        club.ben().calls().get("/imports/" + UUID.randomUUID()).then().statusCode(404);
        ask(club.cole(), archive).statusCode(400).body("errors.field", hasItem("athlete_id"));
        askFor(club.cole(), archive, club.mia().athleteId()).statusCode(202);
        askFor(club.mia(), archive, club.ben().athleteId()).statusCode(403);
        askFor(club.zoe(), archive, club.ben().athleteId()).statusCode(422);
    }

    private static ValidatableResponse ask(Person person, byte[] archive) {
        return person.calls()
                .contentType("multipart/form-data")
                .multiPart("file", "my runs.zip", archive)
                .post("/imports")
                .then();
    }

    private static ValidatableResponse askFor(Person person, byte[] archive, UUID athlete) {
        return person.calls()
                .contentType("multipart/form-data")
                .multiPart("file", "my runs.zip", archive)
                .multiPart("athlete_id", athlete.toString())
                .post("/imports")
                .then();
    }

    private static JsonPath finished(Person person, String id) throws InterruptedException {
        for (int tenths = 0; tenths < 600; tenths++) {
            var now = person.calls()
                    .get("/imports/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (now.getString("status").equals("finished")) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the import " + id + " does not end");
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private int count(String table) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE org_id = :org")
                .bind("org", club.orgId())
                .mapTo(Integer.class)
                .one());
    }
}
