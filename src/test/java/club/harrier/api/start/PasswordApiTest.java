package club.harrier.api.start;

import static club.harrier.api.Calls.PASSWORD;
import static club.harrier.api.Calls.accept;
import static club.harrier.api.Calls.anybody;
import static club.harrier.api.Calls.by;
import static club.harrier.api.Calls.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import club.harrier.Cast;
import club.harrier.Emails;
import club.harrier.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PasswordApiTest {
    private static final String NEXT = "seven laps after lunch";

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    Cast.Club club;

    @BeforeEach
    void club() {
        club = cast.club();
    }

    @AfterEach
    void clock() {
        clock.reset();
    }

    record Lea(String athleteId, String email, String token) {}

    private Lea lea() {
        var email = Emails.fresh("lea");
        var made = club.cole()
                .calls()
                .body(Map.of("display_name", "Lea", "email", email))
                .post("/athletes")
                .then()
                .statusCode(201)
                .extract();
        assertThat(accept(made.path("invitation_code"), PASSWORD)).isEqualTo(201);
        return new Lea(made.path("athlete_id"), email, signIn(email, PASSWORD));
    }

    @Test
    void a_new_password_ends_the_other_tokens() {
        var lea = lea();
        String other = signIn(lea.email(), PASSWORD);
        by(lea.token())
                .body(Map.of("current_password", "wrong password", "new_password", NEXT))
                .put("/me/password")
                .then()
                .statusCode(401);
        by(lea.token())
                .body(Map.of("current_password", PASSWORD, "new_password", "short"))
                .put("/me/password")
                .then()
                .statusCode(400);
        by(lea.token())
                .body(Map.of("current_password", PASSWORD, "new_password", NEXT))
                .put("/me/password")
                .then()
                .statusCode(204);
        by(lea.token()).get("/me").then().statusCode(200);
        by(other).get("/me").then().statusCode(401);
        signIn(lea.email(), NEXT);
    }

    @Test
    void a_coach_hands_out_a_link_that_works_once() {
        var lea = lea();
        String code = link(lea);
        reset(code, "short", 400);
        reset(code, NEXT, 204);
        reset(code, NEXT, 410);
        by(lea.token()).get("/me").then().statusCode(401);
        signIn(lea.email(), NEXT);
        reset("nonsense", NEXT, 404);
    }

    private String link(Lea lea) {
        return club.cole()
                .calls()
                .post("/athletes/" + lea.athleteId() + "/password-reset")
                .then()
                .statusCode(201)
                .extract()
                .path("reset_code");
    }

    private static void reset(String code, String password, int status) {
        anybody()
                .body(Map.of("new_password", password))
                .post("/password-resets/" + code)
                .then()
                .statusCode(status);
    }

    @Test
    void a_link_ends_with_its_day_and_with_the_next_link() {
        var lea = lea();
        String first = link(lea);
        String second = link(lea);
        reset(first, NEXT, 404);
        clock.set(Instant.now().plus(Duration.ofHours(25)));
        reset(second, NEXT, 410);
    }

    @Test
    void a_coach_cannot_take_over_a_person_of_another_club_or_a_coach() {
        var lea = lea();
        String code = club.zoe()
                .calls()
                .body(Map.of("display_name", "Lea", "email", lea.email()))
                .post("/athletes")
                .then()
                .statusCode(201)
                .extract()
                .path("invitation_code");
        assertThat(accept(code, PASSWORD)).isEqualTo(201);
        club.cole()
                .calls()
                .post("/athletes/" + lea.athleteId() + "/password-reset")
                .then()
                .statusCode(403);
        String plain = club.cole()
                .calls()
                .body(Map.of("display_name", "No account"))
                .post("/athletes")
                .path("athlete_id");
        club.cole()
                .calls()
                .post("/athletes/" + plain + "/password-reset")
                .then()
                .statusCode(422);
    }

    @Test
    void asking_for_a_mail_tells_nothing() {
        for (String email : new String[] {lea().email(), "nobody@example.org"}) {
            anybody()
                    .body(Map.of("email", email))
                    .post("/password-resets")
                    .then()
                    .statusCode(202);
        }
    }

    @Test
    void guessing_is_slowed_down_and_other_people_are_not() {
        var lea = lea();
        for (int i = 0; i < 10; i++) {
            wrong(lea.email()).statusCode(401).body("code", equalTo("wrong_credentials"));
        }
        wrong(lea.email())
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, org.hamcrest.Matchers.greaterThan(0));
        signIn(lea().email(), PASSWORD);
    }

    private static io.restassured.response.ValidatableResponse wrong(String email) {
        return anybody()
                .body(Map.of("email", email, "password", "a wrong password"))
                .post("/tokens")
                .then();
    }
}
