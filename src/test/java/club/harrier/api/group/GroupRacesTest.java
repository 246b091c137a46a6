package club.harrier.api.group;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.AtOnce;
import club.harrier.Cast;
import club.harrier.api.AuditTrail;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What happens when people act at the same moment: many rounds of calls that truly run together.
@QuarkusTest
class GroupRacesTest {
    private static final int ROUNDS = 20;

    @Inject
    Cast cast;

    @Inject
    AuditTrail audit;

    @Inject
    Database database;

    private Cast.Club club;

    @BeforeEach
    void opens() {
        club = cast.club();
    }

    private static Callable<Integer> call(Cast.Person person, String method, String address, Object body) {
        return () -> person.calls().body(body).request(method, address).statusCode();
    }

    private UUID group(String name, UUID... members) {
        return cast.group(club.orgId(), club.ada().accountId(), name, "public", members);
    }

    private int members(UUID group) {
        return club.ada().calls().get("/groups/" + group).path("member_count");
    }

    @Test
    void a_request_is_decided_once_however_many_decide_it() {
        for (int round = 0; round < ROUNDS; round++) {
            UUID group = group("Round " + round);
            String requests = "/groups/" + group + "/join-requests";
            String address = requests + "/" + club.mia().calls().post(requests).path("join_request_id");
            var statuses = AtOnce.all(
                    call(club.ada(), "PUT", address, Map.of("status", "approved")),
                    call(club.cole(), "PUT", address, Map.of("status", "rejected")),
                    call(club.mia(), "PUT", address, Map.of("status", "cancelled")),
                    call(club.cole(), "PUT", address, Map.of("status", "approved")));
            assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
            String status = club.ada().calls().get(address).path("status");
            var decision = switch (statuses.indexOf(200)) {
                case 1 -> "rejected";
                case 2 -> "cancelled";
                default -> "approved";
            };
            assertThat(status).isEqualTo(decision);
            assertThat(members(group)).isEqualTo(decision.equals("approved") ? 1 : 0);
            assertThat(audit.actions(club.orgId(), group))
                    .containsOnlyOnce("join_request." + decision)
                    .hasSize(decision.equals("approved") ? 2 : 1);
        }
    }

    @Test
    void a_name_is_taken_once() {
        for (int round = 0; round < ROUNDS; round++) {
            var statuses = AtOnce.all(
                    call(club.ada(), "POST", "/groups", Map.of("name", "Name " + round)),
                    call(club.cole(), "POST", "/groups", Map.of("name", "NAME " + round)),
                    call(club.ada(), "PATCH", "/groups/" + club.groupId(), Map.of("name", "name " + round)));
            assertThat(statuses).filteredOn(it -> it < 300).hasSize(1);
            assertThat(statuses).filteredOn(it -> it >= 300).containsOnly(409);
            String taken = "name " + round;
            List<String> found =
                    club.ada().calls().queryParam("q", taken).get("/groups").path("groups.name");
            assertThat(found).filteredOn(it -> it.equalsIgnoreCase(taken)).hasSize(1);
        }
    }

    @Test
    void an_athlete_asks_once() {
        for (int round = 0; round < ROUNDS; round++) {
            UUID group = group("Ask " + round);
            String requests = "/groups/" + group + "/join-requests";
            var ask = call(club.mia(), "POST", requests, Map.of());
            assertThat(AtOnce.all(ask, ask, ask)).containsOnlyOnce(201).containsOnly(201, 409);
        }
    }

    @Test
    void a_list_replaced_while_somebody_joins_is_the_list_with_or_without_them() {
        for (int round = 0; round < ROUNDS; round++) {
            var nia = cast.athlete(club.orgId(), "Nia " + round);
            UUID group = group("Replace " + round, club.ben().athleteId());
            String address = "/groups/" + group;
            String request = nia.calls().post(address + "/join-requests").path("join_request_id");
            var statuses = AtOnce.all(
                    call(
                            club.ada(),
                            "PUT",
                            address,
                            Map.of("members", List.of(club.mia().athleteId()))),
                    call(club.cole(), "PUT", address + "/join-requests/" + request, Map.of("status", "approved")),
                    call(
                            club.cole(),
                            "POST",
                            address + "/members",
                            Map.of("athlete_ids", List.of(club.ben().athleteId()))));
            assertThat(statuses).containsOnly(200);
            List<String> members = club.ada().calls().get(address).path("members");
            assertThat(members)
                    .contains(club.mia().athleteId().toString())
                    .isSubsetOf(
                            club.mia().athleteId().toString(),
                            nia.athleteId().toString(),
                            club.ben().athleteId().toString());
            assertThat(comings(group)).isEqualTo(members.size() - 1);
        }
    }

