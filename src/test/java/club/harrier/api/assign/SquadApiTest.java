package club.harrier.api.assign;

import static club.harrier.api.assign.SquadPlans.EIGHTY;
import static club.harrier.api.assign.SquadPlans.PLAN;
import static club.harrier.api.assign.SquadPlans.VARIANT;
import static club.harrier.api.assign.SquadPlans.WHOLE;
import static club.harrier.api.assign.SquadPlans.assign;
import static club.harrier.api.assign.SquadPlans.calendar;
import static club.harrier.api.assign.SquadPlans.join;
import static club.harrier.api.assign.SquadPlans.squad;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.TestClock;
import club.harrier.api.plan.LibraryPlans;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SquadApiTest {
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
    void each_squad_has_its_share_and_who_is_in_none_the_plan_itself() {
        var club = cast.club();
        var mia = club.mia();
        var lou = cast.athlete(club.orgId(), "Lou");
        join(club, mia);
        join(club, lou);
        String plan = LibraryPlans.create(club.ada(), PLAN);
        String variant = LibraryPlans.create(club.ada(), VARIANT);
        String squads = "\"squads\": [" + squad("A", "\"name\": \"Steady\", \"volume_pct\": 80,", mia) + ", "
                + squad("B", "\"plan_id\": \"" + variant + "\",", lou) + "]";
        assign(club, plan, squads + ", \"dry_run\": true")
                .then()
                .statusCode(200)
                .body("squads.squad", contains("A", "B"))
                .body("results.squad", contains(null, "B", "A"))
                .body("results.scheduled_workouts", contains(4, 2, 4));
        assertThat(calendar(database, club.ben())).isEmpty();
        var assigned = assign(club, plan, squads);
        assigned.then().statusCode(201).body("results.scheduled_workouts", contains(4, 2, 4));
        assertThat(calendar(database, club.ben())).isEqualTo(WHOLE);
        assertThat(calendar(database, mia)).isEqualTo(EIGHTY);
        assertThat(calendar(database, lou)).containsExactly("2030-03-06 V1 3000 m", "2030-03-09 VR 5000 m");
        assign(club, plan, squads)
                .then()
                .statusCode(201)
                .body("results.outcome", contains("already_enrolled", "already_enrolled", "already_enrolled"))
                .body("results.squad", contains(null, "B", "A"));
        assertThat(calendar(database, mia)).isEqualTo(EIGHTY);
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
        String plan = LibraryPlans.create(club.ada(), PLAN);
        String variant = LibraryPlans.create(club.ada(), VARIANT);
        club.ada()
                .calls()
                .body("{\"plan_id\": \"" + plan + "\", \"race_date\": \"2030-03-17\", \"squads\": ["
                        + squad("C", "\"plan_id\": \"" + variant + "\",", club.ben()) + "]}")
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .statusCode(201);
        assertThat(calendar(database, club.ben())).containsExactly("2030-03-13 V1 3000 m", "2030-03-17 VR 5000 m");
    }

    @Test
    void a_late_joiner_may_come_into_a_squad_and_a_squad_may_come_later() {
        var club = cast.club();
        clock.set(Instant.parse("2030-03-06T12:00:00Z"));
        String plan = LibraryPlans.create(club.ada(), PLAN);
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
        assertThat(calendar(database, club.mia())).isEqualTo(EIGHTY.subList(1, 4));
        var lou = cast.athlete(club.orgId(), "Lou");
        join(club, lou);
        assign(club, plan, "\"squads\": [" + squad("B", "\"volume_pct\": 50,", lou) + "]")
                .then()
                .statusCode(201)
                .body("squads.squad", contains("A", "B"));
        assertThat(calendar(database, lou)).contains("2030-03-05 T1 5000 m").hasSize(4);
    }

    @Test
    void what_no_squad_can_be_is_refused_and_nobody_enrolled() {
        var club = cast.club();
        String plan = LibraryPlans.create(club.ada(), PLAN);
        String longer = LibraryPlans.create(club.ada(), PLAN.replace("\"weeks\": 2", "\"weeks\": 3"));
        String foreign = LibraryPlans.create(club.zoe(), PLAN);
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
        assertThat(calendar(database, club.ben())).isEmpty();
        assign(club, plan, "\"squads\": [" + squad("A", "\"volume_pct\": 80,") + "]")
                .then()
                .statusCode(201);
        assign(club, plan, "\"squads\": [" + squad("A", "\"volume_pct\": 90,") + "]")
                .then()
                .statusCode(409)
                .body("code", equalTo("squad_differs"));
        assign(club, plan, "\"squads\": [" + squad("A", "") + "]").then().statusCode(201);
    }
}
