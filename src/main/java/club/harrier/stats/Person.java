package club.harrier.stats;

import club.harrier.days.Stamped;
import club.harrier.unit.DateRange;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody whose days count for a group, or would if they were active.
///
/// @param counts false for a member who is not active: a member all the same, of whom nothing is added up
/// @param shown whether the one who asks may see the person's own figures
/// @param stints when they count: on the dates of any of them
record Person(
        UUID athleteId,
        String displayName,
        boolean counts,
        boolean shown,
        List<Stint> stints,
        @Nullable UUID dayStamp) implements Stamped {

    boolean isInOnSomeOf(DateRange dates) {
        return Stint.touch(stints, dates);
    }
}
