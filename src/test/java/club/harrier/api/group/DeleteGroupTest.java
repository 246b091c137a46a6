package club.harrier.api.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import club.harrier.Cast;
import club.harrier.api.AuditTrail;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeleteGroupTest {
    @Inject
    Cast cast;

    @Inject
    AuditTrail audit;

    @Inject
    Database database;

    @Test
    void the_group_goes_its_athletes_stay_and_the_log_keeps_who_was_in_it() {
        var club = cast.club();
        club.cole().calls().delete("/groups/" + club.groupId()).then().statusCode(204);
        club.ada().calls().get("/groups/" + club.groupId()).then().statusCode(404);
        club.cole().calls().delete("/groups/" + club.groupId()).then().statusCode(404);
        club.ada()
                .calls()
                .get("/groups")
                .then()
                .body("total_athletes", equalTo(2))
                .body("unassigned_count", equalTo(2));
        var lines = audit.of(club.orgId(), club.groupId());
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo("group.deleted");
            assertThat(line.name()).isEqualTo("Tempo Tuesday");
            assertThat(line.actorId()).isEqualTo(club.cole().accountId());
            assertThat(line.before())
                    .contains("Tempo Tuesday", club.ben().athleteId().toString());
            assertThat(line.after()).isNull();
        });
    }

    @Test
    void what_is_pending_is_cancelled() {
        var club = cast.club();
        String request = club.mia()
                .calls()
                .post("/groups/" + club.groupId() + "/join-requests")
                .path("join_request_id");
        club.ada().calls().delete("/groups/" + club.groupId()).then().statusCode(204);
        var sql = "SELECT status FROM join_request WHERE org_id = :org AND join_request_id = :request";
        String status = database.read(handle -> handle.createQuery(sql)
                .bind("org", club.orgId())
                .bind("request", UUID.fromString(request))
                .mapTo(String.class)
                .one());
        assertThat(status).isEqualTo("cancelled");
        assertThat(audit.actions(club.orgId(), club.groupId()))
                .containsExactly("group.deleted", "join_request.cancelled");
    }

    @Test
    void its_name_is_free_again() {
        var club = cast.club();
        club.ada().calls().delete("/groups/" + club.groupId()).then().statusCode(204);
        club.ada()
                .calls()
                .body(Map.of("name", "tempo tuesday"))
                .post("/groups")
                .then()
                .statusCode(201);
    }

    @Test
    void an_athlete_deletes_no_group() {
        var club = cast.club();
        club.ben().calls().delete("/groups/" + club.groupId()).then().statusCode(403);
        club.ada().calls().get("/groups/" + club.groupId()).then().statusCode(200);
    }
}
