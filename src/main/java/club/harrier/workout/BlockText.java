package club.harrier.workout;

import club.harrier.platform.Failure;
import club.harrier.unit.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The parts of a workout as coaches type them: `2km easy, 6x800m @threshold / 400m jog, 10min cooldown`. A part is a
/// step, or so many times a step (with another one after a slash), or so many times the parts in brackets. A step is a
/// length, then what it is for, a target and a note in quotes. Before a slash a step is an interval and after it a
/// recovery unless it says otherwise; elsewhere it is a run.
public final class BlockText {
    private static final Pattern TIMES = Pattern.compile("(\\d{1,3})[ \\t]*x[ \\t]*");
    private static final Pattern KIND = Pattern.compile("(warmup|run|interval|recovery|jog|cooldown|rest)(?!\\w)");

    private BlockText() {}

    /// The parts up to the end of the line; 400 with line and column for anything else.
    public static Blocks read(LineReader line) {
        var parts = parts(line, 1);
        if (!line.isAtEnd()) {
            throw line.wrong("A comma or the end of the line is expected here.");
        }
        try {
            return Blocks.read("blocks", parts);
        } catch (Failure refused) {
            throw line.wrong(refused.sentence());
        }
    }

    private static List<WrittenBlock> parts(LineReader line, int depth) {
        var parts = new ArrayList<WrittenBlock>();
        do {
            @Nullable MatchResult times = line.take(TIMES);
            parts.add(times == null ? step(line, StepKind.RUN) : repeat(line, Integer.parseInt(times.group(1)), depth));
        } while (line.takes(','));
        return parts;
    }

    private static WrittenBlock repeat(LineReader line, int times, int depth) {
        if (depth > 3) {
            throw line.wrong("Repeats stand in each other at most twice.");
        }
        List<WrittenBlock> parts;
        if (line.takes('(')) {
            parts = parts(line, depth + 1);
            if (!line.takes(')')) {
                throw line.wrong("A comma or a closing bracket is expected here.");
            }
        } else {
            parts = new ArrayList<>(List.of(step(line, StepKind.INTERVAL)));
            if (line.takes('/')) {
                parts.add(step(line, StepKind.RECOVERY));
            }
        }
        return new WrittenBlock(null, null, null, null, null, times, parts);
    }

    private static WrittenBlock step(LineReader line, StepKind usual) {
        @Nullable Length length = LengthText.take(line);
        if (length == null) {
            throw line.wrong("A length such as 800m, 2km, 90s, 10min or open is expected here.");
        }
        @Nullable MatchResult kind = line.take(KIND);
        @Nullable WrittenTarget target = TargetText.take(line);
        return new WrittenBlock(
                kind == null
                        ? usual.name().toLowerCase(Locale.ROOT)
                        : kind.group().equals("jog") ? "recovery" : kind.group(),
                length instanceof Length.Distance(var cm) ? Decimals.metres(cm) : null,
                length instanceof Length.Time(var seconds) ? (Integer) seconds : null,
                target,
                line.takeQuoted(),
                null,
                null);
    }

    /// What `read` reads.
    public static String written(Blocks blocks) {
        return written(blocks.parts());
    }

    private static String written(List<Block> parts) {
        return parts.stream().map(BlockText::written).collect(Collectors.joining(", "));
    }

    private static String written(Block block) {
        return switch (block) {
            case Block.Step step -> written(step, StepKind.RUN);
            case Block.Repeat(var times, var parts) -> times + "x" + repeated(parts);
        };
    }

    private static String repeated(List<Block> parts) {
        if (parts.getFirst() instanceof Block.Step first && first.kind() == StepKind.INTERVAL) {
            if (parts.size() == 1) {
                return written(first, StepKind.INTERVAL);
            }
            if (parts.size() == 2 && parts.getLast() instanceof Block.Step second) {
                return written(first, StepKind.INTERVAL) + " / " + written(second, StepKind.RECOVERY);
            }
        }
        return "(" + written(parts) + ")";
    }

    private static String written(Block.Step step, StepKind usual) {
        var text = new StringBuilder(LengthText.written(step.length()));
        if (step.kind() != usual) {
            text.append(' ')
                    .append(
                            step.kind() == StepKind.RECOVERY
                                    ? "jog"
                                    : step.kind().name().toLowerCase(Locale.ROOT));
        }
        if (step.target() != null) {
            text.append(' ').append(TargetText.written(step.target()));
        }
        if (!step.note().isEmpty()) {
            text.append(' ').append(LineReader.quoted(step.note()));
        }
        return text.toString();
    }
}
