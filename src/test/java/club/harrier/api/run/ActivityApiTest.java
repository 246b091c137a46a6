package club.harrier.api.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.api.Written;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivityApiTest {
    @Inject
    Cast cast;

    @Inject
    Database database;

    private Club club;
    private UUID run;

    @BeforeEach
    void club() {
        club = cast.club();
        run = Written.runBy(club.ben(), "2026-03-14T06:00:00Z", 5_000, 1_500);
    }

    @Test
    void the_athlete_and_the_coaches_see_all_of_it() {
        for (var person : new Cast.Person[] {club.ben(), club.cole(), club.ada()}) {
            person.calls().get("/activities/" + run).then().statusCode(200).body("note", equalTo(""));
        }
    }

    @Test
    void a_group_mate_is_given_the_feeds_fields_and_nothing_else() {
        var gus = cast.athlete(club.orgId(), "Gus");
        cast.group(
                club.orgId(),
                club.ada().accountId(),
                "Two",
                "private",
                club.ben().athleteId(),
                gus.athleteId());
        Map<String, Object> seen = gus.calls()
                .get("/activities/" + run)
                .then()
                .statusCode(200)
                .body("distance_m", equalTo(5_000))
                .extract()
                .path("$");
        assertThat(seen.keySet())
                .containsExactlyInAnyOrder(
                        "activity_id",
                        "athlete_id",
                        "display_name",
                        "name",
                        "activity_type",
                        "sub_type",
                        "started_at",
                        "local_date",
                        "distance_m",
                        "moving_time_s",
                        "elapsed_time_s",
                        "elevation_gain_m",
                        "avg_pace_s_per_km",
                        "avg_heart_rate",
                        "source");
        gus.calls().get("/activities/" + run + "?samples=true").then().statusCode(403);
        gus.calls().get("/activities/" + run + "/original").then().statusCode(403);
        gus.calls().body("{\"name\":\"x\"}").patch("/activities/" + run).then().statusCode(403);
        gus.calls().delete("/activities/" + run).then().statusCode(403);
    }

    @Test
    void for_anybody_else_it_does_not_exist() {
        for (var person : new Cast.Person[] {club.mia(), club.zoe()}) {
            person.calls().get("/activities/" + run).then().statusCode(404);
            person.calls().get("/activities/" + run + "/original").then().statusCode(404);
            person.calls()
                    .body("{\"name\":\"x\"}")
                    .patch("/activities/" + run)
                    .then()
                    .statusCode(404);
            person.calls().delete("/activities/" + run).then().statusCode(404);
        }
        club.ben().calls().get("/activities/" + UUID.randomUUID()).then().statusCode(404);
        club.ben().calls().get("/activities/1").then().statusCode(404);
    }

    @Test
    void a_sub_type_that_a_person_gave_is_no_guess() {
        club.cole()
                .calls()
                .body(Map.of("sub_type", "interval", "name", "6 × 800", "note", "strong"))
                .patch("/activities/" + run)
                .then()
                .statusCode(200)
                .body("sub_type", equalTo("interval-run"))
                .body("sub_type_guessed", equalTo(false))
                .body("name", equalTo("6 × 800"))
                .body("note", equalTo("strong"));
    }

    @Test
    void what_is_no_run_any_more_has_no_sub_type() {
        club.ben()
                .calls()
                .body("{\"activity_type\":\"walk\"}")
                .patch("/activities/" + run)
                .then()
                .statusCode(200)
                .body("sub_type", nullValue());
        club.ben()
                .calls()
                .body("{\"sub_type\":\"race\"}")
                .patch("/activities/" + run)
                .then()
                .statusCode(422)
                .body("code", equalTo("not_a_run"));
    }

    @Test
    void the_figures_of_a_run_written_by_hand_can_be_corrected() {
        club.ben()
                .calls()
                .body(Map.of("distance_m", 5_200, "elapsed_time_s", 1_600, "started_at", "2026-03-15T07:00:00Z"))
                .patch("/activities/" + run)
                .then()
                .statusCode(200)
                .body("distance_m", equalTo(5_200))
                .body("local_date", equalTo("2026-03-15"));
        club.ben()
                .calls()
                .body("{\"moving_time_s\":1600.5}")
                .patch("/activities/" + run)
                .then()
                .statusCode(400);
        assertThat(days()).isEqualTo("2026-03-15 run 1 520000 1500000 520000 1500000");
    }

    @Test
    void day_totals_follow_every_change() {
        assertThat(days()).isEqualTo("2026-03-14 run 1 500000 1500000 500000 1500000");
        var second = Written.runBy(club.ben(), "2026-03-14T17:00:00Z", 0, 600);
        assertThat(days()).isEqualTo("2026-03-14 run 2 500000 2100000 500000 1500000");
        club.ben()
                .calls()
                .body("{\"activity_type\":\"walk\"}")
                .patch("/activities/" + second)
                .then()
                .statusCode(200);
        assertThat(days()).isEqualTo("2026-03-14 run 1 500000 1500000 500000 1500000, 2026-03-14 walk 1 0 600000 0 0");
        club.ben().calls().delete("/activities/" + run).then().statusCode(204);
        club.ben().calls().delete("/activities/" + second).then().statusCode(204);
        assertThat(days()).isEmpty();
        club.ben().calls().get("/activities/" + run).then().statusCode(404);
        club.ben().calls().delete("/activities/" + run).then().statusCode(404);
    }

    @Test
    void a_change_to_a_stale_version_is_refused() {
        String tag = club.ben().calls().get("/activities/" + run).header("ETag");
        club.ben()
                .calls()
                .header("If-None-Match", tag)
                .get("/activities/" + run)
                .then()
                .statusCode(304);
        club.ben()
                .calls()
                .header("If-Match", tag)
                .body("{\"name\":\"a\"}")
                .patch("/activities/" + run)
                .then()
                .statusCode(200);
        club.cole()
                .calls()
                .header("If-Match", tag)
                .body("{\"name\":\"b\"}")
                .patch("/activities/" + run)
                .then()
                .statusCode(412);
        club.cole()
                .calls()
                .header("If-Match", tag)
                .delete("/activities/" + run)
                .then()
                .statusCode(412);
    }

    @Test
    void a_change_that_cannot_be_read_is_refused() {
        club.ben()
                .calls()
                .body("{\"distance\":1}")
                .patch("/activities/" + run)
                .then()
                .statusCode(400);
        club.ben()
                .calls()
                .body("{\"name\":[]}")
                .patch("/activities/" + run)
                .then()
                .statusCode(400);
        club.ben()
                .calls()
                .body("{\"name\":\"" + "x".repeat(201) + "\"}")
                .patch("/activities/" + run)
                .then()
                .statusCode(400);
        club.ben().calls().body("").patch("/activities/" + run).then().statusCode(400);
        club.ben().calls().get("/activities/" + run + "?samples=maybe").then().statusCode(400);
        club.ben().calls().get("/activities/" + run + "?sample=true").then().statusCode(400);
    }

    private String days() {
        var sql = """
                SELECT string_agg(concat_ws(' ', local_date, activity_type, activities, distance_cm, moving_ms,
                                            elevation_gain_cm, paced_distance_cm, paced_moving_ms), ', '
                                  ORDER BY local_date, activity_type)
                FROM athlete_day WHERE org_id = :org
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", club.orgId())
                .mapTo(String.class)
                .findOne()
                .orElse(""));
    }
}
