package club.harrier.pace;

/// Peter Riegel's rule for race times ("Athletic Records and Human Endurance", American Scientist 69, 1981).
public final class Riegel {
    private static final double FATIGUE = 1.06;

    private Riegel() {}

    /// Seconds for another distance: T2 = T1 (D2 ÷ D1)^1.06.
    public static double raceSeconds(double metres, double seconds, double otherMetres) {
        return seconds * Math.pow(otherMetres / metres, FATIGUE);
    }
}
