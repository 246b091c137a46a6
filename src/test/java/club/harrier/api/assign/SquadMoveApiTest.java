package club.harrier.api.assign;

import static club.harrier.api.assign.SquadPlans.EIGHTY;
import static club.harrier.api.assign.SquadPlans.PLAN;
import static club.harrier.api.assign.SquadPlans.VARIANT;
import static club.harrier.api.assign.SquadPlans.WHOLE;
import static club.harrier.api.assign.SquadPlans.assign;
import static club.harrier.api.assign.SquadPlans.calendar;
import static club.harrier.api.assign.SquadPlans.regroup;
import static club.harrier.api.assign.SquadPlans.squad;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.TestClock;
import club.harrier.api.plan.LibraryPlans;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An athlete changes squads, and it is taken back.
@QuarkusTest
class SquadMoveApiTest {
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

    @Test
    void who_changes_squads_has_what_lies_ahead_exchanged() {
        var club = cast.club();
        var ben = club.ben();
        clock.set(Instant.parse("2030-03-06T12:00:00Z"));
        String plan = LibraryPlans.create(club.ada(), PLAN);
        String variant = LibraryPlans.create(club.ada(), VARIANT);
        String enrollment = assign(
                        club,
                        plan,
                        "\"squads\": [" + squad("A", "\"volume_pct\": 80,") + ", "
                                + squad("B", "\"plan_id\": \"" + variant + "\",") + "]")
                .path("results[0].enrollment_id");
        regroup(club, ben, enrollment, "A")
                .then()
                .statusCode(200)
                .body("squad", equalTo("A"))
                .body("exchanged_workouts", equalTo(3))
                .body("added_workouts", equalTo(0))
                .body("removed_workouts", equalTo(0));
        assertThat(calendar(database, ben))
                .isEqualTo(List.of(WHOLE.get(0), EIGHTY.get(1), EIGHTY.get(2), EIGHTY.get(3)));
        regroup(club, ben, enrollment, "B")
                .then()
                .body("exchanged_workouts", equalTo(0))
                .body("added_workouts", equalTo(2))
                .body("removed_workouts", equalTo(3));
        assertThat(calendar(database, ben))
                .containsExactly(WHOLE.get(0), "2030-03-06 V1 3000 m", "2030-03-09 VR 5000 m");
        regroup(club, ben, enrollment, "none").then().body("added_workouts", equalTo(3));
        assertThat(calendar(database, ben)).isEqualTo(WHOLE);
        regroup(club, ben, enrollment, "A").then().body("exchanged_workouts", equalTo(3));
        regroup(club, ben, enrollment, "B").then().body("added_workouts", equalTo(2));
        regroup(club, ben, enrollment, "A").then().body("added_workouts", equalTo(3));
        regroup(club, ben, enrollment, "A").then().body("exchanged_workouts", equalTo(0));
        assertThat(calendar(database, ben))
                .isEqualTo(List.of(WHOLE.get(0), EIGHTY.get(1), EIGHTY.get(2), EIGHTY.get(3)));
        regroup(club, ben, enrollment, "Z").then().statusCode(422);
        regroup(club, ben, enrollment, "zz").then().statusCode(400);
        regroup(club, club.mia(), enrollment, "A").then().statusCode(404);
    }

    @Test
    void who_changes_squads_keeps_personal_changes_and_is_told() {
        var club = cast.club();
        var ben = club.ben();
        clock.set(Instant.parse("2030-03-06T12:00:00Z"));
        String plan = LibraryPlans.create(club.ada(), PLAN);
        String variant = LibraryPlans.create(club.ada(), VARIANT);
        String enrollment = assign(
                        club,
                        plan,
                        "\"squads\": [" + squad("A", "\"volume_pct\": 80,") + ", "
                                + squad("B", "\"plan_id\": \"" + variant + "\",") + "]")
                .path("results[0].enrollment_id");
        change(club, ben, "2030-03-07", "{\"date\": \"2030-03-08\"}");
        regroup(club, ben, enrollment, "A")
                .then()
                .body("exchanged_workouts", equalTo(3))
                .body("kept.name", contains("D1"))
                .body("kept.date", contains("2030-03-08"))
                .body("lost", hasSize(0));
        assertThat(calendar(database, ben)).contains("2030-03-08 D1 2880 s").hasSize(4);
        regroup(club, ben, enrollment, "B").then().body("kept", hasSize(0)).body("lost.name", contains("D1"));
    }

