package club.harrier.api.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.Cast.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThresholdApiTest {
    @Inject
    Cast cast;

    private static String path(Cast.Club club) {
        return "/athletes/" + club.ben().athleteId();
    }

    private static String set(Person person, Cast.Club club, String body) {
        return person.calls()
                .body(body)
                .post(path(club) + "/thresholds")
                .then()
                .statusCode(201)
                .extract()
                .path("threshold_id");
    }

    private static ValidatableResponse zones(Cast.Club club, String date) {
        return club.ben().calls().get(path(club) + "/zones?date=" + date).then().statusCode(200);
    }

    @Test
    void a_race_gives_the_paces_of_its_vdot_and_the_times_of_other_races() {
        var club = cast.club();
        club.ben()
                .calls()
                .body("{\"race_distance_m\": 5000, \"race_time_s\": 1196, \"race_date\": \"2026-03-01\"}")
                .post(path(club) + "/thresholds")
                .then()
                .statusCode(201)
                .body("valid_from", equalTo("2026-03-01"))
                .body("vdot", equalTo(50))
                .body("pace_s_per_km", nullValue())
                .body("set_by", equalTo(club.ben().accountId().toString()));
        zones(club, "2026-05-04")
                .body("vdot", equalTo(50))
                .body("paces.zone", contains("easy", "marathon", "threshold", "interval", "repetition"))
                .body("paces[2].fast_s_per_km", equalTo(250))
                .body("paces[2].slow_s_per_km", equalTo(260))
                .body("predictions[1].distance_m", equalTo(10000))
                .body("predictions[1].riegel_time_s", equalTo(2494))
                .body("heart_rate_zones", nullValue());
    }

    @Test
    void a_date_has_the_zones_that_were_valid_then_and_none_before_the_first() {
        var club = cast.club();
        set(club.ben(), club, "{\"pace_s_per_km\": 300, \"valid_from\": \"2026-01-01\", \"max_heart_rate\": 200}");
        set(club.ben(), club, "{\"pace_s_per_km\": 270, \"valid_from\": \"2026-04-01\"}");
        set(club.ben(), club, "{\"threshold_heart_rate\": 170, \"valid_from\": \"2026-04-15\"}");
        zones(club, "2025-12-31")
                .body("vdot", nullValue())
                .body("paces", nullValue())
                .body("heart_rate_zones", nullValue());
        zones(club, "2026-03-31")
                .body("paces[2].pace_s_per_km", equalTo(300))
                .body("heart_rate_zones[0].low", equalTo(100));
        zones(club, "2026-04-01")
                .body("paces[2].pace_s_per_km", equalTo(270))
                .body("heart_rate_zones[4].high", equalTo(200));
        zones(club, "2026-04-15")
                .body("paces[2].pace_s_per_km", equalTo(270))
                .body("heart_rate_zones[0].low", nullValue())
                .body("heart_rate_zones[1].low", equalTo(145))
                .body("heart_rate_zones[4].high", nullValue());
        club.ada()
                .calls()
                .get(path(club) + "/thresholds")
                .then()
                .body("thresholds.valid_from", contains("2026-04-15", "2026-04-01", "2026-01-01"));
    }

    @Test
    void what_was_said_last_about_a_date_holds_and_taken_out_the_one_before_holds_again() {
        var club = cast.club();
        set(club.ben(), club, "{\"pace_s_per_km\": 300, \"valid_from\": \"2026-01-01\"}");
        String id = set(club.ben(), club, "{\"pace_s_per_km\": 290, \"valid_from\": \"2026-01-01\"}");
        zones(club, "2026-01-01").body("paces[2].pace_s_per_km", equalTo(290)).body("pace_threshold_id", equalTo(id));
        String entry = path(club) + "/thresholds/" + id;
        club.ben().calls().header("If-Match", "\"old\"").delete(entry).then().statusCode(412);
        String version = club.ben().calls().get(entry).header("ETag");
        club.ben().calls().header("If-Match", version).delete(entry).then().statusCode(204);
        zones(club, "2026-01-01").body("paces[2].pace_s_per_km", equalTo(300));
        club.ben().calls().delete(entry).then().statusCode(404);
    }

    @Test
    void what_a_coach_sets_for_an_athlete_is_in_the_audit_log() {
        var club = cast.club();
        set(club.ben(), club, "{\"pace_s_per_km\": 300}");
        String id = set(club.cole(), club, "{\"pace_s_per_km\": 290}");
        club.cole().calls().delete(path(club) + "/thresholds/" + id).then().statusCode(204);
        var log = club.ada().calls().get("/audit-log?limit=100").jsonPath();
        assertThat(log.getList("entries.action", String.class))
                .filteredOn(it -> it.startsWith("athlete.threshold"))
                .containsExactly("athlete.threshold_removed", "athlete.threshold_set");
    }

    @Test
    void nobody_else_knows_of_them() {
        var club = cast.club();
        String id = set(club.ben(), club, "{\"pace_s_per_km\": 300}");
        for (var stranger : new Person[] {club.mia(), club.zoe()}) {
            stranger.calls().get(path(club) + "/thresholds").then().statusCode(404);
            stranger.calls().get(path(club) + "/zones").then().statusCode(404);
            stranger.calls().delete(path(club) + "/thresholds/" + id).then().statusCode(404);
        }
        club.mia()
                .calls()
                .delete("/athletes/" + club.mia().athleteId() + "/thresholds/" + id)
                .then()
                .statusCode(404);
        club.ben().calls().get(path(club) + "/thresholds").then().body("thresholds", hasSize(1));
    }

    @Test
    void a_wrong_field_is_named() {
        var club = cast.club();
        refused(club, "{}", "pace_s_per_km");
        refused(club, "{\"pace_s_per_km\": 60}", "pace_s_per_km");
        refused(club, "{\"race_distance_m\": 5000}", "race_time_s");
        refused(club, "{\"race_time_s\": 1200}", "race_distance_m");
        refused(club, "{\"race_distance_m\": 5000, \"race_time_s\": 600}", "race_time_s");
        refused(club, "{\"race_distance_m\": 5000, \"race_time_s\": 1200, \"pace_s_per_km\": 300}", "pace_s_per_km");
        refused(
                club,
                "{\"race_distance_m\": 5000, \"race_time_s\": 1200, \"race_date\": \"2999-01-01\"}",
                "valid_from");
        refused(
                club,
                "{\"race_distance_m\": 5000, \"race_time_s\": 1200, \"race_date\": \"2026-02-01\","
                        + " \"valid_from\": \"2026-01-01\"}",
                "valid_from");
        refused(club, "{\"threshold_heart_rate\": 190, \"max_heart_rate\": 190}", "threshold_heart_rate");
        refused(club, "{\"max_heart_rate\": 20}", "max_heart_rate");
        refused(club, "{\"pace_s_per_km\": 300, \"valid_from\": \"1900-01-01\"}", "valid_from");
    }

    private static void refused(Cast.Club club, String body, String field) {
        club.ben()
                .calls()
                .body(body)
                .post(path(club) + "/thresholds")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }
}
