package club.harrier.api.plan;

import static club.harrier.api.plan.LibraryPlans.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.Cast.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanApiTest {
    @Inject
    Cast cast;

    @Test
    void a_plan_comes_back_as_it_was_written_in_the_order_of_its_days() {
        var club = cast.club();
        var created = club.cole().calls().body(PLAN).post("/plans");
        created.then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/plans/"))
                .body("name", equalTo("First 10 km"))
                .body("visibility", equalTo("org"))
                .body("archived", equalTo(false))
                .body("owner_id", equalTo(club.cole().accountId().toString()))
                .body("workouts.name", contains("Intervals", "Core", "Race"))
                .body("workouts[0].sub_type", equalTo("interval-run"))
                .body("workouts[0].target_distance_m", equalTo(11203))
                .body("workouts[0].target_duration_s", nullValue())
                .body("workouts[0].blocks[1].repeat", equalTo(6))
                .body("workouts[0].blocks[1].blocks[0].distance_m", equalTo(800.5f))
                .body("workouts[0].blocks[1].blocks[0].target.pace_zone", equalTo("threshold"))
                .body("workouts[1].activity_type", equalTo("strength"))
                .body("workouts[2].target_distance_m", equalTo(10000));
        var shown = club.ada().calls().get("/plans/" + created.path("plan_id"));
        assertThat(shown.asString()).isEqualTo(created.asString());
        assertThat(shown.header("ETag")).isEqualTo(created.header("ETag"));
    }

    @Test
    void only_coaches_of_the_club_know_the_library() {
        var club = cast.club();
        String id = LibraryPlans.create(club.ada(), PLAN);
        club.ben().calls().get("/plans/" + id).then().statusCode(403);
        club.ben().calls().get("/plans").then().statusCode(403);
        club.ben().calls().body(PLAN).post("/plans").then().statusCode(403);
        club.zoe().calls().get("/plans/" + id).then().statusCode(404);
        club.zoe()
                .calls()
                .body("{\"name\": \"Mine\"}")
                .patch("/plans/" + id)
                .then()
                .statusCode(404);
        club.zoe().calls().delete("/plans/" + id).then().statusCode(404);
        club.zoe().calls().get("/plans").then().statusCode(200).body("plans", hasSize(0));
    }

    @Test
    void a_private_plan_is_known_to_its_owner_and_the_head_coach() {
        var club = cast.club();
        var dora = cast.coach(club.orgId(), "Dora", "coach");
        String id =
                LibraryPlans.create(club.cole(), PLAN.replace("\"weeks\"", "\"visibility\": \"private\", \"weeks\""));
        dora.calls().get("/plans/" + id).then().statusCode(404);
        dora.calls().get("/plans").then().body("plans.plan_id", not(hasItem(id)));
        club.ada().calls().get("/plans/" + id).then().statusCode(200);
        club.cole().calls().get("/plans?visibility=private").then().body("plans.plan_id", contains(id));
        club.cole()
                .calls()
                .body("{\"visibility\": \"org\"}")
                .patch("/plans/" + id)
                .then()
                .statusCode(200);
        dora.calls()
                .body("{\"visibility\": \"private\"}")
                .patch("/plans/" + id)
                .then()
                .statusCode(403);
        dora.calls()
                .body("{\"level\": \"advanced\"}")
                .patch("/plans/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void a_change_leaves_what_it_does_not_name_and_replaces_the_workouts_it_names() {
        var club = cast.club();
        String id = LibraryPlans.create(club.ada(), PLAN);
        club.cole()
                .calls()
                .body("{\"description\": \"Steadier\"}")
                .patch("/plans/" + id)
                .then()
                .statusCode(200)
                .body("description", equalTo("Steadier"))
                .body("level", equalTo("beginner"))
                .body("workouts", hasSize(3));
        club.cole()
                .calls()
                .body("{\"workouts\": [{\"week\": 2, \"day\": 3, \"name\": \"Only this\"}]}")
                .patch("/plans/" + id)
                .then()
                .statusCode(200)
                .body("workouts.name", contains("Only this"))
                .body("workout_count", equalTo(1));
        club.cole()
                .calls()
                .body("{\"weeks\": 1}")
                .patch("/plans/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("workouts[0].week"));
    }

    @Test
    void a_stale_version_is_refused() {
        var club = cast.club();
        String id = LibraryPlans.create(club.ada(), PLAN);
        String old = club.ada().calls().get("/plans/" + id).header("ETag");
        club.ada()
                .calls()
                .header("If-Match", old)
                .body("{\"name\": \"New\"}")
                .patch("/plans/" + id)
                .then()
                .statusCode(200);
        club.ada()
                .calls()
                .header("If-Match", old)
                .body("{\"name\": \"Newer\"}")
                .patch("/plans/" + id)
                .then()
                .statusCode(412);
        club.ada().calls().header("If-Match", old).delete("/plans/" + id).then().statusCode(412);
        club.ada().calls().delete("/plans/" + id).then().statusCode(204);
        club.ada().calls().get("/plans/" + id).then().statusCode(404);
    }

    @Test
    void a_copy_is_the_callers_own_and_an_archived_plan_leaves_the_list() {
        var club = cast.club();
        String id = LibraryPlans.create(club.ada(), PLAN);
        String copy = club.cole()
                .calls()
                .body("{\"name\": \"Mine\"}")
                .post("/plans/" + id + "/copies")
                .then()
                .statusCode(201)
                .body("owner_id", equalTo(club.cole().accountId().toString()))
                .body("workouts", hasSize(3))
                .extract()
                .path("plan_id");
        club.ada()
                .calls()
                .body("{\"archived\": true}")
                .patch("/plans/" + id)
                .then()
                .body("archived", equalTo(true));
        club.ada().calls().get("/plans").then().body("plans.plan_id", contains(copy));
        club.ada().calls().get("/plans?archived=true").then().body("plans.plan_id", contains(id));
    }

    @Test
    void the_list_finds_by_word_type_and_level_and_comes_in_pages() {
        var club = cast.club();
        for (String name : new String[] {"c 100%", "B", "a", "100x"}) {
            LibraryPlans.create(club.ada(), "{\"name\": \"" + name + "\", \"weeks\": 1, \"type\": \"swim\"}");
        }
        LibraryPlans.create(club.ada(), PLAN);
        var first = club.ada().calls().get("/plans?type=swim&limit=3");
        first.then().body("plans.name", contains("100x", "a", "B")).body("plans[0].workouts", nullValue());
        club.ada()
                .calls()
                .get("/plans?type=swim&limit=3&cursor=" + first.path("next_cursor"))
                .then()
                .body("plans.name", contains("c 100%"))
                .body("next_cursor", nullValue());
        club.ada().calls().queryParam("q", "0%").get("/plans").then().body("plans.name", contains("c 100%"));
        club.ada().calls().get("/plans?q=STEADY").then().body("plans.name", contains("First 10 km"));
        club.ada().calls().get("/plans?level=beginner").then().body("plans", hasSize(1));
        club.ada().calls().get("/plans?level=easy").then().statusCode(400);
        club.ada().calls().get("/plans?cursor=x").then().statusCode(400);
    }

    @Test
    void a_wrong_field_is_named() {
        var ada = cast.club().ada();
        refused(ada, "{\"weeks\": 2}", "name");
        refused(ada, "{\"name\": \"P\"}", "weeks");
        refused(ada, "{\"name\": \"P\", \"weeks\": 53}", "weeks");
        refused(ada, workout("\"week\": 2, \"day\": 1, \"name\": \"W\""), "workouts[0].week");
        refused(ada, workout("\"week\": 1, \"day\": 8, \"name\": \"W\""), "workouts[0].day");
        refused(ada, workout("\"week\": 1, \"day\": 1"), "workouts[0].name");
        refused(
                ada,
                workout("\"week\": 1, \"day\": 1, \"name\": \"W\", \"sub_type\": \"jog\""),
                "workouts[0].sub_type");
        refused(ada, blocks("{}"), "workouts[0].blocks[0]");
        refused(ada, blocks("{\"type\": \"sprint\"}"), "workouts[0].blocks[0].type");
        refused(ada, blocks("{\"type\": \"run\", \"distance_m\": 0}"), "workouts[0].blocks[0].distance_m");
        refused(ada, blocks("{\"repeat\": 1, \"blocks\": [{\"type\": \"run\"}]}"), "workouts[0].blocks[0].repeat");
        String deep = "{\"repeat\": 2, \"blocks\": [{\"repeat\": 2, \"blocks\": [{\"repeat\": 2, \"blocks\": ["
                + "{\"type\": \"run\"}]}]}]}";
        refused(ada, blocks(deep), "workouts[0].blocks[0].blocks[0].blocks[0]");
        refused(
                ada,
                blocks("{\"type\": \"run\", \"target\": {\"effort\": 3, \"heart_rate_zone\": 2}}"),
                "workouts[0].blocks[0].target");
        refused(ada, blocks("{\"type\": \"run\"},".repeat(100) + "{\"type\": \"run\"}"), "workouts[0].blocks[100]");
        ada.calls().post("/plans").then().statusCode(400);
    }

    private static String workout(String fields) {
        return "{\"name\": \"P\", \"weeks\": 1, \"workouts\": [{" + fields + "}]}";
    }

    private static String blocks(String blocks) {
        return workout("\"week\": 1, \"day\": 1, \"name\": \"W\", \"blocks\": [" + blocks + "]");
    }

    private static void refused(Person coach, String body, String field) {
        coach.calls().body(body).post("/plans").then().statusCode(400).body("errors[0].field", equalTo(field));
    }
}
