package club.harrier.stats;

import club.harrier.days.AthleteDays;
import club.harrier.days.Types;
import club.harrier.unit.DateRange;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The lines of a comparison, added up athlete by athlete.
final class CrewSums {
    private final DateRange dates;
    private final Types types;
    private final boolean then;
    private final Crew whole = new Crew();
    private final Map<UUID, Crew> crews = new HashMap<>();

    CrewSums(DateRange dates, Counting counting) {
        this.dates = dates;
        types = counting.types();
        then = counting.members() == Members.THEN;
    }

    /// Nobody's stay in the organization ends, so its own line is everybody on the roster; with the members of then,
    /// whatever their status now.
    void add(Roll.One one, AthleteDays did) {
        boolean counts = then || one.isActive();
        var all = counts ? Tally.of(did, dates, types, Stint.ALWAYS) : new Tally();
        whole.add(counts, all);
        one.eachGroup((group, stints) -> {
            if (Stint.touch(stints, dates)) {
                boolean isAll = !counts || Stint.cover(stints, dates);
                crews.computeIfAbsent(group, _ -> new Crew())
                        .add(counts, isAll ? all : Tally.of(did, dates, types, stints));
            }
        });
    }

    Crew whole() {
        return whole;
    }

    /// A group of which nobody is a member has an empty one.
    Crew of(UUID group) {
        return crews.getOrDefault(group, new Crew());
    }
}
