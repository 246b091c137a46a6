package club.harrier.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Which kinds of activity count: one of them, or all.
public enum TypeFilter {
    RUN,
    BIKE,
    SWIM,
    WALK,
    HIKE,
    STRENGTH,
    OTHER,
    ALL;

    /// The stored names of the types that count.
    List<String> types() {
        return Arrays.stream(values())
                .filter(it -> it != ALL && (this == ALL || this == it))
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
