package club.harrier.web.plan;

import club.harrier.workout.Block;
import club.harrier.workout.LengthText;
import club.harrier.workout.StepKind;
import club.harrier.workout.TargetText;
import java.util.List;
import java.util.Locale;

/// A part of a workout as a row of fields: a step, or a repeat with rows of its own.
///
/// @param times 0 for a step
/// @param kind what the step is for, as it is typed
public record BlockRow(int times, List<BlockRow> rows, String kind, String length, String target, String note) {
    static List<BlockRow> of(List<Block> blocks) {
        return blocks.stream().map(BlockRow::of).toList();
    }

    private static BlockRow of(Block block) {
        return switch (block) {
            case Block.Repeat(var times, var blocks) -> new BlockRow(times, of(blocks), "", "", "", "");
            case Block.Step step ->
                new BlockRow(
                        0,
                        List.of(),
                        key(step.kind()),
                        LengthText.written(step.length()),
                        step.target() == null ? "" : TargetText.written(step.target()),
                        step.note());
        };
    }

    private static String key(StepKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public boolean isRepeat() {
        return times > 0;
    }
}
