package club.harrier.api.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AskToJoinTest {
    @Inject
    Cast cast;

    private static ValidatableResponse ask(Cast.Person person, UUID group, String message) {
        return person.calls()
                .body(Map.of("message", message))
                .post("/groups/" + group + "/join-requests")
                .then();
    }

    @Test
    void an_athlete_asks_and_waits() {
        var club = cast.club();
        var asked = ask(club.mia(), club.groupId(), " I'd love to. ")
                .statusCode(201)
                .body("group_id", equalTo(club.groupId().toString()))
                .body("athlete_id", equalTo(club.mia().athleteId().toString()))
                .body("status", equalTo("pending"))
                .body("message", equalTo("I'd love to."))
                .body("decided_at", nullValue())
                .body("decided_by", nullValue())
                .body("$", hasKey("decided_at"))
                .extract();
        String id = asked.path("join_request_id");
        assertThat(asked.header("Location")).endsWith("/api/v1/groups/" + club.groupId() + "/join-requests/" + id);
        club.mia()
                .calls()
                .get("/groups/" + club.groupId())
                .then()
                .body("membership", equalTo("requested"))
                .body("join_request_id", equalTo(id))
                .body("$", not(hasKey("members")));
    }

    @Test
    void the_message_may_be_left_out() {
        var club = cast.club();
        club.mia()
                .calls()
                .post("/groups/" + club.groupId() + "/join-requests")
                .then()
                .statusCode(201)
                .body("message", equalTo(""));
    }

    @Test
    void one_request_at_a_time() {
        var club = cast.club();
        ask(club.mia(), club.groupId(), "").statusCode(201);
        ask(club.mia(), club.groupId(), "please").statusCode(409).body("code", equalTo("already_requested"));
    }

    @Test
    void a_member_need_not_ask() {
        var club = cast.club();
        ask(club.ben(), club.groupId(), "").statusCode(409).body("code", equalTo("already_member"));
        UUID elite = cast.group(
                club.orgId(),
                club.ada().accountId(),
                "Elite",
                "private",
                club.ben().athleteId());
        ask(club.ben(), elite, "").statusCode(409).body("code", equalTo("already_member"));
        ask(club.mia(), elite, "").statusCode(404);
    }

    @Test
    void only_an_active_athlete_asks() {
        var club = cast.club();
        ask(club.cole(), club.groupId(), "").statusCode(403);
        cast.status(club.mia(), "inactive");
        ask(club.mia(), club.groupId(), "").statusCode(403);
        ask(club.zoe(), club.groupId(), "").statusCode(404);
    }

    @Test
    void after_a_no_the_athlete_may_ask_again() {
        var club = cast.club();
        String first = ask(club.mia(), club.groupId(), "").extract().path("join_request_id");
        club.ada()
                .calls()
                .body(Map.of("status", "rejected"))
                .put("/groups/" + club.groupId() + "/join-requests/" + first)
                .then()
                .statusCode(200);
        ask(club.mia(), club.groupId(), "").statusCode(201).body("join_request_id", not(equalTo(first)));
    }

    @Test
    void the_same_idempotency_key_asks_once() {
        var club = cast.club();
        String[] ids = new String[2];
        for (int i = 0; i < 2; i++) {
            ids[i] = club.mia()
                    .calls()
                    .header("Idempotency-Key", "ask-1")
                    .post("/groups/" + club.groupId() + "/join-requests")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("join_request_id");
        }
        assertThat(ids[1]).isEqualTo(ids[0]);
    }

    @Test
    void a_message_is_limited() {
        var club = cast.club();
        ask(club.mia(), club.groupId(), "x".repeat(1001)).statusCode(400).body("errors[0].field", equalTo("message"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"x\"}", "{\"message\":7}", "[]"})
    void what_cannot_be_read_is_refused(String body) {
        var club = cast.club();
        club.mia()
                .calls()
                .body(body)
                .post("/groups/" + club.groupId() + "/join-requests")
                .then()
                .statusCode(400);
    }
}
