package club.harrier.web;

import club.harrier.activity.FeedEntry;
import club.harrier.kind.ActivityType;
import club.harrier.screen.Format;
import club.harrier.screen.View;
import club.harrier.unit.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An activity as one line of a list, in the reader's language and units.
///
/// @param pace speed for a ride; empty where unknown, like the distance
public record ActivityLine(
        UUID activityId,
        String title,
        String kind,
        String athlete,
        String day,
        String distance,
        String time,
        String pace) {

    public static List<ActivityLine> of(List<FeedEntry> entries, View view) {
        var format = view.format();
        var kinds = view.kinds();
        return entries.stream()
                .map(it -> new ActivityLine(
                        it.activityId(),
                        kinds.title(it),
                        kinds.of(it.activityType(), it.subType()),
                        it.displayName(),
                        format.day(it.localDate()),
                        it.distanceCm() == null ? "" : format.distanceCm(it.distanceCm()),
                        format.duration(seconds(it)),
                        it.paceSPerKm() == null ? "" : pace(format, it.activityType(), it.paceSPerKm())))
                .toList();
    }

    /// Moving time where it is known, else the time from start to end.
    public static BigDecimal seconds(FeedEntry entry) {
        return Decimals.seconds(entry.movingMillis() == null ? entry.elapsedMillis() : entry.movingMillis());
    }

    /// Riders read speed, everybody else pace.
    public static String pace(Format format, ActivityType type, @Nullable Number secondsPerKm) {
        return type == ActivityType.BIKE ? format.speed(secondsPerKm) : format.pace(secondsPerKm);
    }
}
