package club.harrier.days;

import club.harrier.kind.ActivityType;
import java.util.Collection;
import java.util.List;

/// Types of activity that count, as one bit each.
public record Types(long mask) {
    private static final List<ActivityType> ALL = List.of(ActivityType.values());

    public static Types of(Collection<ActivityType> types) {
        return new Types(types.stream().mapToLong(Types::bit).reduce(0, (one, other) -> one | other));
    }

    static long bit(ActivityType type) {
        return 1L << ALL.indexOf(type);
    }
}
