package club.harrier.web.run;

import club.harrier.activity.Activity;
import club.harrier.activity.Recording;
import club.harrier.activity.Split;
import club.harrier.activity.Trace;
import club.harrier.activity.Trace.Point;
import club.harrier.kind.ActivityType;
import club.harrier.recorded.RecordedLap;
import club.harrier.recorded.Samples;
import club.harrier.screen.Format;
import club.harrier.screen.View;
import club.harrier.unit.Decimals;
import club.harrier.unit.UnitSystem;
import club.harrier.web.ActivityLine;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What was recorded along an activity, as a person reads it: splits, laps, and the course of pace, heart rate and
/// elevation.
///
/// @param rows the course as a table, for those who cannot see the chart
record ActivityCurves(
        List<SplitRow> splits,
        List<LapRow> laps,
        boolean hasMap,
        boolean hasPace,
        boolean hasHeartRate,
        boolean hasElevation,
        boolean hasDistance,
        List<CurveRow> rows) {

    /// Points enough to hear how it went, few enough to be read aloud.
    private static final int MOST_ROWS = 40;

    private static final double METRES_PER_MILE = 1609.344;

    /// One kilometre or mile.
    ///
    /// @param width of its bar, 1–100: the fastest has 100
    record SplitRow(String number, String pace, int width, String heartRate, String climb) {}

    /// One lap.
    record LapRow(int number, String distance, String time, String pace, String heartRate) {}

    /// One moment.
    record CurveRow(String time, String distance, String pace, String heartRate, String elevation) {}

    public boolean hasChart() {
        return hasPace || hasHeartRate || hasElevation;
    }

    static ActivityCurves of(Activity activity, Recording recording, View view) {
        @Nullable Samples samples = recording.samples();
        var type = activity.shown().activityType();
        var laps = laps(recording.laps(), type, view.format());
        if (samples == null) {
            return new ActivityCurves(List.of(), laps, false, false, false, false, false, List.of());
        }
        var trace = Trace.of(samples, MOST_ROWS);
        boolean isPaced = type != ActivityType.STRENGTH && has(trace, it -> it.paceSPerKm() != null);
        return new ActivityCurves(
                isPaced ? splits(samples, type, view.format()) : List.of(),
                laps,
                trace.hasPlaces(),
                isPaced,
                has(trace, it -> it.heartRate() != null),
                has(trace, it -> it.heightMetres() != null),
                has(trace, it -> it.metres() != null && it.metres() > 0),
                trace.points().stream()
                        .map(point -> curveRow(point, type, view.format()))
                        .toList());
    }

    private static boolean has(Trace trace, Predicate<Point> what) {
        return trace.points().stream().anyMatch(what);
    }

    private static List<SplitRow> splits(Samples samples, ActivityType type, Format format) {
        double unit = format.units() == UnitSystem.METRIC ? 1_000 : METRES_PER_MILE;
        var splits = Split.of(samples, unit);
        double fastest = splits.stream()
                .map(Split::paceSPerKm)
                .filter(pace -> pace != null && pace > 0)
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        return IntStream.range(0, splits.size())
                .mapToObj(
                        i -> splitRow(number(splits.get(i), i + 1, unit, format), splits.get(i), fastest, type, format))
                .toList();
    }

    /// A part of a unit at the end is named by its length.
    private static String number(Split split, int number, double unit, Format format) {
        double metres = split.distanceCm() / 100.0;
        return metres > unit - 1 ? String.valueOf(number) : format.distanceNumber(metres);
    }

    private static SplitRow splitRow(String number, Split split, double fastest, ActivityType type, Format format) {
        @Nullable Double pace = split.paceSPerKm();
        return new SplitRow(
                number,
                ActivityLine.pace(format, type, pace),
                pace == null || pace <= 0 ? 1 : Math.max(1, (int) Math.round(100 * fastest / pace)),
                format.number(split.averageHeartRate()),
                climb(split.climbCm(), format));
    }

    private static String climb(@Nullable Long centimetres, Format format) {
        String shown = format.elevation(centimetres == null ? null : centimetres / 100.0);
        return centimetres != null && centimetres >= 50 ? "+" + shown : shown.replace('-', '−');
    }

    /// One lap is the activity itself.
    private static List<LapRow> laps(List<RecordedLap> laps, ActivityType type, Format format) {
        return laps.size() < 2
                ? List.of()
                : IntStream.range(0, laps.size())
                        .mapToObj(i -> lapRow(i + 1, laps.get(i), type, format))
                        .toList();
    }

    private static LapRow lapRow(int number, RecordedLap lap, ActivityType type, Format format) {
        @Nullable Long millis = lap.movingMillis() != null ? lap.movingMillis() : lap.elapsedMillis();
        return new LapRow(
                number,
                format.distanceFine(Decimals.metresIfKnown(lap.distanceCm())),
                format.duration(Decimals.secondsIfKnown(millis)),
                ActivityLine.pace(format, type, Decimals.pace(millis, lap.distanceCm())),
                format.number(lap.averageHeartRate()));
    }

    private static CurveRow curveRow(Point point, ActivityType type, Format format) {
        return new CurveRow(
                format.duration(point.seconds()),
                format.distance(point.metres()),
                ActivityLine.pace(format, type, point.paceSPerKm()),
                format.number(point.heartRate()),
                format.elevation(point.heightMetres()));
    }
}
