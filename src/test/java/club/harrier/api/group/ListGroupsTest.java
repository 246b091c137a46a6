package club.harrier.api.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListGroupsTest {
    @Inject
    Cast cast;

    @Test
    void coaches_see_all_groups_and_the_two_numbers_of_the_roster() {
        var club = cast.club();
        cast.group(
                club.orgId(),
                club.ada().accountId(),
                "Elite",
                "private",
                club.ben().athleteId());
        club.mia()
                .calls()
                .post("/groups/" + club.groupId() + "/join-requests")
                .then()
                .statusCode(201);
        club.cole()
                .calls()
                .get("/groups")
                .then()
                .statusCode(200)
                .body("groups.name", equalTo(List.of("Elite", "Tempo Tuesday")))
                .body("groups.member_count", equalTo(List.of(1, 1)))
                .body("groups.pending_requests", equalTo(List.of(0, 1)))
                .body("groups", everyItem(not(hasKey("membership"))))
                .body("groups", everyItem(not(hasKey("members"))))
                .body("total_athletes", equalTo(2))
                .body("unassigned_count", equalTo(1))
                .body("next_cursor", nullValue())
                .body("$", hasKey("next_cursor"));
    }

    @Test
    void athletes_see_public_groups_and_their_own_and_how_they_stand_to_them() {
        var club = cast.club();
        cast.group(
                club.orgId(),
                club.ada().accountId(),
                "Elite",
                "private",
                club.ben().athleteId());
        cast.group(club.orgId(), club.ada().accountId(), "Hills", "public");
        String request = club.mia()
                .calls()
                .post("/groups/" + club.groupId() + "/join-requests")
                .path("join_request_id");
        club.mia()
                .calls()
                .get("/groups")
                .then()
                .statusCode(200)
                .body("groups.name", equalTo(List.of("Hills", "Tempo Tuesday")))
                .body("groups.membership", equalTo(List.of("none", "requested")))
                .body("groups[0]", not(hasKey("join_request_id")))
                .body("groups[1].join_request_id", equalTo(request))
                .body("groups", everyItem(not(hasKey("pending_requests"))))
                .body("$", not(hasKey("total_athletes")))
                .body("$", not(hasKey("unassigned_count")));
        club.ben()
                .calls()
                .get("/groups")
                .then()
                .body("groups.name", equalTo(List.of("Elite", "Hills", "Tempo Tuesday")))
                .body("groups.membership", equalTo(List.of("member", "none", "member")));
    }

    @Test
    void another_club_sees_none_of_them() {
        var club = cast.club();
        club.zoe()
                .calls()
                .get("/groups")
                .then()
                .statusCode(200)
                .body("groups", hasSize(0))
                .body("total_athletes", equalTo(0));
    }

    @Test
    void only_active_athletes_count_as_unassigned() {
        var club = cast.club();
        cast.athlete(club.orgId(), "Nia");
        club.ada()
                .calls()
                .body(Map.of("members", List.of()))
                .patch("/groups/" + club.groupId())
                .then()
                .statusCode(200);
        club.ada()
                .calls()
                .get("/groups")
                .then()
                .body("total_athletes", equalTo(3))
                .body("unassigned_count", equalTo(3));
    }

    @Test
    void a_search_finds_any_part_of_a_name_and_takes_wildcards_literally() {
        var club = cast.club();
        for (var name : List.of("100 % Laufen", "100 x Laufen", "A_B", "AxB", "Back\\slash", "ÉLITE")) {
            cast.group(club.orgId(), club.ada().accountId(), name, "public");
        }
        assertThat(found(club, "% l")).containsExactly("100 % Laufen");
        assertThat(found(club, "a_b")).containsExactly("A_B");
        assertThat(found(club, "K\\S")).containsExactly("Back\\slash");
        assertThat(found(club, "élite")).containsExactly("ÉLITE");
        assertThat(found(club, "nothing")).isEmpty();
        assertThat(found(club, " ")).hasSize(7);
    }

    private static List<String> found(Cast.Club club, String sought) {
        return club.mia().calls().queryParam("q", sought).get("/groups").path("groups.name");
    }

    @Test
    void pages_show_each_group_once_while_others_are_added() {
        var club = cast.club();
        for (char name = 'b'; name < 'j'; name++) {
            cast.group(club.orgId(), club.ada().accountId(), "Group " + name, "public");
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = cursor == null
                    ? club.ada().calls().get("/groups?limit=2")
                    : club.ada().calls().queryParam("cursor", cursor).get("/groups?limit=2");
            seen.addAll(page.path("groups.name"));
            cursor = page.path("next_cursor");
            cast.group(club.orgId(), club.ada().accountId(), "Aaa " + seen.size(), "public");
        } while (cursor != null);
        assertThat(seen).hasSize(9).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=ten",
                "cursor=x",
                "cursor=YQ",
                "cursor=YQBi",
                "q=%00",
                "colour=red",
                "q=a&q=b"
            })
    void what_is_outside_the_documentation_is_refused(String query) {
        var club = cast.club();
        club.ada()
                .calls()
                .urlEncodingEnabled(false)
                .get("/groups?" + query)
                .then()
                .statusCode(400);
    }
}
