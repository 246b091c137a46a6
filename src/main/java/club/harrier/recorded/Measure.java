package club.harrier.recorded;

import org.jspecify.annotations.Nullable;

/// Turns a number as a file writes it into the whole number Harrier keeps, or null where the number says nothing.
public final class Measure {
    /// Two and a half times round the earth; a longer distance is a broken number, not a run.
    private static final double MOST_METRES = 1e8;

    private static final double MOST_SECONDS = 10 * 366 * 86_400.0;
    private static final double HIGHEST_ALTITUDE = 100_000;
    private static final double HIGHEST_HEART_RATE = 300;
    private static final double HIGHEST_RATE = 65_000;

    private Measure() {}

    /// Metres to centimetres; null for what is absent, negative or beyond any distance on earth.
    public static @Nullable Long centimetres(@Nullable Double metres) {
        return wholeOrNull(within(metres, 0, MOST_METRES) * 100);
    }

    /// Seconds to milliseconds; null for what is absent, negative or longer than ten years.
    public static @Nullable Long millis(@Nullable Double seconds) {
        return wholeOrNull(within(seconds, 0, MOST_SECONDS) * 1000);
    }

    /// Beats per minute; zero is a sensor without contact and therefore absent.
    public static @Nullable Integer heartRate(@Nullable Double beats) {
        var whole = wholeOrNull(within(beats, 1, HIGHEST_HEART_RATE));
        return whole == null ? null : Integer.valueOf(whole.intValue());
    }

    private static @Nullable Long wholeOrNull(double value) {
        return Double.isNaN(value) ? null : Long.valueOf(Math.round(value));
    }

    public static int sampledHeartRate(@Nullable Double beats) {
        return sampled(within(beats, 1, HIGHEST_HEART_RATE));
    }

    public static int sampledRate(@Nullable Double perMinuteOrWatts) {
        return sampled(within(perMinuteOrWatts, 0, HIGHEST_RATE));
    }

    public static int sampledAltitude(@Nullable Double metres) {
        return sampled(within(metres, -HIGHEST_ALTITUDE, HIGHEST_ALTITUDE) * 100);
    }

    public static int sampledDistance(@Nullable Double metres) {
        return sampled(within(metres, 0, Integer.MAX_VALUE / 100.0) * 100);
    }

    public static int sampledDegrees(@Nullable Double degrees, int most) {
        return sampled(within(degrees, -most, most) * 1e7);
    }

    private static int sampled(double value) {
        return Double.isNaN(value) ? Samples.ABSENT : (int) Math.round(value);
    }

    /// The value, or NaN where it is absent or out of bounds.
    private static double within(@Nullable Double value, double least, double most) {
        return value != null && value >= least && value <= most ? value : Double.NaN;
    }

    /// The sum of what is known; null where nothing is.
    public static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : Long.valueOf(one + other);
    }
}
