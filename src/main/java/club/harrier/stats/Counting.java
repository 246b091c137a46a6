package club.harrier.stats;

import java.util.List;

/// What counts: activities of which type, and whose.
public record Counting(TypeFilter type, Members members) {
    /// Runs of today's members, as everywhere unless asked otherwise.
    public static final Counting RUNS = new Counting(TypeFilter.RUN, Members.CURRENT);

    /// The stored names of the types that count.
    List<String> types() {
        return type.types();
    }
}
