package club.harrier.door;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrontDoorTest {
    @Test
    void the_server_says_that_it_is_well() {
        given().get("/health").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void an_unknown_address_of_the_api_is_a_problem_document() {
        given().get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType(startsWith(Problem.MEDIA_TYPE))
                .body("code", equalTo("not_found"))
                .body("request_id", notNullValue());
    }

    @Test
    void the_api_describes_itself() {
        given().get("/api/v1/openapi.json").then().statusCode(200).body("openapi", startsWith("3.1"));
        given().get("/api/docs/").then().statusCode(200);
    }
}
