package club.harrier.pace;

import club.harrier.workout.Bounds;
import club.harrier.workout.PaceZone;
import club.harrier.workout.Target;
import org.jspecify.annotations.Nullable;

/// An athlete's zones on one date; null where nothing is known yet.
///
/// @param paceFrom the entry that the paces follow from
/// @param heartFrom the entry that the heart-rate zones follow from
public record Zones(@Nullable Threshold paceFrom, @Nullable Threshold heartFrom) implements Bounds {
    public static final Zones NONE = new Zones(null, null);

    public @Nullable Paces paces() {
        return paceFrom == null ? null : paceFrom.paces();
    }

    public @Nullable HeartZones heartZones() {
        return heartFrom == null ? null : heartFrom.heartZones();
    }

    @Override
    public Target.@Nullable Pace pace(PaceZone zone) {
        @Nullable Paces paces = paces();
        return paces == null ? null : paces.range(zone);
    }

    @Override
    public @Nullable Beats beats(int heartRateZone) {
        @Nullable HeartZones zones = heartZones();
        return zones == null ? null : zones.beats(heartRateZone);
    }
}
