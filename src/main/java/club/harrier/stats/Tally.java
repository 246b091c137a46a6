package club.harrier.stats;

import club.harrier.days.AthleteDays;
import club.harrier.days.Types;
import club.harrier.unit.DateRange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sums that days are added to; what each of them means says `Totals`.
final class Tally {
    private static final long NEVER = Long.MIN_VALUE;

    private long activities;
    private long distanceCm;
    private long movingMs;
    private boolean hasElevationGain;
    private long elevationGainCm;
    private long pacedDistanceCm;
    private long pacedMovingMs;
    private long lastStartedUs = NEVER;

    /// What one athlete did on these dates, as far as it counts.
    static Tally of(AthleteDays days, DateRange dates, Types types, List<Stint> stints) {
        var tally = new Tally();
        days.each(dates, types, row -> {
            if (Stint.hold(stints, days.epochDay(row))) {
                tally.add(days, row);
            }
        });
        return tally;
    }

    private void add(AthleteDays days, int row) {
        activities += days.activities(row);
        distanceCm += days.distanceCm(row);
        movingMs += days.movingMs(row);
        if (days.hasElevationGain(row)) {
            hasElevationGain = true;
            elevationGainCm += days.elevationGainCm(row);
        }
        pacedDistanceCm += days.pacedDistanceCm(row);
        pacedMovingMs += days.pacedMovingMs(row);
        lastStartedUs = Math.max(lastStartedUs, days.lastStartedUs(row));
    }

    void add(Tally other) {
        activities += other.activities;
        distanceCm += other.distanceCm;
        movingMs += other.movingMs;
        hasElevationGain |= other.hasElevationGain;
        elevationGainCm += other.elevationGainCm;
        pacedDistanceCm += other.pacedDistanceCm;
        pacedMovingMs += other.pacedMovingMs;
        lastStartedUs = Math.max(lastStartedUs, other.lastStartedUs);
    }

    boolean isEmpty() {
        return activities == 0;
    }

    /// The start of the latest activity; null without one.
    @Nullable
    Instant lastStartedAt() {
        return lastStartedUs == NEVER ? null : Instant.EPOCH.plus(lastStartedUs, ChronoUnit.MICROS);
    }

    Totals totals() {
        return new Totals(
                activities,
                distanceCm,
                movingMs,
                hasElevationGain ? elevationGainCm : null,
                pacedDistanceCm,
                pacedMovingMs);
    }
}
