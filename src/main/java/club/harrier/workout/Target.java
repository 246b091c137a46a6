package club.harrier.workout;

/// How hard a step is meant to be.
public sealed interface Target {
    /// The athlete's own pace of a zone.
    record Zone(PaceZone zone) implements Target {}

    /// Between two paces in seconds per kilometre; the fast one is the smaller number.
    record Pace(int fastSPerKm, int slowSPerKm) implements Target {}

    /// The athlete's own heart-rate zone, 1 to 5.
    record HeartRate(int zone) implements Target {}

    /// Between two powers in watts.
    record Power(int lowWatts, int highWatts) implements Target {}

    /// By feel, from 1 to 10.
    record Effort(int outOfTen) implements Target {}
}
