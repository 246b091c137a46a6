package club.harrier.web;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.TestClock;
import club.harrier.platform.Database;
import club.harrier.web.FormVisits.Answer;
import club.harrier.web.FormVisits.Form;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UndoForManyTest {
    private static final Logger LOG = Logger.getLogger(UndoForManyTest.class);
    private static final int MANY = 300;

    @Inject
    Cast cast;

    @Inject
    FormVisits visits;

    @Inject
    PlannedGroups planned;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void it_is_a_wednesday() {
        clock.set(Instant.parse("2026-05-06T10:00:00Z"));
    }

    @AfterEach
    void the_clock_runs_again() {
        clock.reset();
    }

    private static Form placing(Club club, UUID... athletes) {
        var form = new Form("/groups/unassigned").with("group", club.groupId().toString());
        return Stream.of(athletes).reduce(form, (it, id) -> it.with("athlete", id.toString()), (a, _) -> a);
    }

    private static int members(Club club) {
        return club.ada().calls().get("/groups/" + club.groupId()).path("member_count");
    }

    @Test
    void placing_them_is_taken_back_and_that_too() {
        var club = cast.club();
        var many = planned.add(club, 0, MANY);
        var ada = visits.of(club.ada());
        var placed = ada.send(placing(club, many));
        assertThat(placed.flashCookie()).hasSizeLessThan(4_096);
        assertThat(members(club)).isEqualTo(MANY + 1);

        var removed = ada.send(placed.follow().undo());
        assertThat(members(club)).isEqualTo(1);
        var again = ada.send(removed.follow().undo());
        assertThat(members(club)).isEqualTo(MANY + 1);

        assertThat(again.follow().html()).contains(MANY + " athletes were added");
        assertThat(again.follow().undo().fields()).hasSize(MANY);
    }

    @Test
    void who_has_left_meanwhile_stays_out_and_nobody_left_is_said_kindly() {
        var club = cast.club();
        var many = planned.add(club, 0, MANY);
        var ada = visits.of(club.ada());
        var undo = ada.send(placing(club, many)).follow().undo();
        club.cole()
                .calls()
                .delete("/groups/" + club.groupId() + "/members/" + many[7])
                .then()
                .statusCode(204);
        assertThat(ada.send(undo).follow().html()).contains((MANY - 1) + " athletes were removed");
        assertThat(members(club)).isEqualTo(1);
        assertThat(ada.send(undo).follow().html()).contains("None of them is in this group any more.");
    }

    @Test
    void moving_them_to_another_squad_is_taken_back_in_one_go() {
        var club = cast.club();
        planned.join(club, 0, MANY);
        String plan = "/groups/" + club.groupId() + "/plans/"
                + planned.assign(
                        club,
                        Map.of(
                                "plan_id",
                                planned.plan(club),
                                "start_date",
                                "2026-05-04",
                                "squads",
                                List.of(Map.of("squad", "B", "volume_pct", 80))));
        List<String> athletes = club.ada().calls().get(plan).path("members_enrolled.athlete_id");
        var form = athletes.stream()
                .reduce(new Form(plan + "/squads"), (it, id) -> it.with("squad", id + ":B"), (a, _) -> a);
        var ada = visits.of(club.ada());
        long start = System.nanoTime();
        var moved = ada.sendInParts(form);
        long between = System.nanoTime();
        List<String> squads = club.ada().calls().get(plan).path("members_enrolled.squad");
        assertThat(squads).hasSize(MANY + 1).containsOnly("B");

        var undo = moved.follow().undo();
        long again = System.nanoTime();
        assertThat(ada.send(undo).follow().html()).contains("Taken back");
        long end = System.nanoTime();
        LOG.infof(
                "%d moved in %d ms, undone in %d ms",
                MANY + 1, (between - start) / 1_000_000, (end - again) / 1_000_000);
        squads = club.ada().calls().get(plan).path("members_enrolled.squad");
        assertThat(squads).hasSize(MANY + 1).containsOnlyNulls();
    }

    @Test
    void the_way_back_is_offered_to_whoever_did_it_alone_and_only_for_a_while() {
        var club = cast.club();
        var placed = visits.of(club.ada()).send(placing(club, planned.add(club, 0, MANY)));
        assertThat(placed.follow().hasUndo()).isTrue();
        for (var other : List.of(club.cole(), club.zoe(), club.ben())) {
            var seen = visits.of(other).open("/profile", placed.flashCookie());
            assertThat(seen.html()).contains(MANY + " athletes were added");
            assertThat(seen.hasUndo()).isFalse();
        }
        clock.set(clock.instant().plusSeconds(61));
        assertThat(placed.follow().html()).contains(MANY + " athletes were added");
        assertThat(placed.follow().hasUndo()).isFalse();

        visits.of(club.cole()).send(placing(club, planned.add(club, MANY, MANY)));
        assertThat(kept(club)).isEqualTo(1);
    }

    @Test
    void a_few_leave_nothing_in_the_database() {
        var club = cast.club();
        Answer placed = visits.of(club.ada()).send(placing(club, planned.add(club, 0, 20)));
        assertThat(placed.follow().undo().fields()).hasSize(20);
        assertThat(kept(club)).isZero();
    }

    private int kept(Club club) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM kept_undo WHERE org_id = :org")
                .bind("org", club.orgId())
                .mapTo(Integer.class)
                .one());
    }
}