    @Test
    void the_audit_log_tells_of_the_change() {
        var club = cast.club();
        String plan = LibraryPlans.create(club.ada(), PLAN);
        String enrollment = assign(club, plan, "\"squads\": [" + squad("A", "\"volume_pct\": 80,") + "]")
                .path("results[0].enrollment_id");
        regroup(club, club.ben(), enrollment, "A");
        club.ada()
                .calls()
                .get("/audit-log?action=plan.regrouped")
                .then()
                .body("entries", hasSize(1))
                .body("entries[0].before.squad", equalTo("none"))
                .body("entries[0].after.squad", equalTo("A"));
        UUID nobody = UUID.randomUUID();
        regroup(club, club.ben(), nobody.toString(), "A").then().statusCode(404);
    }
    /// The change that a call has made.
    private static String changed(Response answer) {
        return answer.then().statusCode(200).extract().path("change_id");
    }

    /// Changes for Ben alone what he has on a day.
    private static String change(Club club, Person ben, String day, String body) {
        String path = "/athletes/" + ben.athleteId() + "/calendar?start_date=" + day + "&end_date=" + day;
        String workout = club.cole().calls().get(path).path("days[0].workouts[0].scheduled_workout_id");
        return changed(club.cole().calls().body(body).patch("/scheduled-workouts/" + workout));
    }

    private static Response undo(Club club, String change) {
        return club.cole().calls().post("/plan-changes/" + change + "/undo");
    }

    /// Everything the API knows of the calendar, ids and last changes too.
    private static String all(Club club) {
        String path = "/athletes/" + club.ben().athleteId() + "/calendar?start_date=2030-03-01&end_date=2030-03-31";
        return club.cole().calls().get(path).asString();
    }

    private static String squadOf(Club club) {
        return club.cole()
                .calls()
                .get("/athletes/" + club.ben().athleteId() + "/plans")
                .path("plans[0].squad");
    }

    private static Response assigned(Club club) {
        String plan = LibraryPlans.create(club.ada(), PLAN);
        String variant = LibraryPlans.create(club.ada(), VARIANT);
        return assign(
                club,
                plan,
                "\"squads\": [" + squad("A", "\"volume_pct\": 80,") + ", "
                        + squad("B", "\"plan_id\": \"" + variant + "\",") + "]");
    }

    @Test
    void a_move_is_taken_back_with_all_that_was_the_athletes_own_and_older_changes_can_be_again() {
        var club = cast.club();
        var ben = club.ben();
        clock.set(Instant.parse("2030-03-04T12:00:00Z"));
        var assigned = assigned(club);
        String enrollment = assigned.path("results[0].enrollment_id");
        String moved = change(club, ben, "2030-03-07", "{\"date\": \"2030-03-08\"}");
        String other = change(club, ben, "2030-03-12", "{\"name\": \"Hills\"}");
        String before = all(club);
        for (String letter : List.of("A", "B")) {
            String change = changed(regroup(club, ben, enrollment, letter));
            assertThat(all(club)).isNotEqualTo(before);
            undo(club, other).then().statusCode(409).body("code", equalTo("changed_since"));
            undo(club, assigned.path("change_id")).then().statusCode(409).body("code", equalTo("changed_since"));
            club.cole()
                    .calls()
                    .get(assigned.header("Location").replaceFirst(".*/api/v1", "") + "/changes")
                    .then()
                    .body("changes.find { it.change_id == '" + change + "' }.kind", equalTo("regroup"))
                    .body("changes.find { it.change_id == '" + change + "' }.athlete_name", equalTo("Ben"))
                    .body(
                            "changes.find { it.change_id == '" + change + "' }.workouts",
                            equalTo(letter.equals("A") ? 4 : 6));
            undo(club, change).then().statusCode(200).body("kind", equalTo("regroup"));
            assertThat(all(club)).isEqualTo(before);
            assertThat(squadOf(club)).isNull();
            undo(club, change).then().statusCode(409).body("code", equalTo("already_undone"));
        }
        undo(club, other).then().statusCode(200);
        undo(club, moved).then().statusCode(200);
        assertThat(calendar(database, ben)).isEqualTo(WHOLE);
        undo(club, assigned.path("change_id")).then().statusCode(200);
        assertThat(calendar(database, ben)).isEmpty();
    }

