package club.harrier.activity;

import club.harrier.recorded.Samples;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The recorded points of an activity, thinned to what a map or chart can show. Unknown is null.
public record Trace(List<Point> points) {

    /// One recorded point.
    ///
    /// @param seconds after the start
    /// @param metres from the start
    /// @param latitude degrees north
    /// @param longitude degrees east
    /// @param heightMetres above sea level
    /// @param heartRate beats per minute
    /// @param paceSPerKm seconds per kilometre over the half minute around the point
    public record Point(
            double seconds,
            @Nullable Double metres,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double heightMetres,
            @Nullable Integer heartRate,
            @Nullable Double paceSPerKm) {

        public boolean isPlaced() {
            return latitude != null && longitude != null;
        }
    }

    /// Slower than half a metre a second is standing, not a pace.
    private static final double SLOWEST_S_PER_KM = 2_000;
    private static final int HALF_WINDOW_MILLIS = 15_000;

    /// At most so many points, evenly taken by their place in the recording, the first and the last among them.
    ///
    /// Pace is time ÷ distance from the first to the last point within 15 s of the point; null below 0.5 m/s.
    public static Trace of(Samples samples, int most) {
        int count = samples.count();
        int kept = Math.min(count, most);
        int[] before = neighbours(samples.distanceCm(), 1);
        int[] after = neighbours(samples.distanceCm(), -1);
        return new Trace(IntStream.range(0, kept)
                .map(i -> kept < 2 ? i : Math.toIntExact(Math.round((double) i * (count - 1) / (kept - 1))))
                .mapToObj(i -> point(samples, i, pace(samples, i, before, after)))
                .toList());
    }

    /// For each point the nearest one that knows its distance: itself, or one earlier (step 1) or later (step −1);
    /// −1 where there is none.
    private static int[] neighbours(int[] distances, int step) {
        int[] nearest = new int[distances.length];
        int last = -1;
        for (int n = 0; n < distances.length; n++) {
            int i = step > 0 ? n : distances.length - 1 - n;
            last = distances[i] == Samples.ABSENT ? last : i;
            nearest[i] = last;
        }
        return nearest;
    }

    private static @Nullable Double pace(Samples samples, int i, int[] before, int[] after) {
        int[] times = samples.timeMillis();
        long at = times[i];
        int from = after[first(times, at - HALF_WINDOW_MILLIS)];
        int to = before[first(times, at + HALF_WINDOW_MILLIS + 1) - 1];
        if (from < 0 || to < 0 || from >= to) {
            return null;
        }
        double covered = (double) samples.distanceCm()[to] - samples.distanceCm()[from];
        double pace = covered <= 0 ? SLOWEST_S_PER_KM + 1 : (times[to] - times[from]) * 100.0 / covered;
        return pace > 0 && pace <= SLOWEST_S_PER_KM ? pace : null;
    }

    /// The first point at or after a moment; times never decrease.
    private static int first(int[] times, long moment) {
        int low = 0;
        int high = times.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Point point(Samples samples, int i, @Nullable Double pace) {
        return new Point(
                samples.timeMillis()[i] / 1_000.0,
                scaled(samples.distanceCm()[i], 100),
                scaled(samples.latitudeE7()[i], 1e7),
                scaled(samples.longitudeE7()[i], 1e7),
                scaled(samples.altitudeCm()[i], 100),
                samples.heartRate()[i] == Samples.ABSENT ? null : samples.heartRate()[i],
                pace);
    }

    private static @Nullable Double scaled(int value, double by) {
        return value == Samples.ABSENT ? null : value / by;
    }

    public boolean hasPlaces() {
        return points.stream().filter(Point::isPlaced).limit(2).count() == 2;
    }

    /// Whether there is anything to draw over distance or time.
    public boolean hasCurves() {
        return points.stream()
                .anyMatch(it -> it.heightMetres() != null || it.heartRate() != null || it.paceSPerKm() != null);
    }
}
