package club.harrier.api.assign;

import static club.harrier.api.assign.GroupWorkouts.calendar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.Cast.Person;
import club.harrier.TestClock;
import club.harrier.api.assign.GroupWorkouts.Running;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a group's plan gets and loses, beside what athletes have of their own; and taking it back.
@QuarkusTest
class GroupAndOwnWorkoutApiTest {
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

    private Running running() {
        return GroupWorkouts.running(cast, clock);
    }

    /// As a personal change leaves it.
    private void movedForBenAlone(Person ben, String from, String to) {
        database.change(handle -> handle.createUpdate("""
                        UPDATE scheduled_workout SET base_date = date, date = :to
                        WHERE org_id = :org AND athlete_id = :athlete AND date = :from
                        """)
                .bind("org", ben.orgId())
                .bind("athlete", ben.athleteId())
                .bind("from", LocalDate.parse(from))
                .bind("to", LocalDate.parse(to))
                .execute());
    }

    @Test
    void who_has_something_of_their_own_keeps_it_and_is_shown_three_ways() {
        var running = running();
        var club = running.club();
        movedForBenAlone(club.ben(), "2030-03-14", "2030-03-15");
        club.cole().calls().get(running.address()).then().body("differing.group_changed", contains(false));
        running.patch("D2", "{\"date\": \"2030-03-16\", \"name\": \"D2\", \"target_duration_s\": 4200}")
                .then()
                .statusCode(200);
        assertThat(calendar(club.ben()))
                .as("his own day, the group's content")
                .contains("2030-03-15 D2 4200 scheduled");
        assertThat(calendar(club.mia())).contains("2030-03-16 D2 2100 scheduled");
        club.cole()
                .calls()
                .get(running.address())
                .then()
                .body("differing.display_name", contains("Ben"))
                .body("differing.base.date", contains("2030-03-14"))
                .body("differing.group.date", contains("2030-03-16"))
                .body("differing.personal.date", contains("2030-03-15"))
                .body("differing.group_changed", contains(true));
        running.patch("D2", "{\"called_off\": true}");
        assertThat(calendar(club.ben())).contains("2030-03-15 D2 4200 scheduled");
        assertThat(calendar(club.mia())).contains("2030-03-16 D2 2100 skipped");
        club.cole()
                .calls()
                .delete(running.workout("D2"))
                .then()
                .statusCode(200)
                .body("removed_workouts", equalTo(1))
                .body("kept_workouts", equalTo(1));
        assertThat(calendar(club.ben())).contains("2030-03-15 D2 4200 scheduled");
        assertThat(calendar(club.mia())).hasSize(3);
        club.cole().calls().get(running.address()).then().body("differing.group", contains(nullValue()));
    }

