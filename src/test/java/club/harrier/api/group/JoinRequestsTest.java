package club.harrier.api.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import club.harrier.Cast;
import club.harrier.api.AuditTrail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class JoinRequestsTest {
    @Inject
    Cast cast;

    @Inject
    AuditTrail audit;

    private static String ask(Cast.Person athlete, UUID group) {
        return athlete.calls()
                .post("/groups/" + group + "/join-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("join_request_id");
    }

    private static ValidatableResponse decide(Cast.Person person, UUID group, String request, String status) {
        return person.calls()
                .body(Map.of("status", status))
                .put("/groups/" + group + "/join-requests/" + request)
                .then();
    }

    @Test
    void a_coach_approves_and_the_athlete_is_a_member() {
        var club = cast.club();
        String request = ask(club.mia(), club.groupId());
        decide(club.cole(), club.groupId(), request, "approved")
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("decided_by", equalTo(club.cole().accountId().toString()))
                .body("decided_at", notNullValue());
        club.mia().calls().get("/groups/" + club.groupId()).then().body("membership", equalTo("member"));
        assertThat(audit.actions(club.orgId(), club.groupId()))
                .containsExactly("join_request.approved", "member.added");
    }

    @Test
    void a_coach_rejects_and_nothing_else_changes() {
        var club = cast.club();
        String request = ask(club.mia(), club.groupId());
        decide(club.ada(), club.groupId(), request, "rejected").statusCode(200).body("status", equalTo("rejected"));
        club.mia().calls().get("/groups/" + club.groupId()).then().body("membership", equalTo("none"));
        assertThat(audit.actions(club.orgId(), club.groupId())).containsExactly("join_request.rejected");
    }

    @Test
    void the_athlete_takes_it_back() {
        var club = cast.club();
        String request = ask(club.mia(), club.groupId());
        decide(club.mia(), club.groupId(), request, "cancelled")
                .statusCode(200)
                .body("decided_by", equalTo(club.mia().accountId().toString()));
        decide(club.ada(), club.groupId(), request, "approved")
                .statusCode(409)
                .body("code", equalTo("already_decided"));
    }

    @Test
    void the_first_decision_stands() {
        var club = cast.club();
        String request = ask(club.mia(), club.groupId());
        decide(club.ada(), club.groupId(), request, "approved").statusCode(200);
        for (var second : List.of("approved", "rejected")) {
            decide(club.cole(), club.groupId(), request, second)
                    .statusCode(409)
                    .body("code", equalTo("already_decided"));
        }
        decide(club.mia(), club.groupId(), request, "cancelled").statusCode(409);
    }

    @Test
    void nobody_decides_what_is_not_theirs() {
        var club = cast.club();
        var nia = cast.athlete(club.orgId(), "Nia");
        String request = ask(club.mia(), club.groupId());
        decide(club.mia(), club.groupId(), request, "approved").statusCode(403);
        decide(club.ada(), club.groupId(), request, "cancelled").statusCode(403);
        for (var stranger : List.of(nia, club.ben(), club.zoe())) {
            decide(stranger, club.groupId(), request, "cancelled").statusCode(404);
            decide(stranger, club.groupId(), request, "approved").statusCode(404);
        }
        UUID other = cast.group(club.orgId(), club.ada().accountId(), "Other", "public");
        decide(club.ada(), other, request, "approved").statusCode(404);
    }

    @Test
    void a_decision_on_an_old_version_is_refused() {
        var club = cast.club();
        String request = ask(club.mia(), club.groupId());
        String address = "/groups/" + club.groupId() + "/join-requests/" + request;
        String version = club.ada().calls().get(address).header("ETag");
        decide(club.mia(), club.groupId(), request, "cancelled").statusCode(200);
        club.ada()
                .calls()
                .header("If-Match", version)
                .body(Map.of("status", "approved"))
                .put(address)
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"status\":\"pending\"}", "{\"status\":\"yes\"}", "{}", "{\"state\":\"approved\"}", ""})
    void a_decision_is_one_of_three(String body) {
        var club = cast.club();
        String request = ask(club.mia(), club.groupId());
        club.ada()
                .calls()
                .body(body)
                .put("/groups/" + club.groupId() + "/join-requests/" + request)
                .then()
                .statusCode(400);
    }

    @Test
    void coaches_see_all_requests_and_athletes_their_own() {
        var club = cast.club();
        var nia = cast.athlete(club.orgId(), "Nia");
        String first = ask(club.mia(), club.groupId());
        String second = ask(nia, club.groupId());
        String list = "/groups/" + club.groupId() + "/join-requests";
        club.cole()
                .calls()
                .get(list)
                .then()
                .statusCode(200)
                .body("join_requests.join_request_id", equalTo(List.of(first, second)))
                .body("join_requests.display_name", equalTo(List.of("Mia", "Nia")));
        nia.calls().get(list).then().body("join_requests.join_request_id", equalTo(List.of(second)));
        nia.calls().get(list + "/" + first).then().statusCode(404);
        nia.calls().get(list + "/" + second).then().statusCode(200);
        club.ben().calls().get(list).then().statusCode(200).body("join_requests", hasSize(0));
        decide(club.ada(), club.groupId(), first, "rejected");
        club.ada().calls().get(list).then().body("join_requests", hasSize(1));
        club.ada().calls().get(list + "?status=rejected").then().body("join_requests", hasSize(1));
        club.mia().calls().get(list + "?status=rejected").then().body("join_requests", hasSize(1));
        club.ada().calls().get(list + "?status=all").then().statusCode(400);
    }

    @Test
    void the_list_has_pages() {
        var club = cast.club();
        for (int i = 0; i < 5; i++) {
            ask(cast.athlete(club.orgId(), "Athlete " + i), club.groupId());
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var calls = club.ada().calls().queryParam("limit", 2);
            var page = (cursor == null ? calls : calls.queryParam("cursor", cursor))
                    .get("/groups/" + club.groupId() + "/join-requests");
            seen.addAll(page.path("join_requests.display_name"));
            cursor = page.path("next_cursor");
        } while (cursor != null);
        assertThat(seen).containsExactly("Athlete 0", "Athlete 1", "Athlete 2", "Athlete 3", "Athlete 4");
        club.ada()
                .calls()
                .get("/groups/" + club.groupId() + "/join-requests?cursor=YQBi")
                .then()
                .statusCode(400);
    }
}
