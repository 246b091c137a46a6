package club.harrier.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kind of thing an athlete did.
public enum ActivityType {
    RUN,
    BIKE,
    SWIM,
    WALK,
    HIKE,
    STRENGTH,
    OTHER;

    /// The type of a written name, such as `run`.
    public static Optional<ActivityType> named(String name) {
        return Arrays.stream(values()).filter(it -> it.toString().equals(name)).findFirst();
    }

    /// As it is written everywhere outside of Java.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
