package club.harrier.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.api.plan.LibraryPlans;
import com.garmin.fit.FitDecoder;
import com.garmin.fit.WktStepTarget;
import com.garmin.fit.WorkoutStepMesg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EstimateApiTest {
    private static final String PLAN = """
            {"name": "P", "weeks": 2, "workouts": [
              {"week": 1, "day": 1, "name": "Cruise", "blocks": [
                {"repeat": 4, "blocks": [
                  {"type": "interval", "distance_m": 1000, "target": {"pace_zone": "threshold"}},
                  {"type": "rest", "duration_s": 90}]},
                {"type": "run", "duration_s": 600, "target": {"heart_rate_zone": 2}}]},
              {"week": 2, "day": 1, "name": "Core", "activity_type": "strength", "target_duration_s": 1200},
              {"week": 2, "day": 2, "name": "Tempo", "blocks": [
                {"type": "run", "distance_m": 4000, "target": {"pace_zone": "threshold"}}]}]}
            """;

    @Inject
    Cast cast;

    private static Cast.Club planned(Cast.Club club) {
        String plan = LibraryPlans.create(club.ada(), PLAN);
        club.ada()
                .calls()
                .body("{\"plan_id\": \"" + plan + "\", \"start_date\": \"2026-05-04\"}")
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .statusCode(201);
        return club;
    }

    private static ValidatableResponse calendar(Cast.Club club) {
        return club.ben()
                .calls()
                .get("/athletes/" + club.ben().athleteId() + "/calendar?start_date=2026-05-04&end_date=2026-05-17")
                .then()
                .statusCode(200);
    }

    private static void set(Cast.Club club, String body) {
        club.ben()
                .calls()
                .body(body)
                .post("/athletes/" + club.ben().athleteId() + "/thresholds")
                .then()
                .statusCode(201);
    }

    @Test
    void a_workout_of_the_calendar_says_what_it_comes_to_with_the_zones_of_its_day() {
        var club = planned(cast.club());
        calendar(club)
                .body("days[0].workouts[0].estimate.distance_m", equalTo(4000))
                .body("days[0].workouts[0].estimate.duration_s", equalTo(960))
                .body("days[0].workouts[0].estimate.complete", equalTo(false))
                .body("days[0].workouts[0].estimate.zones", nullValue());
        set(club, "{\"pace_s_per_km\": 300, \"valid_from\": \"2026-05-01\"}");
        set(club, "{\"pace_s_per_km\": 250, \"valid_from\": \"2026-05-08\"}");
        String id = calendar(club)
                .body("days[0].workouts[0].estimate.duration_s", equalTo(2160))
                .body("days[0].workouts[0].estimate.complete", equalTo(false))
                .body("days[0].workouts[0].estimate.zones[2].zone", equalTo("threshold"))
                .body("days[0].workouts[0].estimate.zones[2].duration_s", equalTo(1200))
                .body("days[0].workouts[0].estimate.zones[2].share", equalTo(55.6f))
                .body("days[7].workouts[0].estimate", nullValue())
                .body("days[8].workouts[0].estimate.duration_s", equalTo(1000))
                .body("days[8].workouts[0].estimate.complete", equalTo(true))
                .body("days[8].workouts[0].estimate.zones[2].share", equalTo(100))
                .extract()
                .path("days[8].workouts[0].scheduled_workout_id");
        club.cole().calls().get("/scheduled-workouts/" + id).then().body("estimate.duration_s", equalTo(1000));
    }

    @Test
    void the_file_for_the_watch_has_the_athletes_own_speeds_and_heart_rates() {
        var club = planned(cast.club());
        String id = calendar(club).extract().path("days[0].workouts[0].scheduled_workout_id");
        assertThat(steps(club, id).getFirst().getTargetType()).isEqualTo(WktStepTarget.OPEN);
        assertThat(steps(club, id).getLast().getTargetHrZone()).isEqualTo(2);
        set(club, "{\"pace_s_per_km\": 250, \"threshold_heart_rate\": 170, \"valid_from\": \"2026-05-01\"}");
        var interval = steps(club, id).getFirst();
        assertThat(interval.getTargetType()).isEqualTo(WktStepTarget.SPEED);
        assertThat(Math.round(1_000 / interval.getCustomTargetSpeedHigh())).isEqualTo(245);
        assertThat(Math.round(1_000 / interval.getCustomTargetSpeedLow())).isEqualTo(255);
        var last = steps(club, id).getLast();
        assertThat(last.getCustomTargetHeartRateLow()).isEqualTo(245);
        assertThat(last.getCustomTargetHeartRateHigh()).isEqualTo(252);
    }

    private static List<WorkoutStepMesg> steps(Cast.Club club, String id) {
        byte[] file = club.ben()
                .calls()
                .get("/scheduled-workouts/" + id + "/fit")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return new FitDecoder().decode(new ByteArrayInputStream(file)).getWorkoutStepMesgs();
    }
}
