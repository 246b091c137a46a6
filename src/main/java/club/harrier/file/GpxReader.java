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
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Reads GPX 1.0 and 1.1: each track with times is an activity.
final class GpxReader implements XmlHandler {
    private static final int TRACK = 2;
    private static final int SEGMENT = 3;
    private static final int POINT = 4;

    private final ReadLimits limits;
    private final PointAllowance allowance;
    private final List<RecordedActivity> activities = new ArrayList<>();
    private @Nullable String creator;
    private @Nullable GpxTrack track;
    private boolean inPoint;
    private int tracks;
    private int points;
    private int routes;
    private int waypoints;

    GpxReader(ReadLimits limits) {
        this.limits = limits;
        this.allowance = new PointAllowance(limits);
    }

    @Override
    public void start(String name, int depth, UnaryOperator<@Nullable String> attributes) {
        if (depth == 1) {
            creator = attributes.apply("creator");
        } else if (depth == TRACK) {
            routes += name.equals("rte") ? 1 : 0;
            waypoints += name.equals("wpt") ? 1 : 0;
            track = name.equals("trk") ? new GpxTrack(allowance) : null;
            tracks += track == null ? 0 : 1;
        } else if (track != null && depth == SEGMENT && name.equals("trkseg")) {
            track.startSegment();
        } else if (track != null && depth == POINT && name.equals("trkpt")) {
            inPoint = true;
            points++;
            track.startPoint(Decimal.parse(attributes.apply("lat")), Decimal.parse(attributes.apply("lon")));
        }
    }

    @Override
    public void end(String name, int depth, String text) {
        if (track == null) {
            return;
        }
        if (inPoint && depth == POINT) {
            inPoint = false;
            track.endPoint();
        } else if (inPoint) {
            pointValue(track, name, depth, text);
        } else if (depth == SEGMENT && name.equals("name")) {
            track.name = text;
        } else if (depth == SEGMENT && name.equals("type")) {
            track.type = text;
        } else if (depth == TRACK) {
            finish(track);
            track = null;
        }
    }

    /// Heart rate and the like stand in extensions of many makers, at any depth; the names are what they share.
    private static void pointValue(GpxTrack track, String name, int depth, String text) {
        boolean isDirect = depth == POINT + 1;
        switch (name.toLowerCase(Locale.ROOT)) {
            case "time" -> {
                if (isDirect) {
                    track.time(text);
                }
            }
            case "ele" -> {
                if (isDirect) {
                    track.put(SampleColumns.ALTITUDE, Measure.sampledAltitude(Decimal.parse(text)));
                }
            }
            case "hr", "heartrate", "heart_rate" ->
                track.put(SampleColumns.HEART_RATE, Measure.sampledHeartRate(Decimal.parse(text)));
            case "cad", "cadence", "runcadence" ->
                track.put(SampleColumns.CADENCE, Measure.sampledRate(Decimal.parse(text)));
            case "power", "watts", "powerinwatts" ->
                track.put(SampleColumns.POWER, Measure.sampledRate(Decimal.parse(text)));
            default -> {}
        }
    }

    private void finish(GpxTrack finished) {
        var activity = finished.activity(creator);
        if (activity == null) {
            return;
        }
        if (activities.size() == limits.activities()) {
            throw Refusal.unreadable("The file holds more than %,d tracks, the most that one file may hold."
                    .formatted(limits.activities()));
        }
        activities.add(activity);
    }

    @Override
    public Reading reading() {
        if (!activities.isEmpty()) {
            return new Reading.Recorded(List.copyOf(activities));
        }
        return new Reading.NotAnActivity(sentence());
    }

    private String sentence() {
        if (points > 0) {
            return "The GPX track has no times, so it is a course to follow, not an activity.";
        }
        if (tracks > 0) {
            return "The GPX track has no points.";
        }
        if (routes > 0) {
            return "The GPX file holds a route to follow, not a recorded track.";
        }
        return waypoints > 0
                ? "The GPX file holds waypoints only, no recorded track."
                : "The GPX file holds no recorded track.";
    }
}
