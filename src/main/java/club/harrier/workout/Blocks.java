package club.harrier.workout;

import club.harrier.platform.Failure;
import club.harrier.unit.Decimals;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The structure of a workout: its parts in order; empty for a workout that only names its goal.
public record Blocks(List<Block> parts) {
    public static final Blocks NONE = new Blocks(List.of());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_S = 345_600;
    private static final long LONGEST_CM = 100_000_000;

    public Blocks {
        parts = List.copyOf(parts);
    }

    /// Reads what a coach's program wrote. Fails with 400 and the field, below `field`, that is wrong: at most 100
    /// steps as written, repeats two deep, 1,000 km and four days in all.
    public static Blocks read(String field, @Nullable List<WrittenBlock> written) {
        var blocks = written == null ? NONE : new Blocks(BlockReader.read(field, written));
        if (blocks.statedCm() > LONGEST_CM || blocks.statedSeconds() > LONGEST_S) {
            throw Failure.invalid(field, "A workout is at most 1000 km and four days long.");
        }
        return blocks;
    }

    /// What `read` takes.
    public List<WrittenBlock> written() {
        return parts.stream().map(Blocks::written).toList();
    }

    /// As it is stored.
    public String json() {
        try {
            return JSON.writeValueAsString(written());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /// What `json` stored.
    public static Blocks stored(String json) {
        try {
            return read("blocks", JSON.readValue(json, new TypeReference<List<WrittenBlock>>() {}));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// Centimetres of all steps that state a distance, repeats counted.
    public long statedCm() {
        return Sum.of(parts).cm();
    }

    /// Seconds of all steps that state a time, repeats counted.
    public long statedSeconds() {
        return Sum.of(parts).seconds();
    }

    /// The whole distance in centimetres, or null where a step does not state it. A rest has none.
    public @Nullable Long wholeCm() {
        var sum = Sum.of(parts);
        return sum.cm() > 0 && !sum.isTimed() && !sum.isOpen() ? sum.cm() : null;
    }

    /// The whole time in seconds, or null where a step does not state it.
    public @Nullable Integer wholeSeconds() {
        var sum = Sum.of(parts);
        return sum.seconds() > 0 && sum.cm() == 0 && !sum.isOpen() ? Math.toIntExact(sum.seconds()) : null;
    }

    /// What is stated over some parts; `isTimed`: a moving step goes by time; `isOpen`: a step goes on until ended.
    private record Sum(long cm, long seconds, boolean isTimed, boolean isOpen) {
        static Sum of(List<Block> parts) {
            return parts.stream().map(Sum::of).reduce(new Sum(0, 0, false, false), Sum::plus);
        }

        private static Sum of(Block block) {
            return switch (block) {
                case Block.Repeat(var times, var blocks) -> {
                    var once = of(blocks);
                    yield new Sum(once.cm * times, once.seconds * times, once.isTimed, once.isOpen);
                }
                case Block.Step step ->
                    switch (step.length()) {
                        case Length.Distance(var cm) -> new Sum(cm, 0, false, false);
                        case Length.Time(var seconds) -> new Sum(0, seconds, step.kind() != StepKind.REST, false);
                        case Length.Open() -> new Sum(0, 0, false, true);
                    };
            };
        }

        private Sum plus(Sum other) {
            return new Sum(cm + other.cm, seconds + other.seconds, isTimed || other.isTimed, isOpen || other.isOpen);
        }
    }

    private static WrittenBlock written(Block block) {
        return switch (block) {
            case Block.Repeat(var times, var blocks) ->
                new WrittenBlock(
                        null,
                        null,
                        null,
                        null,
                        null,
                        times,
                        blocks.stream().map(Blocks::written).toList());
            case Block.Step(var kind, var length, var target, var note) ->
                new WrittenBlock(
                        kind.name().toLowerCase(Locale.ROOT),
                        length instanceof Length.Distance(var cm) ? Decimals.metres(cm) : null,
                        length instanceof Length.Time(var seconds) ? (Integer) seconds : null,
                        target == null ? null : written(target),
                        note.isEmpty() ? null : note,
                        null,
                        null);
        };
    }

    private static WrittenTarget written(Target target) {
        return switch (target) {
            case Target.Zone(var zone) ->
                new WrittenTarget(zone.name().toLowerCase(Locale.ROOT), null, null, null, null, null, null);
            case Target.Pace(var fast, var slow) -> new WrittenTarget(null, fast, slow, null, null, null, null);
            case Target.HeartRate(var zone) -> new WrittenTarget(null, null, null, zone, null, null, null);
            case Target.Power(var low, var high) -> new WrittenTarget(null, null, null, null, low, high, null);
            case Target.Effort(var effort) -> new WrittenTarget(null, null, null, null, null, null, effort);
        };
    }
}
