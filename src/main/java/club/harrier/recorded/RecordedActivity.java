package club.harrier.recorded;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One activity as a file states it. Absent is null, never zero.
///
/// @param format where it was read from
/// @param sport the kind of activity
/// @param subSport the file's own finer word in FIT profile spelling (`trail`, `treadmill`, `lap_swimming`), if it has
/// one
/// @param name the file's title, if it has one
/// @param device what recorded it, as far as the file says
/// @param startedAt the start instant
/// @param utcOffsetSeconds offset of the recorder's local clock at the start; only where the file states a local time
/// @param distanceCm distance in centimetres
/// @param movingMillis timer time in milliseconds
/// @param elapsedMillis time from start to end in milliseconds
/// @param ascentCm ascent in centimetres, only where the file states one
/// @param averageHeartRate beats per minute
/// @param maximumHeartRate beats per minute
/// @param laps in time order, possibly empty
/// @param samples the recorded points as columns, possibly empty
public record RecordedActivity(
        Format format,
        Sport sport,
        @Nullable String subSport,
        @Nullable String name,
        @Nullable String device,
        Instant startedAt,
        @Nullable Integer utcOffsetSeconds,
        @Nullable Long distanceCm,
        @Nullable Long movingMillis,
        long elapsedMillis,
        @Nullable Long ascentCm,
        @Nullable Integer averageHeartRate,
        @Nullable Integer maximumHeartRate,
        List<RecordedLap> laps,
        Samples samples) {

    /// The file formats Harrier reads.
    public enum Format {
        FIT,
        GPX,
        TCX
    }
}
