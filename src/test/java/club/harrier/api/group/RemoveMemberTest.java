package club.harrier.api.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import club.harrier.Cast;
import club.harrier.api.AuditTrail;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RemoveMemberTest {
    @Inject
    Cast cast;

    @Inject
    AuditTrail audit;

    @Inject
    Database database;

    private static ValidatableResponse remove(Cast.Person person, UUID group, UUID athlete) {
        return person.calls().delete("/groups/" + group + "/members/" + athlete).then();
    }

    @Test
    void a_coach_removes_anybody() {
        var club = cast.club();
        remove(club.cole(), club.groupId(), club.ben().athleteId()).statusCode(204);
        remove(club.cole(), club.groupId(), club.ben().athleteId()).statusCode(404);
        assertThat(audit.of(club.orgId(), club.groupId())).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo("member.removed");
            assertThat(line.actorId()).isEqualTo(club.cole().accountId());
            assertThat(line.before()).contains("Tempo Tuesday");
        });
    }

    @Test
    void a_member_may_leave() {
        var club = cast.club();
        remove(club.ben(), club.groupId(), club.ben().athleteId()).statusCode(204);
        club.ben().calls().get("/groups/" + club.groupId()).then().body("membership", equalTo("none"));
        assertThat(audit.of(club.orgId(), club.groupId()))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.actorId()).isEqualTo(club.ben().accountId()));
    }

    @Test
    void who_leaves_a_private_group_does_not_know_of_it_any_more() {
        var club = cast.club();
        UUID group = cast.group(
                club.orgId(),
                club.ada().accountId(),
                "Elite",
                "private",
                club.ben().athleteId());
        remove(club.ben(), group, club.ben().athleteId()).statusCode(204);
        club.ben().calls().get("/groups/" + group).then().statusCode(404);
        remove(club.ben(), group, club.ben().athleteId()).statusCode(404);
    }

    @Test
    void an_athlete_removes_nobody_else() {
        var club = cast.club();
        remove(club.mia(), club.groupId(), club.ben().athleteId()).statusCode(403);
        UUID both = cast.group(
                club.orgId(),
                club.ada().accountId(),
                "Both",
                "public",
                club.ben().athleteId(),
                club.mia().athleteId());
        remove(club.ben(), both, club.mia().athleteId()).statusCode(403);
        club.ada().calls().get("/groups/" + both).then().body("member_count", equalTo(2));
    }

    @Test
    void who_is_no_member_cannot_be_removed() {
        var club = cast.club();
        remove(club.ada(), club.groupId(), club.mia().athleteId()).statusCode(404);
        remove(club.mia(), club.groupId(), club.mia().athleteId()).statusCode(404);
        remove(club.ada(), club.groupId(), UUID.randomUUID()).statusCode(404);
        remove(club.zoe(), club.groupId(), club.ben().athleteId()).statusCode(404);
        assertThat(audit.of(club.orgId(), club.groupId())).isEmpty();
    }

    record Stay(Instant joinedAt, @Nullable Instant leftAt) {}

    @Test
    void leaving_and_coming_back_makes_a_second_stay() {
        var club = cast.club();
        remove(club.ben(), club.groupId(), club.ben().athleteId()).statusCode(204);
        club.ada()
                .calls()
                .body(Map.of("athlete_ids", List.of(club.ben().athleteId())))
                .post("/groups/" + club.groupId() + "/members")
                .then()
                .body("results[0].outcome", equalTo("added"));
        var sql = """
                SELECT joined_at, left_at FROM group_stay
                WHERE org_id = :org AND group_id = :group AND athlete_id = :athlete ORDER BY joined_at
                """;
        var stays = database.read(handle -> handle.createQuery(sql)
                .bind("org", club.orgId())
                .bind("group", club.groupId())
                .bind("athlete", club.ben().athleteId())
                .mapTo(Stay.class)
                .list());
        assertThat(stays).hasSize(2);
        assertThat(stays.getFirst().leftAt())
                .isBetween(stays.getFirst().joinedAt(), stays.getLast().joinedAt());
        assertThat(stays.getLast().leftAt()).isNull();
    }
}
