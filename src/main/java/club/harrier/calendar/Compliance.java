package club.harrier.calendar;

import java.util.List;
import java.util.function.Predicate;

/// How some workouts went, such as an athlete's or a group's of a week; those inside a pause do not count.
///
/// @param planned all that count
/// @param open still to come
/// @param onTarget done within 20 % of the target
/// @param near done at 50 to 80 or 120 to 150 %
/// @param off done further away, or missed
/// @param unmeasured done without anything to measure by
public record Compliance(
        int planned,
        int completed,
        int missed,
        int skipped,
        int open,
        int onTarget,
        int near,
        int off,
        int unmeasured) {

    public static Compliance of(List<? extends Outcome> all) {
        var outcomes = all.stream().filter(it -> !it.isPaused()).toList();
        return new Compliance(
                outcomes.size(),
                count(outcomes, it -> it.status() == Entry.Status.COMPLETED),
                count(outcomes, it -> it.status() == Entry.Status.MISSED),
                count(outcomes, it -> it.status() == Entry.Status.SKIPPED),
                count(outcomes, it -> it.status() == Entry.Status.SCHEDULED),
                count(outcomes, it -> it.band() == Band.ON_TARGET),
                count(outcomes, it -> it.band() == Band.NEAR),
                count(outcomes, it -> it.band() == Band.OFF),
                count(outcomes, it -> it.band() == Band.UNMEASURED));
    }

    private static int count(List<? extends Outcome> outcomes, Predicate<Outcome> which) {
        return Math.toIntExact(outcomes.stream().filter(which).count());
    }
}
