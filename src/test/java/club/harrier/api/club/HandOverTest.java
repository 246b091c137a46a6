package club.harrier.api.club;

import static club.harrier.api.Calls.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import club.harrier.Cast;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandOverTest {
    @Inject
    Cast cast;

    Cast.Club club;

    @BeforeEach
    void club() {
        club = cast.club();
    }

    @Test
    void the_head_coach_changes_the_organization_and_nobody_else() {
        club.ada()
                .calls()
                .body(Map.of("name", "Renamed", "week_start", "sunday", "unit_system", "imperial"))
                .patch("/organization")
                .then()
                .statusCode(200)
                .body("name", equalTo("Renamed"));
        club.ada().calls().get("/organization").then().body("week_start", equalTo("sunday"));
        club.cole().calls().get("/organization").then().statusCode(403);
        club.cole()
                .calls()
                .body(Map.of("name", "Mine"))
                .patch("/organization")
                .then()
                .statusCode(403);
        club.ben()
                .calls()
                .body(Map.of("name", "Mine"))
                .patch("/organization")
                .then()
                .statusCode(403);
        club.ada()
                .calls()
                .body(Map.of("time_zone", "Nowhere"))
                .patch("/organization")
                .then()
                .statusCode(400);
    }

    @Test
    void the_head_coach_hands_over_and_is_a_coach_from_then_on() {
        assertThat(handOver(club.ada(), club.cole().accountId())).isEqualTo(200);
        club.cole().calls().get("/me").then().body("role", equalTo("head_coach"));
        club.ada().calls().get("/me").then().body("role", equalTo("coach"));
        assertThat(handOver(club.ada(), club.ada().accountId())).isEqualTo(403);
    }

    @Test
    void nobody_but_a_coach_of_the_club_takes_over() {
        for (UUID wrong : List.of(club.ben().accountId(), club.zoe().accountId(), UUID.randomUUID())) {
            assertThat(handOver(club.ada(), wrong)).isEqualTo(422);
        }
        club.ada().calls().get("/me").then().body("role", equalTo("head_coach"));
    }

    @Test
    void two_hand_overs_at_once_leave_one_head_coach() throws Exception {
        var dora = cast.coach(club.orgId(), "Dora", "coach");
        var statuses = together(
                () -> handOver(club.ada(), club.cole().accountId()), () -> handOver(club.ada(), dora.accountId()));
        assertThat(statuses.getFirst()).isEqualTo(200);
        assertThat(statuses.getLast()).isIn(403, 409);
    }

    private static int handOver(Cast.Person from, UUID to) {
        return from.calls()
                .body(Map.of("head_coach_id", to))
                .patch("/organization")
                .statusCode();
    }
}
