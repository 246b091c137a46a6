package club.harrier.api.run;

import static club.harrier.api.run.Uploading.form;
import static club.harrier.api.run.Uploading.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.activity.Tcx;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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

    private int count(String table) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE org_id = :org")
                .bind("org", club.orgId())
                .mapTo(Integer.class)
                .one());
    }
}
