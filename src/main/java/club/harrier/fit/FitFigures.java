package club.harrier.fit;

import club.harrier.recorded.Measure;
import club.harrier.recorded.Samples;
import com.garmin.fit.ActivityMesg;
import com.garmin.fit.LapMesg;
import com.garmin.fit.Mesg;
import com.garmin.fit.SessionMesg;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of one FIT session: its own where it states them, else what its laps, lengths, events and records say.
final class FitFigures {
    private final FitContent content;
    private final Mesg session;
    private final List<Mesg> laps;
    private final Samples samples;

    FitFigures(FitContent content, Mesg session, List<Mesg> laps, Samples samples) {
        this.content = content;
        this.session = session;
        this.laps = laps;
        this.samples = samples;
    }

    /// Centimetres: the session's, else the laps', else the pool lengths swum, else the records' last distance, else
    /// along the recorded positions; null where none of these is there.
    @Nullable
    Long distanceCm(boolean isOnly) {
        var stated = Measure.centimetres(FitField.number(session, SessionMesg.TotalDistanceFieldNum));
        if (stated == null) {
            stated = lapSum(LapMesg.TotalDistanceFieldNum, true);
        }
        var pool = FitField.number(session, SessionMesg.PoolLengthFieldNum);
        if (stated == null && isOnly && pool != null && content.activeLengths > 0) {
            stated = Measure.centimetres(pool * content.activeLengths);
        }
        return stated == null ? sampledDistanceCm() : stated;
    }

    private @Nullable Long sampledDistanceCm() {
        int furthest = Samples.ABSENT;
        for (int centimetres : samples.distanceCm()) {
            furthest = Math.max(furthest, centimetres);
        }
        return furthest == Samples.ABSENT ? FitPath.centimetres(samples) : (Long) (long) furthest;
    }

    /// Milliseconds: the session's timer time, else the laps', else the spans between the timer's starts and
    /// stops, else the timer time of the activity message; null where none of these is there.
    @Nullable
    Long movingMillis(long startAt, long endAt, boolean isOnly) {
        var stated = Measure.millis(FitField.number(session, SessionMesg.TotalTimerTimeFieldNum));
        if (stated == null) {
            stated = lapSum(LapMesg.TotalTimerTimeFieldNum, false);
        }
        if (stated == null) {
            stated = timedMillis(startAt, endAt);
        }
        return stated == null && isOnly && content.activity != null
                ? Measure.millis(FitField.number(content.activity, ActivityMesg.TotalTimerTimeFieldNum))
                : stated;
    }

    private @Nullable Long timedMillis(long startAt, long endAt) {
        @Nullable Long runningSince = null;
        boolean isTimed = false;
        long sum = 0;
        for (var event : content.timer) {
            if (event.isStart()) {
                isTimed = true;
                runningSince = runningSince == null ? Long.valueOf(event.at()) : runningSince;
            } else if (runningSince != null) {
                sum += Math.max(0, Math.min(event.at(), endAt) - Math.max(runningSince, startAt));
                runningSince = null;
            }
        }
        if (runningSince != null) {
            sum += Math.max(0, endAt - Math.max(runningSince, startAt));
        }
        return isTimed ? sum : null;
    }

    /// Centimetres: the session's ascent, else the laps'; null where neither states one.
    @Nullable
    Long ascentCm() {
        var stated = Measure.centimetres(FitField.number(session, SessionMesg.TotalAscentFieldNum));
        return stated == null ? lapSum(LapMesg.TotalAscentFieldNum, true) : stated;
    }

    /// The laps' sum; null unless every lap states the figure.
    private @Nullable Long lapSum(int field, boolean isLength) {
        @Nullable Long sum = null;
        for (var lap : laps) {
            var number = FitField.number(lap, field);
            var figure = isLength ? Measure.centimetres(number) : Measure.millis(number);
            if (figure == null) {
                return null;
            }
            sum = Measure.sum(sum, figure);
        }
        return sum;
    }

    static Samples distanceFromZero(Samples samples) {
        int[] distance = samples.distanceCm().clone();
        int first = Samples.ABSENT;
        for (int i = 0; i < distance.length; i++) {
            if (distance[i] != Samples.ABSENT) {
                first = first == Samples.ABSENT ? distance[i] : first;
                distance[i] = Math.max(0, distance[i] - first);
            }
        }
        return new Samples(
                samples.timeMillis(),
                samples.latitudeE7(),
                samples.longitudeE7(),
                samples.altitudeCm(),
                distance,
                samples.heartRate(),
                samples.cadence(),
                samples.powerWatts());
    }
}
