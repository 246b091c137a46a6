package club.harrier.fit;

import club.harrier.recorded.Measure;
import club.harrier.recorded.Samples;
import club.harrier.recorded.Sphere;
import org.jspecify.annotations.Nullable;

/// The way along recorded positions, for recordings that state no distance at all.
final class FitPath {
    /// A longer time between two positions is a pause, over which nothing is known.
    private static final int PAUSE_MILLIS = 60_000;

    private FitPath() {}

    /// Centimetres along the positions, pauses left out; null where there are fewer than two.
    static @Nullable Long centimetres(Samples samples) {
        double metres = 0;
        int previous = -1;
        int known = 0;
        for (int i = 0; i < samples.count(); i++) {
            if (samples.latitudeE7()[i] == Samples.ABSENT || samples.longitudeE7()[i] == Samples.ABSENT) {
                continue;
            }
            if (previous >= 0 && samples.timeMillis()[i] - samples.timeMillis()[previous] <= PAUSE_MILLIS) {
                metres += Sphere.metres(
                        samples.latitudeE7()[previous] / 1e7,
                        samples.longitudeE7()[previous] / 1e7,
                        samples.latitudeE7()[i] / 1e7,
                        samples.longitudeE7()[i] / 1e7);
            }
            previous = i;
            known++;
        }
        return known < 2 ? null : Measure.centimetres(metres);
    }
}
