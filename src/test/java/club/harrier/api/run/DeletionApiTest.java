package club.harrier.api.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.TestClock;
import club.harrier.activity.Tcx;
import club.harrier.activity.VerifyTotals;
import club.harrier.api.Written;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeletionApiTest {
    private static final String START = "2026-03-14T06:00:00Z";
    private static final String STATS = "/stats?start_date=2026-03-09&end_date=2026-03-15";

    @Inject
    Cast cast;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    VerifyTotals totals;

    private Club club;

    @BeforeEach
    void club() {
        club = cast.club();
    }

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void what_is_deleted_counts_nowhere_and_comes_back_exactly() {
        String id = upload(club.ben(), Tcx.run(START, 1_500, 5_000))
                .statusCode(201)
                .extract()
                .path("activity_id");
        club.ben()
                .calls()
                .body(Map.of("name", "Round the Alster", "note", "windy", "sub_type", "race"))
                .patch("/activities/" + id)
                .then()
                .statusCode(200);
        String suspected = upload(club.ben(), Tcx.run("2026-03-14T06:08:00Z", 1_500, 5_000))
                .body("suspected_duplicate_of", equalTo(id))
                .extract()
                .path("activity_id");
        var before = everything(id);
        assertThat(before.getFirst()).contains("Round the Alster", "windy");
        club.ben().calls().delete("/activities/" + id).then().statusCode(204);

        club.ben().calls().get("/activities/" + id).then().statusCode(404);
        club.ada().calls().get("/activities/" + id + "/original").then().statusCode(404);
        club.ben()
                .calls()
                .get("/groups/" + club.groupId() + "/activities")
                .then()
                .body("activities.activity_id", contains(suspected));
        club.ben().calls().get("/groups/" + club.groupId() + STATS).then().body("totals.activities", equalTo(1));
        club.ben().calls().get("/activities/" + suspected).then().body("suspected_duplicate_of", nullValue());
        assertThat(differences()).isEmpty();

        restore(club.ada(), id).statusCode(201).body("name", equalTo("Round the Alster"));
        assertThat(everything(id)).isEqualTo(before);
        club.ben().calls().get("/activities/" + suspected).then().body("suspected_duplicate_of", equalTo(id));
        assertThat(differences()).isEmpty();
        restore(club.ben(), id).statusCode(409).body("code", equalTo("already_there"));
    }

    @Test
    void only_the_athlete_and_the_coaches_bring_it_back() {
        var gus = cast.athlete(club.orgId(), "Gus");
        club.ada()
                .calls()
                .body(Map.of("athlete_ids", List.of(gus.athleteId())))
                .post("/groups/" + club.groupId() + "/members")
                .then()
                .statusCode(200);
        var run = Written.runBy(club.ben(), START, 5_000, 1_500);
        club.ada().calls().delete("/activities/" + run).then().statusCode(204);
        for (var person : List.of(gus, club.mia(), club.zoe())) {
            restore(person, run.toString()).statusCode(404);
        }
        restore(club.ben(), run.toString()).statusCode(201).body("source", equalTo("manual"));
        club.ada()
                .calls()
                .get("/audit-log")
                .then()
                .body("entries.action", hasItem("activity.deleted"))
                .body("entries.action", not(hasItem("activity.restored")));
    }

    @Test
    void what_was_recorded_again_is_there_once() {
        byte[] file = Tcx.run(START, 1_500, 5_000);
        String id = upload(club.ben(), file).extract().path("activity_id");
        club.ben().calls().delete("/activities/" + id).then().statusCode(204);
        String again = upload(club.ben(), file).statusCode(201).extract().path("activity_id");
        restore(club.ben(), id).statusCode(409).body("code", equalTo("recorded_again"));
        club.ben()
                .calls()
                .body("{\"activity_type\":\"walk\"}")
                .patch("/activities/" + again)
                .then()
                .statusCode(200);
        restore(club.ben(), id).statusCode(409).body("code", equalTo("recorded_again"));
        club.ben().calls().delete("/activities/" + again).then().statusCode(204);
        upload(club.ben(), Tcx.run("2026-03-14T06:00:30Z", 1_500, 5_001)).statusCode(201);
        restore(club.ben(), id).statusCode(409).body("code", equalTo("recorded_again"));
        assertThat(differences()).isEmpty();
    }

    @Test
    void one_of_a_file_of_several_comes_back_to_its_place() {
        byte[] file = new Tcx()
                .with("Biking", "2026-03-14T06:20:00Z", 1_800, 20_000)
                .with("Running", "2026-03-14T06:55:00Z", 1_500, 5_000)
                .bytes();
        List<String> ids = upload(club.ben(), file).extract().path("activities.activity_id");
        for (var id : ids) {
            club.ben().calls().delete("/activities/" + id).then().statusCode(204);
        }
        for (var id : ids) {
            restore(club.ben(), id).statusCode(201);
        }
        upload(club.ben(), file)
                .statusCode(200)
                .body("activities.activity_id", equalTo(ids))
                .body("activities", hasSize(2));
    }

    @Test
    void a_match_by_hand_comes_back() {
        String plan = club.ada().calls().body("""
                        {"name": "Base", "weeks": 1, "workouts": [{"week": 1, "day": 1, "name": "Easy"}]}
                        """).post("/plans").path("plan_id");
        club.ada()
                .calls()
                .body("{\"plan_id\":\"" + plan + "\",\"start_date\":\"2026-03-09\"}")
                .post("/groups/" + club.groupId() + "/plans")
                .then()
                .statusCode(201);
        String workout = monday().extract().path("days[0].workouts[0].scheduled_workout_id");
        var run = Written.runBy(club.ben(), START, 5_000, 1_500);
        club.ben()
                .calls()
                .body(Map.of("activity_id", run))
                .put("/scheduled-workouts/" + workout + "/match")
                .then()
                .statusCode(200);
        club.ben().calls().delete("/activities/" + run).then().statusCode(204);
        monday().body("days[0].workouts[0].status", equalTo("missed"));
        restore(club.ben(), run.toString()).statusCode(201);
        monday().body("days[0].workouts[0].activity_id", equalTo(run.toString()))
                .body("days[0].workouts[0].status", equalTo("completed"));
    }

    @Test
    void after_a_day_it_is_forgotten_with_its_file() throws InterruptedException {
        String id = upload(club.ben(), Tcx.run(START, 1_500, 5_000)).extract().path("activity_id");
        club.ben().calls().delete("/activities/" + id).then().statusCode(204);
        assertThat(rows("deleted_activity")).isEqualTo(1);
        assertThat(rows("activity_file")).isEqualTo(1);
        clock.set(clock.instant().plus(Duration.ofHours(24)).plusSeconds(1));
        restore(club.ben(), id).statusCode(404);
        for (int i = 0; i < 100 && rows("deleted_activity") > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(rows("deleted_activity")).isZero();
        assertThat(rows("activity_file")).isZero();
    }

    @Test
    void erasing_the_athlete_forgets_it_at_once() {
        String id = upload(club.ben(), Tcx.run(START, 1_500, 5_000)).extract().path("activity_id");
        club.ben().calls().delete("/activities/" + id).then().statusCode(204);
        club.ada()
                .calls()
                .delete("/athletes/" + club.ben().athleteId() + "?confirm=Ben")
                .then()
                .statusCode(204);
        assertThat(rows("deleted_activity")).isZero();
        assertThat(rows("activity_file")).isZero();
        restore(club.ada(), id).statusCode(404);
    }

    /// A table that points to `activity` loses its rows with it: whoever adds one puts them aside (`SetAside`), or
    /// works them out again when the activity is told as recorded, and says so here.
    @Test
    void everything_that_hangs_on_an_activity_is_thought_of() {
        var sql = """
                SELECT conrelid::regclass::text FROM pg_constraint
                WHERE contype = 'f' AND confrelid = 'activity'::regclass
                """;
        assertThat(database.<List<String>>read(
                        handle -> handle.createQuery(sql).mapTo(String.class).list()))
                .containsExactlyInAnyOrder("activity_detail", "workout_match");
    }

    private List<String> everything(String id) {
        return List.of(
                club.ben().calls().get("/activities/" + id + "?samples=true").asString(),
                club.ben().calls().get("/activities/" + id).header("ETag"),
                List.of(club.ben()
                                .calls()
                                .get("/activities/" + id + "/original")
                                .asByteArray()
                                .length)
                        .toString(),
                club.ben().calls().get("/groups/" + club.groupId() + STATS).asString(),
                club.ben()
                        .calls()
                        .get("/groups/" + club.groupId() + "/activities")
                        .asString());
    }

    private List<VerifyTotals.Difference> differences() {
        var found = new ArrayList<VerifyTotals.Difference>();
        totals.run(found::add);
        return found.stream().filter(it -> it.orgId().equals(club.orgId())).toList();
    }

    private ValidatableResponse monday() {
        return club.ben()
                .calls()
                .get("/athletes/" + club.ben().athleteId() + "/calendar?start_date=2026-03-09&end_date=2026-03-15")
                .then()
                .statusCode(200);
    }

    private int rows(String table) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE org_id = :org")
                .bind("org", club.orgId())
                .mapTo(Integer.class)
                .one());
    }

    private static ValidatableResponse restore(Person person, String id) {
        return person.calls().post("/activities/" + id + "/restoration").then();
    }

    private static ValidatableResponse upload(Person person, byte[] file) {
        return RestAssured.given()
                .basePath("/api/v1")
                .header("Authorization", "Bearer " + person.token())
                .multiPart("file", "run.tcx", file, "application/octet-stream")
                .post("/activities")
                .then();
    }
}
