package club.harrier.api.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import club.harrier.Cast;
import club.harrier.api.AuditTrail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CreateGroupTest {
    @Inject
    Cast cast;

    @Inject
    AuditTrail audit;

    @Test
    void a_coach_creates_a_group_with_members_in_one_call() {
        var club = cast.club();
        var created = club.cole()
                .calls()
                .body(Map.of(
                        "name", "  Long Run Sunday ",
                        "description", "Easy and long.",
                        "privacy", "private",
                        "owner_id", club.ada().accountId(),
                        "members",
                                List.of(
                                        club.ben().athleteId(),
                                        club.mia().athleteId(),
                                        club.ben().athleteId())))
                .post("/groups")
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("name", equalTo("Long Run Sunday"))
                .body("description", equalTo("Easy and long."))
                .body("privacy", equalTo("private"))
                .body("owner_id", equalTo(club.ada().accountId().toString()))
                .body("organization_id", equalTo(club.orgId().toString()))
                .body("members", hasSize(2))
                .body("members", hasItem(club.mia().athleteId().toString()))
                .body("member_count", equalTo(2))
                .extract();
        String id = created.path("group_id");
        assertThat(created.header("Location")).endsWith("/api/v1/groups/" + id);
        assertThat(audit.actions(club.orgId(), UUID.fromString(id)))
                .containsExactly("group.created", "member.added", "member.added");
        assertThat(audit.of(club.orgId(), UUID.fromString(id)))
                .allMatch(it -> club.cole().accountId().equals(it.actorId()));
        var shown = club.ada().calls().get("/groups/" + id).then().statusCode(200);
        shown.header("ETag", equalTo(created.header("ETag")));
    }

    @Test
    void a_group_is_public_and_its_creators_unless_said_otherwise() {
        var club = cast.club();
        club.cole()
                .calls()
                .body(Map.of("name", "Track"))
                .post("/groups")
                .then()
                .statusCode(201)
                .body("privacy", equalTo("public"))
                .body("owner_id", equalTo(club.cole().accountId().toString()))
                .body("description", equalTo(""))
                .body("members", hasSize(0))
                .body("$", not(hasKey("membership")));
    }

    @Test
    void a_name_is_taken_whatever_its_case_or_unicode_form() {
        var club = cast.club();
        club.ada().calls().body(Map.of("name", "Läufer")).post("/groups").then().statusCode(201);
        club.cole()
                .calls()
                .body(Map.of("name", " LA\u0308UFER "))
                .post("/groups")
                .then()
                .statusCode(409)
                .body("code", equalTo("name_taken"))
                .body("errors[0].field", equalTo("name"));
        club.zoe().calls().body(Map.of("name", "Läufer")).post("/groups").then().statusCode(201);
    }

    @Test
    void a_name_has_up_to_a_hundred_characters_as_people_count_them() {
        var club = cast.club();
        club.ada()
                .calls()
                .body(Map.of("name", "🏃".repeat(100)))
                .post("/groups")
                .then()
                .statusCode(201);
        club.ada()
                .calls()
                .body(Map.of("name", "a".repeat(101)))
                .post("/groups")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":null}",
                "{\"name\":\"\"}",
                "{\"name\":\" \\t \"}",
                "{\"name\":\"two\\nlines\"}",
                "{\"name\":\"a\\u0000b\"}",
                "{\"name\":\"\\ud83c\"}",
                "{\"name\":7}",
                "{\"name\":\"a\",\"privacy\":\"secret\"}",
                "{\"name\":\"a\",\"privacy\":\"PUBLIC\"}",
                "{\"name\":\"a\",\"colour\":\"red\"}",
                "{\"name\":\"a\",\"owner_id\":\"me\"}",
                "{\"name\":\"a\",\"owner_id\":\"\"}",
                "{\"name\":\"a\",\"members\":[null]}",
                "{\"name\":\"a\",\"members\":[\"x\"]}",
                "{\"name\":\"a\"",
                "[]",
                ""
            })
    void what_cannot_be_read_or_is_not_allowed_is_refused(String body) {
        var club = cast.club();
        club.ada().calls().body(body).post("/groups").then().statusCode(400);
    }

    @Test
    void a_description_is_limited() {
        var club = cast.club();
        club.ada()
                .calls()
                .body(Map.of("name", "A", "description", "é".repeat(2000)))
                .post("/groups")
                .then()
                .statusCode(201);
        club.ada()
                .calls()
                .body(Map.of("name", "B", "description", "é".repeat(2001)))
                .post("/groups")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("description"));
    }

    @Test
    void the_owner_is_a_coach_of_this_club() {
        var club = cast.club();
        for (var nobody : List.of(club.zoe().accountId(), club.ben().accountId(), UUID.randomUUID())) {
            club.ada()
                    .calls()
                    .body(Map.of("name", "Hills", "owner_id", nobody))
                    .post("/groups")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("unknown_coach"))
                    .body("errors[0].field", equalTo("owner_id"));
        }
    }

    @Test
    void an_unknown_or_foreign_member_is_named_and_nothing_is_created() {
        var club = cast.club();
        var abroad = cast.athlete(club.zoe().orgId(), "Yan").athleteId();
        var nobody = UUID.randomUUID();
        club.ada()
                .calls()
                .body(Map.of("name", "Hills", "members", List.of(club.mia().athleteId(), abroad, nobody)))
                .post("/groups")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_athlete"))
                .body("detail", containsString(abroad.toString()))
                .body("detail", containsString(nobody.toString()))
                .body("detail", not(containsString(club.mia().athleteId().toString())))
                .body("errors.field", equalTo(List.of("members", "members")));
        club.ada().calls().get("/groups?q=hills").then().body("groups", hasSize(0));
    }

    @Test
    void an_athlete_creates_no_group() {
        var club = cast.club();
        club.ben().calls().body(Map.of("name", "Mine")).post("/groups").then().statusCode(403);
    }

    @Test
    void the_same_idempotency_key_creates_once() {
        var club = cast.club();
        var first = once(club, "Once").statusCode(201).extract();
        var second = once(club, "Once").statusCode(201).extract();
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        once(club, "Twice").statusCode(422).body("code", equalTo("idempotency_key_reused"));
        club.ada().calls().get("/groups?q=once").then().body("groups", hasSize(1));
    }

    private static ValidatableResponse once(Cast.Club club, String name) {
        return club.ada()
                .calls()
                .header("Idempotency-Key", "create-1")
                .body(Map.of("name", name))
                .post("/groups")
                .then();
    }
}
