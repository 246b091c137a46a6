package club.harrier.media;

import org.jspecify.annotations.Nullable;

/// Turns a number as a file writes it into the whole number Harrier keeps, or null where the number says nothing.
final class Measure {
    /// Two and a half times round the earth; a longer distance is a broken number, not a run.
    private static final double MOST_METRES = 1e8;

    private static final double MOST_SECONDS = 10 * 366 * 86_400.0;
    private static final double HIGHEST_ALTITUDE = 100_000;
    private static final double HIGHEST_HEART_RATE = 300;
    private static final double HIGHEST_RATE = 65_000;

    private Measure() {}

    /// Metres to centimetres; null for what is absent, negative or beyond any distance on earth.
    static @Nullable Long centimetres(@Nullable Double metres) {
        return isWithin(metres, 0, MOST_METRES) ? Math.round(metres * 100) : null;
    }

    /// Seconds to milliseconds; null for what is absent, negative or longer than ten years.
    static @Nullable Long millis(@Nullable Double seconds) {
        return isWithin(seconds, 0, MOST_SECONDS) ? Math.round(seconds * 1000) : null;
    }

    /// Beats per minute; zero is a sensor without contact and therefore absent.
    static @Nullable Integer heartRate(@Nullable Double beats) {
        return isWithin(beats, 1, HIGHEST_HEART_RATE) ? (int) Math.round(beats) : null;
    }

    static int sampledHeartRate(@Nullable Double beats) {
        return isWithin(beats, 1, HIGHEST_HEART_RATE) ? (int) Math.round(beats) : Samples.ABSENT;
    }

    static int sampledRate(@Nullable Double perMinuteOrWatts) {
        return isWithin(perMinuteOrWatts, 0, HIGHEST_RATE) ? (int) Math.round(perMinuteOrWatts) : Samples.ABSENT;
    }

    static int sampledAltitude(@Nullable Double metres) {
        return isWithin(metres, -HIGHEST_ALTITUDE, HIGHEST_ALTITUDE)
                ? (int) Math.round(metres * 100)
                : Samples.ABSENT;
    }

    static int sampledDistance(@Nullable Double metres) {
        return isWithin(metres, 0, Integer.MAX_VALUE / 100.0) ? (int) Math.round(metres * 100) : Samples.ABSENT;
    }

    static int sampledDegrees(@Nullable Double degrees, int most) {
        return isWithin(degrees, -most, most) ? (int) Math.round(degrees * 1e7) : Samples.ABSENT;
    }

    /// The sum of what is known; null where nothing is.
    static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : Long.valueOf(one + other);
    }

    private static boolean isWithin(@Nullable Double value, double least, double most) {
        return value != null && value >= least && value <= most;
    }
}
