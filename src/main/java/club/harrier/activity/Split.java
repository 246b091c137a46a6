package club.harrier.activity;

import club.harrier.recorded.Samples;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One kilometre or mile of an activity, worked out from its recorded points.
///
/// @param distanceCm the whole unit; less for the last one
/// @param movingMillis without the pauses
/// @param averageHeartRate beats per minute: the plain mean of the points in it, or null
/// @param climbCm height at its end less height at its start, in centimetres; null where a height is unknown
public record Split(
        long distanceCm,
        long movingMillis,
        @Nullable Integer averageHeartRate,
        @Nullable Long climbCm) {

    /// More would be no table that a person reads, and no distance that a person covers.
    private static final int MOST = 2_000;

    /// The rest after the last whole unit is shown from ten metres on.
    private static final double LEAST_REST_CM = 1_000;

    /// The splits in order; none where no distance was recorded.
    ///
    /// The moment a unit is full is interpolated between the two points around it. A gap of more than 60 s in which
    /// the athlete made less than half a metre a second is a pause and does not count.
    ///
    /// @param unitMetres the length of a split in metres
    public static List<Split> of(Samples samples, double unitMetres) {
        double unit = unitMetres * 100;
        if (farthest(samples) / unit > MOST) {
            return List.of();
        }
        return new Walk(samples, unit).splits();
    }

    private static int farthest(Samples samples) {
        int farthest = 0;
        for (int distance : samples.distanceCm()) {
            farthest = Math.max(farthest, distance);
        }
        return farthest;
    }

    /// Average pace in seconds per kilometre; null without distance.
    public @Nullable Double paceSPerKm() {
        return distanceCm == 0 ? null : movingMillis * 100.0 / distanceCm;
    }

    /// One run through the points.
    private static final class Walk {
        private static final int PAUSE_MILLIS = 60_000;
        private static final double PAUSE_CM_PER_MILLI = 0.05;

        private final Samples samples;
        private final double unit;
        private final List<Split> done = new ArrayList<>();

        private double startDistance;
        private double startMoving;
        private @Nullable Double startHeight;
        private long beats;
        private int beatsKnown;

        Walk(Samples samples, double unit) {
            this.samples = samples;
            this.unit = unit;
        }

        List<Split> splits() {
            int last = -1; // the last point that knew its distance
            double moving = 0;
            @Nullable Double height = null;
            for (int i = 0; i < samples.count(); i++) {
                int distance = samples.distanceCm()[i];
                @Nullable Double here = height(i);
                if (distance != Samples.ABSENT && (last < 0 || distance >= samples.distanceCm()[last])) {
                    double before = moving;
                    if (last < 0) {
                        startDistance = distance;
                        startHeight = here;
                    } else {
                        moving += moving(last, i);
                        cross(last, i, before, moving, height, here);
                    }
                    last = i;
                }
                count(samples.heartRate()[i]);
                height = here == null ? height : here;
                startHeight = startHeight == null && done.isEmpty() ? here : startHeight;
            }
            if (last >= 0 && samples.distanceCm()[last] - startDistance >= LEAST_REST_CM) {
                finish(samples.distanceCm()[last], moving, height);
            }
            return done;
        }

        private @Nullable Double height(int i) {
            int height = samples.altitudeCm()[i];
            return height == Samples.ABSENT ? null : (double) height;
        }

        private double moving(int from, int to) {
            int passed = samples.timeMillis()[to] - samples.timeMillis()[from];
            double covered = (double) samples.distanceCm()[to] - samples.distanceCm()[from];
            return passed > PAUSE_MILLIS && covered < passed * PAUSE_CM_PER_MILLI ? 0 : passed;
        }

        /// Finishes every unit that became full between two points.
        private void cross(
                int from, int to, double before, double after, @Nullable Double lower, @Nullable Double upper) {
            double start = samples.distanceCm()[from];
            double end = samples.distanceCm()[to];
            while (end > start && end - startDistance >= unit) {
                double share = (startDistance + unit - start) / (end - start);
                @Nullable
                Double height =
                        lower == null || upper == null ? lower : Double.valueOf(lower + share * (upper - lower));
                finish(startDistance + unit, before + share * (after - before), height);
            }
        }

        private void finish(double distance, double moving, @Nullable Double height) {
            done.add(new Split(
                    Math.round(distance - startDistance),
                    Math.round(moving - startMoving),
                    beatsKnown == 0 ? null : Math.toIntExact(Math.round((double) beats / beatsKnown)),
                    height == null || startHeight == null ? null : Math.round(height - startHeight)));
            startDistance = distance;
            startMoving = moving;
            startHeight = height;
            beats = 0;
            beatsKnown = 0;
        }

        private void count(int heartRate) {
            if (heartRate != Samples.ABSENT) {
                beats += heartRate;
                beatsKnown++;
            }
        }
    }
}
