package club.harrier.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SquadApiTest {
    /// A week of 10 km on Tuesday and an hour on Thursday, twice, then a race on Sunday.
    private static final String PLAN = """
            {"name": "Base", "weeks": 2, "workouts": [
               {"week": 1, "day": 2, "name": "T1", "target_distance_m": 10000},
               {"week": 1, "day": 4, "name": "D1", "target_duration_s": 3600},
               {"week": 2, "day": 2, "name": "T2", "blocks": [
                 {"type": "warmup", "distance_m": 2000},
                 {"repeat": 6, "blocks": [
                   {"type": "interval", "distance_m": 800}, {"type": "recovery", "distance_m": 400}]},
                 {"type": "cooldown", "distance_m": 2000}]},
               {"week": 2, "day": 7, "name": "R2", "sub_type": "race", "target_distance_m": 10000}]}
            """;

    private static final String VARIANT = """
            {"name": "Gentle", "weeks": 1, "workouts": [
               {"week": 1, "day": 3, "name": "V1", "target_distance_m": 3000},
               {"week": 1, "day": 6, "name": "VR", "sub_type": "race", "target_distance_m": 5000}]}
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

    /// Date, name and goal of what is on the calendar, by date.
    private List<String> calendar(Person athlete) {
        var sql = """
                SELECT s.date || ' ' || w.name || ' '
                       || coalesce(w.target_distance_cm / 100 || ' m', w.target_duration_s || ' s')
                FROM scheduled_workout s
                JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = s.assignment_id
                     AND w.workout_id = s.workout_id
                WHERE s.org_id = :org AND s.athlete_id = :athlete AND s.cancelled_at IS NULL
                ORDER BY s.date, w.position
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", athlete.orgId())
                .bind("athlete", athlete.athleteId())
                .mapTo(String.class)
                .list());
    }

    private static final List<String> WHOLE =
            List.of("2030-03-05 T1 10000 m", "2030-03-07 D1 3600 s", "2030-03-12 T2 11200 m", "2030-03-17 R2 10000 m");
    private static final List<String> EIGHTY =
            List.of("2030-03-05 T1 8000 m", "2030-03-07 D1 2880 s", "2030-03-12 T2 9200 m", "2030-03-17 R2 10000 m");

    private static void join(Club club, Person athlete) {
        club.ada()
                .calls()
                .body("{\"athlete_ids\": [\"" + athlete.athleteId() + "\"]}")
                .post("/groups/" + club.groupId() + "/members")
                .then()
                .statusCode(200);
    }

    private static String squad(String letter, String rest, Person... athletes) {
        var ids = java.util.Arrays.stream(athletes)
                .map(it -> "\"" + it.athleteId() + "\"")
                .collect(java.util.stream.Collectors.joining(", "));
        return "{\"squad\": \"" + letter + "\", " + rest + " \"athlete_ids\": [" + ids + "]}";
    }

    private static Response assign(Club club, String planId, String rest) {
        return club.ada()
                .calls()
                .body("{\"plan_id\": \"" + planId + "\", \"start_date\": \"2030-03-04\", " + rest + "}")
                .post("/groups/" + club.groupId() + "/plans");
    }

    @Test
    void each_squad_has_its_share_and_who_is_in_none_the_plan_itself() {
        var club = cast.club();
        var mia = club.mia();
        var lou = cast.athlete(club.orgId(), "Lou");
        join(club, mia);
        join(club, lou);
        String plan = PlanApiTest.create(club.ada(), PLAN);
        String variant = PlanApiTest.create(club.ada(), VARIANT);
        String squads = "\"squads\": [" + squad("A", "\"name\": \"Steady\", \"volume_pct\": 80,", mia) + ", "
                + squad("B", "\"plan_id\": \"" + variant + "\",", lou) + "]";
        assign(club, plan, squads + ", \"dry_run\": true")
                .then()
                .statusCode(200)
                .body("squads.squad", contains("A", "B"))
                .body("results.squad", contains(null, "B", "A"))
                .body("results.scheduled_workouts", contains(4, 2, 4));
        assertThat(calendar(club.ben())).isEmpty();
        var assigned = assign(club, plan, squads);
        assigned.then().statusCode(201).body("results.scheduled_workouts", contains(4, 2, 4));
        assertThat(calendar(club.ben())).isEqualTo(WHOLE);
        assertThat(calendar(mia)).isEqualTo(EIGHTY);
        assertThat(calendar(lou)).containsExactly("2030-03-06 V1 3000 m", "2030-03-09 VR 5000 m");
        assign(club, plan, squads)
                .then()
                .statusCode(201)
                .body("results.outcome", contains("already_enrolled", "already_enrolled", "already_enrolled"))
                .body("results.squad", contains(null, "B", "A"));
        assertThat(calendar(mia)).isEqualTo(EIGHTY);
        club.cole()
                .calls()
                .get(assigned.header("Location").replaceFirst(".*/api/v1", ""))
                .then()
                .body("squads.name", contains("Steady", ""))
                .body("squads.volume_pct", contains(80, 100))
                .body("squads.plan_id", contains(nullValue(), equalTo(variant)))
                .body("members_enrolled.squad", contains(null, "B", "A"))
                .body("plan[0].workouts.findAll { it.squad == 'A' }.target_distance_m", contains(8000, null))
                .body("plan[1].workouts.findAll { it.name == 'T2' }.origin_id.unique()", hasSize(1))
                .body("plan[1].workouts.find { it.squad == 'A' }.blocks[1].repeat", equalTo(5));
    }

    @Test
    void a_variant_ends_with_the_race_that_is_counted_back_from() {
        var club = cast.club();
        clock.set(Instant.parse("2030-03-01T12:00:00Z"));
        String plan = PlanApiTest.create(club.ada(), PLAN);
        String variant = PlanApiTest.create(club.ada(), VARIANT);
        club.ada()
                .calls()
                .body("{\"plan_id\": \"" + plan + "\", \"race_date\": \"2030-03-17\", \"squads\": ["
                        + squad("C", "\"plan_id\": \"" + variant + "\",", club.ben()) + "]}")
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .statusCode(201);
        assertThat(calendar(club.ben())).containsExactly("2030-03-13 V1 3000 m", "2030-03-17 VR 5000 m");
    }

    @Test
    void a_late_joiner_may_come_into_a_squad_and_a_squad_may_come_later() {
        var club = cast.club();
        clock.set(Instant.parse("2030-03-06T12:00:00Z"));
        String plan = PlanApiTest.create(club.ada(), PLAN);
        String assignment = assign(club, plan, "\"squads\": [" + squad("A", "\"volume_pct\": 80,") + "]")
                .path("assignment_id");
        join(club, club.mia());
        String late = "{\"assignment_id\": \"" + assignment + "\", \"squad\": \"%s\"}";
        String path = "/athletes/" + club.mia().athleteId() + "/plans";
        club.ada()
                .calls()
                .body(late.formatted("B"))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_squad"));
        club.ada().calls().body(late.formatted("b")).post(path).then().statusCode(400);
        club.ada()
                .calls()
                .body(late.formatted("A"))
                .post(path)
                .then()
                .statusCode(201)
                .body("squad", equalTo("A"));
        assertThat(calendar(club.mia())).isEqualTo(EIGHTY.subList(1, 4));
        var lou = cast.athlete(club.orgId(), "Lou");
        join(club, lou);
        assign(club, plan, "\"squads\": [" + squad("B", "\"volume_pct\": 50,", lou) + "]")
                .then()
                .statusCode(201)
                .body("squads.squad", contains("A", "B"));
        assertThat(calendar(lou)).contains("2030-03-05 T1 5000 m").hasSize(4);
    }

    @Test
    void what_no_squad_can_be_is_refused_and_nobody_enrolled() {
        var club = cast.club();
        String plan = PlanApiTest.create(club.ada(), PLAN);
        String longer = PlanApiTest.create(club.ada(), PLAN.replace("\"weeks\": 2", "\"weeks\": 3"));
        String foreign = PlanApiTest.create(club.zoe(), PLAN);
        for (String wrong : List.of(
                squad("a", ""),
                squad("AA", ""),
                squad("A", "\"volume_pct\": 24,"),
                squad("A", "\"volume_pct\": 201,"),
                squad("A", "\"volume_pct\": 80, \"plan_id\": \"" + longer + "\","),
                squad("A", "\"name\": \"" + "x".repeat(101) + "\","),
                squad("A", "") + "," + squad("A", ""),
                squad("A", "", club.ben()) + "," + squad("B", "", club.ben()),
                "{\"volume_pct\": 80}",
                "null")) {
            assign(club, plan, "\"squads\": [" + wrong + "]").then().statusCode(400);
        }
        for (String impossible : List.of(
                squad("A", "", club.mia()),
                squad("A", "\"plan_id\": \"" + longer + "\","),
                squad("A", "\"plan_id\": \"" + foreign + "\","))) {
            assign(club, plan, "\"squads\": [" + impossible + "]").then().statusCode(422);
        }
        assertThat(calendar(club.ben())).isEmpty();
        assign(club, plan, "\"squads\": [" + squad("A", "\"volume_pct\": 80,") + "]")
                .then()
                .statusCode(201);
        assign(club, plan, "\"squads\": [" + squad("A", "\"volume_pct\": 90,") + "]")
                .then()
                .statusCode(409)
                .body("code", equalTo("squad_differs"));
        assign(club, plan, "\"squads\": [" + squad("A", "") + "]").then().statusCode(201);
    }

    private Response regroup(Club club, Person athlete, String enrollment, String squad) {
        return club.cole()
                .calls()
                .body("{\"squad\": \"" + squad + "\"}")
                .patch("/athletes/" + athlete.athleteId() + "/plans/" + enrollment);
    }

    @Test
    void who_changes_squads_has_what_lies_ahead_exchanged() {
        var club = cast.club();
        var ben = club.ben();
        clock.set(Instant.parse("2030-03-06T12:00:00Z"));
        String plan = PlanApiTest.create(club.ada(), PLAN);
        String variant = PlanApiTest.create(club.ada(), VARIANT);
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
        assertThat(calendar(ben)).isEqualTo(List.of(WHOLE.get(0), EIGHTY.get(1), EIGHTY.get(2), EIGHTY.get(3)));
        regroup(club, ben, enrollment, "B")
                .then()
                .body("exchanged_workouts", equalTo(0))
                .body("added_workouts", equalTo(2))
                .body("removed_workouts", equalTo(3));
        assertThat(calendar(ben)).containsExactly(WHOLE.get(0), "2030-03-06 V1 3000 m", "2030-03-09 VR 5000 m");
        regroup(club, ben, enrollment, "none").then().body("added_workouts", equalTo(3));
        assertThat(calendar(ben)).isEqualTo(WHOLE);
        regroup(club, ben, enrollment, "A").then().body("exchanged_workouts", equalTo(3));
        regroup(club, ben, enrollment, "B").then().body("added_workouts", equalTo(2));
        regroup(club, ben, enrollment, "A").then().body("added_workouts", equalTo(3));
        regroup(club, ben, enrollment, "A").then().body("exchanged_workouts", equalTo(0));
        assertThat(calendar(ben)).isEqualTo(List.of(WHOLE.get(0), EIGHTY.get(1), EIGHTY.get(2), EIGHTY.get(3)));
        regroup(club, ben, enrollment, "Z").then().statusCode(422);
        regroup(club, ben, enrollment, "zz").then().statusCode(400);
        regroup(club, club.mia(), enrollment, "A").then().statusCode(404);
    }

    @Test
    void who_changes_squads_keeps_personal_changes_and_is_told() {
        var club = cast.club();
        var ben = club.ben();
        clock.set(Instant.parse("2030-03-06T12:00:00Z"));
        String plan = PlanApiTest.create(club.ada(), PLAN);
        String variant = PlanApiTest.create(club.ada(), VARIANT);
        String enrollment = assign(
                        club,
                        plan,
                        "\"squads\": [" + squad("A", "\"volume_pct\": 80,") + ", "
                                + squad("B", "\"plan_id\": \"" + variant + "\",") + "]")
                .path("results[0].enrollment_id");
        movedForBenAlone(ben, "2030-03-07", "2030-03-08");
        regroup(club, ben, enrollment, "A")
                .then()
                .body("exchanged_workouts", equalTo(3))
                .body("kept.name", contains("D1"))
                .body("kept.date", contains("2030-03-08"))
                .body("lost", hasSize(0));
        assertThat(calendar(ben)).contains("2030-03-08 D1 2880 s").hasSize(4);
        regroup(club, ben, enrollment, "B").then().body("kept", hasSize(0)).body("lost.name", contains("D1"));
    }

    /// As a personal change leaves it.
    private void movedForBenAlone(Person ben, String from, String to) {
        var sql = """
                UPDATE scheduled_workout SET base_date = date, date = :to
                WHERE org_id = :org AND athlete_id = :athlete AND date = :from
                """;
        database.change(handle -> assertThat(handle.createUpdate(sql)
                        .bind("org", ben.orgId())
                        .bind("athlete", ben.athleteId())
                        .bind("from", LocalDate.parse(from))
                        .bind("to", LocalDate.parse(to))
                        .execute())
                .isEqualTo(1));
    }

    @Test
    void the_audit_log_tells_of_the_change() {
        var club = cast.club();
        String plan = PlanApiTest.create(club.ada(), PLAN);
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
}
