package club.harrier.activity;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An activity that is about to be written.
///
/// @param isGuessed true where nobody said the sub-type
/// @param filePosition which activity of the file, from 0
record NewActivity(
        UUID activityId,
        ActivityType activityType,
        @Nullable SubType subType,
        boolean isGuessed,
        String name,
        String note,
        Instant startedAt,
        int utcOffsetSeconds,
        @Nullable Long distanceCm,
        @Nullable Long movingMillis,
        long elapsedMillis,
        @Nullable Long elevationGainCm,
        @Nullable Integer averageHeartRate,
        @Nullable Integer maximumHeartRate,
        String source,
        @Nullable String device,
        @Nullable UUID fileId,
        @Nullable Integer filePosition,
        @Nullable UUID suspectedDuplicateOf) {

    /// The date on the athlete's clock at the start.
    LocalDate localDate() {
        return localDate(startedAt, utcOffsetSeconds);
    }

    static LocalDate localDate(Instant startedAt, int utcOffsetSeconds) {
        return LocalDate.ofInstant(startedAt, ZoneOffset.ofTotalSeconds(utcOffsetSeconds));
    }

    /// Who said the sub-type, as the table keeps it.
    @Nullable
    String subTypeBy() {
        return subType == null ? null : isGuessed ? "guess" : "person";
    }
}
