package club.harrier.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.TestClock;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GroupWorkoutApiTest {
    private static final String PLAN = """
            {"name": "Base", "weeks": 3, "workouts": [
               {"week": 1, "day": 2, "name": "T1", "target_distance_m": 10000},
               {"week": 2, "day": 2, "name": "T2", "target_distance_m": 10000},
               {"week": 2, "day": 4, "name": "D2", "target_duration_s": 3600},
               {"week": 3, "day": 7, "name": "S3", "target_distance_m": 20000}]}
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

    /// A plan from 4 March 2030 on Ben's calendar and, in squad A at half of it, on Mia's; today is 12 March, a
    /// Tuesday.
    private record Running(Club club, String address, String plan) {
        String workout(String name) {
            return address + "/workouts/"
                    + club.ada()
                            .calls()
                            .get(address)
                            .path("plan.workouts.flatten().find { it.name == '" + name
                                    + "' && it.squad == null }.workout_id");
        }

        Response patch(String name, String body) {
            return club.cole().calls().body(body).patch(workout(name));
        }
    }

    private Running running() {
        var club = cast.club();
        clock.set(Instant.parse("2030-03-12T12:00:00Z"));
        club.ada()
                .calls()
                .body("{\"athlete_ids\": [\"" + club.mia().athleteId() + "\"]}")
                .post("/groups/" + club.groupId() + "/members");
        String plan = PlanApiTest.create(club.ada(), PLAN);
        String assignment = club.ada()
                .calls()
                .body("{\"plan_id\": \"" + plan + "\", \"start_date\": \"2030-03-04\", \"squads\": [{\"squad\": \"A\","
                        + " \"volume_pct\": 50, \"athlete_ids\": [\""
                        + club.mia().athleteId() + "\"]}]}")
                .post("/groups/" + club.groupId() + "/plans")
                .path("assignment_id");
        return new Running(club, "/groups/" + club.groupId() + "/plans/" + assignment, plan);
    }

    /// Date, name and goal of each workout on the athlete's own calendar, and what became of it.
    private static List<String> calendar(Person athlete) {
        return athlete.calls()
                .get("/athletes/" + athlete.athleteId() + "/calendar?start_date=2030-03-01&end_date=2030-03-31")
                .then()
                .statusCode(200)
                .extract()
                .path("days.workouts.flatten().collect { it.date + ' ' + it.name + ' ' + "
                        + "(it.target_distance_m ?: it.target_duration_s) + ' ' + it.status }");
    }

    private static String scheduled(Person athlete, String name) {
        return athlete.calls()
                .get("/athletes/" + athlete.athleteId() + "/calendar?start_date=2030-03-01&end_date=2030-03-31")
                .path("days.workouts.flatten().find { it.name == '" + name + "' }.scheduled_workout_id");
    }

    private static void run(Person athlete, String date) {
        athlete.calls()
                .body("{\"activity_type\": \"run\", \"started_at\": \"" + date
                        + "T06:00:00Z\", \"elapsed_time_s\": 3600, \"distance_m\": 10000}")
                .post("/activities")
                .then()
                .statusCode(201);
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
