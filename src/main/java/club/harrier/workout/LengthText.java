package club.harrier.workout;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lengths as coaches type them: `800m`, `2.5km`, `90s`, `10min`, `1h30min`, `open`.
public final class LengthText {
    private static final Pattern DISTANCE = Pattern.compile("(\\d{1,7}(?:\\.\\d{1,5})?)(km|m)(?![\\w.])");
    private static final Pattern TIME =
            Pattern.compile("(?=\\d)(?:(\\d{1,3})h)?(?:(\\d{1,5})min)?(?:(\\d{1,6})s)?(?![\\w.])");
    private static final Pattern OPEN = Pattern.compile("open(?!\\w)");

    private LengthText() {}

    /// The length that comes next, or null where there is none.
    public static @Nullable Length take(LineReader line) {
        @Nullable MatchResult distance = line.take(DISTANCE);
        if (distance != null) {
            var metres = new BigDecimal(distance.group(1))
                    .movePointRight(distance.group(2).equals("km") ? 3 : 0);
            return new Length.Distance(BlockReader.centimetres(metres));
        }
        @Nullable MatchResult time = line.take(TIME);
        if (time != null) {
            return new Length.Time(number(time.group(1)) * 3600 + number(time.group(2)) * 60 + number(time.group(3)));
        }
        return line.take(OPEN) == null ? null : new Length.Open();
    }

    /// What `take` takes.
    public static String written(Length length) {
        return switch (length) {
            case Length.Distance(var cm) -> distance(cm);
            case Length.Time(var seconds) -> time(seconds);
            case Length.Open() -> "open";
        };
    }

    private static String distance(long cm) {
        return cm % 100_000 == 0
                ? cm / 100_000 + "km"
                : BigDecimal.valueOf(cm, 2).stripTrailingZeros().toPlainString() + "m";
    }

    private static String time(int seconds) {
        String hours = seconds / 3600 == 0 ? "" : seconds / 3600 + "h";
        String minutes = seconds / 60 % 60 == 0 ? "" : seconds / 60 % 60 + "min";
        String rest = seconds % 60 == 0 ? "" : seconds % 60 + "s";
        return hours + minutes + rest;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