    /// Comings less goings by the audit log, which must agree with the members there are.
    private int comings(UUID group) {
        var actions = audit.actions(club.orgId(), group);
        return (int) (actions.stream().filter("member.added"::equals).count()
                - actions.stream().filter("member.removed"::equals).count());
    }

    @Test
    void a_group_deleted_while_members_come_is_gone_with_all_of_them() {
        for (int round = 0; round < ROUNDS; round++) {
            UUID group = group("Delete " + round, club.ben().athleteId());
            String address = "/groups/" + group;
            var statuses = AtOnce.all(
                    call(club.ada(), "DELETE", address, ""),
                    call(
                            club.cole(),
                            "POST",
                            address + "/members",
                            Map.of("athlete_ids", List.of(club.mia().athleteId()))),
                    call(club.mia(), "POST", address + "/join-requests", Map.of()),
                    call(
                            club.ben(),
                            "DELETE",
                            address + "/members/" + club.ben().athleteId(),
                            ""),
                    call(club.cole(), "PATCH", address, Map.of("description", "x")));
            assertThat(statuses.getFirst()).isEqualTo(204);
            assertThat(statuses).containsAnyOf(204).isSubsetOf(200, 201, 204, 404, 409);
            assertThat(left(group)).isZero();
            var deleted = audit.of(club.orgId(), group).stream()
                    .filter(it -> it.action().equals("group.deleted"))
                    .toList();
            assertThat(deleted).hasSize(1);
            assertThat(String.valueOf(deleted.getFirst().before())
                            .contains(club.mia().athleteId().toString()))
                    .isEqualTo(statuses.get(1) == 200);
        }
    }

    private int left(UUID group) {
        var sql = """
                SELECT (SELECT count(*) FROM group_stay WHERE org_id = :org AND group_id = :group)
                     + (SELECT count(*) FROM join_request
                        WHERE org_id = :org AND group_id = :group AND status = 'pending')
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", club.orgId())
                .bind("group", group)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void no_request_stays_pending_in_a_group_that_turns_private() {
        for (int round = 0; round < ROUNDS; round++) {
            UUID group = group("Private " + round);
            String address = "/groups/" + group;
            var statuses = AtOnce.all(
                    call(club.ada(), "PATCH", address, Map.of("privacy", "private")),
                    call(club.mia(), "POST", address + "/join-requests", Map.of()));
            assertThat(statuses.getFirst()).isEqualTo(200);
            assertThat(statuses.getLast()).isIn(201, 404);
            assertThat(left(group)).isZero();
        }
    }

    @Test
    void an_athlete_is_added_once_and_two_requests_for_everybody_do_not_block_each_other() {
        UUID[] athletes = java.util.stream.IntStream.range(0, 50)
                .mapToObj(it -> cast.athlete(club.orgId(), "Athlete " + it).athleteId())
                .toArray(UUID[]::new);
        var there = List.of(athletes);
        var back = there.reversed();
        for (int round = 0; round < ROUNDS; round++) {
            UUID group = group("Twice " + round);
            UUID other = group("Other " + round);
            var statuses = AtOnce.all(
                    call(club.ada(), "POST", "/groups/" + group + "/members", Map.of("athlete_ids", there)),
                    call(club.cole(), "POST", "/groups/" + group + "/members", Map.of("athlete_ids", back)),
                    call(club.cole(), "PATCH", "/groups/" + other, Map.of("members", back)));
            assertThat(statuses).containsOnly(200);
            assertThat(members(group)).isEqualTo(50);
            assertThat(comings(group)).isEqualTo(50);
        }
    }

    @Test
    void an_athlete_deleted_while_being_added_is_unknown_or_was_a_member() {
        for (int round = 0; round < ROUNDS; round++) {
            var nia = cast.athlete(club.orgId(), "Nia " + round);
            UUID group = group("Gone " + round);
            var statuses = AtOnce.all(
                    call(
                            club.cole(),
                            "POST",
                            "/groups/" + group + "/members",
                            Map.of("athlete_ids", List.of(nia.athleteId()))),
                    call(nia, "POST", "/groups/" + group + "/join-requests", Map.of()),
                    () -> database.write(handle -> handle.createUpdate(
                                    "DELETE FROM athlete WHERE org_id = :org AND athlete_id = :athlete")
                            .bind("org", club.orgId())
                            .bind("athlete", nia.athleteId())
                            .execute()));
            assertThat(statuses.get(0)).isIn(200, 422);
            assertThat(statuses.get(1)).isIn(201, 401, 403, 404, 409);
            assertThat(members(group)).isZero();
        }
    }
}
