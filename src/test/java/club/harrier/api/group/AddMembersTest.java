package club.harrier.api.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import club.harrier.Cast;
import club.harrier.api.AuditTrail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AddMembersTest {
    @Inject
    Cast cast;

    @Inject
    AuditTrail audit;

    @Test
    void each_athlete_has_an_outcome_in_the_order_given() {
        var club = cast.club();
        add(
                        club.cole(),
                        club.groupId(),
                        club.mia().athleteId(),
                        club.ben().athleteId(),
                        club.mia().athleteId())
                .statusCode(200)
                .body(
                        "results.athlete_id",
                        equalTo(List.of(
                                club.mia().athleteId().toString(),
                                club.ben().athleteId().toString())))
                .body("results.outcome", equalTo(List.of("added", "already_member")));
        assertThat(audit.of(club.orgId(), club.groupId())).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo("member.added");
            assertThat(line.name()).isEqualTo("Mia");
            assertThat(line.athleteId()).isEqualTo(club.mia().athleteId());
        });
        club.mia().calls().get("/groups/" + club.groupId()).then().body("membership", equalTo("member"));
    }

    private static ValidatableResponse add(Cast.Person person, UUID group, UUID... athletes) {
        return person.calls()
                .body(Map.of("athlete_ids", List.of(athletes)))
                .post("/groups/" + group + "/members")
                .then();
    }

    @Test
    void with_one_unknown_or_foreign_id_nobody_is_added() {
        var club = cast.club();
        var abroad = cast.athlete(club.zoe().orgId(), "Yan").athleteId();
        add(club.ada(), club.groupId(), club.mia().athleteId(), abroad)
                .statusCode(422)
                .body("code", equalTo("unknown_athlete"))
                .body("errors[0].field", equalTo("athlete_ids"))
                .body("detail", containsString(abroad.toString()))
                .body("detail", not(containsString(club.mia().athleteId().toString())));
        club.ada().calls().get("/groups/" + club.groupId()).then().body("member_count", equalTo(1));
        assertThat(audit.of(club.orgId(), club.groupId())).isEmpty();
    }

    @Test
    void adding_by_hand_approves_the_request() {
        var club = cast.club();
        String request = club.mia()
                .calls()
                .post("/groups/" + club.groupId() + "/join-requests")
                .path("join_request_id");
        add(club.cole(), club.groupId(), club.mia().athleteId()).statusCode(200);
        club.mia()
                .calls()
                .get("/groups/" + club.groupId() + "/join-requests/" + request)
                .then()
                .body("status", equalTo("approved"))
                .body("decided_by", equalTo(club.cole().accountId().toString()));
        assertThat(audit.actions(club.orgId(), club.groupId()))
                .containsExactly("join_request.approved", "member.added");
    }

    @Test
    void the_same_idempotency_key_adds_once_and_says_the_same_again() {
        var club = cast.club();
        for (int i = 0; i < 2; i++) {
            club.ada()
                    .calls()
                    .header("Idempotency-Key", "add-1")
                    .body(Map.of("athlete_ids", List.of(club.mia().athleteId())))
                    .post("/groups/" + club.groupId() + "/members")
                    .then()
                    .statusCode(200)
                    .body("results.outcome", equalTo(List.of("added")));
        }
    }

    @Test
    void an_athlete_adds_nobody() {
        var club = cast.club();
        add(club.mia(), club.groupId(), club.mia().athleteId()).statusCode(403);
        add(club.ben(), club.groupId(), club.mia().athleteId()).statusCode(403);
        add(club.zoe(), club.groupId(), club.mia().athleteId()).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"athlete_ids\":[]}",
                "{\"athlete_ids\":null}",
                "{\"athlete_ids\":[null]}",
                "{\"athlete_ids\":[\"x\"]}",
                "{\"athlete_ids\":\"x\"}",
                "{\"athletes\":[]}",
                ""
            })
    void what_cannot_be_read_or_is_not_allowed_is_refused(String body) {
        var club = cast.club();
        club.ada()
                .calls()
                .body(body)
                .post("/groups/" + club.groupId() + "/members")
                .then()
                .statusCode(400);
    }

    @Test
    void one_call_takes_five_hundred() {
        var club = cast.club();
        add(
                        club.ada(),
                        club.groupId(),
                        Stream.generate(UUID::randomUUID).limit(501).toArray(UUID[]::new))
                .statusCode(400)
                .body("errors[0].field", equalTo("athlete_ids"));
        add(
                        club.ada(),
                        club.groupId(),
                        Stream.generate(UUID::randomUUID).limit(500).toArray(UUID[]::new))
                .statusCode(422);
    }
}
