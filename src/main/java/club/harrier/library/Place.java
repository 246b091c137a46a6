package club.harrier.library;

import club.harrier.platform.Failure;
import java.util.regex.Pattern;

/// Where a workout stands in a plan, written `3-2-0`.
///
/// @param day weekday, 1 Monday to 7 Sunday
/// @param nr 0 for the first workout of its day
public record Place(int week, int day, int nr) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})-([1-7])-(\\d{1,2})");

    /// 404 for anything else.
    public static Place read(String written) {
        var found = WRITTEN.matcher(written);
        if (!found.matches()) {
            throw Failure.notFound("workout");
        }
        return new Place(
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }

    @Override
    public String toString() {
        return week + "-" + day + "-" + nr;
    }
}
