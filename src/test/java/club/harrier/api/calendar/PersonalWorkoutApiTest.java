package club.harrier.api.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.TestClock;
import club.harrier.api.AuditTrail;
import club.harrier.api.plan.LibraryPlans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonalWorkoutApiTest {
    private static final String PLAN = """
            {"name": "P", "weeks": 2, "workouts": [
              {"week": 1, "day": 4, "name": "Tempo", "sub_type": "tempo-run", "note": "Even.",
               "blocks": [{"type": "run", "distance_m": 8000}]},
              {"week": 2, "day": 4, "name": "Long", "target_distance_m": 15000}]}
            """;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    @Inject
    AuditTrail audit;

    @AfterEach
    void the_clock_runs_again() {
        clock.reset();
    }

    /// Ben follows a plan from Monday 4 March 2030; it is that Monday.
    private Club club() {
        clock.set(Instant.parse("2030-03-04T09:00:00Z"));
        var club = cast.club();
        assign(club, PLAN).statusCode(201);
        return club;
    }

    private static ValidatableResponse assign(Club club, String plan) {
        return club.ada()
                .calls()
                .body("{\"plan_id\": \"" + LibraryPlans.create(club.ada(), plan)
                        + "\", \"start_date\": \"2030-03-04\"}")
                .post("/groups/" + club.groupId() + "/plans")
                .then();
    }

    private static ValidatableResponse calendar(Person caller, Club club) {
        return caller.calls()
                .get("/athletes/" + club.ben().athleteId() + "/calendar?start_date=2030-03-04&end_date=2030-03-31")
                .then();
    }

    private static String tempo(Club club) {
        return calendar(club.ada(), club).extract().path("days[3].workouts[0].scheduled_workout_id");
    }

    private static ValidatableResponse patch(Person caller, String workout, String body) {
        return caller.calls().body(body).patch("/scheduled-workouts/" + workout).then();
    }

    @Test
    void an_athlete_keeps_a_workout_of_their_own_and_all_three_versions_are_shown() {
        var club = club();
        String tempo = tempo(club);
        patch(club.cole(), tempo, "{\"name\": \"Easy\", \"blocks\": [{\"type\": \"run\", \"distance_m\": 5000}]}")
                .statusCode(200)
                .body("name", equalTo("Easy"))
                .body("sub_type", equalTo("tempo-run"))
                .body("note", equalTo("Even."))
                .body("target_distance_m", equalTo(5000))
                .body("differs.base.name", equalTo("Tempo"))
                .body("differs.group.target_distance_m", equalTo(8000))
                .body("differs.personal.date", equalTo("2030-03-07"))
                .body("change_id", notNullValue());
        patch(club.cole(), tempo, "{\"date\": \"2030-03-08\", \"note\": \"Flat.\"}")
                .statusCode(200)
                .body("name", equalTo("Easy"))
                .body("differs.base.date", equalTo("2030-03-07"))
                .body("differs.group.date", equalTo("2030-03-07"))
                .body("differs.personal.date", equalTo("2030-03-08"))
                .body("differs.personal.note", equalTo("Flat."));
        calendar(club.ben(), club)
                .body("days[3].workouts", hasSize(0))
                .body("days[4].workouts.name", contains("Easy"))
                .body("days[10].workouts[0].differs", nullValue());
        club.ben()
                .calls()
                .get("/scheduled-workouts/" + tempo + "/fit")
                .then()
                .header("Content-Disposition", containsString("2030-03-08"));
        patch(club.ada(), tempo, "{\"personal\": null}")
                .statusCode(200)
                .body("name", equalTo("Tempo"))
                .body("date", equalTo("2030-03-07"))
                .body("differs", nullValue());
    }

    @Test
    void what_is_equal_to_the_plans_again_differs_no_longer() {
        var club = club();
        String tempo = tempo(club);
        patch(club.ada(), tempo, "{\"name\": \"Easy\", \"date\": \"2030-03-05\"}")
                .body("differs", notNullValue());
        patch(club.ada(), tempo, "{\"name\": \"Tempo\", \"date\": \"2030-03-07\"}")
                .body("differs", nullValue());
        patch(club.ada(), tempo, "{\"name\": \"\"}").statusCode(400).body("errors[0].field", equalTo("name"));
        patch(club.ada(), tempo, "{\"personal\": {}}").statusCode(400);
        patch(club.ada(), tempo, "{\"date\": \"1999-01-01\"}").statusCode(400);
        patch(club.ada(), tempo, "{\"target_distance_m\": 0}").statusCode(400);
    }

    @Test
    void a_workout_that_is_done_stays_as_it_is() {
        var club = club();
        String tempo = tempo(club);
        patch(club.ada(), tempo, "{\"target_distance_m\": 5000, \"date\": \"2030-03-04\"}")
                .statusCode(200);
        club.ben()
                .calls()
                .body("{\"activity_type\": \"run\", \"started_at\": \"2030-03-04T06:00:00Z\", "
                        + "\"elapsed_time_s\": 1500, \"distance_m\": 5100}")
                .post("/activities")
                .then()
                .statusCode(201);
        calendar(club.ben(), club)
                .body("days[0].workouts.status", contains("completed"))
                .body("days[0].workouts.compliance", contains("on_target"));
        patch(club.ada(), tempo, "{\"name\": \"Other\"}").statusCode(422).body("code", equalTo("already_done"));
        club.ada().calls().delete("/scheduled-workouts/" + tempo).then().statusCode(422);
    }

    @Test
    void a_coach_adds_a_workout_within_a_plan_and_takes_one_off() {
        var club = club();
        String path = "/athletes/" + club.ben().athleteId() + "/scheduled-workouts";
        String body = "{\"date\": \"2030-03-09\", \"name\": \"Swim\", \"activity_type\": \"swim\"}";
        String added = club.cole()
                .calls()
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .header("Location", containsString("/scheduled-workouts/"))
                .body("added", equalTo(true))
                .body("week", equalTo(1))
                .body("differs", nullValue())
                .extract()
                .path("scheduled_workout_id");
        calendar(club.ben(), club).body("days[5].workouts.name", contains("Swim"));
        club.ada()
                .calls()
                .body(body)
                .post("/athletes/" + club.mia().athleteId() + "/scheduled-workouts")
                .then()
                .statusCode(422)
                .body("code", equalTo("no_enrollment"));
        assign(club, PLAN.replace("\"P\"", "\"Q\"")).statusCode(201);
        club.ada().calls().body(body).post(path).then().statusCode(422).body("code", equalTo("several_enrollments"));
        club.ada()
                .calls()
                .delete("/scheduled-workouts/" + added)
                .then()
                .statusCode(200)
                .body("change_id", notNullValue());
        calendar(club.ben(), club).body("days[5].workouts", hasSize(0));
        org.assertj.core.api.Assertions.assertThat(audit.actions(club.orgId(), club.groupId()))
                .contains("workout.added", "workout.removed");
    }

    @Test
    void an_athletes_plans_say_where_they_stand() {
        var club = club();
        String path = "/athletes/" + club.ben().athleteId() + "/plans";
        patch(club.ada(), tempo(club), "{\"date\": \"2030-03-08\"}").statusCode(200);
        String enrollment = club.ben()
                .calls()
                .get(path)
                .then()
                .statusCode(200)
                .body("plans.status", contains("active"))
                .body("plans[0].week", equalTo(1))
                .body("plans[0].end_date", equalTo("2030-03-17"))
                .body("plans[0].workouts", equalTo(2))
                .body("plans[0].own_workouts", equalTo(1))
                .extract()
                .path("plans[0].enrollment_id");
        club.cole()
                .calls()
                .body("{\"days\": 7, \"from_date\": \"2030-03-09\"}")
                .post(path + "/" + enrollment + "/shifts")
                .then()
                .statusCode(200)
                .body("workouts", equalTo(1))
                .body("end_date", equalTo("2030-03-21"));
        clock.set(Instant.parse("2030-03-20T09:00:00Z"));
        club.ben()
                .calls()
                .get(path + "/" + enrollment)
                .then()
                .body("status", equalTo("active"))
                .body("week", equalTo(2))
                .body("end_date", equalTo("2030-03-24"))
                .body("own_workouts", equalTo(2));
        calendar(club.ben(), club).body("days.workouts.name.flatten()", hasItem("Long"));
    }
}
