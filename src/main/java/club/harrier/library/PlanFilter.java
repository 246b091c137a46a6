package club.harrier.library;

import org.jspecify.annotations.Nullable;

/// Which plans of the library are wanted; null asks nothing.
///
/// @param q part of the name or description
/// @param maxWeeks how long a plan is at most
/// @param archived whether to list the archived ones instead
public record PlanFilter(
        @Nullable String q,
        @Nullable PlanType type,
        @Nullable Level level,
        @Nullable Visibility visibility,
        @Nullable Integer maxWeeks,
        boolean archived) {}
