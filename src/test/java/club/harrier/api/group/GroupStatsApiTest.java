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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GroupStatsApiTest {
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
    void a_week_counts_seven_dates_with_today_and_both_ends() {
        log.write(
                club.orgId(),
                Done.run(ben(), "2026-03-11", 9_000, 3_000),
                Done.run(ben(), "2026-03-12", 5_000, 1_500),
                Done.run(ben(), "2026-03-18", 10_000, 3_150),
                Done.run(ben(), "2026-03-19", 1_000, 300));
        stats(club.ada(), "")
                .statusCode(200)
                .body("group_id", equalTo(club.groupId().toString()))
                .body("window.range", equalTo("7d"))
                .body("window.start_date", equalTo("2026-03-12"))
                .body("window.end_date", equalTo("2026-03-18"))
                .body("window.days", equalTo(7))
                .body("totals.activities", equalTo(2))
                .body("totals.distance_m", equalTo(15_000))
                .body("totals.moving_time_s", equalTo(4_650))
                .body("totals.elevation_gain_m", nullValue())
                .body("totals.avg_pace_s_per_km", equalTo(310))
                .body("previous.activities", equalTo(1))
                .body("previous.distance_m", equalTo(9_000))
                .body("engagement.rate", equalTo(100))
                .body("engagement.engaged_members", equalTo(1))
                .body("leaderboard_total", equalTo(1))
                .body("leaderboard[0].display_name", equalTo("Ben"))
                .body("leaderboard[0].last_activity_at", equalTo("2026-03-18T12:00:00Z"))
                .body("trend", hasSize(7))
                .body("trend[0].date", equalTo("2026-03-12"))
                .body("trend[0].engaged_members", equalTo(1))
                .body("trend[1].distance_m", equalTo(0))
                .body("me", nullValue());
    }

    @Test
    void a_quiet_group_has_zeros_and_unknowns() {
        stats(club.ben(), "range=30d")
                .body("totals.distance_m", equalTo(0))
                .body("totals.avg_pace_s_per_km", nullValue())
                .body("engagement.rate", equalTo(0))
                .body("leaderboard[0].rank", equalTo(1))
                .body("leaderboard[0].last_activity_at", nullValue())
                .body("trend", hasSize(30));
        UUID nobody = cast.group(club.orgId(), club.ada().accountId(), "Nobody", "public");
        club.ada()
                .calls()
                .get("/groups/" + nobody + "/stats")
                .then()
                .body("engagement.rate", nullValue())
                .body("engagement.active_members", equalTo(0))
                .body("leaderboard", hasSize(0));
    }

    @Test
    void equal_values_share_a_rank_and_the_board_is_cut_but_shows_me() {
        UUID ann = cast.athlete(club.orgId(), "Ann").athleteId();
        UUID cem = cast.athlete(club.orgId(), "Cem").athleteId();
        UUID dan = cast.athlete(club.orgId(), "Dan").athleteId();
        UUID group = cast.group(club.orgId(), club.ada().accountId(), "Four", "private", dan, cem, ben(), ann);
        log.write(
                club.orgId(),
                Done.run(ann, "2026-03-17", 8_000, 2_400),
                Done.run(cem, "2026-03-17", 5_000, 1_400),
                Done.run(dan, "2026-03-16", 5_000, 1_500));
        club.ada()
                .calls()
                .get("/groups/" + group + "/stats")
                .then()
                .body("leaderboard.display_name", contains("Ann", "Cem", "Dan", "Ben"))
                .body("leaderboard.rank", contains(1, 2, 2, 4))
                .body("engagement.rate", equalTo(75));
        club.ben()
                .calls()
                .get("/groups/" + group + "/stats?limit=2&metric=moving_time")
                .then()
                .body("leaderboard.display_name", contains("Ann", "Dan"))
                .body("leaderboard_total", equalTo(4))
                .body("me.rank", equalTo(4))
                .body("me.display_name", equalTo("Ben"));
    }

    @Test
    void unknown_ascent_ranks_as_zero_and_is_shown_as_unknown() {
        UUID ann = cast.athlete(club.orgId(), "Ann").athleteId();
        UUID group = cast.group(club.orgId(), club.ada().accountId(), "Hills", "public", ben(), ann);
        var hill = new Done(
                ben(), "run", Instant.parse("2026-03-17T08:00:00Z"), ZoneId.of("Europe/Berlin"), null, null, 12_345L);
        log.write(club.orgId(), Done.run(ann, "2026-03-17", 8_000, 2_400), hill);
        club.ada()
                .calls()
                .get("/groups/" + group + "/stats?metric=elevation_gain")
                .then()
                .body("leaderboard.display_name", contains("Ben", "Ann"))
                .body("leaderboard[0].elevation_gain_m", equalTo(123.45f))
                .body("leaderboard[0].avg_pace_s_per_km", nullValue())
                .body("leaderboard[1].elevation_gain_m", nullValue())
                .body("totals.avg_pace_s_per_km", equalTo(300));
    }

    @Test
    void only_runs_count_unless_more_is_asked_for() {
        var ride = new Done(ben(), "bike", Instant.parse("2026-03-17T08:00:00Z"), ZoneId.of("UTC"), 1L, 1L, null);
        log.write(club.orgId(), ride);
        stats(club.ada(), "").body("totals.activities", equalTo(0));
        stats(club.ada(), "activity_type=bike").body("totals.distance_m", equalTo(0.01f));
        stats(club.ada(), "activity_type=all").body("totals.moving_time_s", equalTo(0.001f));
    }

    @Test
    void an_inactive_member_is_counted_only_among_the_members() {
        log.write(club.orgId(), Done.run(ben(), "2026-03-17", 8_000, 2_400));
        database.change(
                handle -> handle.execute("UPDATE athlete SET status = 'inactive' WHERE org_id = ?", club.orgId()));
        stats(club.ada(), "")
                .body("totals.activities", equalTo(0))
                .body("engagement.members", equalTo(1))
                .body("engagement.active_members", equalTo(0))
                .body("engagement.rate", nullValue())
                .body("leaderboard_total", equalTo(0));
        stats(club.ada(), "members=then&start_date=2026-03-17&end_date=2026-03-18")
                .body("engagement.active_members", equalTo(1))
                .body("totals.activities", equalTo(0));
    }

    @Test
    void then_counts_the_dates_of_a_stay_and_hides_the_departed_from_athletes() {
        UUID ann = cast.athlete(club.orgId(), "Ann").athleteId();
        database.change(handle -> handle.execute(
                "INSERT INTO group_stay VALUES (?, ?, ?, ?, ?, ?)",
                club.orgId(),
                UUID.randomUUID(),
                club.groupId(),
                ann,
                Instant.parse("2026-03-01T10:00:00Z"),
                Instant.parse("2026-03-10T23:30:00Z"))); // the 11th in Berlin
        log.write(
                club.orgId(),
                Done.run(ann, "2026-02-28", 1_000, 300),
                Done.run(ann, "2026-03-01", 2_000, 600),
                Done.run(ann, "2026-03-11", 4_000, 1_200),
                Done.run(ann, "2026-03-12", 8_000, 2_400));
        stats(club.ada(), "members=then&range=30d")
                .body("totals.distance_m", equalTo(6_000))
                .body("engagement.members", equalTo(2))
                .body("leaderboard.display_name", contains("Ann", "Ben"));
        stats(club.ben(), "members=then&range=30d")
                .body("totals.distance_m", equalTo(6_000))
                .body("leaderboard.display_name", contains("Ben"))
                .body("leaderboard_total", equalTo(1))
                .body("me.rank", equalTo(2));
    }

    @Test
    void custom_windows_take_dates_or_unix_seconds() {
        log.write(club.orgId(), Done.run(ben(), "2026-01-01", 3_000, 900), Done.run(ben(), "2026-01-31", 4_000, 900));
        stats(club.ada(), "start_date=2026-01-01&end_date=2026-01-31")
                .body("window.range", equalTo("custom"))
                .body("window.days", equalTo(31))
                .body("totals.distance_m", equalTo(7_000));
        // 23:30 UTC on 31 December is New Year's Day in Berlin.
        stats(club.ada(), "range=custom&from_timestamp=1767223800&to_timestamp=1769857199")
                .body("window.start_date", equalTo("2026-01-01"))
                .body("window.end_date", equalTo("2026-01-31"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "range=8d | range",
                "range=7d&start_date=2026-01-01&end_date=2026-01-02 | start_date",
                "range=7d&to_timestamp=5 | to_timestamp",
                "range=custom | start_date",
                "start_date=2026-01-01 | end_date",
                "end_date=2026-01-01 | start_date",
                "from_timestamp=1 | to_timestamp",
                "to_timestamp=1 | from_timestamp",
                "start_date=2026-01-02&end_date=2026-01-01 | end_date",
                "start_date=2025-01-01&end_date=2026-01-02 | end_date",
                "start_date=2026-01-01&end_date=2026-01-02&from_timestamp=1 | from_timestamp",
                "from_timestamp=7&to_timestamp=6 | to_timestamp",
                "from_timestamp=9223372036854775807&to_timestamp=9223372036854775807 | from_timestamp",
                "start_date=%2B99999-01-01&end_date=%2B99999-01-02 | start_date",
                "start_date=2026-02-29&end_date=2026-03-01 | start_date",
                "from_timestamp=x&to_timestamp=6 | from_timestamp",
                "metric=pace | metric",
                "members=all | members",
                "activity_type=runs | activity_type",
                "limit=0 | limit",
                "limit=5001 | limit",
                "sort=asc | sort"
            })
    void what_cannot_be_meant_is_refused_by_its_field(String query, String field) {
        stats(club.ada(), query).statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void a_window_of_366_days_is_the_longest() {
        stats(club.ada(), "start_date=2024-01-01&end_date=2024-12-31")
                .statusCode(200)
                .body("trend", hasSize(366));
    }

    @Test
    void only_coaches_and_members_read_it() {
        UUID secret = cast.group(club.orgId(), club.ada().accountId(), "Secret", "private");
        stats(club.cole(), "").statusCode(200);
        stats(club.ben(), "").statusCode(200).body("me.rank", equalTo(1));
        stats(club.mia(), "").statusCode(403);
        stats(club.zoe(), "").statusCode(404);
        club.ben().calls().get("/groups/" + secret + "/stats").then().statusCode(404);
        club.ada().calls().get("/groups/" + UUID.randomUUID() + "/stats").then().statusCode(404);
    }

    @Test
    void an_unchanged_answer_is_not_sent_twice() {
        String tag =
                stats(club.ada(), "").header("ETag", notNullValue()).extract().header("ETag");
        club.ada()
                .calls()
                .header("If-None-Match", tag)
                .get("/groups/" + club.groupId() + "/stats")
                .then()
                .statusCode(304);
        log.write(club.orgId(), Done.run(ben(), "2026-03-17", 8_000, 2_400));
        club.ada()
                .calls()
                .header("If-None-Match", tag)
                .get("/groups/" + club.groupId() + "/stats")
                .then()
                .statusCode(200)
                .body("totals.activities", equalTo(1));
    }

    private UUID ben() {
        return club.ben().athleteId();
    }

    private ValidatableResponse stats(Cast.Person reader, String query) {
        return reader.calls()
                .get("/groups/" + club.groupId() + "/stats" + (query.isEmpty() ? "" : "?" + query))
                .then();
    }
}
