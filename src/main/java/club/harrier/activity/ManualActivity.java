package club.harrier.activity;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An activity as a person writes it down, without a file.
///
/// @param elapsedSeconds from start to end
/// @param distanceM metres
/// @param movingSeconds without the pauses
/// @param subType for runs; null: Harrier guesses
public record ManualActivity(
        ActivityType activityType,
        Instant startedAt,
        double elapsedSeconds,
        @Nullable Double distanceM,
        @Nullable Double movingSeconds,
        String name,
        String note,
        @Nullable SubType subType) {}
