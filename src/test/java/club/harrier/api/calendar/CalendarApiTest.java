package club.harrier.api.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.TestClock;
import club.harrier.api.plan.LibraryPlans;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarApiTest {
    private static final String PLAN = """
            {"name": "P", "weeks": 1, "workouts": [
              {"week": 1, "day": 1, "name": "Easy", "target_distance_m": 8000},
              {"week": 1, "day": 2, "name": "Short", "target_distance_m": 5000},
              {"week": 1, "day": 2, "name": "Long", "target_distance_m": 15000},
              {"week": 1, "day": 3, "name": "Tempo", "target_duration_s": 3600},
              {"week": 1, "day": 5, "name": "Later", "target_distance_m": 9000}]}
            """;

    @Inject
    Cast cast;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_runs_again() {
        clock.reset();
    }

    /// Ben's week from Monday 4 March 2030, seen on Wednesday evening.
    private Club week() {
        clock.set(Instant.parse("2030-03-06T20:00:00Z"));
        var club = cast.club();
        String plan = LibraryPlans.create(club.ada(), PLAN);
        club.ada()
                .calls()
                .body("{\"plan_id\": \"" + plan + "\", \"start_date\": \"2030-03-04\"}")
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .statusCode(201);
        return club;
    }

    private static String run(Person athlete, String start, int metres, int seconds) {
        return athlete.calls()
                .body("{\"activity_type\": \"run\", \"started_at\": \"" + start + "\", \"elapsed_time_s\": " + seconds
                        + ", \"moving_time_s\": " + seconds + ", \"distance_m\": " + metres + "}")
                .post("/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("activity_id");
    }

    private static ValidatableResponse calendar(Person caller, Club club) {
        return caller.calls()
                .get("/athletes/" + club.ben().athleteId() + "/calendar?start_date=2030-03-04&end_date=2030-03-10")
                .then();
    }

    @Test
    void every_date_shows_what_was_meant_and_what_was_done() {
        var club = week();
        String long15 = run(club.ben(), "2030-03-05T05:00:00Z", 14000, 5000);
        String short5 = run(club.ben(), "2030-03-05T17:00:00Z", 7000, 2000);
        calendar(club.ben(), club)
                .statusCode(200)
                .body("days", hasSize(7))
                .body("days.date[0]", equalTo("2030-03-04"))
                .body("days[0].workouts.status", contains("missed"))
                .body("days[0].workouts.compliance", contains("off"))
                .body("days[1].workouts.name", contains("Short", "Long"))
                .body("days[1].workouts.status", everyItem(equalTo("completed")))
                .body("days[1].workouts.activity_id", contains(short5, long15))
                .body("days[1].workouts.compliance", contains("near", "on_target"))
                .body("days[1].activities.activity_id", contains(long15, short5))
                .body("days[2].workouts.status", contains("scheduled"))
                .body("days[2].workouts[0].compliance", nullValue())
                .body("days[3].workouts", hasSize(0))
                .body("weeks.label", contains("2030-W10"))
                .body("weeks[0].compliance.planned", equalTo(5))
                .body("weeks[0].compliance.completed", equalTo(2))
                .body("weeks[0].compliance.missed", equalTo(1))
                .body("weeks[0].compliance.open", equalTo(2));
        String late = run(club.ben(), "2030-03-04T05:00:00Z", 8100, 2500);
        calendar(club.ada(), club).body("days[0].workouts.status", contains("completed"));
        club.ben().calls().delete("/activities/" + late).then().statusCode(204);
        calendar(club.ada(), club).body("days[0].workouts.status", contains("missed"));
    }

    @Test
    void the_day_ends_where_the_athlete_is() {
        var club = week();
        clock.set(Instant.parse("2030-03-06T23:30:00Z"));
        calendar(club.ben(), club).body("days[2].workouts.status", contains("missed"));
        var sql = "UPDATE athlete SET time_zone = 'America/New_York' WHERE org_id = :org AND athlete_id = :athlete";
        database.change(handle -> handle.createUpdate(sql)
                .bind("org", club.orgId())
                .bind("athlete", club.ben().athleteId())
                .execute());
        calendar(club.ben(), club).body("days[2].workouts.status", contains("scheduled"));
    }

    @Test
    void what_a_person_says_stands() {
        var club = week();
        String run = run(club.ben(), "2030-03-05T05:00:00Z", 8000, 2400);
        String monday = calendar(club.ben(), club).extract().path("days[0].workouts[0].scheduled_workout_id");
        String shorter = calendar(club.ben(), club).extract().path("days[1].workouts[0].scheduled_workout_id");
        String match = "/scheduled-workouts/" + monday + "/match";
        String body = "{\"activity_id\": \"" + run + "\"}";
        club.mia().calls().body(body).put(match).then().statusCode(404);
        club.zoe().calls().body(body).put(match).then().statusCode(404);
        club.ben()
                .calls()
                .body(body)
                .put(match)
                .then()
                .statusCode(200)
                .body("status", equalTo("completed"))
                .body("activity_id", equalTo(run))
                .body("matched_by_hand", equalTo(true))
                .body("compliance", equalTo("on_target"));
        calendar(club.ben(), club).body("days[1].workouts.status", contains("missed", "missed"));
        club.cole()
                .calls()
                .body(body)
                .put("/scheduled-workouts/" + shorter + "/match")
                .then()
                .statusCode(409)
                .body("code", equalTo("already_matched"));
        String foreign = run(club.mia(), "2030-03-05T05:00:00Z", 8000, 2400);
        club.cole()
                .calls()
                .body("{\"activity_id\": \"" + foreign + "\"}")
                .put(match)
                .then()
                .statusCode(422);
        club.cole().calls().delete(match).then().statusCode(200).body("status", equalTo("missed"));
        calendar(club.ben(), club).body("days[1].workouts.status", contains("completed", "missed"));
        club.cole()
                .calls()
                .body("{\"activity_id\": null}")
                .put("/scheduled-workouts/" + shorter + "/match")
                .then()
                .body("status", equalTo("missed"));
        calendar(club.ben(), club).body("days[1].workouts.status", contains("missed", "completed"));
        club.cole().calls().body(body).put(match).then().statusCode(200);
        club.ben().calls().delete("/activities/" + run).then().statusCode(204);
        calendar(club.ben(), club).body("days[0].workouts.status", contains("missed"));
    }

    @Test
    void a_calendar_is_for_the_athlete_and_the_coaches() {
        var club = week();
        calendar(club.mia(), club).statusCode(404);
        calendar(club.zoe(), club).statusCode(404);
        club.ada()
                .calls()
                .body("{\"athlete_ids\": [\"" + club.mia().athleteId() + "\"]}")
                .post("/groups/" + club.groupId() + "/members");
        calendar(club.mia(), club).statusCode(403);
        calendar(club.cole(), club).statusCode(200);
        String path = "/athletes/" + club.ben().athleteId() + "/calendar";
        for (String query : new String[] {
            "",
            "?start_date=2030-03-04",
            "?start_date=2030-03-04&end_date=2030-03-03",
            "?start_date=2030-01-01&end_date=2031-01-02",
            "?start_date=x&end_date=2031-01-02"
        }) {
            club.ben().calls().get(path + query).then().statusCode(400);
        }
        club.ben()
                .calls()
                .get(path + "?start_date=2028-01-01&end_date=2028-12-31")
                .then()
                .statusCode(200)
                .body("days", hasSize(366));
    }

    @Test
    void what_is_done_ahead_of_its_time_stays_when_the_plan_is_un_assigned() {
        var club = week();
        run(club.ben(), "2030-03-06T17:00:00Z", 10000, 3600);
        String later = calendar(club.ben(), club).extract().path("days[4].workouts[0].scheduled_workout_id");
        String run = run(club.ben(), "2030-03-04T17:00:00Z", 9000, 3600);
        club.ada()
                .calls()
                .body("{\"activity_id\": \"" + run + "\"}")
                .put("/scheduled-workouts/" + later + "/match")
                .then()
                .statusCode(200);
        String assignment =
                club.ada().calls().get("/groups/" + club.groupId() + "/plans").path("assignments[0].assignment_id");
        club.ada()
                .calls()
                .delete("/groups/" + club.groupId() + "/plans/" + assignment)
                .then()
                .statusCode(200)
                .body("removed_workouts", equalTo(0));
        calendar(club.ben(), club)
                .body("days[2].workouts.status", contains("completed"))
                .body("days[4].workouts.status", contains("completed"));
    }

    @Test
    void a_coach_sees_the_week_of_the_group_with_the_names_behind_the_numbers() {
        var club = week();
        run(club.ben(), "2030-03-04T05:00:00Z", 8000, 2500);
        String path = "/groups/" + club.groupId() + "/calendar";
        club.cole()
                .calls()
                .get(path + "?week=2030-W10")
                .then()
                .statusCode(200)
                .body("start_date", equalTo("2030-03-04"))
                .body("members.display_name", contains("Ben"))
                .body("members[0].days", hasSize(7))
                .body("members[0].days[0].workouts.status", contains("completed"))
                .body("members[0].compliance.missed", equalTo(2))
                .body("compliance.on_target", equalTo(1))
                .body("names.on_target.display_name", contains("Ben"))
                .body("names.missed.workouts", contains(2))
                .body("names.near", hasSize(0));
        club.cole()
                .calls()
                .get(path + "?week=2030-03-25")
                .then()
                .statusCode(200)
                .body("compliance.planned", equalTo(0));
        club.cole().calls().get(path + "?week=never").then().statusCode(400);
        club.ben().calls().get(path).then().statusCode(403);
        club.zoe().calls().get(path).then().statusCode(404);
    }
}