    @Test
    void moves_there_and_back_are_taken_back_one_after_the_other() {
        var club = cast.club();
        var ben = club.ben();
        clock.set(Instant.parse("2030-03-04T12:00:00Z"));
        String enrollment = assigned(club).path("results[0].enrollment_id");
        change(club, ben, "2030-03-07", "{\"name\": \"Hills\"}");
        var calendars = new ArrayDeque<String>();
        var changes = new ArrayDeque<String>();
        for (String letter : List.of("A", "B", "none", "B", "A", "none", "A")) {
            calendars.push(all(club));
            changes.push(changed(regroup(club, ben, enrollment, letter)));
        }
        assertThat(calendar(database, ben)).isEqualTo(EIGHTY);
        while (!changes.isEmpty()) {
            undo(club, changes.pop()).then().statusCode(200);
            assertThat(all(club)).isEqualTo(calendars.pop());
        }
    }

    @Test
    void what_is_done_or_what_the_plan_has_changed_since_stands_against_taking_a_move_back() {
        var club = cast.club();
        var ben = club.ben();
        clock.set(Instant.parse("2030-03-04T12:00:00Z"));
        var assigned = assigned(club);
        String enrollment = assigned.path("results[0].enrollment_id");
        String plan = assigned.header("Location").replaceFirst(".*/api/v1", "");
        String move = changed(regroup(club, ben, enrollment, "A"));
        club.cole()
                .calls()
                .body("{\"date\": \"2030-03-09\", \"name\": \"Extra\", \"target_distance_m\": 5000}")
                .post(plan + "/workouts")
                .then()
                .statusCode(201);
        String added = club.cole().calls().get(plan + "/changes").path("changes.find { it.kind == 'add' }.change_id");
        assertThat(calendar(database, ben)).contains("2030-03-09 Extra 4000 m");
        undo(club, move).then().statusCode(409).body("code", equalTo("changed_since"));
        undo(club, added).then().statusCode(200);
        clock.set(Instant.parse("2030-03-05T12:00:00Z"));
        String run = club.cole()
                .calls()
                .body("{\"athlete_id\": \"" + ben.athleteId() + "\", \"activity_type\": \"run\", "
                        + "\"started_at\": \"2030-03-05T08:00:00Z\", \"elapsed_time_s\": 3000, \"distance_m\": 8000}")
                .post("/activities")
                .then()
                .statusCode(201)
                .extract()
                .path("activity_id");
        undo(club, move).then().statusCode(409).body("code", equalTo("already_done"));
        club.cole().calls().delete("/activities/" + run).then().statusCode(204);
        undo(club, move).then().statusCode(200);
        assertThat(calendar(database, ben)).isEqualTo(WHOLE);
    }

    @Test
    void what_was_taken_off_for_the_athlete_alone_stays_off_in_another_squad() {
        var club = cast.club();
        var ben = club.ben();
        clock.set(Instant.parse("2030-03-04T12:00:00Z"));
        String enrollment = assigned(club).path("results[0].enrollment_id");
        String path = "/athletes/" + ben.athleteId() + "/calendar?start_date=2030-03-07&end_date=2030-03-07";
        String workout = club.cole().calls().get(path).path("days[0].workouts[0].scheduled_workout_id");
        String removal = changed(club.cole().calls().delete("/scheduled-workouts/" + workout));
        String move = changed(regroup(club, ben, enrollment, "A"));
        assertThat(calendar(database, ben)).isEqualTo(List.of(EIGHTY.get(0), EIGHTY.get(2), EIGHTY.get(3)));
        undo(club, removal).then().statusCode(409).body("code", equalTo("changed_since"));
        undo(club, move).then().statusCode(200);
        undo(club, removal).then().statusCode(200);
        assertThat(calendar(database, ben)).isEqualTo(WHOLE);
    }
}
