package club.harrier.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import club.harrier.Cast;
import club.harrier.TestClock;
import club.harrier.account.Preferences;
import club.harrier.activity.Activities;
import club.harrier.activity.ActivityChange;
import club.harrier.activity.Deletions;
import club.harrier.activity.ManualActivity;
import club.harrier.kind.ActivityType;
import club.harrier.org.Caller;
import club.harrier.org.Org;
import club.harrier.org.Role;
import club.harrier.platform.Database;
import club.harrier.unit.DateRange;
import club.harrier.unit.UnitSystem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Activities that are written down, changed and deleted as people do it: the figures follow at once, from the day
/// totals that the room `activity` keeps.
@QuarkusTest
class KeptFiguresTest {
    private static final DateRange MARCH = new DateRange(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 4, 5));

    private static final List<ActivityType> TYPES = List.of(ActivityType.RUN, ActivityType.BIKE, ActivityType.SWIM);

    @Inject
    Cast cast;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    Activities activities;

    @Inject
    Deletions deletions;

    @Inject
    GroupStats stats;

    @Inject
    Comparison comparison;

    private final SplittableRandom random = new SplittableRandom(7);

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void figures_follow_whatever_is_done_to_activities() {
        clock.set(Instant.parse("2026-05-01T08:00:00Z"));
        var club = cast.club();
        var org = new Org(club.orgId(), "Club", ZoneId.of("Europe/Berlin"), DayOfWeek.MONDAY, UnitSystem.METRIC);
        var ada = new Caller(org, club.ada().accountId(), "Ada", Role.HEAD_COACH, null, Preferences.NONE);
        UUID kim = cast.athlete(club.orgId(), "Kim").athleteId();
        database.change(handle -> handle.execute(
                "UPDATE athlete SET time_zone = 'Pacific/Auckland' WHERE org_id = ? AND athlete_id = ?",
                org.orgId(),
                kim));
        UUID group = cast.group(
                org.orgId(), ada.accountId(), "Two", "public", club.ben().athleteId(), kim);
        var athletes = List.of(club.ben().athleteId(), kim, club.mia().athleteId());
        var written = new ArrayList<UUID>();
        int counted = 0;
        for (int n = 0; n < 240; n++) {
            int dice = random.nextInt(10);
            if (dice < 6 || written.isEmpty()) {
                UUID athlete = athletes.get(random.nextInt(3));
                written.add(activities.record(ada, athlete, entry()).shown().activityId());
            } else if (dice < 8) {
                activities.change(ada, written.get(random.nextInt(written.size())), change(), present -> {});
            } else {
                var gone = written.remove(random.nextInt(written.size()));
                deletions.delete(ada, gone, present -> {});
                if (random.nextBoolean()) {
                    written.add(deletions.restore(ada, gone).activityId());
                }
            }
            if (n % 4 == 0) {
                counted += compare(ada, group, n % 8 == 0 ? TypeFilter.RUN : TypeFilter.ALL);
            }
        }
        assertThat(counted).isGreaterThan(300);
    }

    @Test
    void the_comparison_follows_who_comes_and_goes() {
        clock.set(Instant.parse("2026-05-01T08:00:00Z"));
        var club = cast.club();
        var org = new Org(club.orgId(), "Club", ZoneId.of("Europe/Berlin"), DayOfWeek.MONDAY, UnitSystem.METRIC);
        var ada = new Caller(org, club.ada().accountId(), "Ada", Role.HEAD_COACH, null, Preferences.NONE);
        UUID ben = club.ben().athleteId();
        UUID group = cast.group(org.orgId(), ada.accountId(), "One", "public", ben);
        activities.record(ada, ben, entry());
        database.change(handle -> handle.execute(
                "UPDATE group_stay SET joined_at = '2026-03-21T12:00:00Z' WHERE org_id = ?", org.orgId()));
        for (var change : List.of(
                "UPDATE athlete SET status = 'inactive' WHERE org_id = :org AND athlete_id = :ben",
                "UPDATE athlete SET status = 'active' WHERE org_id = :org AND athlete_id = :ben",
                "UPDATE group_stay SET left_at = '2026-03-25T12:00:00Z' WHERE org_id = :org AND athlete_id = :ben",
                """
                INSERT INTO group_stay (org_id, stay_id, group_id, athlete_id, joined_at)
                VALUES (:org, gen_random_uuid(), :group, :ben, '2026-03-26T12:00:00Z')
                """,
                "UPDATE training_group SET name = 'Two' WHERE org_id = :org AND group_id = :group",
                "DELETE FROM training_group WHERE org_id = :org AND group_id = :group")) {
            compareGroups(ada);
            database.change(handle -> handle.createUpdate(change)
                    .bind("org", org.orgId())
                    .bind("ben", ben)
                    .bind("group", group)
                    .execute());
            compareGroups(ada);
        }
    }

    private void compareGroups(Caller ada) {
        var truth = new Truth(database, ada.org());
        for (var members : Members.values()) {
            var counting = new Counting(TypeFilter.ALL, members);
            var answer = comparison.in(ada, new Window(Range.CUSTOM, MARCH), counting);
            assertThat(answer.groups())
                    .extracting(CrewFigures::groupId, CrewFigures::name)
                    .containsExactlyInAnyOrderElementsOf(truth.groups.stream()
                            .map(it -> tuple(it.groupId(), it.name()))
                            .toList());
            assertThat(answer.groups()).allSatisfy(line -> {
                assertThat(line.engagement()).isEqualTo(truth.engagement(line.groupId(), MARCH, counting));
                assertThat(line.activities())
                        .isEqualTo(
                                truth.counted(line.groupId(), MARCH, counting).size());
            });
        }
    }

    private int compare(Caller ada, UUID group, TypeFilter type) {
        var counting = new Counting(type, Members.CURRENT);
        var window = new Window(Range.CUSTOM, MARCH);
        var truth = new Truth(database, ada.org());
        var actual = stats.in(ada, group, window, counting, Metric.DISTANCE, 50);
        var expected = truth.counted(group, MARCH, counting);
        assertThat(actual.totals()).isEqualTo(Truth.totals(expected));
        assertThat(actual.trend()).isEqualTo(truth.trend(group, MARCH, counting));
        assertThat(actual.board()).isEqualTo(truth.board(ada, group, MARCH, counting, Metric.DISTANCE));
        var whole = comparison.in(ada, window, counting).organization();
        var sums = Truth.totals(truth.counted(null, MARCH, counting));
        assertThat(List.of(whole.activities(), whole.distanceCm(), whole.movingMs()))
                .containsExactly(sums.activities(), sums.distanceCm(), sums.movingMs());
        return expected.size();
    }

    private ManualActivity entry() {
        var type = TYPES.get(random.nextInt(3));
        return new ManualActivity(type, moment(), 40_000, amount(), amount(), "", "", null);
    }

    private ActivityChange change() {
        @Nullable ActivityType type = random.nextBoolean() ? TYPES.get(random.nextInt(3)) : null;
        @Nullable Instant start = random.nextBoolean() ? moment() : null;
        return new ActivityChange(null, null, type, null, start, null, amount(), amount());
    }

    /// Around the night on which Berlin loses an hour, and the one on which Auckland gains one.
    private Instant moment() {
        return Instant.parse("2026-03-22T00:00:00Z").plusSeconds(random.nextLong(15 * 86_400L));
    }

    private @Nullable Double amount() {
        return random.nextInt(4) == 0 ? null : random.nextInt(1, 3_000_000) / 100.0;
    }
}
