package club.harrier.api.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import club.harrier.Cast;
import club.harrier.TestClock;
import club.harrier.stats.Log;
import club.harrier.stats.Log.Done;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class WeekOverviewApiTest {
    @Inject
    Cast cast;

    @Inject
    Log log;

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
    void the_current_week_is_measured_against_the_same_weekdays() {
        log.write(
                club.orgId(),
                Done.run(ben(), "2026-03-09", 10_000, 3_000),
                Done.run(ben(), "2026-03-12", 40_000, 9_000), // a Thursday, not yet due this week
                Done.run(ben(), "2026-03-16", 5_000, 1_500),
                Done.run(ben(), "2026-03-18", 6_250, 2_000));
        week(club.ben(), "")
                .statusCode(200)
                .body("week.start_date", equalTo("2026-03-16"))
                .body("week.end_date", equalTo("2026-03-22"))
                .body("week.label", equalTo("2026-W12"))
                .body("week.is_current", equalTo(true))
                .body("previous_week", equalTo("2026-W11"))
                .body("next_week", nullValue())
                .body("totals.distance_m", equalTo(11_250))
                .body("days", hasSize(7))
                .body("days.distance_m", contains(5_000, 0, 6_250, 0, 0, 0, 0))
                .body("change.distance_pct", equalTo(12.5f))
                .body("change.activities_pct", equalTo(100))
                .body("change.engagement_points", equalTo(0));
    }

    @Test
    void a_finished_week_is_measured_against_the_whole_week_before() {
        log.write(
                club.orgId(),
                Done.run(ben(), "2026-03-08", 30_000, 9_000),
                Done.run(ben(), "2026-03-09", 10_000, 3_000));
        week(club.ada(), "week=2026-W11")
                .body("week.is_current", equalTo(false))
                .body("next_week", equalTo("2026-W12"))
                .body("change.distance_pct", equalTo(-66.7f))
                .body("change.engagement_points", equalTo(0));
        week(club.ada(), "week=2026-03-04")
                .body("week.label", equalTo("2026-W10"))
                .body("change.distance_pct", nullValue())
                .body("change.activities_pct", nullValue())
                .body("change.engagement_points", equalTo(100));
    }

    @Test
    void weeks_may_start_on_sunday_and_a_year_may_have_53() {
        club = cast.club("America/New_York", 7);
        log.write(
                club.orgId(),
                Done.run(ben(), "2026-12-27", 10_000, 3_000),
                Done.run(ben(), "2027-01-02", 5_000, 1_500),
                Done.run(ben(), "2027-01-03", 1_000, 300));
        clock.set(Instant.parse("2027-01-05T10:00:00Z"));
        week(club.ada(), "week=2026-W53")
                .body("week.start_date", equalTo("2026-12-27"))
                .body("totals.distance_m", equalTo(15_000))
                .body("next_week", equalTo("2027-W01"));
        week(club.ada(), "week=2027-01-02").body("week.label", equalTo("2026-W53"));
        week(club.ada(), "").body("week.label", equalTo("2027-W01")).body("previous_week", equalTo("2026-W53"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "week=2026-W13 | week",
                "week=2026-03-23 | week",
                "week=2025-W53 | week",
                "week=2026-W00 | week",
                "week=2026-w12 | week",
                "week=0001-W10 | week",
                "week=2026-02-30 | week",
                "week=last | week",
                "range=7d | range"
            })
    void what_names_no_past_week_is_refused(String query, String field) {
        week(club.ada(), query).statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void only_coaches_and_members_read_it() {
        week(club.cole(), "").statusCode(200);
        week(club.ben(), "").statusCode(200);
        week(club.mia(), "").statusCode(403);
        week(club.zoe(), "").statusCode(404);
    }

    private UUID ben() {
        return club.ben().athleteId();
    }

    private ValidatableResponse week(Cast.Person reader, String query) {
        return reader.calls()
                .get("/groups/" + club.groupId() + "/overview" + (query.isEmpty() ? "" : "?" + query))
                .then();
    }
}
