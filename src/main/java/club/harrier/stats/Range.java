package club.harrier.stats;

/// How a window is named: so many dates ending today, or dates of one's own.
public enum Range {
    DAYS_7(7),
    DAYS_14(14),
    DAYS_30(30),
    DAYS_60(60),
    DAYS_90(90),
    CUSTOM(0);

    private final int days;

    Range(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }

    @Override
    public String toString() {
        return this == CUSTOM ? "custom" : days + "d";
    }
}
