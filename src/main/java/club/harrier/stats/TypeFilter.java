package club.harrier.stats;

import club.harrier.days.Types;
import club.harrier.kind.ActivityType;
import java.util.Arrays;

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

    /// The types that count.
    Types types() {
        return Types.of(Arrays.stream(ActivityType.values())
                .filter(it -> this == ALL || it.name().equals(name()))
                .toList());
    }
}
