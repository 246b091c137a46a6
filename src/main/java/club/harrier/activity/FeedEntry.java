package club.harrier.activity;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.unit.Decimals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a feed shows of an activity, and all that a group-mate may know of it. Unknown is null, never zero.
///
/// @param displayName the athlete's name on the roster
/// @param subType only for runs
/// @param localDate the date the athlete did it on
/// @param distanceCm centimetres
/// @param movingMillis milliseconds
/// @param elapsedMillis milliseconds
/// @param elevationGainCm centimetres
/// @param averageHeartRate beats per minute
/// @param source `fit`, `gpx`, `tcx` or `manual`
public record FeedEntry(
        UUID activityId,
        UUID athleteId,
        String displayName,
        String name,
        ActivityType activityType,
        @Nullable SubType subType,
        Instant startedAt,
        LocalDate localDate,
        @Nullable Long distanceCm,
        @Nullable Long movingMillis,
        long elapsedMillis,
        @Nullable Long elevationGainCm,
        @Nullable Integer averageHeartRate,
        String source) {

    /// Average pace in seconds per kilometre: moving time ÷ distance; null without both, or without distance.
    public @Nullable BigDecimal paceSPerKm() {
        return Decimals.pace(movingMillis, distanceCm);
    }
}
