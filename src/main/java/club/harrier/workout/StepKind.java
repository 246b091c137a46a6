package club.harrier.workout;

/// What one step of a workout is for.
public enum StepKind {
    WARMUP,
    RUN,
    INTERVAL,
    RECOVERY,
    COOLDOWN,
    /// Standing still: it adds time and no distance.
    REST
}
