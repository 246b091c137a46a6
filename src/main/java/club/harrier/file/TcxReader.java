package club.harrier.file;

import club.harrier.recorded.Measure;
import club.harrier.recorded.PointAllowance;
import club.harrier.recorded.ReadLimits;
import club.harrier.recorded.Reading;
import club.harrier.recorded.RecordedActivity;
import club.harrier.recorded.Refusal;
import club.harrier.recorded.SampleColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Reads Garmin's Training Center XML: each `Activity` element is an activity, also those of a `MultiSportSession`.
final class TcxReader implements XmlHandler {
    private final ReadLimits limits;
    private final PointAllowance allowance;
    private final List<RecordedActivity> activities = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private @Nullable TcxActivity activity;
    private int activityDepth;
    private boolean inPoint;
    private boolean hasCourse;
    private boolean hasActivity;

    TcxReader(ReadLimits limits) {
        this.limits = limits;
        this.allowance = new PointAllowance(limits);
    }

    @Override
    public void start(String name, int depth, UnaryOperator<@Nullable String> attributes) {
        path.add(name);
        hasCourse |= name.equals("Course");
        if (activity == null) {
            if (name.equals("Activity") && path.contains("Activities")) {
                hasActivity = true;
                activity = new TcxActivity(attributes.apply("Sport"), allowance);
                activityDepth = depth;
            }
        } else if (name.equals("Lap") && depth == activityDepth + 1) {
            activity.startLap(attributes.apply("StartTime"));
        } else if (name.equals("Trackpoint")) {
            inPoint = true;
            activity.startPoint();
        }
    }

    @Override
    public void end(String name, int depth, String text) {
        path.removeLast();
        if (activity == null) {
            return;
        }
        var parent = path.isEmpty() ? "" : path.getLast();
        if (inPoint) {
            if (name.equals("Trackpoint")) {
                inPoint = false;
                activity.endPoint();
            } else {
                pointValue(activity, parent, name, text);
            }
        } else if (depth == activityDepth) {
            finish(activity);
            activity = null;
        } else if (depth == activityDepth + 1 && name.equals("Id")) {
            activity.id(text);
        } else if (parent.equals("Creator") && name.equals("Name")) {
            activity.device = text;
        } else if (path.contains("Lap")) {
            lapValue(activity, parent, name, text);
        }
    }

    private static void pointValue(TcxActivity activity, String parent, String name, String text) {
        switch (name) {
            case "Time" -> activity.pointTime(text);
            case "LatitudeDegrees" ->
                activity.put(SampleColumns.LATITUDE, Measure.sampledDegrees(Decimal.parse(text), 90));
            case "LongitudeDegrees" ->
                activity.put(SampleColumns.LONGITUDE, Measure.sampledDegrees(Decimal.parse(text), 180));
            case "AltitudeMeters" -> activity.put(SampleColumns.ALTITUDE, Measure.sampledAltitude(Decimal.parse(text)));
            case "DistanceMeters" -> activity.put(SampleColumns.DISTANCE, Measure.sampledDistance(Decimal.parse(text)));
            case "Value" -> {
                if (parent.equals("HeartRateBpm")) {
                    activity.put(SampleColumns.HEART_RATE, Measure.sampledHeartRate(Decimal.parse(text)));
                }
            }
            case "Cadence", "RunCadence" ->
                activity.put(SampleColumns.CADENCE, Measure.sampledRate(Decimal.parse(text)));
            case "Watts" -> activity.put(SampleColumns.POWER, Measure.sampledRate(Decimal.parse(text)));
            default -> {}
        }
    }

    private static void lapValue(TcxActivity activity, String parent, String name, String text) {
        var lap = activity.lap();
        if (lap == null) {
            return;
        }
        if (parent.equals("Lap")) {
            switch (name) {
                case "TotalTimeSeconds" -> lap.movingMillis = Measure.millis(Decimal.parse(text));
                case "DistanceMeters" -> lap.distanceCm = Measure.centimetres(Decimal.parse(text));
                case "Intensity" -> lap.intensity = text;
                default -> {}
            }
        } else if (name.equals("Value") && parent.equals("AverageHeartRateBpm")) {
            lap.averageHeartRate = Measure.heartRate(Decimal.parse(text));
        } else if (name.equals("Value") && parent.equals("MaximumHeartRateBpm")) {
            lap.maximumHeartRate = Measure.heartRate(Decimal.parse(text));
        }
    }

    private void finish(TcxActivity finished) {
        var recorded = finished.recorded();
        if (recorded == null) {
            return;
        }
        if (activities.size() == limits.activities()) {
            throw Refusal.unreadable("The file holds more than %,d activities, the most that one file may hold."
                    .formatted(limits.activities()));
        }
        activities.add(recorded);
    }

    @Override
    public Reading reading() {
        if (!activities.isEmpty()) {
            return new Reading.Recorded(List.copyOf(activities));
        }
        if (hasActivity) {
            return new Reading.NotAnActivity("The TCX activity has no times.");
        }
        return new Reading.NotAnActivity(
                hasCourse
                        ? "The TCX file holds a course to follow, not an activity."
                        : "The TCX file holds no activity.");
    }
}
