package club.harrier.api.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
