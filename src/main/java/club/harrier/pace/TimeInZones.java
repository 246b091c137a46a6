package club.harrier.pace;

import club.harrier.activity.Trace;
import club.harrier.recorded.Samples;
import club.harrier.workout.PaceZone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How long somebody was in each zone, in milliseconds, worked out from the points of an activity. The time up to the
/// next point belongs to the zone that a point lies in; a gap of more than 60 s belongs to none, as it is a pause.
///
/// @param heart by zone, from 0 (below the first) to 5; empty where no zones or no heart rates are known
/// @param pace empty where no zones or no paces are known; standing is in none
public record TimeInZones(List<Long> heart, Map<PaceZone, Long> pace) {
    private static final int PAUSE_MILLIS = 60_000;

    public TimeInZones {
        heart = List.copyOf(heart);
        pace = Collections.unmodifiableMap(pace);
    }

    /// What the points say with the zones of the activity's day.
    public static TimeInZones of(Samples samples, Zones zones) {
        return new TimeInZones(heart(samples, zones.heartZones()), pace(samples, zones.paces()));
    }

    private static List<Long> heart(Samples samples, @Nullable HeartZones zones) {
        if (zones == null) {
            return List.of();
        }
        var millis = new ArrayList<>(Collections.nCopies(6, 0L));
        for (int i = 0; i < samples.count(); i++) {
            int beats = samples.heartRate()[i];
            if (beats != Samples.ABSENT) {
                int zone = zones.zoneOf(beats);
                millis.set(zone, millis.get(zone) + lasting(samples, i));
            }
        }
        return millis.stream().anyMatch(it -> it > 0) ? millis : List.of();
    }

    private static Map<PaceZone, Long> pace(Samples samples, @Nullable Paces zones) {
        var millis = new EnumMap<PaceZone, Long>(PaceZone.class);
        if (zones == null) {
            return millis;
        }
        var points = Trace.of(samples, samples.count()).points();
        for (int i = 0; i < points.size(); i++) {
            @Nullable Double pace = points.get(i).paceSPerKm();
            if (pace != null) {
                millis.merge(zones.zoneOf(pace), lasting(samples, i), Long::sum);
            }
        }
        return millis;
    }

    private static long lasting(Samples samples, int i) {
        int[] times = samples.timeMillis();
        long gap = i + 1 < times.length ? times[i + 1] - (long) times[i] : 0;
        return gap > PAUSE_MILLIS ? 0 : gap;
    }
}
