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
import club.harrier.api.AuditTrail;
import club.harrier.api.plan.LibraryPlans;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShiftApiTest {
    private static final String PLAN = """
            {"name": "P", "weeks": 3, "workouts": [
              {"week": 1, "day": 1, "name": "A"}, {"week": 1, "day": 4, "name": "B"},
              {"week": 2, "day": 2, "name": "C"}, {"week": 2, "day": 6, "name": "D"},
              {"week": 3, "day": 2, "name": "E"}, {"week": 3, "day": 7, "name": "R", "sub_type": "race"}]}
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

    private Club club() {
        clock.set(Instant.parse("2030-03-06T09:00:00Z"));
        var club = cast.club();
        assertThat(assign(club, "\"start_date\": \"2030-03-04\"")).isNotNull();
        return club;
    }

    private static String assign(Club club, String when) {
        return club.ada()
                .calls()
                .body("{\"plan_id\": \"" + LibraryPlans.create(club.ada(), PLAN) + "\", " + when + "}")
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("assignment_id");
    }

    private static String plans(Club club) {
        return "/groups/" + club.groupId() + "/plans";
    }

    private static String assignment(Club club) {
        return club.ada().calls().get(plans(club)).path("assignments[0].assignment_id");
    }

    private void later() {
        clock.set(clock.instant().plusSeconds(60));
    }

    private static String lastChange(Club club, String name) {
        return club.ada()
                .calls()
                .get("/scheduled-workouts/" + workout(club, name))
                .path("change_id");
    }

    private static ValidatableResponse shift(Person caller, Club club, String body) {
        return caller.calls()
                .body(body)
                .post(plans(club) + "/" + assignment(club) + "/shifts")
                .then();
    }

    private static ValidatableResponse undo(Person caller, String change) {
        return caller.calls().post("/plan-changes/" + change + "/undo").then();
    }

    /// What Ben has, as `name date` by date.
    private static List<String> calendar(Club club) {
        return club.ben()
                .calls()
                .get("/athletes/" + club.ben().athleteId() + "/calendar?start_date=2030-02-20&end_date=2030-04-30")
                .path("days.workouts.flatten().collect { it.name + ' ' + it.date.substring(5) }");
    }

    private static String workout(Club club, String name) {
        return club.ben()
                .calls()
                .get("/athletes/" + club.ben().athleteId() + "/calendar?start_date=2030-02-20&end_date=2030-04-30")
                .path("days.workouts.flatten().find { it.name == '" + name + "' }.scheduled_workout_id");
    }

    @Test
    void the_rest_of_a_groups_plan_moves_and_the_plan_knows_its_days() {
        var club = club();
        later();
        club.cole()
                .calls()
                .body("{\"date\": \"2030-03-13\"}")
                .patch("/scheduled-workouts/" + workout(club, "C"))
                .then()
                .statusCode(200);
        later();
        String change = shift(club.cole(), club, "{\"days\": 7}")
                .statusCode(200)
                .body("workouts", equalTo(4))
                .body("athletes", equalTo(1))
                .body("end_date", equalTo("2030-03-31"))
                .extract()
                .path("change_id");
        assertThat(calendar(club)).containsExactly("A 03-04", "C 03-13", "B 03-14", "D 03-23", "E 03-26", "R 03-31");
        club.ada()
                .calls()
                .get(plans(club))
                .then()
                .body("assignments[0].end_date", equalTo("2030-03-31"))
                .body("assignments[0].current_week", equalTo(1));
        club.ada()
                .calls()
                .get("/scheduled-workouts/" + workout(club, "C"))
                .then()
                .body("differs.base.date", equalTo("2030-03-12"))
                .body("differs.group.date", equalTo("2030-03-19"))
                .body("differs.personal.date", equalTo("2030-03-13"));
        club.ada()
                .calls()
                .body("{\"athlete_ids\": [\"" + club.mia().athleteId() + "\"]}")
                .post("/groups/" + club.groupId() + "/members");
        later();
        club.ada()
                .calls()
                .body("{\"assignment_id\": \"" + assignment(club) + "\"}")
                .post("/athletes/" + club.mia().athleteId() + "/plans")
                .then()
                .statusCode(201)
                .body("scheduled_workouts", equalTo(5));
        clock.set(Instant.parse("2030-03-21T09:00:00Z"));
        club.ada().calls().get(plans(club)).then().body("assignments[0].current_week", equalTo(2));
        undo(club.cole(), change).statusCode(200);
        assertThat(calendar(club)).containsExactly("A 03-04", "B 03-07", "C 03-13", "D 03-16", "E 03-19", "R 03-24");
        club.ada()
                .calls()
                .get(plans(club))
                .then()
                .body("assignments[0].end_date", equalTo("2030-03-24"))
                .body("assignments[0].current_week", equalTo(3));
        club.ada()
                .calls()
                .get(plans(club) + "/" + assignment(club) + "/changes")
                .then()
                .statusCode(200)
                .body("changes.kind", contains("enrol", "shift", "move", "assign"))
                .body("changes.workouts", contains(5, 4, 1, 6))
                .body("changes[1].undone_at", equalTo("2030-03-21T09:00:00Z"))
                .body("changes[2].athlete_name", equalTo("Ben"))
                .body("changes[2].undone_at", nullValue())
                .body("changes.made_by_name", contains("Ada", "Cole", "Cole", "Ada"));
        assertThat(audit.actions(club.orgId(), club.groupId())).contains("plan.shifted", "plan.undone");
    }

    @Test
    void nothing_is_shifted_into_the_past_or_past_a_race() {
        var club = club();
        shift(club.ada(), club, "{\"days\": -2}").statusCode(422).body("code", equalTo("into_the_past"));
        shift(club.ada(), club, "{\"days\": 0}").statusCode(400).body("errors[0].field", equalTo("days"));
        shift(club.ada(), club, "{\"days\": 367}").statusCode(400);
        shift(club.ada(), club, "{}").statusCode(400);
        shift(club.ada(), club, "{\"days\": 1, \"from_date\": \"2031-01-01\"}")
                .statusCode(422)
                .body("code", equalTo("nothing_to_shift"));
        shift(club.ada(), club, "{\"days\": -1}").statusCode(200);
        assertThat(calendar(club)).startsWith("A 03-04", "B 03-06", "C 03-11");
        var racing = cast.club();
        assign(racing, "\"race_date\": \"2030-03-24\"");
        shift(racing.ada(), racing, "{\"days\": 6}").statusCode(422).body("code", equalTo("past_the_race"));
        shift(racing.ada(), racing, "{\"days\": 5}").statusCode(200).body("end_date", equalTo("2030-03-24"));
        assertThat(calendar(racing)).containsExactlyInAnyOrder("B 03-12", "C 03-17", "D 03-21", "E 03-24", "R 03-24");
    }

    @Test
    void what_is_done_stays_and_then_nothing_can_be_taken_back() {
        var club = club();
        String change = shift(club.ada(), club, "{\"days\": 1}")
                .statusCode(200)
                .extract()
                .path("change_id");
        clock.set(Instant.parse("2030-03-08T12:00:00Z"));
        club.ben()
                .calls()
                .body(
                        "{\"activity_type\": \"run\", \"started_at\": \"2030-03-08T06:00:00Z\", \"elapsed_time_s\": 1500}")
                .post("/activities")
                .then()
                .statusCode(201);
        shift(club.ada(), club, "{\"days\": 1, \"from_date\": \"2030-03-08\"}").statusCode(200);
        assertThat(calendar(club)).startsWith("A 03-04", "B 03-08", "C 03-14");
        undo(club.ada(), change).statusCode(409).body("code", equalTo("changed_since"));
        String last = lastChange(club, "C");
        undo(club.ada(), last).statusCode(200);
        undo(club.ada(), change).statusCode(409).body("code", equalTo("already_done"));
    }

    @Test
    void un_assigning_is_taken_back_exactly_and_assigning_too() {
        var club = club();
        var before = calendar(club);
        String id = assignment(club);
        String ended = club.cole()
                .calls()
                .delete(plans(club) + "/" + id)
                .then()
                .statusCode(200)
                .body("removed_workouts", equalTo(5))
                .extract()
                .path("change_id");
        assertThat(calendar(club)).containsExactly("A 03-04");
        undo(club.cole(), ended).statusCode(200).body("kind", equalTo("unassign"));
        assertThat(calendar(club)).isEqualTo(before);
        assertThat(assignment(club)).isEqualTo(id);
        undo(club.cole(), ended).statusCode(409).body("code", equalTo("already_undone"));
        String assigned = club.ada()
                .calls()
                .get(plans(club) + "/" + id + "/changes")
                .path("changes.find { it.kind == 'assign' }.change_id");
        undo(club.ada(), assigned).statusCode(200);
        assertThat(calendar(club)).isEmpty();
        club.ada().calls().get(plans(club)).then().body("assignments", hasSize(0));
    }

    @Test
    void an_un_assigning_cannot_be_taken_back_once_the_plan_was_assigned_again() {
        var club = club();
        String planId = club.ada().calls().get(plans(club)).path("assignments[0].plan_id");
        String ended =
                club.ada().calls().delete(plans(club) + "/" + assignment(club)).path("change_id");
        club.ada()
                .calls()
                .body("{\"plan_id\": \"" + planId + "\", \"start_date\": \"2030-03-04\"}")
                .post(plans(club))
                .then()
                .statusCode(201);
        undo(club.ada(), ended).statusCode(409).body("code", equalTo("changed_since"));
    }

    @Test
    void of_two_at_once_both_shift_and_one_takes_back() {
        var club = club();
        String path = plans(club) + "/" + assignment(club) + "/shifts";
        var answers = AtOnce.all(
                () -> club.ada().calls().body("{\"days\": 2}").post(path).statusCode(),
                () -> club.cole().calls().body("{\"days\": 3}").post(path).statusCode());
        assertThat(answers).containsExactly(200, 200);
        assertThat(calendar(club)).containsExactly("A 03-04", "B 03-12", "C 03-17", "D 03-21", "E 03-24", "R 03-29");
        String last = lastChange(club, "C");
        String moved = workout(club, "C");
        var undone = AtOnce.all(
                () -> undo(club.ada(), last).extract().statusCode(),
                () -> undo(club.cole(), last).extract().statusCode());
        assertThat(undone).containsExactlyInAnyOrder(200, 409);
        String first = lastChange(club, "C");
        var raced = AtOnce.all(
                () -> undo(club.ada(), first).extract().statusCode(),
                () -> club.cole()
                        .calls()
                        .body("{\"date\": \"2030-03-30\"}")
                        .patch("/scheduled-workouts/" + moved)
                        .statusCode());
        assertThat(raced.get(1)).isEqualTo(200);
        assertThat(raced.get(0)).isIn(200, 409);
        var expected = raced.get(0) == 200
                ? List.of("A 03-04", "B 03-07", "D 03-16", "E 03-19", "R 03-24", "C 03-30")
                : calendar(club);
        assertThat(calendar(club)).isEqualTo(expected).contains("C 03-30");
    }
}
