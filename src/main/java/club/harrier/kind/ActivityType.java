package club.harrier.kind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The kind of thing an athlete did.
public enum ActivityType {
    RUN,
    BIKE,
    SWIM,
    WALK,
    HIKE,
    STRENGTH,
    OTHER;

    private static final Map<String, ActivityType> NAMED =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ActivityType::toString, Function.identity()));

    private final String written = name().toLowerCase(Locale.ROOT);

    /// The type of a written name, such as `run`.
    public static Optional<ActivityType> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    /// As it is written everywhere outside of Java.
    @Override
    public String toString() {
        return written;
    }
}
