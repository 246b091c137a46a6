package club.harrier.api.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.api.Written;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ManualActivityTest {
    @Inject
    Cast cast;

    private Club club;

    @BeforeEach
    void club() {
        club = cast.club();
    }

    @Test
    void an_athlete_writes_down_a_run() {
        var body = Written.run("2026-03-14T06:12:09Z", 10_000.5, 3_000.25);
        body.put("sub_type", "tempo");
        body.put("name", "  Tempo on the canal ");
        String location = club.ben()
                .calls()
                .body(body)
                .post("/activities")
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("athlete_id", equalTo(club.ben().athleteId().toString()))
                .body("display_name", equalTo("Ben"))
                .body("name", equalTo("Tempo on the canal"))
                .body("activity_type", equalTo("run"))
                .body("sub_type", equalTo("tempo-run"))
                .body("sub_type_guessed", equalTo(false))
                .body("started_at", equalTo("2026-03-14T06:12:09Z"))
                .body("local_date", equalTo("2026-03-14"))
                .body("distance_m", equalTo(10_000.5f))
                .body("moving_time_s", equalTo(3_000.25f))
                .body("avg_pace_s_per_km", equalTo(300.01f))
                .body("elevation_gain_m", nullValue())
                .body("avg_heart_rate", nullValue())
                .body("source", equalTo("manual"))
                .body("laps", empty())
                .extract()
                .header("Location");
        assertThat(location).contains("/api/v1/activities/");
        club.ben()
                .calls()
                .get("/activities/" + location.substring(location.lastIndexOf('/') + 1))
                .then()
                .statusCode(200);
    }

    @Test
    void unknown_figures_stay_unknown() {
        club.ben()
                .calls()
                .body(Map.of(
                        "activity_type", "strength", "started_at", "2026-03-14T06:00:00Z", "elapsed_time_s", 1_800))
                .post("/activities")
                .then()
                .statusCode(201)
                .body("distance_m", nullValue())
                .body("moving_time_s", nullValue())
                .body("sub_type", nullValue())
                .body("avg_pace_s_per_km", nullValue());
    }

    @Test
    void it_belongs_to_the_date_on_the_athletes_clock() {
        var inNewYork = cast.club("America/New_York", 1);
        inNewYork
                .ben()
                .calls()
                .body(Written.run("2026-03-15T02:30:00Z", 5_000, 1_500))
                .post("/activities")
                .then()
                .body("local_date", equalTo("2026-03-14"))
                .body("utc_offset_s", equalTo(-14_400));
    }

    @Test
    void a_coach_writes_for_an_athlete_and_names_them() {
        var body = Written.run("2026-03-14T06:00:00Z", 5_000, 1_500);
        club.cole()
                .calls()
                .body(body)
                .post("/activities")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("athlete_id"));
        body.put("athlete_id", club.mia().athleteId());
        club.cole()
                .calls()
                .body(body)
                .post("/activities")
                .then()
                .statusCode(201)
                .body("display_name", equalTo("Mia"));
        body.put("athlete_id", UUID.randomUUID());
        club.cole()
                .calls()
                .body(body)
                .post("/activities")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_athlete"));
    }

    @Test
    void an_athlete_writes_for_nobody_else_and_a_stranger_for_nobody_here() {
        var body = Written.run("2026-03-14T06:00:00Z", 5_000, 1_500);
        body.put("athlete_id", club.ben().athleteId());
        club.mia().calls().body(body).post("/activities").then().statusCode(403);
        club.zoe().calls().body(body).post("/activities").then().statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({
        "distance_m, -0.01",
        "distance_m, 5000000.1",
        "distance_m, 1e999",
        "distance_m, '\"12\"'",
        "elapsed_time_s, 0",
        "elapsed_time_s, -5",
        "elapsed_time_s, 2592001",
        "moving_time_s, -1",
        "moving_time_s, 1500.001",
        "started_at, '\"1969-12-31T23:59:59Z\"'",
        "started_at, '\"2999-01-01T00:00:00Z\"'",
        "started_at, '\"yesterday\"'",
        "started_at, 1700000000",
        "activity_type, '\"sleep\"'",
        "sub_type, '\"sprint\"'",
        "athlete_id, '\"me\"'",
        "nonsense, 1"
    })
    void a_value_that_cannot_be_is_refused_by_its_field(String field, String value) {
        var body = new java.util.TreeMap<String, String>(Map.of(
                "activity_type", "\"run\"",
                "started_at", "\"2026-03-14T06:00:00Z\"",
                "elapsed_time_s", "1500",
                "distance_m", "5000"));
        body.put(field, value);
        String json = body.entrySet().stream()
                .map(it -> '"' + it.getKey() + "\":" + it.getValue())
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
        club.ben().calls().body(json).post("/activities").then().statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void a_body_that_is_none_is_refused() {
        club.ben().calls().body("").post("/activities").then().statusCode(400);
        club.ben().calls().body("null").post("/activities").then().statusCode(400);
        club.ben().calls().body("[]").post("/activities").then().statusCode(400);
        club.ben().calls().body("{").post("/activities").then().statusCode(400);
        club.ben().calls().body("{}").post("/activities").then().statusCode(400).body("code", equalTo("missing"));
        club.ben()
                .calls()
                .contentType("text/plain")
                .body("x")
                .post("/activities")
                .then()
                .statusCode(415);
    }

    @Test
    void only_a_run_has_a_sub_type() {
        club.ben()
                .calls()
                .body(Map.of(
                        "activity_type",
                        "bike",
                        "started_at",
                        "2026-03-14T06:00:00Z",
                        "elapsed_time_s",
                        1_800,
                        "sub_type",
                        "race"))
                .post("/activities")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("sub_type"));
    }

    @Test
    void the_same_key_does_it_once() {
        String key = UUID.randomUUID().toString();
        var ids = IntStream.range(0, 2)
                .mapToObj(_ -> club.ben()
                        .calls()
                        .header("Idempotency-Key", key)
                        .body(Written.run("2026-03-14T06:00:00Z", 5_000, 1_500))
                        .post("/activities")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("activity_id"))
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
    }
}
