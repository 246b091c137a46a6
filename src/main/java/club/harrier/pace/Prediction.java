package club.harrier.pace;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an athlete should run over a distance, in whole seconds: by Daniels and Gilbert, and by Riegel from the race
/// that was given, where one was.
public record Prediction(
        long distanceCm, long seconds, @Nullable Long riegelSeconds) {
    private static final List<Long> DISTANCES_CM = List.of(500_000L, 1_000_000L, 2_109_750L, 4_219_500L);

    /// For 5 km, 10 km, half marathon and marathon; none without a pace.
    public static List<Prediction> of(Threshold entry) {
        return Stream.ofNullable(entry.paces())
                .flatMap(paces -> DISTANCES_CM.stream()
                        .map(cm -> new Prediction(cm, Math.round(paces.raceSeconds(cm / 100.0)), riegel(entry, cm))))
                .toList();
    }

    private static @Nullable Long riegel(Threshold entry, long cm) {
        return entry.raceDistanceCm() == null || entry.raceTimeS() == null
                ? null
                : Long.valueOf(
                        Math.round(Riegel.raceSeconds(entry.raceDistanceCm() / 100.0, entry.raceTimeS(), cm / 100.0)));
    }
}
