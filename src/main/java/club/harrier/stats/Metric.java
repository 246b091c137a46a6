package club.harrier.stats;

/// What a leaderboard is ordered by.
public enum Metric {
    DISTANCE("distance_cm"),
    ACTIVITIES("activities"),
    MOVING_TIME("moving_ms"),
    ELEVATION_GAIN("elevation_gain_cm");

    private final String column;

    Metric(String column) {
        this.column = column;
    }

    /// The stored sum that is compared, as SQL; never made of what a caller sent.
    String column() {
        return column;
    }
}
