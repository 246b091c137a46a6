package club.harrier.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import club.harrier.Cast;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AthleteApiTest {
    @Inject
    Cast cast;

    Cast.Club club;

    @BeforeEach
    void club() {
        club = cast.club();
    }

    @Test
    void a_coach_takes_an_athlete_up_with_groups_and_an_invitation() {
        var email = SignUpTest.email();
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
        var body = Map.of("display_name", "Once", "email", SignUpTest.email());
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

    @Test
    void the_athlete_never_sees_labels_and_note() {
        change(club.cole(), club.ben().athleteId(), Map.of("note", "left knee", "labels", List.of("knee")));
        club.ada()
                .calls()
                .get("/athletes/" + club.ben().athleteId())
                .then()
                .body("note", equalTo("left knee"))
                .body("labels", contains("knee"));
        club.ben()
                .calls()
                .get("/athletes/" + club.ben().athleteId())
                .then()
                .statusCode(200)
                .body("$", not(hasKey("note")))
                .body("$", not(hasKey("labels")));
    }

    @Test
    void an_athlete_changes_their_own_name_and_zone_and_nothing_else() {
        var ben = "/athletes/" + club.ben().athleteId();
        club.ben()
                .calls()
                .body(Map.of("display_name", "Benno", "time_zone", "Asia/Tokyo"))
                .patch(ben)
                .then()
                .statusCode(200)
                .body("display_name", equalTo("Benno"))
                .body("time_zone", equalTo("Asia/Tokyo"));
        for (var body : List.of(
                Map.of("status", "active"),
                Map.of("labels", List.of()),
                Map.of("note", ""),
                Map.of("email", "me@example.org"))) {
            club.ben().calls().body(body).patch(ben).then().statusCode(403);
        }
        club.ben()
                .calls()
                .body(Map.of("note", ""))
                .patch("/athletes/" + club.mia().athleteId())
                .then()
                .statusCode(404);
    }

    @Test
    void null_clears_a_zone_and_an_email_and_leaving_out_does_not() {
        var id = club.ben().athleteId();
        change(club.cole(), id, Map.of("email", "ben@example.org", "time_zone", "Asia/Tokyo"));
        change(club.cole(), id, Map.of("note", "n"));
        club.cole().calls().get("/athletes/" + id).then().body("email", equalTo("ben@example.org"));
        club.cole()
                .calls()
                .body("{\"email\":null,\"time_zone\":null}")
                .patch("/athletes/" + id)
                .then()
                .statusCode(200)
                .body("email", nullValue())
                .body("time_zone", nullValue())
                .body("note", equalTo("n"));
    }

    @Test
    void bad_values_name_their_field() {
        var path = "/athletes/" + club.ben().athleteId();
        var wrong = new HashMap<String, Object>();
        wrong.put("display_name", " ");
        wrong.put("email", "nowhere");
        wrong.put("status", "asleep");
        wrong.put("labels", List.of("x".repeat(51)));
        wrong.put("note", "x".repeat(5001));
        wrong.put("time_zone", "+02:00");
        wrong.put("colour", "red");
        wrong.forEach((field, value) -> club.cole()
                .calls()
                .body(Map.of(field, value))
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field)));
    }

    @Test
    void a_stale_version_changes_and_erases_nothing() {
        var path = "/athletes/" + club.ben().athleteId();
        String seen = club.cole().calls().get(path).header("ETag");
        change(club.ada(), club.ben().athleteId(), Map.of("note", "new"));
        club.cole()
                .calls()
                .header("If-Match", seen)
                .body(Map.of("note", "old"))
                .patch(path)
                .then()
                .statusCode(412);
        club.ada()
                .calls()
                .header("If-Match", seen)
                .delete(path + "?confirm=Ben")
                .then()
                .statusCode(412);
        String now = club.cole().calls().get(path).header("ETag");
        club.cole()
                .calls()
                .header("If-Match", now)
                .body(Map.of("note", "newer"))
                .patch(path)
                .then()
                .statusCode(200)
                .body("note", equalTo("newer"));
    }

    @Test
    void who_is_suspended_is_out_at_once() {
        club.ben().calls().get("/me").then().statusCode(200);
        change(club.cole(), club.ben().athleteId(), Map.of("status", "suspended"));
        club.ben().calls().get("/me").then().statusCode(401);
        change(club.cole(), club.ben().athleteId(), Map.of("status", "active"));
        club.ben().calls().get("/me").then().statusCode(401);
    }

    @Test
    void only_the_head_coach_erases_and_only_when_sure() {
        var path = "/athletes/" + club.ben().athleteId();
        club.cole().calls().delete(path + "?confirm=Ben").then().statusCode(403);
        club.ben().calls().delete(path + "?confirm=Ben").then().statusCode(403);
        club.mia().calls().delete(path + "?confirm=Ben").then().statusCode(404);
        club.zoe().calls().delete(path + "?confirm=Ben").then().statusCode(404);
        club.ada().calls().delete(path).then().statusCode(400).body("errors[0].field", equalTo("confirm"));
        club.ada().calls().delete(path + "?confirm=ben").then().statusCode(422);
        club.ada().calls().delete(path + "?confirm=Ben").then().statusCode(204);
        club.ada().calls().get(path).then().statusCode(404);
        club.ben().calls().get("/me").then().statusCode(401);
        club.ada()
                .calls()
                .get("/groups/" + club.groupId())
                .then()
                .statusCode(200)
                .body("member_count", equalTo(0));
    }

    @Test
    void erasing_takes_the_name_out_of_the_audit_log() {
        var id = club.ben().athleteId();
        change(club.cole(), id, Map.of("email", "secret@example.org"));
        club.ada().calls().delete("/athletes/" + id + "?confirm=Ben").then().statusCode(204);
        String log = club.ada()
                .calls()
                .get("/audit-log")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(log).contains("athlete.updated", "athlete.deleted").doesNotContain("secret@example.org", "Ben");
    }

    @Test
    void what_a_coach_changes_is_in_the_audit_log() {
        change(club.cole(), club.ben().athleteId(), Map.of("status", "inactive"));
        club.cole()
                .calls()
                .get("/audit-log?action=athlete.updated")
                .then()
                .statusCode(200)
                .body("entries", hasSize(1))
                .body("entries[0].actor_id", equalTo(club.cole().accountId().toString()))
                .body("entries[0].target.name", equalTo("Ben"))
                .body("entries[0].before.status", equalTo("active"))
                .body("entries[0].after.status", equalTo("inactive"));
        club.ben().calls().get("/audit-log").then().statusCode(403);
        club.zoe().calls().get("/audit-log").then().body("entries", empty());
    }

    @Test
    void an_athlete_of_another_club_does_not_exist() {
        var path = "/athletes/" + club.ben().athleteId();
        club.zoe().calls().get(path).then().statusCode(404);
        club.zoe().calls().body(Map.of("note", "x")).patch(path).then().statusCode(404);
        club.zoe().calls().post(path + "/invitation").then().statusCode(404);
        club.zoe().calls().delete(path + "/invitation").then().statusCode(404);
        club.zoe().calls().post(path + "/password-reset").then().statusCode(404);
        club.zoe().calls().get("/athletes").then().body("athletes.display_name", not(hasItem("Ben")));
    }

    private static void change(Cast.Person coach, UUID athlete, Map<String, ?> body) {
        coach.calls().body(body).patch("/athletes/" + athlete).then().statusCode(200);
    }
}
