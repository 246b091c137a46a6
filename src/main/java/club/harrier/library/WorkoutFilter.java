package club.harrier.library;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import org.jspecify.annotations.Nullable;

/// Which workouts of the library are wanted; null asks nothing.
///
/// @param q part of the name or note
/// @param archived whether to list the archived ones instead
public record WorkoutFilter(
        @Nullable String q,
        @Nullable ActivityType activityType,
        @Nullable SubType subType,
        @Nullable Visibility visibility,
        boolean archived) {}
