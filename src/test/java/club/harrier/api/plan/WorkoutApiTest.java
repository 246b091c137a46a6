package club.harrier.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import club.harrier.Cast;
import club.harrier.Cast.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkoutApiTest {
    private static final String CRUISE = """
            {"name": " Cruise intervals ", "sub_type": "threshold", "note": "Even pace", "blocks": [
              {"type": "warmup", "distance_m": 2000, "target": {"pace_zone": "easy"}},
              {"repeat": 4, "blocks": [
                {"type": "interval", "distance_m": 1600, "target": {"pace_zone": "threshold"}},
                {"type": "recovery", "distance_m": 400}]}]}
            """;

    @Inject
    Cast cast;

    static String create(Person coach, String body) {
        return coach.calls()
                .body(body)
                .post("/workouts")
                .then()
                .statusCode(201)
                .extract()
                .path("workout_id");
    }

    private static ValidatableResponse typed(Person coach, String path, String text) {
        return coach.calls().contentType("text/plain").body(text).post(path).then();
    }

    @Test
    void a_workout_comes_back_as_it_was_written() {
        var club = cast.club();
        var created = club.cole().calls().body(CRUISE).post("/workouts");
        created.then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/workouts/"))
                .body("name", equalTo("Cruise intervals"))
                .body("activity_type", equalTo("run"))
                .body("target_distance_m", equalTo(10000))
                .body("visibility", equalTo("org"))
                .body("owner_id", equalTo(club.cole().accountId().toString()))
                .body("blocks[1].repeat", equalTo(4));
        var shown = club.ada().calls().get("/workouts/" + created.path("workout_id"));
        assertThat(shown.asString()).isEqualTo(created.asString());
        club.ben().calls().get("/workouts").then().statusCode(403);
        club.zoe().calls().get("/workouts/" + created.path("workout_id")).then().statusCode(404);
    }

    @Test
    void a_private_workout_is_known_to_its_owner_and_the_head_coach() {
        var club = cast.club();
        var dora = cast.coach(club.orgId(), "Dora", "coach");
        String id = create(club.cole(), "{\"name\": \"Mine\", \"visibility\": \"private\"}");
        dora.calls().get("/workouts/" + id).then().statusCode(404);
        dora.calls().get("/workouts").then().body("workouts", hasSize(0));
        typed(dora, "/plans/text", "Plan: P\nW1 Mon = \"Mine\"").statusCode(400);
        club.ada().calls().get("/workouts/" + id).then().statusCode(200);
        club.cole()
                .calls()
                .body("{\"visibility\": \"org\"}")
                .patch("/workouts/" + id)
                .then()
                .statusCode(200);
        dora.calls()
                .body("{\"visibility\": \"private\"}")
                .patch("/workouts/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void a_change_leaves_what_it_does_not_name_and_a_goal_goes_with_its_blocks() {
        var club = cast.club();
        String id = create(club.ada(), CRUISE);
        String old = club.ada().calls().get("/workouts/" + id).header("ETag");
        club.ada()
                .calls()
                .body("{\"blocks\": [{\"type\": \"run\", \"duration_s\": 1200}]}")
                .patch("/workouts/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Cruise intervals"))
                .body("sub_type", equalTo("threshold"))
                .body("note", equalTo("Even pace"))
                .body("target_distance_m", nullValue())
                .body("target_duration_s", equalTo(1200));
        club.ada()
                .calls()
                .body("{\"activity_type\": \"bike\"}")
                .patch("/workouts/" + id)
                .then()
                .body("sub_type", nullValue());
        club.ada()
                .calls()
                .header("If-Match", old)
                .delete("/workouts/" + id)
                .then()
                .statusCode(412);
        club.ada().calls().delete("/workouts/" + id).then().statusCode(204);
        club.ada().calls().get("/workouts/" + id).then().statusCode(404);
    }

    @Test
    void the_list_finds_by_word_sport_and_kind_and_comes_in_pages() {
        var club = cast.club();
        String cruise = create(club.ada(), CRUISE);
        create(club.ada(), "{\"name\": \"b\", \"activity_type\": \"swim\"}");
        create(club.ada(), "{\"name\": \"A\", \"activity_type\": \"swim\"}");
        var first = club.ada().calls().get("/workouts?limit=2");
        first.then().body("workouts.name", contains("A", "b"));
        club.ada()
                .calls()
                .get("/workouts?limit=2&cursor=" + first.path("next_cursor"))
                .then()
                .body("workouts.name", contains("Cruise intervals"))
                .body("next_cursor", nullValue());
        club.ada().calls().get("/workouts?activity_type=swim").then().body("workouts", hasSize(2));
        club.ada().calls().get("/workouts?sub_type=threshold").then().body("workouts.workout_id", contains(cruise));
        club.ada().calls().get("/workouts?q=EVEN").then().body("workouts.workout_id", contains(cruise));
        club.ada().calls().get("/workouts?sub_type=jog").then().statusCode(400);
        club.ada().calls().body("{\"archived\": true}").patch("/workouts/" + cruise);
        club.ada().calls().get("/workouts").then().body("workouts", hasSize(2));
        club.ada().calls().get("/workouts?archived=true").then().body("workouts.workout_id", contains(cruise));
        club.cole()
                .calls()
                .body("{\"name\": \"Copy\"}")
                .post("/workouts/" + cruise + "/copies")
                .then()
                .statusCode(201)
                .body("archived", equalTo(false))
                .body("note", equalTo("Even pace"))
                .body("owner_id", equalTo(club.cole().accountId().toString()));
    }

    @Test
    void a_plan_draws_a_copy_and_the_library_changes_it_no_more() {
        var club = cast.club();
        String id = create(club.ada(), CRUISE);
        String plan = "{\"name\": \"P\", \"weeks\": 1, \"workouts\": ["
                + "{\"week\": 1, \"day\": 2, \"workout_id\": \"%s\"},"
                + "{\"week\": 1, \"day\": 4, \"workout_id\": \"%s\", \"name\": \"Longer\", \"note\": \"\","
                + " \"blocks\": [{\"type\": \"run\", \"distance_m\": 12000}]}]}";
        String planId = LibraryPlans.create(club.cole(), plan.formatted(id, id));
        club.ada().calls().delete("/workouts/" + id).then().statusCode(204);
        club.ada()
                .calls()
                .get("/plans/" + planId)
                .then()
                .body("workouts.name", contains("Cruise intervals", "Longer"))
                .body("workouts.sub_type", contains("threshold", "threshold"))
                .body("workouts.note", contains("Even pace", ""))
                .body("workouts.target_distance_m", contains(10000, 12000));
        club.ada()
                .calls()
                .body(plan.formatted(id, id))
                .post("/plans")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("workouts[0].workout_id"));
    }

    @Test
    void a_typed_plan_draws_by_name_and_goes_out_in_full() {
        var club = cast.club();
        create(club.ada(), CRUISE);
        String plan = typed(
                        club.cole(),
                        "/plans/text",
                        "Plan: P\nW1 Tue = \"cruise INTERVALS\"\nW1 Thu = \"Cruise intervals\" \"Long cruise\" goal 1h\n  > By feel\n")
                .statusCode(201)
                .body("workouts.name", contains("Cruise intervals", "Long cruise"))
                .body("workouts[1].note", equalTo("By feel"))
                .body("workouts[1].target_duration_s", equalTo(3600))
                .extract()
                .path("plan_id");
        String text = club.ada().calls().get("/plans/" + plan + "/text").asString();
        assertThat(text)
                .contains("W1 Tue \"Cruise intervals\" threshold: 2km warmup easy, 4x1600m @threshold / 400m\n");
        String again =
                typed(club.ada(), "/plans/text", text).statusCode(201).extract().path("plan_id");
        assertThat(club.ada().calls().get("/plans/" + again + "/text").asString())
                .isEqualTo(text);
    }

    @Test
    void a_name_that_the_library_does_not_have_once_is_shown_by_line_and_column() {
        var club = cast.club();
        typed(club.ada(), "/plans/text", "Plan: P\nW1 Mon = \"Nothing\"")
                .statusCode(400)
                .body("detail", startsWith("Line 2, column 10: The library has no workout"));
        typed(club.ada(), "/plans/text", "Plan: P\nW1 Mon = Nothing")
                .statusCode(400)
                .body("detail", startsWith("Line 2, column 10: The name of a workout"));
        create(club.ada(), CRUISE);
        create(club.ada(), CRUISE);
        typed(club.ada(), "/plans/text", "Plan: P\n\nW1 Mon \"X\" =  \"Cruise intervals\"")
                .statusCode(400)
                .body("detail", startsWith("Line 3, column 15: The library has more than one"));
    }

    @Test
    void a_workout_goes_out_as_text_and_comes_in_again_the_same() {
        var club = cast.club();
        for (String body : new String[] {
            CRUISE,
            "{\"name\": \"Run\"}",
            "{\"name\": \"Run\", \"note\": \"Just\\n\\nrun\"}",
            "{\"name\": \"Core\", \"activity_type\": \"strength\", \"target_duration_s\": 1200}"
        }) {
            String id = create(club.ada(), body);
            var text = club.ada().calls().get("/workouts/" + id + "/text");
            text.then().statusCode(200).contentType(startsWith("text/plain"));
            String again = typed(club.ada(), "/workouts/text", text.asString())
                    .statusCode(201)
                    .extract()
                    .path("workout_id");
            assertThat(club.ada().calls().get("/workouts/" + again + "/text").asString())
                    .isEqualTo(text.asString());
            var first = club.ada().calls().get("/workouts/" + id).jsonPath();
            var second = club.ada().calls().get("/workouts/" + again).jsonPath();
            for (String field :
                    new String[] {"name", "activity_type", "sub_type", "blocks", "note", "target_duration_s"}) {
                assertThat(second.<Object>get(field)).isEqualTo(first.get(field));
            }
        }
        typed(club.ada(), "/workouts/text", "\"A\": 2 leagues")
                .statusCode(400)
                .body("detail", startsWith("Line 1, column 6:"));
        typed(club.ada(), "/workouts/text", "\"A\": 2km\n\"B\": 2km")
                .statusCode(400)
                .body("detail", startsWith("Line 2, column 1: This is one workout"));
    }

    @Test
    void the_same_key_makes_one_workout() {
        var club = cast.club();
        for (int i = 0; i < 2; i++) {
            club.ada()
                    .calls()
                    .header("Idempotency-Key", "one")
                    .body(CRUISE)
                    .post("/workouts")
                    .then()
                    .statusCode(201);
        }
        club.ada().calls().get("/workouts").then().body("workouts", hasSize(1));
    }
}
