package club.harrier.api.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import club.harrier.Cast;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GroupMembersTest {
    @Inject
    Cast cast;

    @Test
    void coaches_and_members_see_who_is_in_the_group() {
        var club = cast.club();
        for (var person : List.of(club.ada(), club.cole(), club.ben())) {
            person.calls()
                    .get("/groups/" + club.groupId() + "/members")
                    .then()
                    .statusCode(200)
                    .body("members", hasSize(1))
                    .body(
                            "members[0].athlete_id",
                            equalTo(club.ben().athleteId().toString()))
                    .body("members[0].display_name", equalTo("Ben"))
                    .body("members[0].status", equalTo("active"))
                    .body("members[0].joined_at", notNullValue());
        }
    }

    @Test
    void an_athlete_outside_knows_the_public_group_but_not_its_members() {
        var club = cast.club();
        club.mia().calls().get("/groups/" + club.groupId() + "/members").then().statusCode(403);
        club.zoe().calls().get("/groups/" + club.groupId() + "/members").then().statusCode(404);
    }

    @Test
    void who_has_left_is_no_group_mate_any_more() {
        var club = cast.club();
        club.ben()
                .calls()
                .delete("/groups/" + club.groupId() + "/members/" + club.ben().athleteId())
                .then()
                .statusCode(204);
        club.ben().calls().get("/groups/" + club.groupId() + "/members").then().statusCode(403);
        club.ada().calls().get("/groups/" + club.groupId() + "/members").then().body("members", hasSize(0));
    }

    @Test
    void group_mates_see_active_members_and_coaches_all() {
        var club = cast.club();
        UUID group = cast.group(
                club.orgId(),
                club.ada().accountId(),
                "Both",
                "public",
                club.ben().athleteId(),
                club.mia().athleteId());
        cast.status(club.ben(), "inactive");
        String list = "/groups/" + group + "/members";
        club.mia().calls().get(list).then().body("members.display_name", equalTo(List.of("Mia")));
        club.ben().calls().get(list).then().body("members.display_name", equalTo(List.of("Ben", "Mia")));
        club.ada().calls().get(list).then().body("members.status", equalTo(List.of("inactive", "active")));
    }

    @Test
    void pages_and_search_go_by_name() {
        var club = cast.club();
        var athletes = new ArrayList<UUID>();
        for (var name : List.of("nia", "Nia", "NIA", "Ägidius", "zoë", "A%b")) {
            athletes.add(cast.athlete(club.orgId(), name).athleteId());
        }
        UUID group = cast.group(club.orgId(), club.ada().accountId(), "Many", "public", athletes.toArray(UUID[]::new));
        String list = "/groups/" + group + "/members";
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var calls = club.ada().calls().queryParam("limit", 2);
            var page = (cursor == null ? calls : calls.queryParam("cursor", cursor)).get(list);
            seen.addAll(page.path("members.athlete_id"));
            cursor = page.path("next_cursor");
        } while (cursor != null);
        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
        club.ada().calls().queryParam("q", "ÄGI").get(list).then().body("members", hasSize(1));
        club.ada().calls().queryParam("q", "%").get(list).then().body("members", hasSize(1));
        club.ada().calls().queryParam("q", "nia").get(list).then().body("members", hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "cursor=x", "cursor=YQBi", "status=active"})
    void what_is_outside_the_documentation_is_refused(String query) {
        var club = cast.club();
        club.ada()
                .calls()
                .get("/groups/" + club.groupId() + "/members?" + query)
                .then()
                .statusCode(400);
    }
}
