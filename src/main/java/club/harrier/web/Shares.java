package club.harrier.web;

/// How much of a whole something is, for bars.
public final class Shares {
    private Shares() {}

    /// Whole percent, rounded, at most 100; 0 of nothing. What is there at all shows at least one percent.
    public static int percent(long part, long whole) {
        if (part <= 0 || whole <= 0) {
            return 0;
        }
        return Math.clamp(Math.round(part * 100.0 / whole), 1, 100);
    }
}
