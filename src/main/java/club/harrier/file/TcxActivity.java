package club.harrier.file;

import club.harrier.recorded.Measure;
import club.harrier.recorded.PointAllowance;
import club.harrier.recorded.RecordedActivity;
import club.harrier.recorded.RecordedLap;
import club.harrier.recorded.Refusal;
import club.harrier.recorded.SampleColumns;
import club.harrier.recorded.Samples;
import club.harrier.recorded.Sport;
import club.harrier.recorded.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One TCX activity while it is being read, lap after lap.
final class TcxActivity {
    private static final int MOST_LAPS = 10_000;
    private static final long UNKNOWN = Long.MIN_VALUE;
    private static final long DAY_MILLIS = 86_400_000;

    private final @Nullable String sport;
    private final SampleColumns columns;
    private final List<Lap> laps = new ArrayList<>();
    private @Nullable WrittenTime id;
    private int[] row = SampleColumns.emptyRow();
    private long pointAt = UNKNOWN;
    private long firstPointAt = UNKNOWN;
    private long latestPointAt = UNKNOWN;

    @Nullable
    String device;

    /// A lap's own figures; null where the file states none.
    static final class Lap {
        private long startAt = UNKNOWN;
        private long latestPointAt = UNKNOWN;

        @Nullable
        Long movingMillis;

        @Nullable
        Long distanceCm;

        @Nullable
        Integer averageHeartRate;

        @Nullable
        Integer maximumHeartRate;

        @Nullable
        String intensity;
    }

    TcxActivity(@Nullable String sport, PointAllowance allowance) {
        this.sport = sport;
        this.columns = new SampleColumns(allowance);
    }

    void id(String text) {
        id = WrittenTime.parse(text);
    }

    void startLap(@Nullable String startTime) {
        if (laps.size() == MOST_LAPS) {
            throw Refusal.unreadable(
                    "The activity has more than %,d laps, the most that one may have.".formatted(MOST_LAPS));
        }
        var lap = new Lap();
        var start = startTime == null ? null : WrittenTime.parse(startTime);
        lap.startAt = start == null ? UNKNOWN : start.at().toEpochMilli();
        laps.add(lap);
    }

    @Nullable
    Lap lap() {
        return laps.isEmpty() ? null : laps.getLast();
    }

    void startPoint() {
        row = SampleColumns.emptyRow();
        pointAt = UNKNOWN;
    }

    void put(int column, int value) {
        row[column] = value;
    }

    void pointTime(String text) {
        var time = WrittenTime.parse(text);
        pointAt = time == null ? UNKNOWN : time.at().toEpochMilli();
    }

    /// A point without a time takes that of the point before it, as in GPX.
    void endPoint() {
        if (pointAt != UNKNOWN) {
            firstPointAt = firstPointAt == UNKNOWN ? pointAt : firstPointAt;
            latestPointAt = Math.max(latestPointAt, pointAt);
            var lap = lap();
            if (lap != null) {
                lap.latestPointAt = Math.max(lap.latestPointAt, pointAt);
            }
        }
        columns.add(latestPointAt, row);
    }

    /// The activity; null where nothing in it has a time.
    @Nullable
    RecordedActivity recorded() {
        long startAt = startAt();
        if (startAt == UNKNOWN) {
            return null;
        }
        var samples = columns.since(startAt, row -> columns.at(row) != UNKNOWN);
        var average = averageHeartRate();
        var maximum = laps.stream()
                .map(lap -> lap.maximumHeartRate)
                .reduce(null, (a, b) -> a == null || (b != null && b > a) ? b : a);
        return new RecordedActivity(
                RecordedActivity.Format.TCX,
                sport == null || sport.isBlank() ? Sport.RUN : SportWords.of(sport),
                SportWords.finer(sport),
                null,
                Words.orNull(device),
                Instant.ofEpochMilli(startAt),
                id == null ? null : id.utcOffsetSeconds(),
                distanceCm(samples),
                laps.stream().map(lap -> lap.movingMillis).reduce(null, Measure::sum),
                elapsedMillis(startAt),
                null,
                average == null ? SampleColumns.averageHeartRate(samples) : average,
                maximum == null ? SampleColumns.maximumHeartRate(samples) : maximum,
                laps.stream().map(lap -> recorded(lap, startAt)).toList(),
                samples);
    }

    /// The Id is the start; some programs write something else there, then the first lap or point tells.
    private long startAt() {
        long recorded = laps.isEmpty() || laps.getFirst().startAt == UNKNOWN ? firstPointAt : laps.getFirst().startAt;
        if (id == null) {
            return recorded;
        }
        long stated = id.at().toEpochMilli();
        return recorded == UNKNOWN || Math.abs(stated - recorded) <= DAY_MILLIS ? stated : recorded;
    }

    private @Nullable Long distanceCm(Samples samples) {
        var stated = laps.stream().map(lap -> lap.distanceCm).reduce(null, Measure::sum);
        if (stated != null) {
            return stated;
        }
        int furthest = Samples.ABSENT;
        for (int centimetres : samples.distanceCm()) {
            furthest = Math.max(furthest, centimetres);
        }
        return furthest == Samples.ABSENT ? null : (long) furthest;
    }

    /// From the start to the last point or the end of the last lap, whichever is later.
    private long elapsedMillis(long startAt) {
        long endAt = Math.max(startAt, latestPointAt);
        for (var lap : laps) {
            if (lap.startAt != UNKNOWN && lap.movingMillis != null) {
                endAt = Math.max(endAt, lap.startAt + lap.movingMillis);
            }
        }
        var moving = laps.stream().map(lap -> lap.movingMillis).reduce(null, Measure::sum);
        return Math.max(endAt - startAt, moving == null ? 0 : moving);
    }

    /// The laps' averages weighted by their times, in beats per minute.
    private @Nullable Integer averageHeartRate() {
        double beats = 0;
        double millis = 0;
        for (var lap : laps) {
            if (lap.averageHeartRate != null && lap.movingMillis != null) {
                beats += (double) lap.averageHeartRate * lap.movingMillis;
                millis += lap.movingMillis;
            }
        }
        return millis == 0 ? null : (int) Math.round(beats / millis);
    }

    private static RecordedLap recorded(Lap lap, long activityStartAt) {
        long startAt = Math.max(lap.startAt, activityStartAt);
        var elapsed = lap.movingMillis;
        if (lap.latestPointAt != UNKNOWN && lap.latestPointAt >= startAt) {
            elapsed = Math.max(lap.latestPointAt - startAt, elapsed == null ? 0 : elapsed);
        }
        var intensity = Words.orNull(lap.intensity);
        return new RecordedLap(
                startAt - activityStartAt,
                lap.distanceCm,
                lap.movingMillis,
                elapsed,
                null,
                lap.averageHeartRate,
                lap.maximumHeartRate,
                intensity == null ? null : intensity.toLowerCase(Locale.ROOT));
    }
}
