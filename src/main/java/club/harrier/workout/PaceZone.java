package club.harrier.workout;

/// The five paces that coaches train by, slowest first.
public enum PaceZone {
    EASY,
    MARATHON,
    THRESHOLD,
    INTERVAL,
    REPETITION
}
