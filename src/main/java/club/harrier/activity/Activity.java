package club.harrier.activity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something an athlete did, with all that the athlete and the coaches may know of it.
///
/// @param shown what everybody in the athlete's groups sees of it
/// @param isGuessed true while nobody has said what kind of run it was
/// @param utcOffsetSeconds of the athlete's clock at the start
/// @param maximumHeartRate beats per minute
/// @param fileName what the uploaded file was called, or null for one written by hand
/// @param suspectedDuplicateOf an activity that this one may well repeat
public record Activity(
        FeedEntry shown,
        String note,
        boolean isGuessed,
        int utcOffsetSeconds,
        @Nullable Integer maximumHeartRate,
        @Nullable String device,
        @Nullable String fileName,
        @Nullable UUID suspectedDuplicateOf,
        Instant createdAt,
        Instant updatedAt) {

    public UUID activityId() {
        return shown.activityId();
    }

    public UUID athleteId() {
        return shown.athleteId();
    }

    /// Written by hand, so that its figures may be corrected by hand.
    public boolean isManual() {
        return shown.source().equals("manual");
    }
}
