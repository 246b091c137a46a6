package club.harrier.kind;

import club.harrier.recorded.RecordedLap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the laps of a run say about it: fast and slow in turn, ever faster, or one fast block in the middle.
final class LapPattern {
    private static final double CLEARLY_FASTER = 1.20;
    private static final double NOTABLY_FASTER = 1.08;
    private static final double STEEP = 0.04;
    private static final double VARIED = 0.35;
    private static final double CRUISE_SECONDS = 360;
    private static final double BLOCK_SECONDS = 900;
    private static final Set<String> HARD = Set.of("active", "interval");
    private static final Set<String> SOFT = Set.of("rest", "recovery");

    private LapPattern() {}

    /// A lap that can be compared.
    ///
    /// @param speed metres per second
    /// @param grade ascent ÷ distance, 0 where unknown
    private record Lap(double seconds, double metres, double speed, double grade, String intensity) {
        static @Nullable Lap of(RecordedLap lap) {
            @Nullable Long millis = lap.movingMillis() == null ? lap.elapsedMillis() : lap.movingMillis();
            if (millis == null || millis < 5_000 || lap.distanceCm() == null) {
                return null;
            }
            double seconds = millis / 1_000.0;
            double metres = lap.distanceCm() / 100.0;
            double grade = lap.ascentCm() == null || metres < 30 ? 0 : lap.ascentCm() / 100.0 / metres;
            return new Lap(seconds, metres, metres / seconds, grade, lap.intensity() == null ? "" : lap.intensity());
        }
    }

    static Optional<SubType> of(List<RecordedLap> recorded) {
        var laps = new ArrayList<Lap>();
        for (var one : recorded) {
            @Nullable Lap lap = Lap.of(one);
            if (lap != null) {
                laps.add(lap);
            }
        }
        return structured(laps)
                .or(() -> inTurn(laps))
                .or(() -> everFaster(laps))
                .or(() -> block(laps));
    }

    /// A structured workout, whose steps the watch has named.
    private static Optional<SubType> structured(List<Lap> laps) {
        var hard = laps.stream().filter(lap -> HARD.contains(lap.intensity())).toList();
        long soft = laps.stream().filter(lap -> SOFT.contains(lap.intensity())).count();
        return hard.size() >= 2 && soft >= 1 && soft >= hard.size() - 1 ? Optional.of(kind(hard)) : Optional.empty();
    }

    /// Fast and slow laps in turn, the fast ones at least three. A first and a last lap may be warming up and
    /// cooling down.
    private static Optional<SubType> inTurn(List<Lap> laps) {
        for (int skip = 0; skip <= 2; skip++) {
            var core = laps.subList(
                    Math.min(skip, laps.size()), Math.max(Math.min(skip, laps.size()), laps.size() - skip));
            for (int first = 0; first <= 1; first++) {
                var fast = every(core, first);
                var slow = every(core, 1 - first);
                if (fast.size() >= 3 && slow.size() >= 2 && slowest(fast) >= CLEARLY_FASTER * fastest(slow)) {
                    return Optional.of(kind(fast));
                }
                if (fast.size() >= 3 && slow.size() >= 2 && isClimbing(fast) && !isClimbing(slow)) {
                    return Optional.of(SubType.HILL_REPEATS);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Lap> every(List<Lap> laps, int first) {
        var some = new ArrayList<Lap>();
        for (int i = first; i < laps.size(); i += 2) {
            some.add(laps.get(i));
        }
        return some;
    }

    private static SubType kind(List<Lap> hard) {
        if (isClimbing(hard)) {
            return SubType.HILL_REPEATS;
        }
        double mean = hard.stream().mapToDouble(Lap::seconds).average().orElseThrow();
        if (mean >= CRUISE_SECONDS) {
            return SubType.THRESHOLD;
        }
        double variance = hard.stream()
                .mapToDouble(lap -> (lap.seconds() - mean) * (lap.seconds() - mean))
                .average()
                .orElseThrow();
        // Equal times or equal distances are intervals; a fartlek has neither.
        return Math.sqrt(variance) > VARIED * mean && hard.size() >= 4 && !isPyramid(hard)
                ? SubType.FARTLEK
                : SubType.INTERVAL_RUN;
    }

    /// Up and down again by the same steps, such as 1, 2, 3, 2, 1 minutes.
    private static boolean isPyramid(List<Lap> hard) {
        for (int i = 0; i < hard.size() / 2; i++) {
            double one = hard.get(i).seconds();
            double other = hard.get(hard.size() - 1 - i).seconds();
            if (Math.abs(one - other) > 0.15 * Math.max(one, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClimbing(List<Lap> laps) {
        return laps.stream().mapToDouble(Lap::grade).average().orElse(0) >= STEEP;
    }

    /// At least four laps, none slower than the one before by more than 1 %, the last third clearly faster than the
    /// first.
    private static Optional<SubType> everFaster(List<Lap> all) {
        // A last lap that was only begun says nothing.
        var laps =
                all.size() > 1 && all.getLast().metres() < 0.5 * all.getFirst().metres()
                        ? all.subList(0, all.size() - 1)
                        : all;
        if (laps.size() < 4) {
            return Optional.empty();
        }
        for (int i = 1; i < laps.size(); i++) {
            if (laps.get(i).speed() < 0.99 * laps.get(i - 1).speed()) {
                return Optional.empty();
            }
        }
        int third = Math.max(1, laps.size() / 3);
        boolean isFaster =
                speed(laps.subList(laps.size() - third, laps.size())) >= NOTABLY_FASTER * speed(laps.subList(0, third));
        return isFaster ? Optional.of(SubType.PROGRESSION) : Optional.empty();
    }

    /// One unbroken block of a quarter of an hour or more that is clearly faster than what stands before and after it.
    private static Optional<SubType> block(List<Lap> laps) {
        for (int from = 1; from < laps.size() - 1; from++) {
            for (int to = laps.size() - 1; to > from; to--) {
                var block = laps.subList(from, to);
                if (seconds(block) >= BLOCK_SECONDS
                        && slowest(block) >= 1.10 * fastest(laps.subList(0, from))
                        && slowest(block) >= 1.10 * fastest(laps.subList(to, laps.size()))) {
                    return Optional.of(SubType.TEMPO_RUN);
                }
            }
        }
        return Optional.empty();
    }

    private static double seconds(List<Lap> laps) {
        return laps.stream().mapToDouble(Lap::seconds).sum();
    }

    private static double speed(List<Lap> laps) {
        return laps.stream().mapToDouble(Lap::metres).sum() / seconds(laps);
    }

    private static double slowest(List<Lap> laps) {
        return laps.stream().mapToDouble(Lap::speed).min().orElse(0);
    }

    private static double fastest(List<Lap> laps) {
        return laps.stream().mapToDouble(Lap::speed).max().orElse(Double.MAX_VALUE);
    }
}
