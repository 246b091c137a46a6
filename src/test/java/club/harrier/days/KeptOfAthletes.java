package club.harrier.days;

import club.harrier.Cast;
import club.harrier.platform.Database;
import club.harrier.stats.Log;
import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/// What tests of things kept in memory begin with: a club, two athletes, and the Sunday of a week.
abstract class KeptOfAthletes {
    static final DateRange WEEK = new DateRange(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 10));

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-10T12:00:00Z"), ZoneOffset.UTC);

    @Inject
    Cast cast;

    @Inject
    Log log;

    @Inject
    Database database;

    UUID org;
    UUID kim;
    UUID lee;

    record Asked(UUID athleteId, @Nullable UUID dayStamp) implements Stamped {}

    @BeforeEach
    void two_athletes_join() {
        org = cast.club().orgId();
        kim = cast.athlete(org, "Kim").athleteId();
        lee = cast.athlete(org, "Lee").athleteId();
    }

    /// The athlete with the stamp of this moment.
    Asked asked(UUID athlete) {
        return new Asked(
                athlete,
                database.read(handle -> handle.createQuery(
                                "SELECT stamp FROM day_stamp WHERE org_id = :org AND athlete_id = :athlete")
                        .bind("org", org)
                        .bind("athlete", athlete)
                        .mapTo(UUID.class)
                        .findOne()
                        .orElse(null)));
    }
}
