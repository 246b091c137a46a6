package club.harrier.days;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.kind.ActivityType;
import club.harrier.stats.Log;
import club.harrier.unit.DateRange;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Days from memory are the days of the database: a stamp says when they are not.
@QuarkusTest
class DaysTest extends KeptOfAthletes {
    private static final Types RUNS = Types.of(List.of(ActivityType.RUN));

    @BeforeEach
    void two_athletes_run() {
        log.write(
                org,
                Log.Done.run(kim, "2026-05-05", 5_000, 1_500),
                Log.Done.run(kim, "2026-05-06", 6_000, 1_800),
                Log.Done.run(kim, "2024-02-29", 1_000, 300),
                Log.Done.run(lee, "2026-05-05", 7_000, 2_100));
    }

    @Test
    void days_stay_in_memory_until_their_stamp_changes() {
        var days = new Days(database, CLOCK, 1_000_000);
        assertThat(metres(days, org, WEEK)).containsExactly(11_000L, 7_000L);
        database.change(handle -> handle.execute(
                "UPDATE athlete_day SET distance_cm = 900000 WHERE org_id = ? AND local_date = '2026-05-05'", org));
        assertThat(metres(days, org, WEEK)).containsExactly(11_000L, 7_000L);
        database.change(handle -> handle.execute(
                "UPDATE day_stamp SET stamp = gen_random_uuid() WHERE org_id = ? AND athlete_id = ?", org, kim));
        assertThat(metres(days, org, WEEK)).containsExactly(15_000L, 7_000L);
    }

    @Test
    void without_room_in_memory_the_answers_are_the_same() {
        var days = new Days(database, CLOCK, 1);
        assertThat(metres(days, org, WEEK)).containsExactly(11_000L, 7_000L);
        assertThat(metres(days, org, WEEK)).containsExactly(11_000L, 7_000L);
    }

    @Test
    void a_window_further_back_than_what_is_kept_is_read() {
        var days = new Days(database, CLOCK, 1_000_000);
        var leapDay = LocalDate.of(2024, 2, 29);
        assertThat(metres(days, org, WEEK)).containsExactly(11_000L, 7_000L);
        assertThat(metres(days, org, new DateRange(leapDay, leapDay))).containsExactly(1_000L, 0L);
        assertThat(metres(days, org, new DateRange(leapDay, WEEK.end()))).containsExactly(12_000L, 7_000L);
        assertThat(metres(days, org, WEEK)).containsExactly(11_000L, 7_000L);
    }

    @Test
    void nobody_sees_the_days_of_another_club_athlete() {
        var days = new Days(database, CLOCK, 1_000_000);
        assertThat(metres(days, org, WEEK)).containsExactly(11_000L, 7_000L);
        assertThat(metres(days, cast.club().orgId(), WEEK)).containsExactly(0L, 0L);
    }

    /// Metres that Kim and Lee ran, asked with the stamps of this moment.
    private List<Long> metres(Days days, UUID asking, DateRange dates) {
        var metres = new ArrayList<Long>();
        days.each(asking, List.of(asked(kim), asked(lee)), dates, (_, did) -> {
            long[] sum = {0};
            did.each(dates, RUNS, row -> sum[0] += did.distanceCm(row));
            metres.add(sum[0] / 100);
        });
        return metres;
    }
}
