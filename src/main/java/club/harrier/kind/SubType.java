package club.harrier.kind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a run was meant to be.
public enum SubType {
    EASY_RUN,
    LONG_RUN,
    TEMPO_RUN,
    THRESHOLD,
    INTERVAL_RUN,
    HILL_REPEATS,
    FARTLEK,
    PROGRESSION,
    RECOVERY_RUN,
    RACE,
    TRAIL_RUN,
    TRACK,
    TREADMILL,
    /// A run of no stated purpose.
    RUN;

    /// The sub-type of a written name, such as `easy-run`; `tempo` and `interval` are read as `tempo-run` and
    /// `interval-run`.
    public static Optional<SubType> named(String name) {
        return switch (name) {
            case "tempo" -> Optional.of(TEMPO_RUN);
            case "interval" -> Optional.of(INTERVAL_RUN);
            default ->
                Arrays.stream(values()).filter(it -> it.toString().equals(name)).findFirst();
        };
    }

    /// Every name, for sentences.
    public static String names() {
        return Arrays.stream(values()).map(SubType::toString).collect(Collectors.joining(", "));
    }

    /// As it is written everywhere outside of Java: `easy-run`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
