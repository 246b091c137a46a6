package club.harrier.calendar;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

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

    public static Compliance of(List<? extends Outcome> outcomes) {
        var counted = outcomes.stream().filter(it -> !it.isPaused()).toList();
        var byStatus = counted.stream().collect(groupingBy(Outcome::status, counting()));
        var byBand = counted.stream()
                .map(Outcome::band)
                .filter(Objects::nonNull)
                .collect(groupingBy(Function.identity(), counting()));
        return new Compliance(
                counted.size(),
                number(byStatus, Entry.Status.COMPLETED),
                number(byStatus, Entry.Status.MISSED),
                number(byStatus, Entry.Status.SKIPPED),
                number(byStatus, Entry.Status.SCHEDULED),
                number(byBand, Band.ON_TARGET),
                number(byBand, Band.NEAR),
                number(byBand, Band.OFF),
                number(byBand, Band.UNMEASURED));
    }

    private static <K> int number(Map<K, Long> counts, K of) {
        return Math.toIntExact(counts.getOrDefault(of, 0L));
    }
}
