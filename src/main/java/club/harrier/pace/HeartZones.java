package club.harrier.pace;

import club.harrier.workout.Bounds.Beats;
import org.jspecify.annotations.Nullable;

/// The five heart-rate zones of an athlete. With a threshold heart rate they are Joe Friel's for runners ("The
/// Triathlete's Training Bible"): below 85 %, 85–89 %, 90–94 %, 95–99 %, from 100 % of it. With the maximal
/// heart rate alone they are the usual tenths of it: from 50, 60, 70, 80 and 90 %, as the American Heart
/// Association and the makers of watches name them.
///
/// @param threshold beats per minute, or null: then by the maximum
public record HeartZones(
        @Nullable Integer threshold, @Nullable Integer maximum) {
    private static final int[] OF_THRESHOLD = {85, 90, 95, 100};
    private static final int[] OF_MAXIMUM = {50, 60, 70, 80, 90};

    public HeartZones {
        if (threshold == null && maximum == null) {
            throw new IllegalArgumentException("Zones need a heart rate.");
        }
    }

    /// The heart rates of a zone, 1 to 5. The first has no low end by a threshold, the last no high end without a
    /// maximum.
    public Beats beats(int zone) {
        @Nullable Integer next = zone == 5 ? null : lowest(zone + 1);
        return new Beats(lowest(zone), next == null ? maximum : Integer.valueOf(next - 1));
    }

    /// The zone of a heart rate; 0 below the first.
    public int zoneOf(int beatsPerMinute) {
        int zone = threshold == null ? 0 : 1;
        while (zone < 5 && reaches(beatsPerMinute, zone + 1)) {
            zone++;
        }
        return zone;
    }

    private boolean reaches(int beatsPerMinute, int zone) {
        @Nullable Integer lowest = lowest(zone);
        return lowest == null || beatsPerMinute >= lowest;
    }

    private @Nullable Integer lowest(int zone) {
        if (threshold != null) {
            return zone == 1 ? null : rounded(threshold, OF_THRESHOLD[zone - 2]);
        }
        return maximum == null ? null : rounded(maximum, OF_MAXIMUM[zone - 1]);
    }

    private static Integer rounded(int beats, int percent) {
        return (beats * percent + 50) / 100;
    }
}
