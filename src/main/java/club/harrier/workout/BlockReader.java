package club.harrier.workout;

import club.harrier.platform.Failure;
import club.harrier.unit.Name;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns written blocks into blocks, or says which field is wrong.
final class BlockReader {
    private static final int MOST_STEPS = 100;
    private static final int DEEPEST = 3;
    private static final BigDecimal LONGEST_M = BigDecimal.valueOf(500_000);
    private static final int LONGEST_S = 172_800;

    private int steps;

    /// The blocks in order; a failure names the field below `field`.
    static List<Block> read(String field, List<WrittenBlock> written) {
        return new BlockReader().blocks(field, written, 1);
    }

    private List<Block> blocks(String field, List<WrittenBlock> written, int depth) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < written.size(); i++) {
            blocks.add(block(field + "[" + i + "]", written.get(i), depth));
        }
        return List.copyOf(blocks);
    }

    private Block block(String field, @Nullable WrittenBlock written, int depth) {
        if (written == null || (written.type() == null) == (written.repeat() == null)) {
            throw Failure.invalid(field, "A block has either a type (a step) or a repeat.");
        }
        return written.repeat() == null ? step(field, written) : repeat(field, written, depth);
    }

    private Block.Repeat repeat(String field, WrittenBlock written, int depth) {
        int times = Objects.requireNonNull(written.repeat());
        if (times < 2 || times > 100) {
            throw Failure.invalid(field + ".repeat", "A repeat is done 2 to 100 times.");
        }
        if (depth == DEEPEST) {
            throw Failure.invalid(field, "Repeats stand in each other at most twice.");
        }
        if (Stream.of(written.distanceM(), written.durationS(), written.target(), written.note())
                .anyMatch(Objects::nonNull)) {
            throw Failure.invalid(field, "A repeat has only repeat and blocks.");
        }
        if (written.blocks() == null || written.blocks().isEmpty()) {
            throw Failure.invalid(field + ".blocks", "A repeat needs at least one block.");
        }
        return new Block.Repeat(times, blocks(field + ".blocks", written.blocks(), depth + 1));
    }

    private Block.Step step(String field, WrittenBlock written) {
        if (++steps > MOST_STEPS) {
            throw Failure.invalid(field, "A workout has at most " + MOST_STEPS + " steps.");
        }
        if (written.blocks() != null) {
            throw Failure.invalid(field + ".blocks", "Only a repeat has blocks.");
        }
        String note = written.note() == null ? "" : Name.tidy(written.note());
        if (Name.length(note) > 200 || note.chars().anyMatch(it -> it < ' ')) {
            throw Failure.invalid(field + ".note", "A step's note is one line of at most 200 characters.");
        }
        return new Block.Step(
                kind(field + ".type", Objects.requireNonNull(written.type())),
                length(field, written),
                written.target() == null ? null : target(field + ".target", written.target()),
                note);
    }

    private static StepKind kind(String field, String name) {
        return named(StepKind.values(), name)
                .orElseThrow(() -> Failure.invalid(
                        field, "The type of a step is warmup, run, interval, recovery, cooldown or rest."));
    }

    private static Length length(String field, WrittenBlock written) {
        @Nullable BigDecimal metres = written.distanceM();
        @Nullable Integer seconds = written.durationS();
        if (metres != null && seconds != null) {
            throw Failure.invalid(field + ".duration_s", "A step has a distance or a duration, not both.");
        }
        if (metres != null) {
            if (metres.compareTo(BigDecimal.ONE) < 0 || metres.compareTo(LONGEST_M) > 0) {
                throw Failure.invalid(field + ".distance_m", "A step is 1 to 500000 metres long.");
            }
            return new Length.Distance(centimetres(metres));
        }
        if (seconds != null) {
            if (seconds < 1 || seconds > LONGEST_S) {
                throw Failure.invalid(field + ".duration_s", "A step lasts 1 to 172800 seconds.");
            }
            return new Length.Time(seconds);
        }
        return new Length.Open();
    }

    /// Whole centimetres, rounded half up.
    static long centimetres(BigDecimal metres) {
        return metres.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static Target target(String field, WrittenTarget written) {
        boolean pace = written.fastSPerKm() != null || written.slowSPerKm() != null;
        boolean power = written.lowWatts() != null || written.highWatts() != null;
        long kinds = Stream.of(
                        written.paceZone() != null,
                        pace,
                        written.heartRateZone() != null,
                        power,
                        written.effort() != null)
                .filter(it -> it)
                .count();
        if (kinds != 1) {
            throw Failure.invalid(field, "A target is exactly one of pace zone, pace, heart-rate zone, power, effort.");
        }
        if (written.paceZone() != null) {
            return new Target.Zone(named(PaceZone.values(), written.paceZone())
                    .orElseThrow(() -> Failure.invalid(
                            field + ".pace_zone",
                            "A pace zone is easy, marathon, threshold, interval or repetition.")));
        }
        if (pace) {
            int[] ends = range(field, "fast_s_per_km", written.fastSPerKm(), written.slowSPerKm(), 120, 1200);
            return new Target.Pace(ends[0], ends[1]);
        }
        if (power) {
            int[] ends = range(field, "low_watts", written.lowWatts(), written.highWatts(), 1, 2000);
            return new Target.Power(ends[0], ends[1]);
        }
        return written.effort() == null
                ? new Target.HeartRate(within(field + ".heart_rate_zone", written.heartRateZone(), 1, 5))
                : new Target.Effort(within(field + ".effort", written.effort(), 1, 10));
    }

    private static int[] range(
            String field, String name, @Nullable Integer low, @Nullable Integer high, int least, int most) {
        int from = within(field + "." + name, low, least, most);
        int to = high == null ? from : within(field, high, least, most);
        if (to < from) {
            throw Failure.invalid(field, "The ends of the target stand in the wrong order.");
        }
        return new int[] {from, to};
    }

    private static int within(String field, @Nullable Integer value, int least, int most) {
        if (value == null || value < least || value > most) {
            throw Failure.invalid(field, "This is a number from " + least + " to " + most + ".");
        }
        return value;
    }

    private static <E extends Enum<E>> java.util.Optional<E> named(E[] all, String name) {
        return Stream.of(all)
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
