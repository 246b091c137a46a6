package club.harrier.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import club.harrier.Cast;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanTextApiTest {
    @Inject
    Cast cast;

    @Test
    void a_plan_goes_out_as_text_and_json_and_comes_in_again_the_same() {
        var club = cast.club();
        String id = LibraryPlans.create(club.ada(), LibraryPlans.PLAN);
        var text = club.cole().calls().get("/plans/" + id + "/text");
        text.then().statusCode(200).contentType(startsWith("text/plain"));
        var typed = club.cole()
                .calls()
                .contentType("text/plain; charset=UTF-8")
                .body(text.asString())
                .post("/plans/text");
        typed.then().statusCode(201).body("name", equalTo("First 10 km"));
        var export = club.cole().calls().get("/plans/" + id + "/export");
        export.then().statusCode(200);
        var sent = club.cole().calls().body(export.asString()).post("/plans");
        sent.then().statusCode(201);
        for (var again : new io.restassured.response.Response[] {typed, sent}) {
            String path = "/plans/" + again.path("plan_id") + "/export";
            assertThat(club.cole().calls().get(path).asString()).isEqualTo(export.asString());
        }
    }

    @Test
    void what_cannot_be_read_is_named_by_line_and_column() {
        var club = cast.club();
        club.ada()
                .calls()
                .contentType("text/plain")
                .body("Plan: P\nW1 Tue: 2 leagues")
                .post("/plans/text")
                .then()
                .statusCode(400)
                .body("detail", containsString("Line 2, column 9:"));
        club.ada()
                .calls()
                .contentType("text/plain")
                .body(" ")
                .post("/plans/text")
                .then()
                .statusCode(400);
        club.ben()
                .calls()
                .contentType("text/plain")
                .body("Plan: P")
                .post("/plans/text")
                .then()
                .statusCode(403);
        String id = LibraryPlans.create(club.ada(), LibraryPlans.PLAN);
        club.ben().calls().get("/plans/" + id + "/text").then().statusCode(403);
        club.zoe().calls().get("/plans/" + id + "/text").then().statusCode(404);
        club.zoe().calls().get("/plans/" + id + "/export").then().statusCode(404);
    }

    @Test
    void a_coach_begins_with_a_plan_that_is_there() {
        var club = cast.club();
        club.cole()
                .calls()
                .get("/plan-templates")
                .then()
                .statusCode(200)
                .body("plan_templates.key", contains("first-5k", "steady-10k", "half-marathon", "marathon"));
        club.cole()
                .calls()
                .post("/plan-templates/marathon/copies")
                .then()
                .statusCode(201)
                .body("weeks", equalTo(16))
                .body("owner_id", equalTo(club.cole().accountId().toString()));
        club.ada().calls().get("/plans").then().body("plans", hasSize(1));
        club.cole().calls().post("/plan-templates/ultra/copies").then().statusCode(404);
        club.ben().calls().get("/plan-templates").then().statusCode(403);
        club.ben().calls().post("/plan-templates/marathon/copies").then().statusCode(403);
    }
}
