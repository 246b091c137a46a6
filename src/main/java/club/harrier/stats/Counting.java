package club.harrier.stats;

import club.harrier.days.Types;

/// What counts: activities of which type, and whose.
public record Counting(TypeFilter type, Members members) {
    /// Runs of today's members, as everywhere unless asked otherwise.
    public static final Counting RUNS = new Counting(TypeFilter.RUN, Members.CURRENT);

    /// The types that count.
    Types types() {
        return type.types();
    }
}
