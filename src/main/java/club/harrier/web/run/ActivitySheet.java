package club.harrier.web.run;

import club.harrier.activity.Activity;
import club.harrier.activity.FeedEntry;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.unit.Decimals;
import club.harrier.web.ActivityLine;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the page of an activity shows.
///
/// @param isOwn whether the reader did it
/// @param isEntire false for a group-mate, who sees the figures and nothing else
/// @param twin the activity that this one may repeat, or null
/// @param tiles the address template of map tiles, or empty: then the trace is drawn on plain ground
record ActivitySheet(
        Activity activity,
        boolean isOwn,
        boolean isEntire,
        @Nullable UUID twin,
        String tiles,
        ActivityCurves curves,
        ZoneTimes zones) {

    public FeedEntry shown() {
        return activity.shown();
    }

    public String path() {
        return "/activities/" + activity.activityId();
    }

    public ZoneOffset offset() {
        return ZoneOffset.ofTotalSeconds(activity.utcOffsetSeconds());
    }

    public BigDecimal movingSeconds() {
        return ActivityLine.seconds(shown());
    }

    public BigDecimal elapsedSeconds() {
        return Decimals.seconds(shown().elapsedMillis());
    }

    public boolean knowsMoving() {
        return shown().movingMillis() != null;
    }

    public @Nullable BigDecimal distanceMetres() {
        return Decimals.metresIfKnown(shown().distanceCm());
    }

    public @Nullable BigDecimal climbMetres() {
        return Decimals.metresIfKnown(shown().elevationGainCm());
    }

    public boolean isRide() {
        return shown().activityType() == ActivityType.BIKE;
    }

    public boolean isRun() {
        return shown().activityType() == ActivityType.RUN;
    }

    public List<ActivityType> types() {
        return List.of(ActivityType.values());
    }

    public List<SubType> subTypes() {
        return List.of(SubType.values());
    }

    /// Where the tiles come from, to be named under the map.
    public String tileSource() {
        return tiles.replaceFirst("^https?://", "")
                .replaceFirst("^\\{s}\\.", "")
                .replaceFirst("[/:?].*$", "");
    }
}
