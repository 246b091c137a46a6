package club.harrier.api.start;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Emails;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignUpTest {
    private static final String PASSWORD = "six laps before breakfast";

    @Test
    void a_club_begins_with_its_head_coach_who_can_call_at_once() {
        var email = Emails.fresh("ada");
        var answer = signUp(club(email, PASSWORD)).statusCode(201).header("Location", notNullValue());
        String org = answer.extract().path("organization_id");
        as(answer.extract().path("token"))
                .get("/me")
                .then()
                .statusCode(200)
                .body("organization_id", equalTo(org))
                .body("role", equalTo("head_coach"))
                .body("athlete_id", nullValue())
                .body("email", equalTo(email))
                .body("preferences.language", nullValue());
    }

    @Test
    void a_person_with_an_account_proves_its_password_and_keeps_it() {
        var email = Emails.fresh("ada");
        signUp(club(email, PASSWORD)).statusCode(201);
        signUp(club(email, "a wrong password")).statusCode(401).body("code", equalTo("wrong_credentials"));
        signUp(club(email.toUpperCase(java.util.Locale.ROOT), PASSWORD)).statusCode(201);
        token(Map.of("email", email, "password", "a wrong password")).statusCode(401);
        token(Map.of("email", email, "password", PASSWORD))
                .statusCode(422)
                .body("code", equalTo("organization_needed"));
    }

    @Test
    void someone_in_several_clubs_names_one() {
        var email = Emails.fresh("ada");
        signUp(club(email, PASSWORD)).statusCode(201);
        String second = signUp(club(email, PASSWORD)).statusCode(201).extract().path("organization_id");
        token(Map.of("email", email, "password", PASSWORD, "organization_id", second))
                .statusCode(201)
                .body("organization_id", equalTo(second))
                .body("role", equalTo("head_coach"))
                .body("expires_at", notNullValue());
        token(Map.of("email", email, "password", PASSWORD, "organization_id", UUID.randomUUID()))
                .statusCode(403)
                .body("code", equalTo("no_membership"));
    }

    @Test
    void what_is_wrong_is_named() {
        signUp(Map.of("name", "Club")).statusCode(400).body("errors[0].field", equalTo("head_coach"));
        refused("name", " ", "name");
        refused("name", "x".repeat(101), "name");
        refused("time_zone", "Mars/Olympus", "time_zone");
        refused("week_start", "tuesday", "week_start");
        signUp(club("no address", PASSWORD)).statusCode(400).body("errors[0].field", equalTo("head_coach.email"));
        for (var easy : new String[] {"short", "x".repeat(201), "1234567890", "Password2026!", "aaaaaaaaaaaa"}) {
            signUp(club(Emails.fresh("ada"), easy))
                    .statusCode(400)
                    .body("errors[0].field", equalTo("head_coach.password"));
        }
        var email = Emails.fresh("ada");
        signUp(club(email, email)).statusCode(400).body("code", equalTo("password_too_easy"));
        given().basePath("/api/v1")
                .contentType("application/json")
                .post("/organizations")
                .then()
                .statusCode(400);
    }

    private static void refused(String field, String value, String named) {
        var body = new HashMap<String, Object>(club(Emails.fresh("ada"), PASSWORD));
        body.put(field, value);
        signUp(body).statusCode(400).body("errors[0].field", equalTo(named));
    }

    @Test
    void a_token_is_listed_without_its_secret_and_ends_when_told() {
        var email = Emails.fresh("ada");
        signUp(club(email, PASSWORD)).statusCode(201);
        var made = token(Map.of("email", email, "password", PASSWORD, "name", "Watch"))
                .statusCode(201)
                .extract();
        String token = made.path("token");
        as(token)
                .get("/tokens")
                .then()
                .statusCode(200)
                .body("tokens", hasSize(2))
                .body("tokens[0].name", equalTo("Watch"))
                .body("tokens[0].token", nullValue());
        String first = as(token).get("/tokens").path("tokens[1].token_id");
        as(token).delete("/tokens/" + first).then().statusCode(204);
        as(token).delete("/tokens/" + first).then().statusCode(404);
        as(token).delete("/tokens/current").then().statusCode(204);
        as(token).get("/me").then().statusCode(401);
    }

    @Test
    void a_token_of_somebody_else_is_not_there() {
        String ada = signUp(club(Emails.fresh("ada"), PASSWORD)).extract().path("token");
        String zoe = signUp(club(Emails.fresh("zoe"), PASSWORD)).extract().path("token");
        String adas = as(ada).get("/tokens").path("tokens[0].token_id");
        as(zoe).delete("/tokens/" + adas).then().statusCode(404);
        as(ada).get("/me").then().statusCode(200);
    }

    @Test
    void preferences_are_kept_cleared_and_checked() {
        String token = signUp(club(Emails.fresh("ada"), PASSWORD)).extract().path("token");
        as(token)
                .body(Map.of(
                        "preferences", Map.of("language", "de", "week_start", "sunday", "unit_system", "imperial")))
                .patch("/me")
                .then()
                .statusCode(200)
                .body("preferences.language", equalTo("de"));
        as(token)
                .body("{\"preferences\":{\"week_start\":null,\"time_zone\":\"Asia/Tokyo\"}}")
                .patch("/me")
                .then()
                .statusCode(200);
        as(token)
                .get("/me")
                .then()
                .body("preferences.language", equalTo("de"))
                .body("preferences.week_start", nullValue())
                .body("preferences.unit_system", equalTo("imperial"))
                .body("preferences.time_zone", equalTo("Asia/Tokyo"));
        as(token)
                .body(Map.of("preferences", Map.of("language", "tlh")))
                .patch("/me")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("preferences.language"));
    }

    private static Map<String, Object> club(String email, String password) {
        return Map.of(
                "name",
                "Club",
                "time_zone",
                "Europe/Berlin",
                "head_coach",
                Map.of("display_name", "Ada", "email", email, "password", password));
    }

    private static ValidatableResponse signUp(Map<String, ?> body) {
        return given().basePath("/api/v1")
                .contentType("application/json")
                .body(body)
                .post("/organizations")
                .then();
    }

    private static ValidatableResponse token(Map<String, ?> body) {
        return given().basePath("/api/v1")
                .contentType("application/json")
                .body(body)
                .post("/tokens")
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().basePath("/api/v1").contentType("application/json").header("Authorization", "Bearer " + token);
    }
}
