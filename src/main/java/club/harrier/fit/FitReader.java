package club.harrier.fit;

import club.harrier.recorded.PointAllowance;
import club.harrier.recorded.ReadLimits;
import club.harrier.recorded.Reading;
import club.harrier.recorded.RecordedActivity;
import club.harrier.recorded.Refusal;
import com.garmin.fit.Decode;
import com.garmin.fit.File;
import com.garmin.fit.FitRuntimeException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads FIT files with Garmin's SDK: each session is an activity.
public final class FitReader {
    private FitReader() {}

    /// Whether the bytes begin as a FIT file does.
    public static boolean isFit(byte[] bytes) {
        return FitParts.isFit(bytes);
    }

    public static Reading read(byte[] bytes, ReadLimits limits) {
        var allowance = new PointAllowance(limits);
        var activities = new ArrayList<RecordedActivity>();
        @Nullable String refusal = null;
        for (var part : FitParts.of(bytes)) {
            var content = new FitContent(limits, allowance);
            decode(bytes, part, content);
            var kind = otherKind(content.fileType());
            if (kind == null) {
                activities.addAll(new FitActivities(content).all());
                kind = content.sessions.isEmpty()
                        ? "The FIT file holds no session and no timed records, so there is no activity in it."
                        : "The FIT file's session states neither when it began nor how long it was.";
            }
            refusal = refusal == null ? kind : refusal;
            if (activities.size() > limits.activities()) {
                throw Refusal.unreadable("The FIT file holds more than %,d activities, the most that one file may hold."
                        .formatted(limits.activities()));
            }
        }
        if (activities.isEmpty()) {
            return new Reading.NotAnActivity(refusal == null ? "The FIT file holds no activity." : refusal);
        }
        return new Reading.Recorded(List.copyOf(activities));
    }

    private static void decode(byte[] bytes, FitParts.Part part, FitContent content) {
        try {
            new Decode().read(new ByteArrayInputStream(bytes, part.from(), part.length()), content);
        } catch (FitRuntimeException e) {
            throw Refusal.unreadable("The FIT file breaks the format's own rules and cannot be read.");
        }
    }

    /// What a file of a kind other than activity holds, as a sentence; null for an activity and for a file that
    /// does not say what it is.
    private static @Nullable String otherKind(@Nullable Integer type) {
        if (type == null) {
            return null;
        }
        var kind = File.getByValue(type.shortValue());
        return switch (kind) {
            case ACTIVITY, ACTIVITY_SUMMARY, INVALID -> null;
            case DEVICE -> "The FIT file describes a device; it is not an activity.";
            case SETTINGS -> "The FIT file holds device settings, not an activity.";
            case SPORT -> "The FIT file holds sport settings, not an activity.";
            case WORKOUT -> "The FIT file holds a workout to do, not an activity.";
            case COURSE -> "The FIT file holds a course to follow, not an activity.";
            case SCHEDULES -> "The FIT file holds a schedule, not an activity.";
            case WEIGHT -> "The FIT file holds weight measurements, not an activity.";
            case BLOOD_PRESSURE -> "The FIT file holds blood pressure measurements, not an activity.";
            case TOTALS -> "The FIT file holds a device's totals, not an activity.";
            case GOALS -> "The FIT file holds goals, not an activity.";
            case MONITORING_A, MONITORING_B, MONITORING_DAILY ->
                "The FIT file holds all-day monitoring, not an activity.";
            case SEGMENT, SEGMENT_LIST -> "The FIT file holds segments, not an activity.";
            default ->
                "The FIT file is of the kind \"%s\", not an activity."
                        .formatted(kind.name().toLowerCase(Locale.ROOT));
        };
    }
}
