package club.harrier.library;

/// The sport a plan trains for.
public enum PlanType {
    RUN,
    BIKE,
    SWIM,
    STRENGTH,
    CUSTOM
}
