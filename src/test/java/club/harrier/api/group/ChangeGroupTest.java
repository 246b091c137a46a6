package club.harrier.api.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import club.harrier.Cast;
import club.harrier.api.AuditTrail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangeGroupTest {
    @Inject
    Cast cast;

    @Inject
    AuditTrail audit;

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH"})
    void what_is_left_out_stays_as_it_is(String method) {
        var club = cast.club();
        change(method, club.cole(), club.groupId(), Map.of("description", "Bring water."))
                .then()
                .statusCode(200)
                .body("name", equalTo("Tempo Tuesday"))
                .body("description", equalTo("Bring water."))
                .body("privacy", equalTo("public"))
                .body("owner_id", equalTo(club.ada().accountId().toString()))
                .body("members", equalTo(List.of(club.ben().athleteId().toString())));
        change(
                        method,
                        club.cole(),
                        club.groupId(),
                        Map.of("owner_id", club.cole().accountId(), "name", "Wednesday"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Wednesday"))
                .body("description", equalTo("Bring water."))
                .body("owner_id", equalTo(club.cole().accountId().toString()));
        var lines = audit.of(club.orgId(), club.groupId());
        assertThat(lines).extracting(AuditTrail.Line::action).containsExactly("group.updated", "group.updated");
        assertThat(lines.getFirst().before()).isEqualTo("{\"description\": \"\"}");
        assertThat(lines.getFirst().after()).isEqualTo("{\"description\": \"Bring water.\"}");
        assertThat(lines.getLast().before()).contains("Tempo Tuesday").doesNotContain("description", "privacy");
        assertThat(lines.getLast().after())
                .contains("Wednesday", club.cole().accountId().toString());
    }

    private static Response change(String method, Cast.Person person, UUID group, Object body) {
        return person.calls().body(body).request(method, "/groups/" + group);
    }

    @Test
    void what_changes_nothing_is_not_written_down() {
        var club = cast.club();
        String updated = club.ada().calls().get("/groups/" + club.groupId()).path("updated_at");
        for (var body : List.of(
                Map.of(),
                Map.of("name", "Tempo Tuesday ", "privacy", "public", "description", ""),
                Map.of("members", List.of(club.ben().athleteId(), club.ben().athleteId())))) {
            club.ada()
                    .calls()
                    .body(body)
                    .patch("/groups/" + club.groupId())
                    .then()
                    .statusCode(200)
                    .body("updated_at", equalTo(updated));
        }
        assertThat(audit.of(club.orgId(), club.groupId())).isEmpty();
    }

    @Test
    void members_given_are_the_full_new_list_and_each_change_is_written_down() {
        var club = cast.club();
        var nia = cast.athlete(club.orgId(), "Nia");
        club.ada()
                .calls()
                .body(Map.of("members", List.of(club.mia().athleteId(), nia.athleteId())))
                .put("/groups/" + club.groupId())
                .then()
                .statusCode(200)
                .body(
                        "members",
                        containsInAnyOrder(
                                club.mia().athleteId().toString(),
                                nia.athleteId().toString()))
                .body("member_count", equalTo(2));
        var lines = audit.of(club.orgId(), club.groupId());
        assertThat(lines)
                .extracting(it -> it.action() + " " + it.name())
                .containsExactlyInAnyOrder(
                        "member.removed Ben", "member.added Mia", "member.added Nia", "group.updated Tempo Tuesday");
        var summary = lines.stream()
                .filter(it -> it.action().equals("group.updated"))
                .findFirst()
                .orElseThrow();
        assertThat(summary.before()).isEqualTo("{\"member_count\": 1}");
        assertThat(summary.after()).contains("\"added\": 2", "\"removed\": 1", "\"member_count\": 2");
    }

    @Test
    void an_empty_list_of_members_empties_the_group() {
        var club = cast.club();
        club.ada()
                .calls()
                .body(Map.of("members", List.of()))
                .patch("/groups/" + club.groupId())
                .then()
                .statusCode(200)
                .body("members", hasSize(0));
    }

    @Test
    void an_unknown_member_is_named_and_nothing_at_all_is_changed() {
        var club = cast.club();
        var abroad = cast.athlete(club.zoe().orgId(), "Yan").athleteId();
        club.ada()
                .calls()
                .body(Map.of("name", "Other", "members", List.of(club.mia().athleteId(), abroad)))
                .patch("/groups/" + club.groupId())
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_athlete"))
                .body("detail", containsString(abroad.toString()));
        club.ada()
                .calls()
                .get("/groups/" + club.groupId())
                .then()
                .body("name", equalTo("Tempo Tuesday"))
                .body("members", equalTo(List.of(club.ben().athleteId().toString())));
        assertThat(audit.of(club.orgId(), club.groupId())).isEmpty();
    }

    @Test
    void a_taken_name_is_a_conflict_but_a_group_may_change_the_case_of_its_own() {
        var club = cast.club();
        cast.group(club.orgId(), club.ada().accountId(), "Elite", "public");
        change("PATCH", club.ada(), club.groupId(), Map.of("name", "eLITE"))
                .then()
                .statusCode(409)
                .body("code", equalTo("name_taken"));
        change("PATCH", club.ada(), club.groupId(), Map.of("name", "TEMPO Tuesday"))
                .then()
                .statusCode(200)
                .body("name", equalTo("TEMPO Tuesday"));
    }

    @Test
    void the_new_owner_is_a_coach_of_this_club() {
        var club = cast.club();
        change(
                        "PATCH",
                        club.ada(),
                        club.groupId(),
                        Map.of("owner_id", club.zoe().accountId()))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("owner_id"));
    }

    @Test
    void turning_private_cancels_what_is_pending() {
        var club = cast.club();
        String request = club.mia()
                .calls()
                .post("/groups/" + club.groupId() + "/join-requests")
                .path("join_request_id");
        change("PATCH", club.cole(), club.groupId(), Map.of("privacy", "private"))
                .then()
                .statusCode(200);
        club.ada()
                .calls()
                .get("/groups/" + club.groupId() + "/join-requests/" + request)
                .then()
                .body("status", equalTo("cancelled"))
                .body("decided_by", equalTo(club.cole().accountId().toString()));
        club.mia().calls().get("/groups/" + club.groupId()).then().statusCode(404);
        assertThat(audit.actions(club.orgId(), club.groupId()))
                .containsExactly("group.updated", "join_request.cancelled");
    }

    @Test
    void a_change_based_on_an_old_version_is_refused() {
        var club = cast.club();
        String old = club.ada().calls().get("/groups/" + club.groupId()).header("ETag");
        club.cole()
                .calls()
                .body(Map.of("athlete_ids", List.of(club.mia().athleteId())))
                .post("/groups/" + club.groupId() + "/members")
                .then()
                .statusCode(200);
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            club.ada()
                    .calls()
                    .header("If-Match", old)
                    .body(Map.of("members", List.of()))
                    .request(method, "/groups/" + club.groupId())
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("stale"));
        }
        String present = club.ada()
                .calls()
                .get("/groups/" + club.groupId())
                .then()
                .extract()
                .header("ETag");
        assertThat(present).isNotEqualTo(old);
        String next = club.ada()
                .calls()
                .header("If-Match", present)
                .body(Map.of("name", "Newer"))
                .put("/groups/" + club.groupId())
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(present)))
                .extract()
                .header("ETag");
        club.ada()
                .calls()
                .header("If-Match", next)
                .delete("/groups/" + club.groupId())
                .then()
                .statusCode(204);
    }

    @Test
    void an_athlete_changes_no_group_not_even_their_own() {
        var club = cast.club();
        for (var athlete : List.of(club.ben(), club.mia())) {
            change("PATCH", athlete, club.groupId(), Map.of("name", "Mine"))
                    .then()
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\" \"}", "{\"nam\":\"x\"}", "{\"members\":7}", "{\"members\":[null]}", ""})
    void what_cannot_be_read_or_is_not_allowed_is_refused(String body) {
        var club = cast.club();
        change("PATCH", club.ada(), club.groupId(), body).then().statusCode(400);
    }
}
