package club.harrier.recorded;

/// How many points one file may still hold, over all its activities.
public final class PointAllowance {
    private final int allowed;
    private int taken;

    public PointAllowance(ReadLimits limits) {
        this.allowed = limits.points();
    }

    void take() {
        if (taken == allowed) {
            throw Refusal.unreadable(
                    "The file holds more than %,d points, the most that one file may hold.".formatted(allowed));
        }
        taken++;
    }
}
