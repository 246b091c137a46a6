package club.harrier.api.group;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.Cast.Person;
import club.harrier.api.Written;
import club.harrier.platform.Database;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GroupLiveApiTest {
    @Inject
    Cast cast;

    @Inject
    Database database;

    @Inject
    AgroalDataSource source;

    private Club club;
    private String path;

    @BeforeEach
    void club() {
        club = cast.club();
        path = "/groups/" + club.groupId() + "/activities/live";
    }

    @Test
    void a_members_new_run_is_told_to_a_coach_and_a_member_as_the_feed_shows_it() {
        try (var coach = Stream.open(club.cole(), path);
                var member = Stream.open(club.ben(), path)) {
            assertThat(coach.status()).isEqualTo(200);
            assertThat(coach.header("content-type")).startsWith("text/event-stream");
            assertThat(coach.header("cache-control")).isEqualTo("no-store");
            coach.greeting();
            member.greeting();
            var run = run(club.ben());
            var told = coach.next();
            assertThat(told.name()).isEqualTo("activity");
            assertThat(told.activityId()).isEqualTo(run.toString());
            assertThat(told.data()).contains("\"display_name\":\"Ben\"", "\"distance_m\":5000");
            assertThat(member.next()).isEqualTo(told);
        }
    }

    @Test
    void runs_of_others_other_types_and_the_inactive_are_not_told() throws InterruptedException {
        var gus = cast.athlete(club.orgId(), "Gus");
        join(gus);
        cast.status(gus, "inactive");
        try (var stream = Stream.open(club.ada(), path);
                var races = Stream.open(club.ada(), path + "?sub_type=race")) {
            stream.greeting();
            races.greeting();
            run(club.mia());
            run(gus);
            var ride = Written.run("2026-03-14T06:00:00Z", 20_000, 3_600);
            ride.put("activity_type", "bike");
            Written.by(club.ben(), ride);
            var counted = run(club.ben());
            assertThat(stream.next().activityId()).isEqualTo(counted.toString());
            assertThat(stream.within(2)).isEmpty();
            assertThat(races.within(1)).isEmpty();
        }
    }

    @Test
    void a_lost_connection_goes_on_without_loss_or_repeat() throws InterruptedException {
        String id;
        try (var first = Stream.open(club.ada(), path)) {
            first.greeting();
            var one = run(club.ben());
            var told = first.next();
            assertThat(told.activityId()).isEqualTo(one.toString());
            id = told.id();
        }
        var missed = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            missed.add(run(club.ben()).toString());
        }
        Thread.sleep(1_500);
        try (var second = Stream.open(club.ada(), path, "Last-Event-ID", id)) {
            missed.add(run(club.ben()).toString());
            var told = new ArrayList<String>();
            var ids = new ArrayList<String>();
            for (int i = 0; i < missed.size(); i++) {
                var event = second.next();
                told.add(event.activityId());
                ids.add(event.id());
            }
            assertThat(told).containsExactlyInAnyOrderElementsOf(missed);
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(second.within(2)).isEmpty();
        }
    }

    @Test
    void forty_uploads_at_once_are_told_once_each_to_somebody_who_comes_and_goes() throws InterruptedException {
        var gus = cast.athlete(club.orgId(), "Gus");
        join(gus);
        var threads = new ArrayList<Thread>();
        for (var person : List.of(club.ben(), gus)) {
            threads.add(Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 20; i++) {
                    run(person);
                }
            }));
        }
        var told = new ArrayList<String>();
        String id = "0";
        for (int round = 0; told.size() < 40 && round < 40; round++) {
            try (var stream = Stream.open(club.ada(), path, "Last-Event-ID", id)) {
                for (var event : stream.within(1)) {
                    told.add(event.activityId());
                    id = event.id();
                }
            }
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(told).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void who_was_away_for_too_long_is_told_to_load_the_feed() {
        run(club.ben());
        run(club.ben());
        awaitNews(2);
        database.change(handle -> handle.createUpdate("DELETE FROM feed_news WHERE org_id = :org")
                .bind("org", club.orgId())
                .execute());
        try (var stream = Stream.open(club.ada(), path + "?after=1")) {
            assertThat(stream.next().name()).isEqualTo("restart");
            var run = run(club.ben());
            assertThat(stream.next().activityId()).isEqualTo(run.toString());
        }
    }

    @Test
    void the_stream_of_a_removed_member_ends_and_so_does_that_of_an_ended_token() throws InterruptedException {
        var gus = cast.athlete(club.orgId(), "Gus");
        join(gus);
        try (var removed = Stream.open(gus, path);
                var signedOut = Stream.open(club.cole(), path);
                var stays = Stream.open(club.ben(), path)) {
            club.ada()
                    .calls()
                    .delete("/groups/" + club.groupId() + "/members/" + gus.athleteId())
                    .then()
                    .statusCode(204);
            run(club.ben());
            club.cole().calls().delete("/tokens/current").then().statusCode(204);
            assertThat(removed.endsWithin(8)).isTrue();
            assertThat(signedOut.endsWithin(8)).isTrue();
            assertThat(removed.within(0)).isEmpty();
            assertThat(stays.next().name()).isEqualTo("activity");
            assertThat(Stream.open(gus, path).status()).isEqualTo(403);
        }
    }

    @Test
    void one_person_opens_only_so_many() {
        var open = new ArrayList<Stream>();
        try {
            for (int i = 0; i < 8; i++) {
                open.add(Stream.open(club.ben(), path));
            }
            var refused = Stream.open(club.ben(), path);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("retry-after")).isEqualTo("30");
            open.removeFirst().close();
            var until = System.nanoTime() + 10_000_000_000L;
            int status;
            do {
                var again = Stream.open(club.ben(), path);
                open.add(again);
                status = again.status();
            } while (status != 200 && System.nanoTime() < until);
            assertThat(status).isEqualTo(200);
        } finally {
            open.forEach(Stream::close);
        }
    }

    @Test
    void two_hundred_open_streams_ask_the_database_no_more_than_one_does() throws InterruptedException {
        source.getConfiguration().setMetricsEnabled(true);
        var open = new ArrayList<Stream>();
        try {
            open.add(Stream.open(club.ada(), path));
            long one = askedWithinSixSeconds();
            for (int p = 0; p < 25; p++) {
                var person = cast.athlete(club.orgId(), "Member " + p);
                join(person);
                for (int i = 0; i < 8; i++) {
                    open.add(Stream.open(person, path));
                }
            }
            assertThat(open).allMatch(it -> it.status() == 200).hasSize(201);
            long twoHundred = askedWithinSixSeconds();
            assertThat(twoHundred).isLessThanOrEqualTo(one + 8).isLessThan(30);
            var run = run(club.ben());
            assertThat(open).allMatch(it -> it.next().activityId().equals(run.toString()));
        } finally {
            open.forEach(Stream::close);
            source.getConfiguration().setMetricsEnabled(false);
        }
    }

    /// How often a connection was taken, the looks for due jobs included.
    private long askedWithinSixSeconds() throws InterruptedException {
        Thread.sleep(1_000);
        long before = source.getMetrics().acquireCount();
        Thread.sleep(6_000);
        return source.getMetrics().acquireCount() - before;
    }

    private static UUID run(Person person) {
        return Written.runBy(person, "2026-03-14T06:00:00Z", 5_000, 1_500);
    }

    private void join(Person person) {
        club.ada()
                .calls()
                .body("{\"athlete_ids\":[\"" + person.athleteId() + "\"]}")
                .post("/groups/" + club.groupId() + "/members")
                .then()
                .statusCode(200);
    }

    private void awaitNews(int count) {
        var sql = "SELECT count(*) FROM feed_news WHERE org_id = :org";
        var until = System.nanoTime() + 10_000_000_000L;
        while (System.nanoTime() < until) {
            int now = database.read(handle -> handle.createQuery(sql)
                    .bind("org", club.orgId())
                    .mapTo(Integer.class)
                    .one());
            if (now >= count) {
                return;
            }
        }
        throw new AssertionError("the news did not arrive");
    }
}
