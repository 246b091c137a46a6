package club.harrier.web.run;

import club.harrier.activity.Trace;
import club.harrier.activity.Trace.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The points of an activity as the map and the chart read them: columns of equal length, null where unknown.
///
/// @param timeS seconds after the start
/// @param distanceM metres from the start
/// @param latitude degrees north
/// @param longitude degrees east
/// @param elevationM metres above sea level
/// @param heartRate beats per minute
/// @param paceSPerKm seconds per kilometre
public record TraceColumns(
        List<@Nullable Number> timeS,
        List<@Nullable Number> distanceM,
        List<@Nullable Number> latitude,
        List<@Nullable Number> longitude,
        List<@Nullable Number> elevationM,
        List<@Nullable Number> heartRate,
        List<@Nullable Number> paceSPerKm) {

    static TraceColumns of(Trace trace) {
        return new TraceColumns(
                column(trace, Point::seconds),
                column(trace, Point::metres),
                column(trace, Point::latitude),
                column(trace, Point::longitude),
                column(trace, Point::heightMetres),
                column(trace, Point::heartRate),
                column(trace, it -> rounded(it.paceSPerKm())));
    }

    private static List<@Nullable Number> column(Trace trace, Function<Point, @Nullable Number> value) {
        var column = new ArrayList<@Nullable Number>(trace.points().size());
        trace.points().forEach(point -> column.add(value.apply(point)));
        return column;
    }

    private static @Nullable Number rounded(@Nullable Double pace) {
        return pace == null ? null : Math.round(pace * 10) / 10.0;
    }
}
