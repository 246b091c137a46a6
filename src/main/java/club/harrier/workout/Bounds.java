package club.harrier.workout;

import org.jspecify.annotations.Nullable;

/// What the zones of targets mean for one athlete; null where that is not known.
public interface Bounds {
    /// For an athlete of whom nothing is known.
    Bounds UNKNOWN = new Bounds() {
        @Override
        public Target.@Nullable Pace pace(PaceZone zone) {
            return null;
        }

        @Override
        public @Nullable Beats beats(int heartRateZone) {
            return null;
        }
    };

    /// The paces of a zone.
    Target.@Nullable Pace pace(PaceZone zone);

    /// The heart rates of a zone, 1 to 5.
    @Nullable
    Beats beats(int heartRateZone);

    /// A range of heart rates in beats per minute, both ends included; null where it has no end.
    record Beats(@Nullable Integer low, @Nullable Integer high) {}
}
