package club.harrier.calendar;

import club.harrier.days.Deed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A workout on a calendar in a few words: what it is called, its goal, and what became of it.
///
/// @param activityId what it was, once done
/// @param doneDistanceCm null also where what was done has none
/// @param doneMs moving time, or elapsed time where that is unknown; 0 where nothing was done
public record Brief(
        LocalDate date,
        String name,
        @Nullable Long targetDistanceCm,
        @Nullable Integer targetDurationS,
        Entry.Status status,
        @Nullable Band band,
        @Nullable UUID activityId,
        @Nullable Long doneDistanceCm,
        long doneMs) {

    /// By date and place within the day, as every calendar has them.
    private static final Comparator<Outcomes.Known> ORDER = Comparator.comparing(Outcomes.Known::date)
            .thenComparingInt(Outcomes.Known::position)
            .thenComparing(it -> it.scheduledWorkoutId().toString());

    /// One athlete's, in that order.
    static List<Brief> all(List<Outcomes.Known> known) {
        return known.stream().sorted(ORDER).map(Brief::of).toList();
    }

    private static Brief of(Outcomes.Known known) {
        var planned = known.planned();
        @Nullable Deed done = known.done();
        return new Brief(
                planned.date(),
                known.name(),
                planned.targetDistanceCm(),
                planned.targetDurationS(),
                known.status(),
                known.band(),
                done == null ? null : done.activityId(),
                done == null ? null : done.distanceCm(),
                done == null ? 0 : done.durationMs());
    }
}
