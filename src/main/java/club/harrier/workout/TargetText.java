package club.harrier.workout;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Targets as coaches type them: `@threshold`, `@4:20-4:40/km`, `@hr3`, `@240-260W`, `@effort7`; `easy` without the
/// sign.
public final class TargetText {
    private static final Pattern ZONE = Pattern.compile(
            "@(easy|marathon|threshold|interval|repetition)(?!\\w)|(easy|marathon|threshold|repetition)(?!\\w)");
    private static final Pattern HEART_RATE = Pattern.compile("@hr(\\d)(?!\\w)");
    private static final Pattern EFFORT = Pattern.compile("@effort(\\d{1,2})(?!\\w)");
    private static final Pattern POWER = Pattern.compile("@(\\d{1,4})(?:-(\\d{1,4}))?W(?!\\w)");
    private static final Pattern PACE =
            Pattern.compile("@(\\d{1,2}):([0-5]\\d)(?:-(\\d{1,2}):([0-5]\\d))?(?:/km)?(?![\\w:])");

    private TargetText() {}

    /// The target that comes next, or null where there is none.
    static @Nullable WrittenTarget take(LineReader line) {
        @Nullable MatchResult found = line.take(ZONE);
        if (found != null) {
            String zone = found.group(1) == null ? found.group(2) : found.group(1);
            return new WrittenTarget(zone, null, null, null, null, null, null);
        }
        found = line.take(HEART_RATE);
        if (found != null) {
            return new WrittenTarget(null, null, null, Integer.valueOf(found.group(1)), null, null, null);
        }
        found = line.take(EFFORT);
        if (found != null) {
            return new WrittenTarget(null, null, null, null, null, null, Integer.valueOf(found.group(1)));
        }
        found = line.take(POWER);
        if (found != null) {
            @Nullable String high = found.group(2);
            int low = Integer.parseInt(found.group(1));
            return new WrittenTarget(null, null, null, null, low, high == null ? low : Integer.parseInt(high), null);
        }
        found = line.take(PACE);
        if (found == null) {
            return null;
        }
        int fast = seconds(found.group(1), found.group(2));
        int slow = found.group(3) == null ? fast : seconds(found.group(3), found.group(4));
        return new WrittenTarget(null, fast, slow, null, null, null, null);
    }

    /// What `take` takes.
    public static String written(Target target) {
        return switch (target) {
            case Target.Zone(var zone) when zone == PaceZone.EASY -> "easy";
            case Target.Zone(var zone) -> "@" + zone.name().toLowerCase(Locale.ROOT);
            case Target.HeartRate(var zone) -> "@hr" + zone;
            case Target.Effort(var effort) -> "@effort" + effort;
            case Target.Power(var low, var high) -> "@" + (low == high ? "" : low + "-") + high + "W";
            case Target.Pace(var fast, var slow) -> "@" + (fast == slow ? "" : pace(fast) + "-") + pace(slow) + "/km";
        };
    }

    private static String pace(int seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private static int seconds(String minutes, String seconds) {
        return Integer.parseInt(minutes) * 60 + Integer.parseInt(seconds);
    }
}
