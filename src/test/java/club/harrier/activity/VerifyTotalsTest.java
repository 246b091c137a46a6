package club.harrier.activity;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Cast;
import club.harrier.kind.ActivityType;
import club.harrier.org.Callers;
import club.harrier.platform.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerifyTotalsTest {
    @Inject
    Cast cast;

    @Inject
    Callers callers;

    @Inject
    Activities activities;

    @Inject
    VerifyTotals totals;

    @Inject
    Database database;

    private Cast.Club club;

    @BeforeEach
    void a_club_with_runs() {
        club = cast.club();
        var ben = callers.byToken(club.ben().token()).orElseThrow();
        for (int day = 1; day <= 3; day++) {
            for (var type : List.of(ActivityType.RUN, ActivityType.SWIM)) {
                activities.record(
                        ben,
                        null,
                        new ManualActivity(
                                type,
                                Instant.parse("2026-03-0" + day + "T06:00:00Z"),
                                1_500,
                                5_000.0,
                                1_490.0,
                                "",
                                "",
                                null));
            }
        }
    }

    @Test
    void kept_totals_are_what_the_activities_add_up_to() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_damaged_total_is_found() {
        damage(
                "UPDATE athlete_day SET distance_cm = distance_cm + 1 WHERE org_id = :org AND local_date = '2026-03-02' AND activity_type = 'run'");
        assertThat(differences()).singleElement().satisfies(it -> {
            assertThat(it.date()).hasToString("2026-03-02");
            assertThat(it.activityType()).isEqualTo("run");
            assertThat(it.kept()).contains("500001 cm");
            assertThat(it.expected()).contains("500000 cm");
        });
    }

    @Test
    void an_unknown_ascent_that_became_zero_is_found() {
        damage(
                "UPDATE athlete_day SET elevation_gain_cm = 0 WHERE org_id = :org AND local_date = '2026-03-02' AND activity_type = 'run'");
        assertThat(differences()).hasSize(1);
    }

    @Test
    void a_missing_total_and_one_too_many_are_found() {
        damage(
                "UPDATE athlete_day SET local_date = '2026-04-01' WHERE org_id = :org AND local_date = '2026-03-03' AND activity_type = 'swim'");
        assertThat(differences())
                .extracting(it -> it.date().toString() + " " + (it.kept() == null) + " " + (it.expected() == null))
                .containsExactly("2026-03-03 true false", "2026-04-01 false true");
    }

    private void damage(String sql) {
        database.change(handle -> assertThat(
                        handle.createUpdate(sql).bind("org", club.orgId()).execute())
                .isEqualTo(1));
    }

    /// Other tests damage their own clubs.
    private List<VerifyTotals.Difference> differences() {
        var found = new ArrayList<VerifyTotals.Difference>();
        totals.run(found::add);
        return found.stream().filter(it -> it.orgId().equals(club.orgId())).toList();
    }
}
