package club.harrier.pace;

/// The formulas of Jack Daniels and Jimmy Gilbert ("Oxygen Power", 1979): what running costs, how much of the maximal
/// oxygen uptake can be kept up for how long, and VDOT, the uptake that a race result speaks for. Speeds are metres per
/// minute, oxygen is ml per kg and minute.
public final class Daniels {
    private static final double COST_AT_REST = -4.60;
    private static final double COST_LINEAR = 0.182258;
    private static final double COST_SQUARE = 0.000104;
    private static final double LONGEST_S = 200_000;

    private Daniels() {}

    /// Oxygen that running at a speed costs: −4.60 + 0.182258 v + 0.000104 v².
    public static double cost(double metresPerMinute) {
        return COST_AT_REST + COST_LINEAR * metresPerMinute + COST_SQUARE * metresPerMinute * metresPerMinute;
    }

    /// The speed, in metres per minute, that costs so much oxygen.
    public static double speed(double oxygen) {
        double root = Math.sqrt(COST_LINEAR * COST_LINEAR - 4 * COST_SQUARE * (COST_AT_REST - oxygen));
        return (root - COST_LINEAR) / (2 * COST_SQUARE);
    }

    /// The part of the maximal uptake that can be kept up for a time, in minutes:
    /// 0.8 + 0.1894393 e^(−0.012778 t) + 0.2989558 e^(−0.1932605 t).
    public static double fraction(double minutes) {
        return 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
    }

    /// VDOT of a race.
    public static double vdot(double metres, double seconds) {
        double minutes = seconds / 60;
        return cost(metres / minutes) / fraction(minutes);
    }

    /// The race time in seconds that a VDOT speaks for: the time whose `vdot` it is, found by halving.
    public static double raceSeconds(double vdot, double metres) {
        double fast = metres / 20;
        double slow = LONGEST_S;
        while (slow - fast > 0.001) {
            double middle = (fast + slow) / 2;
            if (vdot(metres, middle) > vdot) {
                fast = middle;
            } else {
                slow = middle;
            }
        }
        return (fast + slow) / 2;
    }
}
