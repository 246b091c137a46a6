package club.harrier.workout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a workout: one step, or a few parts done several times over.
public sealed interface Block {
    /// One thing to do.
    record Step(StepKind kind, Length length, @Nullable Target target, String note) implements Block {}

    /// The same parts, several times.
    record Repeat(int times, List<Block> blocks) implements Block {
        public Repeat {
            blocks = List.copyOf(blocks);
        }
    }
}
