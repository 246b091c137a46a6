package club.harrier.api.start;

import static club.harrier.api.Calls.PASSWORD;
import static club.harrier.api.Calls.accept;
import static club.harrier.api.Calls.anybody;
import static club.harrier.api.Calls.by;
import static club.harrier.api.Calls.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import club.harrier.Cast;
import club.harrier.Emails;
import club.harrier.TestClock;
import club.harrier.api.Calls;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationApiTest {
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

    record Invited(String athleteId, String email, String code) {}

    private Invited athlete(Cast.Person coach) {
        return athlete(coach, Emails.fresh("nora"));
    }

    private static Invited athlete(Cast.Person coach, String email) {
        var made = coach.calls()
                .body(Map.of("display_name", "Lea", "email", email))
                .post("/athletes")
                .then()
                .statusCode(201)
                .extract();
        return new Invited(made.path("athlete_id"), email, made.path("invitation_code"));
    }

    private String coach(String email) {
        return club.ada()
                .calls()
                .body(Map.of("display_name", "Carl", "email", email))
                .post("/coaches")
                .then()
                .statusCode(201)
                .extract()
                .path("invitation_code");
    }

    @Test
    void an_athlete_comes_in_once_with_a_new_password() {
        var lea = athlete(club.cole());
        String token = anybody()
                .body(Map.of("password", PASSWORD, "display_name", "Lea L."))
                .post("/invitations/" + lea.code() + "/acceptance")
                .then()
                .statusCode(201)
                .body("athlete_id", equalTo(lea.athleteId()))
                .extract()
                .path("token");
        by(token)
                .get("/me")
                .then()
                .body("role", equalTo("athlete"))
                .body("athlete_id", equalTo(lea.athleteId()))
                .body("display_name", equalTo("Lea L."));
        refused(lea.code(), "invitation_used");
        Calls.signIn(lea.email(), PASSWORD);
        club.cole()
                .calls()
                .post("/athletes/" + lea.athleteId() + "/invitation")
                .then()
                .statusCode(409);
    }

    private static void refused(String code, String why) {
        anybody()
                .body(Map.of("password", PASSWORD))
                .post("/invitations/" + code + "/acceptance")
                .then()
                .statusCode(410)
                .body("code", equalTo(why));
    }

    @Test
    void two_acceptances_at_once_make_one_person() throws Exception {
        for (int round = 0; round < 3; round++) {
            var lea = athlete(club.cole());
            var statuses =
                    together(() -> accept(lea.code(), PASSWORD), () -> accept(lea.code(), "another good password"));
            assertThat(statuses.getFirst()).isEqualTo(201);
            assertThat(statuses.getLast()).isIn(401, 409, 410);
            club.cole()
                    .calls()
                    .get("/athletes/" + lea.athleteId())
                    .then()
                    .statusCode(200)
                    .body("account_id", org.hamcrest.Matchers.notNullValue());
        }
    }

    @Test
    void an_existing_account_proves_its_password_and_keeps_it() {
        var first = athlete(club.cole());
        assertThat(accept(first.code(), PASSWORD)).isEqualTo(201);
        var second = athlete(club.zoe(), first.email());
        assertThat(accept(second.code(), "a brand new password")).isEqualTo(401);
        assertThat(accept(second.code(), PASSWORD)).isEqualTo(201);
        anybody()
                .body(Map.of(
                        "email",
                        first.email(),
                        "password",
                        PASSWORD,
                        "organization_id",
                        club.zoe().orgId()))
                .post("/tokens")
                .then()
                .statusCode(201)
                .body("role", equalTo("athlete"));
    }

    @Test
    void a_new_link_ends_the_old_one_and_a_coach_can_take_it_back() {
        var lea = athlete(club.cole());
        String path = "/athletes/" + lea.athleteId() + "/invitation";
        String second =
                club.cole().calls().post(path).then().statusCode(201).extract().path("invitation_code");
        refused(lea.code(), "invitation_revoked");
        club.cole().calls().delete(path).then().statusCode(204);
        club.cole().calls().delete(path).then().statusCode(404);
        refused(second, "invitation_revoked");
        club.ben().calls().post(path).then().statusCode(404);
    }

    @Test
    void a_changed_email_ends_the_link() {
        var lea = athlete(club.cole());
        club.cole()
                .calls()
                .body(Map.of("email", Emails.fresh("nora")))
                .patch("/athletes/" + lea.athleteId())
                .then()
                .statusCode(200);
        refused(lea.code(), "invitation_revoked");
    }

    @Test
    void a_link_ends_after_two_weeks() {
        var lea = athlete(club.cole());
        clock.set(Instant.now().plus(Duration.ofDays(15)));
        refused(lea.code(), "invitation_expired");
    }

    @Test
    void an_unknown_code_is_not_found_and_a_weak_password_changes_nothing() {
        assertThat(accept("nonsense", PASSWORD)).isEqualTo(404);
        var lea = athlete(club.cole());
        assertThat(accept(lea.code(), "short")).isEqualTo(400);
        assertThat(accept(lea.code(), PASSWORD)).isEqualTo(201);
    }

    @Test
    void a_coach_comes_in_and_sees_the_roster() {
        var email = Emails.fresh("nora");
        String code = coach(email);
        club.ada().calls().get("/coaches").then().body("invitations.email", contains(email));
        assertThat(accept(code, PASSWORD)).isEqualTo(201);
        by(Calls.signIn(email, PASSWORD))
                .get("/athletes")
                .then()
                .statusCode(200)
                .body("total", equalTo(2));
        club.ada()
                .calls()
                .get("/coaches")
                .then()
                .body("coaches.display_name", hasItem("Carl"))
                .body("coaches[0].role", equalTo("head_coach"))
                .body("invitations", hasSize(0));
        club.ada()
                .calls()
                .body(Map.of("display_name", "Carl", "email", email))
                .post("/coaches")
                .then()
                .statusCode(409);
    }

    @Test
    void a_coach_who_runs_is_both() {
        var email = Emails.fresh("nora");
        assertThat(accept(coach(email), PASSWORD)).isEqualTo(201);
        var athlete = athlete(club.cole(), email);
        assertThat(accept(athlete.code(), PASSWORD)).isEqualTo(201);
        by(Calls.signIn(email, PASSWORD))
                .get("/me")
                .then()
                .body("role", equalTo("coach"))
                .body("athlete_id", equalTo(athlete.athleteId()));
    }

    @Test
    void a_coach_who_leaves_is_out_at_once_and_the_groups_pass_on() {
        String group = club.cole()
                .calls()
                .body(Map.of("name", "Cole's"))
                .post("/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("group_id");
        String cole = "/coaches/" + club.cole().accountId();
        club.cole().calls().delete(cole).then().statusCode(403);
        club.zoe().calls().delete(cole).then().statusCode(404);
        club.ada().calls().delete(cole).then().statusCode(204);
        club.cole().calls().get("/me").then().statusCode(401);
        club.ada()
                .calls()
                .get("/groups/" + group)
                .then()
                .body("owner_id", equalTo(club.ada().accountId().toString()));
        club.ada().calls().get("/coaches").then().body("coaches.display_name", not(hasItem("Cole")));
        club.ada().calls().delete("/coaches/" + club.ada().accountId()).then().statusCode(409);
    }

    @Test
    void a_coaches_link_can_be_taken_back() {
        String code = coach(Emails.fresh("nora"));
        String id = club.ada().calls().get("/coaches").path("invitations[0].invitation_id");
        club.cole().calls().delete("/coaches/invitations/" + id).then().statusCode(403);
        club.ada().calls().delete("/coaches/invitations/" + id).then().statusCode(204);
        refused(code, "invitation_revoked");
    }
}
