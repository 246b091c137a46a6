package club.harrier.recorded;

import org.jspecify.annotations.Nullable;

/// One lap, or one pool length's set, of a recorded activity.
///
/// @param startMillis start, in milliseconds after the activity's start
/// @param distanceCm distance in centimetres
/// @param movingMillis timer time in milliseconds
/// @param elapsedMillis elapsed time in milliseconds
/// @param ascentCm ascent in centimetres
/// @param averageHeartRate beats per minute
/// @param maximumHeartRate beats per minute
/// @param intensity the file's word for it (`active`, `rest`, `warmup`, `cooldown`, `recovery`, `interval`), if it has
/// one
public record RecordedLap(
        long startMillis,
        @Nullable Long distanceCm,
        @Nullable Long movingMillis,
        @Nullable Long elapsedMillis,
        @Nullable Long ascentCm,
        @Nullable Integer averageHeartRate,
        @Nullable Integer maximumHeartRate,
        @Nullable String intensity) {}
