package club.harrier.api.run;

import static club.harrier.api.run.Uploading.form;
import static club.harrier.api.run.Uploading.gzip;
import static club.harrier.api.run.Uploading.send;
import static club.harrier.api.run.Uploading.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.AtOnce;
import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.activity.Tcx;
import club.harrier.api.Written;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DuplicateUploadTest {
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
    void of_two_uploads_at_once_one_records_and_the_other_is_answered_with_it() {
        byte[] file = Tcx.run(START, 1_500, 5_000);
        byte[] packed = gzip(file);
        for (int round = 0; round < 5; round++) {
            var person = cast.athlete(club.orgId(), "Runner " + round);
            var answers = AtOnce.all(
                    () -> send(person, file),
                    () -> send(person, file),
                    () -> send(person, file),
                    () -> send(person, packed));
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

    private int count(String table) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE org_id = :org")
                .bind("org", club.orgId())
                .mapTo(Integer.class)
                .one());
    }
}
