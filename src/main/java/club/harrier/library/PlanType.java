package club.harrier.library;

import club.harrier.kind.ActivityType;

/// The sport a plan trains for.
public enum PlanType {
    RUN,
    BIKE,
    SWIM,
    STRENGTH,
    CUSTOM;

    /// What a workout of such a plan is unless it says otherwise.
    public ActivityType usual() {
        return switch (this) {
            case RUN, CUSTOM -> ActivityType.RUN;
            case BIKE -> ActivityType.BIKE;
            case SWIM -> ActivityType.SWIM;
            case STRENGTH -> ActivityType.STRENGTH;
        };
    }
}
