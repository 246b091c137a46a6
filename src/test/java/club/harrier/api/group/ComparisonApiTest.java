package club.harrier.api.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.TestClock;
import club.harrier.platform.Database;
import club.harrier.stats.Log;
import club.harrier.stats.Log.Done;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ComparisonApiTest {
    @Inject
    Cast cast;

    @Inject
    Log log;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    Cast.Club club;

    @BeforeEach
    void a_club_on_a_wednesday() {
        clock.set(Instant.parse("2026-03-18T10:00:00Z"));
        club = cast.club();
    }

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void an_athlete_of_two_groups_counts_once_for_the_organization() {
        UUID ben = club.ben().athleteId();
        UUID mia = club.mia().athleteId();
        UUID ann = cast.athlete(club.orgId(), "Ann").athleteId();
        UUID admin = club.ada().accountId();
        cast.group(club.orgId(), admin, "Zebras", "private", ben, ann);
        cast.group(club.orgId(), admin, "Ants", "public");
        log.write(
                club.orgId(),
                Done.run(ben, "2026-03-17", 10_000, 3_000),
                Done.run(ben, "2026-03-11", 10_000, 3_000),
                Done.run(mia, "2026-03-18", 1_000, 300));
        club.cole()
                .calls()
                .get("/groups/comparison")
                .then()
                .statusCode(200)
                .body("window.range", equalTo("7d"))
                .body("groups.name", contains("Ants", "Tempo Tuesday", "Zebras"))
                .body("groups.members", contains(0, 1, 2))
                .body("groups.distance_m", contains(0, 10_000, 10_000))
                .body("groups[0].engagement_rate", nullValue())
                .body("groups[0].distance_m_per_active_member", nullValue())
                .body("groups[2].engagement_rate", equalTo(50))
                .body("groups[2].distance_m_per_active_member", equalTo(5_000))
                .body("organization.members", equalTo(3))
                .body("organization.active_members", equalTo(3))
                .body("organization.engaged_members", equalTo(2))
                .body("organization.activities", equalTo(2))
                .body("organization.distance_m", equalTo(11_000))
                .body("organization.moving_time_s", equalTo(3_300))
                .body("organization.distance_m_per_active_member", equalTo(3_666.67f))
                .body("organization.engagement_rate", equalTo(66.7f));
    }

    @Test
    void inactive_members_are_left_out_and_then_counts_stays() {
        UUID ben = club.ben().athleteId();
        log.write(club.orgId(), Done.run(ben, "2026-03-17", 10_000, 3_000), Done.run(ben, "2026-03-18", 500, 100));
        database.change(handle -> handle.execute(
                "UPDATE athlete SET status = 'inactive' WHERE org_id = ? AND athlete_id = ?", club.orgId(), ben));
        club.ada()
                .calls()
                .get("/groups/comparison")
                .then()
                .body("groups[0].members", equalTo(1))
                .body("groups[0].active_members", equalTo(0))
                .body("groups[0].distance_m", equalTo(0));
        club.ada()
                .calls()
                .get("/groups/comparison?members=then")
                .then()
                .body("groups[0].active_members", equalTo(1))
                .body("groups[0].engaged_members", equalTo(1))
                .body("groups[0].distance_m", equalTo(500));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "range=60d | range",
                "range=custom | start_date",
                "start_date=2026-01-01 | end_date",
                "from_timestamp=1 | from_timestamp",
                "limit=5 | limit"
            })
    void what_it_does_not_take_is_refused(String query, String field) {
        club.ada()
                .calls()
                .get("/groups/comparison?" + query)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    @Test
    void it_is_for_coaches_of_the_club() {
        club.ben().calls().get("/groups/comparison").then().statusCode(403);
        club.mia().calls().get("/groups/comparison").then().statusCode(403);
        club.zoe().calls().get("/groups/comparison").then().statusCode(200).body("groups", hasSize(0));
        String tag = club.ada()
                .calls()
                .get("/groups/comparison")
                .then()
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        club.ada()
                .calls()
                .header("If-None-Match", tag)
                .get("/groups/comparison")
                .then()
                .statusCode(304);
    }
}
