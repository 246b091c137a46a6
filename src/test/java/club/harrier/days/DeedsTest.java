package club.harrier.days;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.kind.ActivityType;
import club.harrier.stats.Log;
import club.harrier.unit.DateRange;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Activities from memory are those of the database: a stamp says when they are not.
@QuarkusTest
class DeedsTest extends KeptOfAthletes {
    @BeforeEach
    void an_athlete_runs() {
        log.write(
                org,
                Log.Done.run(kim, "2026-05-05", 5_000, 1_500),
                Log.Done.run(kim, "2025-12-31", 1_000, 300),
                Log.Done.run(kim, "2026-05-06", 6_000, 1_800));
    }

    @Test
    void what_was_done_is_told_as_it_is() {
        var deed = did(new Deeds(CLOCK, 1_000_000), org, WEEK).stream()
                .filter(it -> it.localDate().equals(LocalDate.of(2026, 5, 5)))
                .findFirst()
                .orElseThrow();
        assertThat(deed)
                .isEqualTo(new Deed(
                        deed.activityId(),
                        LocalDate.of(2026, 5, 5),
                        ActivityType.RUN,
                        500_000L,
                        1_500_000,
                        Instant.parse("2026-05-05T12:00:00Z"),
                        null));
    }

    @Test
    void it_stays_in_memory_until_the_stamp_changes() {
        var deeds = new Deeds(CLOCK, 1_000_000);
        assertThat(metres(deeds, org, WEEK)).containsExactlyInAnyOrder(5_000L, 6_000L);
        database.change(handle -> handle.execute("UPDATE activity SET distance_cm = 900000 WHERE org_id = ?", org));
        assertThat(metres(deeds, org, WEEK)).containsExactlyInAnyOrder(5_000L, 6_000L);
        database.change(
                handle -> handle.execute("UPDATE day_stamp SET stamp = gen_random_uuid() WHERE org_id = ?", org));
        assertThat(metres(deeds, org, WEEK)).containsExactlyInAnyOrder(9_000L, 9_000L);
    }

    @Test
    void without_room_in_memory_the_answers_are_the_same() {
        var deeds = new Deeds(CLOCK, 1);
        assertThat(metres(deeds, org, WEEK)).containsExactlyInAnyOrder(5_000L, 6_000L);
        assertThat(metres(deeds, org, WEEK)).containsExactlyInAnyOrder(5_000L, 6_000L);
    }

    @Test
    void weeks_further_back_than_what_is_kept_are_read() {
        var deeds = new Deeds(CLOCK, 1_000_000);
        var newYear = new DateRange(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 4));
        assertThat(metres(deeds, org, WEEK)).containsExactlyInAnyOrder(5_000L, 6_000L);
        assertThat(metres(deeds, org, newYear)).containsExactly(1_000L);
        assertThat(metres(deeds, org, new DateRange(newYear.start(), WEEK.end())))
                .containsExactlyInAnyOrder(1_000L, 5_000L, 6_000L);
    }

    @Test
    void nobody_sees_what_an_athlete_of_another_club_did() {
        var deeds = new Deeds(CLOCK, 1_000_000);
        assertThat(metres(deeds, org, WEEK)).hasSize(2);
        assertThat(metres(deeds, cast.club().orgId(), WEEK)).isEmpty();
    }

    private List<Long> metres(Deeds deeds, UUID asking, DateRange dates) {
        return did(deeds, asking, dates).stream()
                .map(it -> it.distanceCm() == null ? 0 : it.distanceCm() / 100)
                .toList();
    }

    /// What Kim did on these dates, asked with the stamp of this moment.
    private List<Deed> did(Deeds deeds, UUID asking, DateRange dates) {
        var did = new ArrayList<Deed>();
        database.change(handle -> deeds.each(
                handle,
                asking,
                List.of(asked(kim)),
                dates,
                (_, some) -> some.stream()
                        .filter(it -> dates.contains(it.localDate()))
                        .forEach(did::add)));
        return did;
    }
}
