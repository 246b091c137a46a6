package club.harrier.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.activity.Tcx;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UploadApiTest {
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
    void a_file_becomes_an_activity_with_laps_samples_and_day_totals() {
        byte[] file = Tcx.run(START, 1_500, 5_000);
        String id = upload(club.ben(), file)
                .statusCode(201)
                .header("Location", containsString("/api/v1/activities/"))
                .body("activity_type", equalTo("run"))
                .body("source", equalTo("tcx"))
                .body("distance_m", equalTo(5_000))
                .body("moving_time_s", equalTo(1_500))
                .body("avg_pace_s_per_km", equalTo(300))
                .body("local_date", equalTo("2026-03-14"))
                .body("file_name", equalTo("run.tcx"))
                .body("sub_type_guessed", equalTo(true))
                .body("laps", hasSize(1))
                .body("duplicate", nullValue())
                .extract()
                .path("activity_id");
        club.cole()
                .calls()
                .get("/activities/" + id + "?samples=true")
                .then()
                .statusCode(200)
                .body("samples.time_s", hasSize(11))
                .body("samples.longitude[0]", equalTo(0.0f))
                .body("samples.heart_rate[10]", equalTo(150))
                .body("samples.power_w", nullValue());
        byte[] original = club.ben()
                .calls()
                .get("/activities/" + id + "/original")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"run.tcx\"; filename*=UTF-8''run.tcx"))
                .extract()
                .asByteArray();
        assertThat(original).isEqualTo(file);
        assertThat(count("athlete_day")).isEqualTo(1);
    }

    @Test
    void the_same_bytes_are_answered_with_the_first_activity() {
        byte[] file = Tcx.run(START, 1_500, 5_000);
        String id = upload(club.ben(), file).statusCode(201).extract().path("activity_id");
        upload(club.ben(), file)
                .statusCode(200)
                .body("duplicate", equalTo(true))
                .body("activity_id", equalTo(id));
        assertThat(count("activity")).isEqualTo(1);
        upload(club.mia(), file).statusCode(201).body("activity_id", not(equalTo(id)));
    }

    @Test
    void another_recording_of_the_same_run_is_a_duplicate_and_a_likely_one_is_marked() {
        String id = upload(club.ben(), Tcx.run(START, 1_500, 5_000)).extract().path("activity_id");
        upload(club.ben(), Tcx.run("2026-03-14T06:00:40Z", 1_450, 4_980))
                .statusCode(200)
                .body("duplicate", equalTo(true))
                .body("activity_id", equalTo(id));
        upload(club.ben(), gzip(Tcx.run(START, 1_500, 5_000))).statusCode(200).body("activity_id", equalTo(id));
        String second = upload(club.ben(), Tcx.run("2026-03-14T06:08:00Z", 1_500, 5_000))
                .statusCode(201)
                .body("suspected_duplicate_of", equalTo(id))
                .extract()
                .path("activity_id");
        upload(club.ben(), new Tcx().with("Biking", START, 1_500, 5_000).bytes())
                .statusCode(201);
        assertThat(count("activity_file")).isEqualTo(3);
        club.ben().calls().delete("/activities/" + id).then().statusCode(204);
        club.ben().calls().get("/activities/" + second).then().body("suspected_duplicate_of", nullValue());
    }

    @Test
    void what_was_typed_is_no_reason_to_refuse_a_recording() {
        var typed = Written.runBy(club.ben(), START, 5_000, 1_500);
        upload(club.ben(), Tcx.run(START, 1_500, 5_000))
                .statusCode(201)
                .body("suspected_duplicate_of", equalTo(typed.toString()));
    }

    @Test
    void after_a_deletion_the_file_may_be_uploaded_again() {
        byte[] file = Tcx.run(START, 1_500, 5_000);
        String id = upload(club.ben(), file).extract().path("activity_id");
        club.ben().calls().delete("/activities/" + id).then().statusCode(204);
        upload(club.ben(), file).statusCode(201).body("activity_id", not(equalTo(id)));
        assertThat(count("activity_file")).isEqualTo(1);
    }

    @Test
    void a_file_of_several_gives_several_and_brings_back_the_one_that_was_deleted() {
        byte[] file = new Tcx()
                .with("Other", "2026-03-14T06:00:00Z", 900, 750)
                .with("Biking", "2026-03-14T06:20:00Z", 1_800, 20_000)
                .with("Running", "2026-03-14T06:55:00Z", 1_500, 5_000)
                .bytes();
        List<String> ids = upload(club.ben(), file)
                .statusCode(201)
                .body("activities.activity_type", equalTo(List.of("other", "bike", "run")))
                .extract()
                .path("activities.activity_id");
        upload(club.ben(), file)
                .statusCode(200)
                .body("duplicate", equalTo(true))
                .body("activities", hasSize(3));
        club.ben().calls().delete("/activities/" + ids.get(1)).then().statusCode(204);
        club.ben().calls().get("/activities/" + ids.get(0) + "/original").then().statusCode(200);
        upload(club.ben(), file)
                .statusCode(201)
                .body("activities[0].activity_id", equalTo(ids.get(0)))
                .body("activities[0].duplicate", equalTo(true))
                .body("activities[1].activity_id", not(equalTo(ids.get(1))))
                .body("activities[1].duplicate", nullValue())
                .body("activities[2].activity_id", equalTo(ids.get(2)));
        assertThat(count("activity")).isEqualTo(3);
        assertThat(count("activity_file")).isEqualTo(1);
    }

    @Test
    void of_two_uploads_at_once_one_records_and_the_other_is_answered_with_it() throws Exception {
        byte[] file = Tcx.run(START, 1_500, 5_000);
        byte[] packed = gzip(file);
        for (int round = 0; round < 5; round++) {
            var person = cast.athlete(club.orgId(), "Runner " + round);
            var answers = atOnce(List.of(
                    () -> send(person, file),
                    () -> send(person, file),
                    () -> send(person, file),
                    () -> send(person, packed)));
            assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(201, 200, 200, 200);
            assertThat(answers.stream()
                            .map(it -> it.<String>path("activity_id"))
                            .distinct())
                    .hasSize(1);
        }
        assertThat(count("activity")).isEqualTo(5);
        assertThat(count("athlete_day")).isEqualTo(5);
    }

    @Test
    void a_coach_uploads_for_an_athlete_and_gives_name_and_kind() {
        form(club.cole(), Tcx.run(START, 1_500, 5_000), "run.tcx")
                .multiPart("athlete_id", club.ben().athleteId().toString())
                .multiPart("sub_type", "tempo")
                .multiPart(new MultiPartSpecBuilder("Tempo in Köln")
                        .controlName("name")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .post("/activities")
                .then()
                .statusCode(201)
                .body("athlete_id", equalTo(club.ben().athleteId().toString()))
                .body("sub_type", equalTo("tempo-run"))
                .body("sub_type_guessed", equalTo(false))
                .body("name", equalTo("Tempo in Köln"));
        upload(club.cole(), Tcx.run(START, 1_500, 5_000)).statusCode(400).body("errors.field", hasItem("athlete_id"));
        form(club.cole(), Tcx.run(START, 1_500, 5_000), "run.tcx")
                .multiPart("athlete_id", UUID.randomUUID().toString())
                .post("/activities")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_athlete"));
        for (Person other : List.of(club.mia())) {
            form(other, Tcx.run(START, 1_500, 5_000), "run.tcx")
                    .multiPart("athlete_id", club.ben().athleteId().toString())
                    .post("/activities")
                    .then()
                    .statusCode(403);
        }
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

    @Test
    void the_same_key_uploads_once() {
        byte[] file = Tcx.run(START, 1_500, 5_000);
        String key = UUID.randomUUID().toString();
        String first = form(club.ben(), file, "a.tcx")
                .header("Idempotency-Key", key)
                .post("/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("activity_id");
        form(club.ben(), file, "a.tcx")
                .header("Idempotency-Key", key)
                .post("/activities")
                .then()
                .statusCode(201)
                .body("activity_id", equalTo(first));
        form(club.ben(), Tcx.run("2026-03-15T06:00:00Z", 60, 100), "a.tcx")
                .header("Idempotency-Key", key)
                .post("/activities")
                .then()
                .statusCode(422);
    }

    private static RequestSpecification multipart(Person person) {
        return person.calls().contentType("multipart/form-data");
    }

    private static RequestSpecification form(Person person, byte[] file, String name) {
        return multipart(person).multiPart("file", name, file);
    }

    private static Response send(Person person, byte[] file) {
        return form(person, file, "run.tcx").post("/activities");
    }

    private static ValidatableResponse upload(Person person, byte[] file) {
        return send(person, file).then();
    }

    private static byte[] gzip(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return packed.toByteArray();
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        var together = new CyclicBarrier(calls.size());
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var futures = new ArrayList<Future<Response>>();
            for (var call : calls) {
                futures.add(threads.submit(() -> {
                    together.await();
                    return call.call();
                }));
            }
            var answers = new ArrayList<Response>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private int count(String table) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE org_id = :org")
                .bind("org", club.orgId())
                .mapTo(Integer.class)
                .one());
    }
}
