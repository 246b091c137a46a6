package club.harrier.activity;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is to change about an activity; null stays as it is. Start, times and distance change only where the
/// activity was written by hand.
public record ActivityChange(
        @Nullable String name,
        @Nullable String note,
        @Nullable ActivityType activityType,
        @Nullable SubType subType,
        @Nullable Instant startedAt,
        @Nullable Double elapsedSeconds,
        @Nullable Double distanceM,
        @Nullable Double movingSeconds) {

    boolean hasFigures() {
        return startedAt != null || elapsedSeconds != null || distanceM != null || movingSeconds != null;
    }
}
