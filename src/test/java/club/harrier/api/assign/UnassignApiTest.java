package club.harrier.api.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import club.harrier.Cast;
import club.harrier.TestClock;
import club.harrier.api.plan.LibraryPlans;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnassignApiTest {
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

    private static String wish(String planId, String rest) {
        return "{\"plan_id\": \"" + planId + "\", " + rest + "}";
    }

    private List<String> calendar(UUID orgId, UUID athleteId) {
        var sql = """
                SELECT s.date || ' ' || w.name FROM scheduled_workout s
                JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = s.assignment_id
                     AND w.workout_id = s.workout_id
                WHERE s.org_id = :org AND s.athlete_id = :athlete AND s.cancelled_at IS NULL
                ORDER BY s.date, w.position
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", orgId)
                .bind("athlete", athleteId)
                .mapTo(String.class)
                .list());
    }

    @Test
    void un_assigning_takes_only_what_lies_ahead_and_is_not_done() {
        var club = cast.club();
        clock.set(Instant.parse("2030-03-12T12:00:00Z"));
        String plan = LibraryPlans.create(club.ada(), LibraryPlans.PLAN);
        String path = "/groups/" + club.groupId() + "/plans";
        String assignment = club.ada()
                .calls()
                .body(wish(plan, "\"start_date\": \"2030-03-04\""))
                .post(path)
                .then()
                .extract()
                .path("assignment_id");
        club.ben().calls().delete(path + "/" + assignment).then().statusCode(403);
        club.zoe().calls().delete(path + "/" + assignment).then().statusCode(404);
        club.ada()
                .calls()
                .delete(path + "/" + assignment)
                .then()
                .statusCode(200)
                .body("removed_workouts", equalTo(1))
                .body("results.removed_workouts", contains(1));
        assertThat(calendar(club.orgId(), club.ben().athleteId()))
                .containsExactly("2030-03-05 Intervals", "2030-03-05 Core");
        club.ada().calls().delete(path + "/" + assignment).then().statusCode(404);
        club.ada().calls().get(path).then().body("assignments", hasSize(0));
        club.ada().calls().get(path + "?status=removed").then().body("assignments", hasSize(1));
        club.ada()
                .calls()
                .body(wish(plan, "\"start_date\": \"2030-03-04\""))
                .post(path)
                .then()
                .body("results.outcome", contains("enrolled"))
                .body("results.scheduled_workouts", contains(1));
        assertThat(calendar(club.orgId(), club.ben().athleteId()))
                .as("what the first enrolment left is not put there twice")
                .containsExactly("2030-03-05 Intervals", "2030-03-05 Core", "2030-03-17 Race");
    }

    @Test
    void leaving_the_group_deleting_it_and_deleting_the_template_leave_every_calendar_as_it_is() {
        var club = cast.club();
        String plan = LibraryPlans.create(club.ada(), LibraryPlans.PLAN);
        String group = "/groups/" + club.groupId();
        club.ada()
                .calls()
                .body("{\"athlete_ids\": [\"" + club.mia().athleteId() + "\"]}")
                .post(group + "/members")
                .then()
                .statusCode(200);
        club.ada()
                .calls()
                .body(wish(plan, "\"start_date\": \"2030-03-04\""))
                .post(group + "/plans")
                .then()
                .statusCode(201);
        var expected = List.of("2030-03-05 Intervals", "2030-03-05 Core", "2030-03-17 Race");
        club.ada()
                .calls()
                .delete(group + "/members/" + club.ben().athleteId())
                .then()
                .statusCode(204);
        assertThat(calendar(club.orgId(), club.ben().athleteId())).isEqualTo(expected);
        club.ada()
                .calls()
                .get(group + "/plans")
                .then()
                .body("assignments[0].enrolled_count", equalTo(2))
                .body("assignments[0].members_enrolled.display_name", contains("Mia"))
                .body("assignments[0].members_not_enrolled", hasSize(0));
        club.ada().calls().delete("/plans/" + plan).then().statusCode(204);
        club.ada().calls().delete(group).then().statusCode(204);
        club.ada().calls().get(group + "/plans").then().statusCode(404);
        for (var athlete : List.of(club.ben(), club.mia())) {
            assertThat(calendar(club.orgId(), athlete.athleteId())).isEqualTo(expected);
            athlete.calls()
                    .get("/athletes/" + athlete.athleteId() + "/calendar?start_date=2030-03-05&end_date=2030-03-05")
                    .then()
                    .statusCode(200)
                    .body("days[0].workouts.name", contains("Intervals", "Core"))
                    .body("days[0].workouts.plan_name", contains("First 10 km", "First 10 km"));
        }
    }

    @Test
    void what_is_done_today_or_moved_and_done_stays_and_what_lies_ahead_goes_also_for_former_members() {
        var club = cast.club();
        clock.set(Instant.parse("2030-03-05T12:00:00Z"));
        String plan = LibraryPlans.create(club.ada(), LibraryPlans.PLAN);
        String path = "/groups/" + club.groupId() + "/plans";
        String assignment = club.ada()
                .calls()
                .body(wish(plan, "\"start_date\": \"2030-03-04\""))
                .post(path)
                .then()
                .extract()
                .path("assignment_id");
        club.ben()
                .calls()
                .body("{\"activity_type\": \"run\", \"started_at\": \"2030-03-05T06:00:00Z\", \"elapsed_time_s\": 3600,"
                        + " \"distance_m\": 11000}")
                .post("/activities")
                .then()
                .statusCode(201);
        club.ada()
                .calls()
                .delete("/groups/" + club.groupId() + "/members/" + club.ben().athleteId())
                .then()
                .statusCode(204);
        club.ada()
                .calls()
                .delete(path + "/" + assignment)
                .then()
                .statusCode(200)
                .body("removed_workouts", equalTo(2));
        assertThat(calendar(club.orgId(), club.ben().athleteId()))
                .as("the strength session of today was not done")
                .containsExactly("2030-03-05 Intervals");
        club.ada().calls().delete("/groups/" + club.groupId()).then().statusCode(204);
        assertThat(calendar(club.orgId(), club.ben().athleteId())).containsExactly("2030-03-05 Intervals");
    }
}
