package club.harrier.api.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.TestClock;
import club.harrier.api.plan.LibraryPlans;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GroupPlanApiTest {
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
    void everybody_in_the_group_is_enrolled_and_a_second_time_only_who_is_new() {
        var club = cast.club();
        String plan = LibraryPlans.create(club.ada(), LibraryPlans.PLAN);
        String wish = wish(plan, "\"start_date\": \"2030-03-04\"");
        String path = "/groups/" + club.groupId() + "/plans";
        club.cole()
                .calls()
                .body(wish)
                .post(path)
                .then()
                .statusCode(201)
                .body("assignment_id", notNullValue())
                .body("results.athlete_id", contains(club.ben().athleteId().toString()))
                .body("results.outcome", contains("enrolled"))
                .body("results.scheduled_workouts", contains(3))
                .body("results.enrollment_id", everyItem(notNullValue()));
        assertThat(calendar(club.orgId(), club.ben().athleteId()))
                .containsExactly("2030-03-05 Intervals", "2030-03-05 Core", "2030-03-17 Race");
        club.ada()
                .calls()
                .body("{\"athlete_ids\": [\"" + club.mia().athleteId() + "\"]}")
                .post("/groups/" + club.groupId() + "/members")
                .then()
                .statusCode(200);
        assertThat(calendar(club.orgId(), club.mia().athleteId())).isEmpty();
        club.cole()
                .calls()
                .get(path)
                .then()
                .body("assignments", hasSize(1))
                .body("assignments[0].status", equalTo("upcoming"))
                .body("assignments[0].members_enrolled.display_name", contains("Ben"))
                .body("assignments[0].members_not_enrolled.display_name", contains("Mia"));
        club.cole()
                .calls()
                .body(wish)
                .post(path)
                .then()
                .statusCode(201)
                .body("results.outcome", contains("already_enrolled", "enrolled"))
                .body("results.scheduled_workouts", contains(0, 3));
        assertThat(calendar(club.orgId(), club.ben().athleteId())).hasSize(3);
    }

    @Test
    void a_dry_run_says_the_same_and_does_nothing() {
        var club = cast.club();
        String plan = LibraryPlans.create(club.ada(), LibraryPlans.PLAN);
        String other = LibraryPlans.create(club.ada(), LibraryPlans.PLAN.replace("First 10 km", "Other"));
        String path = "/groups/" + club.groupId() + "/plans";
        club.ada()
                .calls()
                .body(wish(other, "\"start_date\": \"2030-03-11\""))
                .post(path)
                .then()
                .statusCode(201);
        club.ada()
                .calls()
                .body(wish(plan, "\"start_date\": \"2030-03-06\", \"dry_run\": true"))
                .post(path)
                .then()
                .statusCode(200)
                .body("assignment_id", nullValue())
                .body("results.outcome", contains("enrolled"))
                .body("results.scheduled_workouts", contains(1))
                .body("results[0].enrollment_id", nullValue())
                .body("results[0].overlaps.plan_name", contains("Other"))
                .body("results[0].overlaps.end_date", contains("2030-03-24"));
        club.ada().calls().get(path).then().body("assignments.plan_name", contains("Other"));
        assertThat(calendar(club.orgId(), club.ben().athleteId())).hasSize(3);
    }

    @Test
    void counted_back_from_a_race_the_last_week_holds_it() {
        var club = cast.club();
        clock.set(Instant.parse("2030-03-12T12:00:00Z"));
        String plan = LibraryPlans.create(club.ada(), LibraryPlans.PLAN);
        club.ada()
                .calls()
                .body(wish(plan, "\"race_date\": \"2030-03-23\""))
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .statusCode(201)
                .body("start_date", equalTo("2030-03-11"))
                .body("end_date", equalTo("2030-03-23"));
        assertThat(calendar(club.orgId(), club.ben().athleteId()))
                .as("the race of the template, on Sunday, is on the Saturday it is run on")
                .containsExactly("2030-03-12 Intervals", "2030-03-12 Core", "2030-03-23 Race");
    }

    @Test
    void who_may_not_assign_is_told_no_more_than_they_may_know() {
        var club = cast.club();
        String plan = LibraryPlans.create(club.ada(), LibraryPlans.PLAN);
        String foreign = LibraryPlans.create(club.zoe(), LibraryPlans.PLAN);
        String wish = wish(plan, "\"start_date\": \"2030-03-04\"");
        String path = "/groups/" + club.groupId() + "/plans";
        club.ben().calls().body(wish).post(path).then().statusCode(403);
        club.ben().calls().get(path).then().statusCode(403);
        club.zoe().calls().body(wish).post(path).then().statusCode(404);
        club.zoe().calls().get(path).then().statusCode(404);
        UUID secret = cast.group(club.orgId(), club.ada().accountId(), "Secret", "private");
        club.mia().calls().get("/groups/" + secret + "/plans").then().statusCode(404);
        club.ada()
                .calls()
                .body(wish)
                .post("/groups/" + secret + "/plans")
                .then()
                .statusCode(422)
                .body("code", equalTo("empty_group"));
        club.ada()
                .calls()
                .body(wish(foreign, "\"start_date\": \"2030-03-04\""))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("plan_id"));
        club.ada()
                .calls()
                .body(wish(
                        plan,
                        "\"start_date\": \"2030-03-04\", \"athlete_ids\": [\""
                                + club.ben().athleteId() + "\", \"" + club.mia().athleteId() + "\"]"))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("athlete_ids"));
        assertThat(calendar(club.orgId(), club.ben().athleteId())).isEmpty();
        for (String dates : List.of(
                "\"dry_run\": true", "\"start_date\": \"2030-03-04\", \"race_date\": \"2030-04-04\"",
                "\"start_date\": \"1850-01-01\"", "\"start_date\": \"2030-02-30\"")) {
            club.ada().calls().body(wish(plan, dates)).post(path).then().statusCode(400);
        }
    }

    @Test
    void ten_requests_at_once_make_one_set_of_workouts() throws Exception {
        var club = cast.club();
        String plan = LibraryPlans.create(club.ada(), LibraryPlans.PLAN);
        String wish = wish(plan, "\"start_date\": \"2030-03-04\"");
        String path = "/groups/" + club.groupId() + "/plans";
        Callable<String> request = () -> club.ada()
                .calls()
                .body(wish)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("results[0].outcome");
        var outcomes = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (Future<String> one : threads.invokeAll(java.util.Collections.nCopies(10, request))) {
                outcomes.add(one.get());
            }
        }
        assertThat(outcomes).containsOnlyOnce("enrolled").hasSize(10);
        assertThat(calendar(club.orgId(), club.ben().athleteId())).hasSize(3);
        club.ada().calls().get(path).then().body("assignments", hasSize(1));
    }

    @Test
    void a_late_joiner_follows_the_groups_copy_from_today_on() {
        var club = cast.club();
        clock.set(Instant.parse("2030-03-12T12:00:00Z"));
        String plan = LibraryPlans.create(club.ada(), LibraryPlans.PLAN);
        String assignment = club.ada()
                .calls()
                .body(wish(plan, "\"start_date\": \"2030-03-04\""))
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .extract()
                .path("assignment_id");
        club.ada()
                .calls()
                .body("{\"workouts\": []}")
                .patch("/plans/" + plan)
                .then()
                .statusCode(200);
        club.ada().calls().delete("/plans/" + plan).then().statusCode(204);
        String path = "/athletes/" + club.mia().athleteId() + "/plans";
        String wish = "{\"assignment_id\": \"" + assignment + "\", \"plan_id\": \"" + plan
                + "\", \"start_date\": \"2030-03-04\"}";
        club.ada().calls().body(wish).post(path).then().statusCode(422).body("code", equalTo("not_a_member"));
        club.ada()
                .calls()
                .body("{\"athlete_ids\": [\"" + club.mia().athleteId() + "\"]}")
                .post("/groups/" + club.groupId() + "/members");
        club.mia().calls().body(wish).post(path).then().statusCode(403);
        club.zoe().calls().body(wish).post(path).then().statusCode(404);
        String enrollment = club.ada()
                .calls()
                .body(wish)
                .post(path)
                .then()
                .statusCode(201)
                .body("outcome", equalTo("enrolled"))
                .body("from_date", equalTo("2030-03-12"))
                .body("scheduled_workouts", equalTo(1))
                .extract()
                .path("enrollment_id");
        assertThat(calendar(club.orgId(), club.mia().athleteId())).containsExactly("2030-03-17 Race");
        club.ada()
                .calls()
                .body(wish)
                .post(path)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("already_enrolled"))
                .body("enrollment_id", equalTo(enrollment));
        club.ada()
                .calls()
                .delete(path + "/" + enrollment)
                .then()
                .statusCode(200)
                .body("removed_workouts", equalTo(1));
        assertThat(calendar(club.orgId(), club.mia().athleteId())).isEmpty();
        club.ada().calls().delete(path + "/" + enrollment).then().statusCode(404);
    }

    @Test
    void the_audit_log_tells_of_plans() {
        var club = cast.club();
        String plan = LibraryPlans.create(club.ada(), LibraryPlans.PLAN);
        club.ada()
                .calls()
                .body(wish(plan, "\"start_date\": \"2030-03-04\""))
                .post("/groups/" + club.groupId() + "/plans");
        var actions = database.read(handle -> handle.createQuery("SELECT action FROM audit_entry WHERE org_id = :org")
                .bind("org", club.orgId())
                .mapTo(String.class)
                .list());
        org.hamcrest.MatcherAssert.assertThat(actions, containsInAnyOrder("plan.created", "plan.assigned"));
    }
}
