package club.harrier.api.assign;

import static club.harrier.api.assign.GroupWorkouts.calendar;
import static club.harrier.api.assign.GroupWorkouts.run;
import static club.harrier.api.assign.GroupWorkouts.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.Cast.Person;
import club.harrier.TestClock;
import club.harrier.api.assign.GroupWorkouts.Running;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GroupWorkoutApiTest {
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

    @Test
    void new_content_reaches_everybody_and_each_squad_at_its_share_but_not_what_is_past() {
        var running = running();
        var club = running.club();
        running.patch("T2", "{\"name\": \"Hills\", \"target_distance_m\": 12000}")
                .then()
                .statusCode(200)
                .body("name", equalTo("Hills"))
                .body("changed_at", equalTo("2030-03-12T12:00:00Z"));
        assertThat(calendar(club.ben()))
                .containsExactly(
                        "2030-03-05 T1 10000 missed",
                        "2030-03-12 Hills 12000 scheduled",
                        "2030-03-14 D2 3600 scheduled",
                        "2030-03-24 S3 20000 scheduled");
        assertThat(calendar(club.mia())).contains("2030-03-12 Hills 6000 scheduled");
        running.patch("T1", "{\"name\": \"Other\"}").then().statusCode(422).body("code", equalTo("gone_by"));
        running.patch("S3", "{\"squad\": \"A\", \"target_distance_m\": 8000}")
                .then()
                .statusCode(200);
        assertThat(calendar(club.mia())).contains("2030-03-24 S3 8000 scheduled");
        assertThat(calendar(club.ben())).contains("2030-03-24 S3 20000 scheduled");
        running.patch("S3", "{\"squad\": \"none\", \"name\": \"Long\"}").then().statusCode(200);
        assertThat(calendar(club.ben())).contains("2030-03-24 Long 20000 scheduled");
        assertThat(calendar(club.mia())).contains("2030-03-24 S3 8000 scheduled");
        assertThat(club.ada().calls().get("/plans/" + running.plan()).<List<String>>path("workouts.name"))
                .as("the library's plan")
                .containsExactly("T1", "T2", "D2", "S3");
    }

    @Test
    void what_is_done_stays_as_it_was_done() {
        var running = running();
        var club = running.club();
        run(club.ben(), "2030-03-12");
        running.patch("T2", "{\"date\": \"2030-03-13\", \"target_distance_m\": 12000}")
                .then()
                .statusCode(200)
                .body("week", equalTo(2))
                .body("day", equalTo(3));
        assertThat(calendar(club.ben()).stream().filter(it -> it.contains("T2")))
                .containsExactly("2030-03-12 T2 10000 completed");
        assertThat(calendar(club.mia()).stream().filter(it -> it.contains("T2")))
                .containsExactly("2030-03-13 T2 6000 scheduled");
    }

    @Test
    void a_workout_moves_by_date_or_by_day_of_the_plan_but_not_into_the_past_or_out_of_the_plan() {
        var running = running();
        var club = running.club();
        running.patch("D2", "{\"week\": 3, \"day\": 1}").then().statusCode(200).body("date", equalTo("2030-03-18"));
        assertThat(calendar(club.ben()))
                .contains("2030-03-18 D2 3600 scheduled")
                .hasSize(4);
        assertThat(calendar(club.mia()))
                .contains("2030-03-18 D2 1800 scheduled")
                .hasSize(4);
        running.patch("D2", "{\"date\": \"2030-03-11\"}").then().statusCode(422).body("code", equalTo("gone_by"));
        running.patch("D2", "{\"date\": \"2030-03-25\"}").then().statusCode(422).body("code", equalTo("outside_plan"));
        running.patch("D2", "{\"week\": 4}").then().statusCode(400);
        running.patch("D2", "{\"day\": 8}").then().statusCode(400);
        running.patch("D2", "{\"day\": 1, \"date\": \"2030-03-20\"}").then().statusCode(400);
        running.patch("D2", "{\"squad\": \"B\", \"day\": 1}").then().statusCode(422);
        running.patch("D2", "{\"squad\": \"b\", \"day\": 1}").then().statusCode(400);
    }

    @Test
    void calling_off_skips_for_everybody_and_wanting_again_leaves_who_skips_alone() {
        var running = running();
        var club = running.club();
        club.cole()
                .calls()
                .body("{\"skipped\": true}")
                .patch("/scheduled-workouts/" + scheduled(club.mia(), "D2"))
                .then()
                .statusCode(200);
        clock.set(Instant.parse("2030-03-12T12:05:00Z"));
        running.patch("D2", "{\"called_off\": true}").then().statusCode(200).body("called_off", equalTo(true));
        assertThat(calendar(club.ben())).contains("2030-03-14 D2 3600 skipped");
        var lou = cast.athlete(club.orgId(), "Lou");
        club.ada()
                .calls()
                .body("{\"athlete_ids\": [\"" + lou.athleteId() + "\"]}")
                .post("/groups/" + club.groupId() + "/members");
        club.ada()
                .calls()
                .body("{\"assignment_id\": \"" + running.address().replaceFirst(".*/", "") + "\"}")
                .post("/athletes/" + lou.athleteId() + "/plans")
                .then()
                .statusCode(201);
        assertThat(calendar(lou)).contains("2030-03-14 D2 3600 skipped");
        running.patch("D2", "{\"called_off\": false}").then().statusCode(200);
        assertThat(calendar(club.ben())).contains("2030-03-14 D2 3600 scheduled");
        assertThat(calendar(lou)).contains("2030-03-14 D2 3600 scheduled");
        assertThat(calendar(club.mia())).as("skipped for Mia alone").contains("2030-03-14 D2 1800 skipped");
    }

    @Test
    void the_answer_names_the_change_by_which_it_is_taken_back_and_the_version_to_change_next() {
        var running = running();
        var club = running.club();
        var before = calendar(club.ben());
        var added = club.cole()
                .calls()
                .body("{\"date\": \"2030-03-15\", \"name\": \"Extra\"}")
                .post(running.address() + "/workouts");
        assertThat(calendar(club.ben())).hasSize(before.size() + 1);
        takeBack(club.ada(), added);
        assertThat(calendar(club.ben())).isEqualTo(before);

        var changed = running.patch("T2", "{\"name\": \"Hills\"}");
        assertThat(changed.header("ETag"))
                .isEqualTo(club.ada().calls().get(running.workout("Hills")).header("ETag"));
        running.patch("Hills", "{\"name\": \"Hills\"}").then().statusCode(200).body("change_id", nullValue());
        takeBack(club.ada(), changed);
        assertThat(calendar(club.ben())).isEqualTo(before);

        var ofOneSquad = running.patch("T2", "{\"squad\": \"A\", \"name\": \"Theirs\"}");
        assertThat(calendar(club.mia())).contains("2030-03-12 Theirs 5000 scheduled");
        takeBack(club.ada(), ofOneSquad);
        assertThat(calendar(club.mia())).contains("2030-03-12 T2 5000 scheduled");
    }

    private static void takeBack(Person coach, Response answer) {
        coach.calls()
                .post("/plan-changes/" + answer.path("change_id") + "/undo")
                .then()
                .statusCode(200);
    }

    @Test
    void of_two_coaches_at_once_the_second_is_told() throws Exception {
        var running = running();
        var club = running.club();
        String address = running.workout("T2");
        String version = club.ada().calls().get(address).header("ETag");
        Callable<Integer> change = () -> club.ada()
                .calls()
                .header("If-Match", version)
                .body("{\"name\": \"" + Thread.currentThread().threadId() + "\"}")
                .patch(address)
                .statusCode();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var statuses = threads.invokeAll(List.of(change, change)).stream()
                    .map(it -> it.resultNow())
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 412);
        }
    }

    private int sequence(Person athlete, String name) {
        return database.read(handle -> handle.createQuery("""
                        SELECT s.revision + w.revision FROM scheduled_workout s
                        JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = s.assignment_id
                             AND w.workout_id = s.workout_id AND w.name = :name
                        WHERE s.org_id = :org AND s.athlete_id = :athlete
                        """)
                .bind("org", athlete.orgId())
                .bind("athlete", athlete.athleteId())
                .bind("name", name)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void calendar_programs_see_a_higher_sequence_and_the_audit_log_tells_of_each_change() {
        var running = running();
        var club = running.club();
        int before = sequence(club.ben(), "S3");
        clock.set(Instant.parse("2030-03-12T12:05:00Z"));
        running.patch("S3", "{\"day\": 6}");
        int moved = sequence(club.ben(), "S3");
        assertThat(moved).isGreaterThan(before);
        clock.set(Instant.parse("2030-03-12T12:10:00Z"));
        club.cole().calls().delete(running.workout("S3")).then().statusCode(200);
        assertThat(sequence(club.ben(), "S3")).isGreaterThan(moved);
        club.ada()
                .calls()
                .get("/audit-log?group_id=" + club.groupId())
                .then()
                .body("entries[0].action", equalTo("plan.workout_removed"))
                .body("entries[1].action", equalTo("plan.workout_changed"))
                .body("entries[1].before.date", equalTo("2030-03-24"))
                .body("entries[1].after.date", equalTo("2030-03-23"));
        running.patch("T2", "{}").then().statusCode(200);
        club.ada().calls().get("/audit-log?action=plan.workout_changed").then().body("entries", hasSize(1));
    }

    @Test
    void nobody_else_changes_a_groups_plan() {
        var running = running();
        var club = running.club();
        String address = running.workout("T2");
        club.ben().calls().body("{}").patch(address).then().statusCode(403);
        club.zoe().calls().body("{}").patch(address).then().statusCode(404);
        club.ben().calls().get(address).then().statusCode(403);
        var other = cast.group(club.orgId(), club.ada().accountId(), "Other", "public");
        club.ada()
                .calls()
                .body("{}")
                .patch(address.replace(club.groupId().toString(), other.toString()))
                .then()
                .statusCode(404);
        club.ada().calls().delete(running.address()).then().statusCode(200);
        club.ada().calls().body("{\"name\": \"x\"}").patch(address).then().statusCode(404);
        club.ada().calls().get(address).then().statusCode(200).body("name", not(equalTo("x")));
    }
}