    @Test
    void a_workout_comes_and_goes_for_all_or_for_one_squad() {
        var running = running();
        var club = running.club();
        String address = club.cole()
                .calls()
                .body("{\"date\": \"2030-03-20\", \"name\": \"Extra\", \"target_distance_m\": 6000}")
                .post(running.address() + "/workouts")
                .then()
                .statusCode(201)
                .body("week", equalTo(3))
                .extract()
                .header("Location")
                .replaceFirst(".*/api/v1", "");
        assertThat(calendar(club.ben())).contains("2030-03-20 Extra 6000 scheduled");
        assertThat(calendar(club.mia())).contains("2030-03-20 Extra 3000 scheduled");
        club.cole().calls().get(address).then().statusCode(200).body("name", equalTo("Extra"));
        club.cole()
                .calls()
                .body("{\"squad\": \"A\", \"week\": 3, \"day\": 4, \"name\": \"Only A\", \"target_distance_m\": 1000}")
                .post(running.address() + "/workouts")
                .then()
                .statusCode(201)
                .body("squad", equalTo("A"));
        assertThat(calendar(club.mia())).contains("2030-03-21 Only A 1000 scheduled");
        assertThat(calendar(club.ben())).noneMatch(it -> it.contains("Only A"));
        club.cole().calls().delete(address + "?squad=A").then().statusCode(200).body("removed_workouts", equalTo(1));
        assertThat(calendar(club.mia())).noneMatch(it -> it.contains("Extra"));
        assertThat(calendar(club.ben())).contains("2030-03-20 Extra 6000 scheduled");
        club.cole().calls().delete(address).then().statusCode(200);
        assertThat(calendar(club.ben())).noneMatch(it -> it.contains("Extra"));
        club.cole().calls().delete(address).then().statusCode(404);
        for (String wrong : List.of(
                "{\"name\": \"No day\"}",
                "{\"week\": 3, \"name\": \"No day\"}",
                "{\"date\": \"2030-03-20\"}",
                "{\"date\": \"2030-03-20\", \"name\": \"x\", \"called_off\": true}")) {
            club.cole()
                    .calls()
                    .body(wrong)
                    .post(running.address() + "/workouts")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void what_the_group_gets_lands_where_an_athletes_own_shifts_have_taken_the_days() {
        var running = running();
        var club = running.club();
        String enrolment = club.cole()
                .calls()
                .get("/athletes/" + club.ben().athleteId() + "/plans")
                .path("plans[0].enrollment_id");
        for (String shift : List.of(
                "{\"days\": 7, \"from_date\": \"2030-03-14\"}", "{\"days\": -1, \"from_date\": \"2030-03-28\"}")) {
            club.cole()
                    .calls()
                    .body(shift)
                    .post("/athletes/" + club.ben().athleteId() + "/plans/" + enrolment + "/shifts")
                    .then()
                    .statusCode(200);
        }
        assertThat(calendar(club.ben())).contains("2030-03-21 D2 3600 scheduled", "2030-03-30 S3 20000 scheduled");
        var days = List.of("2030-03-13", "2030-03-15", "2030-03-22");
        for (String day : days) {
            club.cole()
                    .calls()
                    .body("{\"date\": \"" + day + "\", \"name\": \"Of " + day + "\", \"target_distance_m\": 6000}")
                    .post(running.address() + "/workouts")
                    .then()
                    .statusCode(201);
        }
        assertThat(calendar(club.ben()))
                .contains(
                        "2030-03-13 Of 2030-03-13 6000 scheduled",
                        "2030-03-22 Of 2030-03-15 6000 scheduled",
                        "2030-03-28 Of 2030-03-22 6000 scheduled");
        assertThat(calendar(club.mia()))
                .contains("2030-03-15 Of 2030-03-15 3000 scheduled", "2030-03-22 Of 2030-03-22 3000 scheduled");
        club.cole()
                .calls()
                .get(running.address())
                .then()
                .body("differing.find { it.personal.name == 'Of 2030-03-15' }.base.date", equalTo("2030-03-15"))
                .body("differing.find { it.personal.name == 'Of 2030-03-15' }.personal.date", equalTo("2030-03-22"));
        running.patch("Of 2030-03-13", "{\"date\": \"2030-03-16\"}").then().statusCode(200);
        assertThat(calendar(club.ben())).contains("2030-03-23 Of 2030-03-13 6000 scheduled");
        assertThat(calendar(club.mia())).contains("2030-03-16 Of 2030-03-13 3000 scheduled");
    }

    /// Takes the latest change of the plan back.
    private void undo(Running running) {
        String change =
                running.club().ada().calls().get(running.address() + "/changes").path("changes[0].change_id");
        running.club()
                .ada()
                .calls()
                .post("/plan-changes/" + change + "/undo")
                .then()
                .statusCode(200);
        clock.set(clock.instant().plusSeconds(60));
    }

    @Test
    void each_change_can_be_taken_back_exactly() {
        var running = running();
        var club = running.club();
        movedForBenAlone(club.ben(), "2030-03-24", "2030-03-23");
        clock.set(Instant.parse("2030-03-12T12:10:00Z"));
        var bens = calendar(club.ben());
        var mias = calendar(club.mia());
        String workout = running.workout("D2");
        for (String change : List.of(
                "{\"day\": 6}",
                "{\"name\": \"Other\", \"target_duration_s\": 600}",
                "{\"called_off\": true}",
                "{\"week\": 3, \"day\": 1, \"name\": \"All\", \"called_off\": true}")) {
            club.cole().calls().body(change).patch(workout).then().statusCode(200);
            assertThat(calendar(club.ben())).isNotEqualTo(bens);
            undo(running);
            assertThat(calendar(club.ben())).isEqualTo(bens);
            assertThat(calendar(club.mia())).isEqualTo(mias);
        }
        club.cole().calls().delete(workout).then().statusCode(200);
        undo(running);
        assertThat(calendar(club.mia())).isEqualTo(mias);
        club.cole()
                .calls()
                .body("{\"date\": \"2030-03-20\", \"name\": \"Extra\"}")
                .post(running.address() + "/workouts")
                .then()
                .statusCode(201);
        assertThat(calendar(club.mia())).hasSize(5);
        undo(running);
        assertThat(calendar(club.ben())).isEqualTo(bens);
        assertThat(calendar(club.mia())).isEqualTo(mias);
        club.cole()
                .calls()
                .get(running.address())
                .then()
                .body("plan.workouts.flatten().findAll { it.name == 'Extra' }", hasSize(0));
    }
}
