package club.harrier.api.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import club.harrier.Cast;
import club.harrier.Emails;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RosterApiTest {
    @Inject
    Cast cast;

    Cast.Club club;

    @BeforeEach
    void club() {
        club = cast.club();
    }

    @Test
    void a_coach_takes_an_athlete_up_with_groups_and_an_invitation() {
        var email = Emails.fresh("nora");
        var made = club.cole()
                .calls()
                .body(Map.of("display_name", " Lea ", "email", email, "group_ids", List.of(club.groupId())))
                .post("/athletes")
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("display_name", equalTo("Lea"))
                .body("status", equalTo("active"))
                .body("group_ids", contains(club.groupId().toString()))
                .body("invitation_url", notNullValue())
                .extract();
        assertThat(made.<String>path("invitation_url")).endsWith("/invitations/" + made.path("invitation_code"));
        club.ada()
                .calls()
                .get("/groups/" + club.groupId() + "/members")
                .then()
                .body("members.display_name", contains("Ben", "Lea"));
        club.ada()
                .calls()
                .body(Map.of("display_name", "Lea again", "email", email.toUpperCase(java.util.Locale.ROOT)))
                .post("/athletes")
                .then()
                .statusCode(409)
                .body("code", equalTo("email_taken"));
    }

    @Test
    void an_athlete_without_an_email_gets_no_invitation() {
        club.cole()
                .calls()
                .body(Map.of("display_name", "Opa Kurt"))
                .post("/athletes")
                .then()
                .statusCode(201)
                .body("invitation_code", nullValue())
                .body("email", nullValue());
    }

    @Test
    void a_group_of_another_club_refuses_the_whole_athlete() {
        var foreign = cast.group(club.zoe().orgId(), club.zoe().accountId(), "Zoe's", "public");
        club.ada()
                .calls()
                .body(Map.of("display_name", "Nobody", "group_ids", List.of(club.groupId(), foreign)))
                .post("/athletes")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_group"))
                .body("errors[0].field", equalTo("group_ids"));
        club.ada().calls().get("/athletes?q=nobody").then().body("total", equalTo(0));
    }

    @Test
    void the_same_key_takes_an_athlete_up_once() {
        var body = Map.of("display_name", "Once", "email", Emails.fresh("nora"));
        String first = club.ada()
                .calls()
                .header("Idempotency-Key", "k1")
                .body(body)
                .post("/athletes")
                .asString();
        var again =
                club.ada().calls().header("Idempotency-Key", "k1").body(body).post("/athletes");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first);
        club.ada()
                .calls()
                .header("Idempotency-Key", "k1")
                .body(Map.of("display_name", "Twice"))
                .post("/athletes")
                .then()
                .statusCode(422);
    }

    @Test
    void the_roster_is_paged_by_name_and_counted() {
        for (String name : List.of("zora", "Émile", "anna", "Bo", "anna")) {
            cast.athlete(club.orgId(), name);
        }
        var names = new ArrayList<String>();
        String cursor = null;
        do {
            var request = club.cole().calls().queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/athletes")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(7))
                    .extract();
            names.addAll(page.path("athletes.display_name"));
            cursor = page.path("next_cursor");
        } while (cursor != null);
        assertThat(names).containsExactly("anna", "anna", "Ben", "Bo", "Mia", "zora", "Émile");
        club.cole().calls().get("/athletes?cursor=nonsense").then().statusCode(400);
        club.cole().calls().get("/athletes?limit=0").then().statusCode(400);
        club.cole().calls().get("/athletes?colour=red").then().statusCode(400);
    }

    @Test
    void the_roster_is_filtered() {
        change(club.cole(), club.mia().athleteId(), Map.of("labels", List.of("injured", "track")));
        var inactive = cast.athlete(club.orgId(), "Ina");
        change(club.cole(), inactive.athleteId(), Map.of("status", "inactive"));
        found("q=MI", "Mia");
        found("q=%25", new String[0]);
        found("label=injured", "Mia");
        found("status=inactive", "Ina");
        found("group_id=" + club.groupId(), "Ben");
        found("unassigned=true", "Mia");
        found("unassigned=true&status=inactive", "Ina");
        club.cole()
                .calls()
                .get("/athletes?group_id=" + UUID.randomUUID())
                .then()
                .statusCode(404);
        club.cole().calls().get("/athletes?status=gone").then().statusCode(400);
    }

    private void found(String filter, String... names) {
        club.cole()
                .calls()
                .urlEncodingEnabled(false)
                .get("/athletes?" + filter)
                .then()
                .statusCode(200)
                .body("athletes.display_name", names.length == 0 ? empty() : contains(names))
                .body("total", equalTo(names.length));
    }

    private static void change(Cast.Person coach, UUID athlete, Map<String, ?> body) {
        coach.calls().body(body).patch("/athletes/" + athlete).then().statusCode(200);
    }
}
