package club.harrier.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.Cast.Club;
import club.harrier.TestClock;
import club.harrier.group.GroupNews;
import club.harrier.platform.Database;
import club.harrier.platform.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NewcomersTest {
    private static final String PLAN = """
            {"name": "Base", "weeks": 4, "workouts": [
               {"week": 1, "day": 1, "name": "One"}, {"week": 4, "day": 7, "name": "Last"}]}
            """;

    @Inject
    Cast cast;

    @Inject
    Database database;

    @Inject
    NewcomerReader reader;

    @Inject
    Ids ids;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_runs_again() {
        clock.reset();
    }

    /// The address of a plan of the group that started last week and enrols newcomers.
    private static String open(Club club) {
        String plan = club.ada().calls().body(PLAN).post("/plans").path("plan_id");
        String address = "/groups/" + club.groupId() + "/plans/"
                + club.ada()
                        .calls()
                        .body("{\"plan_id\": \"" + plan + "\", \"start_date\": \""
                                + LocalDate.now(java.time.ZoneOffset.UTC).minusDays(7) + "\"}")
                        .post("/groups/" + club.groupId() + "/plans")
                        .path("assignment_id");
        decide(club, address, true);
        return address;
    }

    private static void decide(Club club, String address, boolean on) {
        club.cole()
                .calls()
                .body("{\"enrols_newcomers\": " + on + "}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("enrols_newcomers", equalTo(on));
    }

    private static void add(Club club, Stream<UUID> athletes) {
        String ids = athletes.map(it -> "\"" + it + "\"").collect(Collectors.joining(","));
        club.ada()
                .calls()
                .body("{\"athlete_ids\": [" + ids + "]}")
                .post("/groups/" + club.groupId() + "/members")
                .then()
                .statusCode(200);
    }

    private long enrolled(Club club) {
        return database.read(handle -> handle.createQuery("""
                        SELECT count(*) FROM enrollment e
                        JOIN scheduled_workout s ON s.org_id = :org AND s.enrollment_id = e.enrollment_id
                        JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = s.assignment_id
                             AND w.workout_id = s.workout_id AND w.name = 'Last'
                        WHERE e.org_id = :org AND e.ended_at IS NULL
                        """)
                .bind("org", club.orgId())
                .mapTo(Long.class)
                .one());
    }

    /// Jobs run soon after what caused them.
    private void waitFor(Club club, long enrolled) throws InterruptedException {
        for (int i = 0; i < 600 && enrolled(club) < enrolled; i++) {
            Thread.sleep(50);
        }
        assertThat(enrolled(club)).isEqualTo(enrolled);
    }

    private void waitUntilHeard() throws InterruptedException {
        for (int i = 0; i < 600 && waiting() > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(waiting()).isZero();
    }

    private int waiting() {
        return database.read(
                handle -> handle.createQuery("SELECT count(*) FROM scheduled_tasks WHERE task_name = :name")
                        .bind("name", reader.name())
                        .mapTo(Integer.class)
                        .one());
    }

    private static GroupNews news(Club club, UUID athlete) {
        return new GroupNews(club.orgId(), club.groupId(), List.of(athlete));
    }

    @Test
    void whichever_way_somebody_joins_they_are_enrolled() throws Exception {
        var club = cast.club();
        String address = open(club);
        add(club, Stream.of(club.mia().athleteId()));
        waitFor(club, 2);
        club.cole().calls().get(address).then().body("members_not_enrolled", hasSize(0));

        var asks = cast.athlete(club.orgId(), "Asks");
        String group = "/groups/" + club.groupId();
        String request = asks.calls().body("{}").post(group + "/join-requests").path("join_request_id");
        club.cole()
                .calls()
                .body("{\"status\": \"approved\"}")
                .put(group + "/join-requests/" + request)
                .then()
                .statusCode(200);
        waitFor(club, 3);

        var listed = cast.athlete(club.orgId(), "Listed");
        club.cole()
                .calls()
                .body("{\"members\": [\"" + club.ben().athleteId() + "\", \""
                        + club.mia().athleteId() + "\", \"" + asks.athleteId() + "\", \"" + listed.athleteId() + "\"]}")
                .patch(group)
                .then()
                .statusCode(200);
        waitFor(club, 4);

        club.ada()
                .calls()
                .contentType("text/csv")
                .body("display_name,groups\nFrom a file,Tempo Tuesday\nAnd another,Tempo Tuesday\n")
                .post("/athletes")
                .then()
                .statusCode(200);
        waitFor(club, 6);

        club.ada()
                .calls()
                .body("{\"display_name\": \"New\", \"group_ids\": [\"" + club.groupId() + "\"]}")
                .post("/athletes")
                .then()
                .statusCode(201);
        waitFor(club, 7);

        club.ada()
                .calls()
                .get("/audit-log?action=plan.enrolled")
                .then()
                .body("entries", hasSize(6))
                .body("entries[0].actor_id", nullValue())
                .body("entries.after.by.unique()", contains("enrols_newcomers"));
        club.ada().calls().get("/audit-log?action=plan.newcomers").then().body("entries", hasSize(1));
    }

    @Test
    void five_hundred_at_once_are_enrolled_from_today_on() throws Exception {
        var club = cast.club();
        open(club);
        var many = Stream.generate(ids::next).limit(500).toList();
        database.change(handle -> handle.createUpdate("""
                        INSERT INTO athlete (org_id, athlete_id, display_name, name_key, status, created_at, updated_at)
                        SELECT :org, id, 'A' || nr, 'a' || nr, 'active', now(), now()
                        FROM unnest(:ids::uuid[]) WITH ORDINALITY AS n (id, nr)
                        """)
                .bind("org", club.orgId())
                .bindArray("ids", UUID.class, many.toArray())
                .execute());
        add(club, many.stream());
        waitFor(club, 501);
        assertThat(database.<List<LocalDate>>read(handle -> handle.createQuery("""
                                SELECT DISTINCT from_date FROM enrollment WHERE org_id = :org AND athlete_id = ANY(:ids)
                                """)
                        .bind("org", club.orgId())
                        .bindArray("ids", UUID.class, many.toArray())
                        .mapTo(LocalDate.class)
                        .list()))
                .containsExactly(LocalDate.now(java.time.ZoneId.of("Europe/Berlin")));
    }

    @Test
    void it_is_off_unless_switched_on_and_never_reaches_back() throws Exception {
        var club = cast.club();
        String address = open(club);
        decide(club, address, false);
        add(club, Stream.of(club.mia().athleteId()));
        reader.hear(news(club, club.mia().athleteId()));
        assertThat(enrolled(club)).isEqualTo(1);
        decide(club, address, true);
        reader.hear(news(club, club.mia().athleteId())); // heard only now
        assertThat(enrolled(club)).isEqualTo(1);
        var later = cast.athlete(club.orgId(), "Later");
        add(club, Stream.of(later.athleteId()));
        waitFor(club, 2);
        club.cole().calls().get(address).then().body("members_not_enrolled.display_name", contains("Mia"));
    }

    @Test
    void switched_on_again_it_starts_anew() throws Exception {
        var club = cast.club();
        String address = open(club);
        var between = cast.athlete(club.orgId(), "Between");
        decide(club, address, false);
        add(club, Stream.of(between.athleteId()));
        decide(club, address, true);
        decide(club, address, true); // on already: the time stays
        add(club, Stream.of(club.mia().athleteId()));
        waitFor(club, 2);
        decide(club, address, true);
        reader.hear(news(club, between.athleteId()));
        assertThat(enrolled(club)).isEqualTo(2);
        club.cole().calls().get(address).then().body("members_not_enrolled.display_name", contains("Between"));
    }

    @Test
    void told_twice_it_enrols_once_even_if_a_coach_has_ended_it() throws Exception {
        var club = cast.club();
        String address = open(club);
        add(club, Stream.of(club.mia().athleteId()));
        waitFor(club, 2);
        reader.hear(news(club, club.mia().athleteId()));
        assertThat(enrolled(club)).isEqualTo(2);
        String enrollment = club.cole()
                .calls()
                .get(address)
                .path("members_enrolled.find { it.display_name == 'Mia' }.enrollment_id");
        club.cole()
                .calls()
                .delete("/athletes/" + club.mia().athleteId() + "/plans/" + enrollment)
                .then()
                .statusCode(200);
        reader.hear(news(club, club.mia().athleteId()));
        club.cole().calls().get(address).then().body("members_not_enrolled.display_name", contains("Mia"));
    }

    @Test
    void who_left_again_before_it_was_heard_is_not_enrolled_nor_anybody_after_the_end() throws Exception {
        var club = cast.club();
        String address = open(club);
        reader.hear(news(club, club.mia().athleteId())); // no member
        var gone = cast.athlete(club.orgId(), "Gone");
        cast.status(gone, "inactive");
        add(club, Stream.of(gone.athleteId()));
        reader.hear(news(club, gone.athleteId()));
        assertThat(enrolled(club)).isEqualTo(1);
        clock.set(java.time.Instant.now().plus(java.time.Duration.ofDays(60)));
        add(club, Stream.of(club.mia().athleteId()));
        reader.hear(news(club, club.mia().athleteId()));
        waitUntilHeard(); // or the job would hear it before the end, once the clock is back
        clock.reset();
        club.cole().calls().get(address).then().body("members_not_enrolled.display_name", contains("Mia"));
        club.ada().calls().delete("/groups/" + club.groupId()).then().statusCode(204);
        reader.hear(news(club, club.mia().athleteId()));
    }

    @Test
    void only_coaches_decide_and_not_by_an_old_version() {
        var club = cast.club();
        String address = open(club);
        String on = "{\"enrols_newcomers\": true}";
        club.ben().calls().body(on).patch(address).then().statusCode(403);
        club.zoe().calls().body(on).patch(address).then().statusCode(404);
        club.ada().calls().body("{}").patch(address).then().statusCode(400);
        String version = club.ada().calls().get(address).header("ETag");
        decide(club, address, false);
        club.ada()
                .calls()
                .header("If-Match", version)
                .body(on)
                .patch(address)
                .then()
                .statusCode(412);
    }
}
