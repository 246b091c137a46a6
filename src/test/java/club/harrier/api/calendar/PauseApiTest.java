package club.harrier.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.AtOnce;
import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.TestClock;
import club.harrier.api.plan.LibraryPlans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PauseApiTest {
    private static final String PLAN = """
            {"name": "P", "weeks": 2, "workouts": [
              {"week": 1, "day": 1, "name": "A"}, {"week": 1, "day": 4, "name": "B"},
              {"week": 1, "day": 6, "name": "C"}, {"week": 2, "day": 2, "name": "D"}]}
            """;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_runs_again() {
        clock.reset();
    }

    /// Ben follows a plan from Monday 4 March 2030; it is Wednesday.
    private Club club() {
        clock.set(Instant.parse("2030-03-06T09:00:00Z"));
        var club = cast.club();
        club.ada()
                .calls()
                .body("{\"plan_id\": \"" + LibraryPlans.create(club.ada(), PLAN)
                        + "\", \"start_date\": \"2030-03-04\"}")
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .statusCode(201);
        return club;
    }

    private static String path(Club club) {
        return "/athletes/" + club.ben().athleteId() + "/pauses";
    }

    private static ValidatableResponse pause(Person caller, Club club, String body) {
        return caller.calls().body(body).post(path(club)).then();
    }

    private static ValidatableResponse calendar(Person caller, Club club) {
        return caller.calls()
                .get("/athletes/" + club.ben().athleteId() + "/calendar?start_date=2030-03-04&end_date=2030-03-24")
                .then();
    }

    private static ValidatableResponse undo(Person caller, String change) {
        return caller.calls().post("/plan-changes/" + change + "/undo").then();
    }

    @Test
    void what_lies_in_a_pause_is_neither_due_nor_missed() {
        var club = club();
        String change = pause(
                        club.cole(),
                        club,
                        "{\"start_date\": \"2030-03-04\", \"end_date\": \"2030-03-07\", \"reason\": \"illness\","
                                + " \"note\": \"A cold.\"}")
                .statusCode(201)
                .body("pause.note", equalTo("A cold."))
                .extract()
                .path("change_id");
        calendar(club.ben(), club)
                .body("days[0].workouts.status", contains("skipped"))
                .body("days[0].workouts.paused", contains(true))
                .body("days[3].workouts.paused", contains(true))
                .body("days[5].workouts.paused", contains(false))
                .body("days[5].workouts.status", contains("scheduled"))
                .body("weeks[0].compliance.planned", equalTo(1))
                .body("weeks[0].compliance.skipped", equalTo(0))
                .body("weeks[0].compliance.missed", equalTo(0));
        club.ben()
                .calls()
                .get(path(club))
                .then()
                .statusCode(200)
                .body("pauses.reason", contains("illness"))
                .body("pauses[0].note", nullValue());
        String url = club.ben()
                .calls()
                .post("/athletes/" + club.ben().athleteId() + "/calendar-address")
                .path("url");
        String address = url.substring(url.indexOf("/calendar/"));
        assertThat(RestAssured.given().get(address).asString().split("STATUS:CANCELLED", -1))
                .hasSize(3);
        undo(club.ada(), change).statusCode(200);
        calendar(club.ben(), club).body("days[0].workouts.status", contains("missed"));
        String after = RestAssured.given().get(address).asString();
        assertThat(after).doesNotContain("CANCELLED");
        assertThat(after.split("SEQUENCE:2", -1)).as("twice changed").hasSize(3);
        club.ben().calls().get(path(club)).then().body("pauses", hasSize(0));
    }

    @Test
    void an_athlete_pauses_themself_from_today_on_and_takes_back_only_their_own() {
        var club = club();
        pause(club.ben(), club, "{\"reason\": \"injury\", \"note\": \"Knee\"}").statusCode(403);
        pause(club.ben(), club, "{\"reason\": \"injury\", \"start_date\": \"2030-03-05\"}")
                .statusCode(403);
        String own = pause(club.ben(), club, "{\"reason\": \"injury\", \"end_date\": \"2030-03-07\"}")
                .statusCode(201)
                .body("pause.by_athlete", equalTo(true))
                .body("pause.start_date", equalTo("2030-03-06"))
                .extract()
                .path("pause.pause_id");
        pause(club.ada(), club, "{\"reason\": \"holiday\", \"start_date\": \"2030-03-07\"}")
                .statusCode(409)
                .body("code", equalTo("pause_overlaps"));
        String ofCoach = pause(club.ada(), club, "{\"reason\": \"holiday\", \"start_date\": \"2030-03-09\"}")
                .statusCode(201)
                .extract()
                .path("pause.pause_id");
        String shift = "{\"end_date\": \"2030-03-06\", \"shift\": true}";
        club.ben().calls().body(shift).patch(path(club) + "/" + own).then().statusCode(403);
        club.ben()
                .calls()
                .body("{\"end_date\": \"2030-03-06\"}")
                .patch(path(club) + "/" + own)
                .then()
                .statusCode(200)
                .body("pause.end_date", equalTo("2030-03-06"));
        club.ben()
                .calls()
                .body("{\"end_date\": \"2030-03-10\"}")
                .patch(path(club) + "/" + ofCoach)
                .then()
                .statusCode(403);
        club.ben().calls().delete(path(club) + "/" + ofCoach).then().statusCode(403);
        club.ben().calls().delete(path(club) + "/" + own).then().statusCode(200);
        pause(club.ada(), club, "{\"reason\": \"boredom\"}").statusCode(400);
        pause(club.ada(), club, "{}").statusCode(400);
        pause(club.ada(), club, "{\"reason\": \"other\", \"start_date\": \"2030-03-05\", \"end_date\": \"2030-03-04\"}")
                .statusCode(400);
    }

    @Test
    void resuming_may_shift_the_rest_by_the_days_paused() {
        var club = club();
        String pause = pause(club.ada(), club, "{\"reason\": \"holiday\"}")
                .statusCode(201)
                .extract()
                .path("pause.pause_id");
        clock.set(Instant.parse("2030-03-09T09:00:00Z"));
        String change = club.ada()
                .calls()
                .body("{\"end_date\": \"2030-03-08\", \"shift\": true}")
                .patch(path(club) + "/" + pause)
                .then()
                .statusCode(200)
                .body("shifted_workouts", equalTo(3))
                .extract()
                .path("change_id");
        calendar(club.ben(), club)
                .body("days[0].workouts.name", contains("A"))
                .body("days[3].workouts", hasSize(0))
                .body("days[6].workouts.name", contains("B"))
                .body("days[8].workouts.name", contains("C"))
                .body("days[11].workouts.name", contains("D"))
                .body("days[11].workouts[0].differs.group.date", equalTo("2030-03-12"))
                .body("days[6].workouts.status", contains("scheduled"));
        undo(club.ada(), change).statusCode(200);
        calendar(club.ben(), club)
                .body("days[3].workouts.name", contains("B"))
                .body("days[3].workouts.paused", contains(true));
        club.ben().calls().get(path(club)).then().body("pauses[0].end_date", nullValue());
        club.ada()
                .calls()
                .body("{\"shift\": true}")
                .patch(path(club) + "/" + pause)
                .then()
                .statusCode(400);
        String removed = club.ada().calls().delete(path(club) + "/" + pause).path("change_id");
        calendar(club.ben(), club).body("days[3].workouts.status", contains("missed"));
        undo(club.ada(), removed).statusCode(200);
        calendar(club.ben(), club).body("days[3].workouts.paused", contains(true));
    }

    @Test
    void pauses_past_and_present_are_listed_and_whatever_is_done_to_one_is_taken_back_without_loss() {
        var club = club();
        String past = pause(
                        club.cole(),
                        club,
                        "{\"start_date\": \"2030-03-01\", \"end_date\": \"2030-03-02\", \"reason\": \"illness\","
                                + " \"note\": \"Flu.\"}")
                .extract()
                .path("pause.pause_id");
        String present = pause(
                        club.cole(),
                        club,
                        "{\"start_date\": \"2030-03-05\", \"reason\": \"holiday\", \"note\": \"The sea.\"}")
                .extract()
                .path("pause.pause_id");
        club.ben().calls().get(path(club)).then().body("pauses.start_date", contains("2030-03-05", "2030-03-01"));
        String before = club.cole().calls().get(path(club)).asString();
        for (String id : List.of(present, past)) {
            String changed = club.cole()
                    .calls()
                    .body("{\"end_date\": \"2030-03-04\", \"reason\": \"other\", \"note\": \"Else.\"}"
                            .replace("03-04", id.equals(past) ? "03-04" : "03-06"))
                    .patch(path(club) + "/" + id)
                    .path("change_id");
            assertThat(club.cole().calls().get(path(club)).asString()).isNotEqualTo(before);
            undo(club.ada(), changed).statusCode(200);
            String removed = club.cole().calls().delete(path(club) + "/" + id).path("change_id");
            club.cole().calls().get(path(club)).then().body("pauses", hasSize(1));
            undo(club.ada(), removed).statusCode(200);
            assertThat(club.cole().calls().get(path(club)).asString()).isEqualTo(before);
        }
    }

    @Test
    void of_two_pauses_at_once_that_overlap_one_is_made() {
        var club = club();
        var answers = AtOnce.all(
                () -> pause(club.ada(), club, "{\"reason\": \"injury\"}")
                        .extract()
                        .statusCode(),
                () -> pause(club.cole(), club, "{\"reason\": \"illness\", \"start_date\": \"2030-03-08\"}")
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        club.ada().calls().get(path(club)).then().body("pauses", hasSize(1));
    }
}
