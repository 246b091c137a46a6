package club.harrier.file;

import club.harrier.recorded.Measure;
import club.harrier.recorded.PointAllowance;
import club.harrier.recorded.RecordedActivity;
import club.harrier.recorded.SampleColumns;
import club.harrier.recorded.Samples;
import club.harrier.recorded.Sphere;
import club.harrier.recorded.Sport;
import club.harrier.recorded.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One GPX track while it is being read, point after point.
final class GpxTrack {
    /// A longer time between two points is a pause.
    private static final long PAUSE_MILLIS = 60_000;

    private static final long UNKNOWN = Long.MIN_VALUE;

    private final SampleColumns columns;
    private int[] row = SampleColumns.emptyRow();
    private double latitude;
    private double longitude;
    private boolean hasPrevious;
    private double metres;
    private int positions;
    private long firstAt = UNKNOWN;
    private long latestAt = UNKNOWN;
    private long latestInSegment = UNKNOWN;
    private long movingMillis;
    private @Nullable Integer utcOffsetSeconds;

    @Nullable
    String name;

    @Nullable
    String type;

    GpxTrack(PointAllowance allowance) {
        this.columns = new SampleColumns(allowance);
    }

    void startSegment() {
        hasPrevious = false;
        latestInSegment = UNKNOWN;
    }

    void startPoint(@Nullable Double pointLatitude, @Nullable Double pointLongitude) {
        row = SampleColumns.emptyRow();
        int north = Measure.sampledDegrees(pointLatitude, 90);
        int east = Measure.sampledDegrees(pointLongitude, 180);
        if (pointLatitude == null || pointLongitude == null || north == Samples.ABSENT || east == Samples.ABSENT) {
            return;
        }
        row[SampleColumns.LATITUDE] = north;
        row[SampleColumns.LONGITUDE] = east;
        if (hasPrevious) {
            metres += Sphere.metres(latitude, longitude, pointLatitude, pointLongitude);
        }
        latitude = pointLatitude;
        longitude = pointLongitude;
        hasPrevious = true;
        positions++;
    }

    void put(int column, int value) {
        row[column] = value;
    }

    void time(String text) {
        var time = WrittenTime.parse(text);
        if (time == null) {
            return;
        }
        long at = time.at().toEpochMilli();
        if (firstAt == UNKNOWN) {
            firstAt = at;
            latestAt = at;
            utcOffsetSeconds = time.utcOffsetSeconds();
        }
        latestAt = Math.max(latestAt, at);
        if (latestInSegment != UNKNOWN && at > latestInSegment && at - latestInSegment <= PAUSE_MILLIS) {
            movingMillis += at - latestInSegment;
        }
        latestInSegment = Math.max(latestInSegment, at);
    }

    /// A point without a time of its own takes that of the point before it; before the first time there is none to
    /// take.
    void endPoint() {
        if (positions > 0) {
            row[SampleColumns.DISTANCE] = Measure.sampledDistance(metres);
        }
        columns.add(latestAt, row);
    }

    /// The track as an activity; null where no point has a time.
    @Nullable
    RecordedActivity activity(@Nullable String creator) {
        if (firstAt == UNKNOWN) {
            return null;
        }
        var samples = columns.since(firstAt, row -> columns.at(row) != UNKNOWN);
        return new RecordedActivity(
                RecordedActivity.Format.GPX,
                type == null || type.isBlank() ? Sport.RUN : SportWords.of(type),
                SportWords.finer(type),
                Words.orNull(name),
                Words.orNull(creator),
                Instant.ofEpochMilli(firstAt),
                utcOffsetSeconds,
                positions == 0 ? null : Measure.centimetres(metres),
                movingMillis,
                latestAt - firstAt,
                null,
                SampleColumns.averageHeartRate(samples),
                SampleColumns.maximumHeartRate(samples),
                List.of(),
                samples);
    }
}
