package club.harrier.stats;

import java.util.Objects;

/// What a leaderboard is ordered by.
public enum Metric {
    DISTANCE,
    ACTIVITIES,
    MOVING_TIME,
    ELEVATION_GAIN;

    /// The sum that is compared; an unknown one is as good as none.
    long of(Totals totals) {
        return switch (this) {
            case DISTANCE -> totals.distanceCm();
            case ACTIVITIES -> totals.activities();
            case MOVING_TIME -> totals.movingMs();
            case ELEVATION_GAIN -> Objects.requireNonNullElse(totals.elevationGainCm(), 0L);
        };
    }
}
