package club.harrier.api.group;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import club.harrier.Cast;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShowGroupTest {
    @Inject
    Cast cast;

    @Test
    void coaches_and_members_see_who_is_in_it() {
        var club = cast.club();
        var ids = List.of(club.ben().athleteId().toString());
        club.cole()
                .calls()
                .get("/groups/" + club.groupId())
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("group_id", equalTo(club.groupId().toString()))
                .body("members", equalTo(ids))
                .body("member_count", equalTo(1))
                .body("created_at", notNullValue())
                .body("updated_at", notNullValue())
                .body("$", not(hasKey("pending_requests")));
        club.ben()
                .calls()
                .get("/groups/" + club.groupId())
                .then()
                .statusCode(200)
                .body("members", equalTo(ids))
                .body("membership", equalTo("member"));
    }

    @Test
    void an_athlete_outside_sees_a_public_group_but_not_who_is_in_it() {
        var club = cast.club();
        club.mia()
                .calls()
                .get("/groups/" + club.groupId())
                .then()
                .statusCode(200)
                .body("name", equalTo("Tempo Tuesday"))
                .body("member_count", equalTo(1))
                .body("membership", equalTo("none"))
                .body("$", not(hasKey("members")));
    }

    @Test
    void group_mates_see_active_members_and_themselves() {
        var club = cast.club();
        UUID group = cast.group(
                club.orgId(),
                club.ada().accountId(),
                "Both",
                "private",
                club.ben().athleteId(),
                club.mia().athleteId());
        cast.status(club.ben(), "inactive");
        club.mia()
                .calls()
                .get("/groups/" + group)
                .then()
                .statusCode(200)
                .body("members", equalTo(List.of(club.mia().athleteId().toString())))
                .body("member_count", equalTo(2));
        club.ben().calls().get("/groups/" + group).then().body("members", hasSize(2));
        club.ada().calls().get("/groups/" + group).then().body("members", hasSize(2));
    }

    @Test
    void a_private_group_does_not_exist_for_an_athlete_outside_nor_does_anything_under_it() {
        var club = cast.club();
        UUID group = cast.group(
                club.orgId(),
                club.ada().accountId(),
                "Elite",
                "private",
                club.ben().athleteId());
        doesNotExist(club.mia(), group);
        club.ben().calls().get("/groups/" + group).then().statusCode(200).body("privacy", equalTo("private"));
    }

    @Test
    void a_group_of_another_club_does_not_exist() {
        var club = cast.club();
        doesNotExist(club.zoe(), club.groupId());
        doesNotExist(club.ada(), UUID.randomUUID());
    }

    private static void doesNotExist(Cast.Person person, UUID group) {
        String it = "/groups/" + group;
        person.calls().get(it).then().statusCode(404).body("code", equalTo("not_found"));
        person.calls().body("{\"name\":\"x\"}").patch(it).then().statusCode(404);
        person.calls().body("{\"name\":\"x\"}").put(it).then().statusCode(404);
        person.calls().delete(it).then().statusCode(404);
        person.calls().get(it + "/members").then().statusCode(404);
        person.calls()
                .body("{\"athlete_ids\":[\"" + UUID.randomUUID() + "\"]}")
                .post(it + "/members")
                .then()
                .statusCode(404);
        person.calls().delete(it + "/members/" + UUID.randomUUID()).then().statusCode(404);
        person.calls().get(it + "/join-requests").then().statusCode(404);
        person.calls().post(it + "/join-requests").then().statusCode(404);
        person.calls().get(it + "/join-requests/" + UUID.randomUUID()).then().statusCode(404);
        person.calls()
                .body("{\"status\":\"approved\"}")
                .put(it + "/join-requests/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_no_id_names_no_group() {
        var club = cast.club();
        club.ada().calls().get("/groups/nonsense").then().statusCode(404);
    }
}
