package club.harrier.fit;

import club.harrier.recorded.Measure;
import club.harrier.recorded.RecordedActivity;
import club.harrier.recorded.SampleColumns;
import club.harrier.recorded.Samples;
import com.garmin.fit.Mesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SportMesg;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes activities of one FIT file's content: one for each session, or one of its records where a session is missing.
final class FitActivities {
    /// A record this long after its session's end bears a broken time.
    private static final long SLACK_MILLIS = 86_400_000;

    private final FitContent content;
    private final List<Mesg> sessions;
    private final @Nullable Long[] starts;

    FitActivities(FitContent content) {
        this.content = content;
        this.sessions = content.sessions.isEmpty() ? made() : content.sessions;
        this.starts = new Long[sessions.size()];
        for (int s = 0; s < starts.length; s++) {
            starts[s] = startAt(sessions.get(s));
        }
    }

    List<RecordedActivity> all() {
        var activities = new ArrayList<RecordedActivity>();
        for (int s = 0; s < starts.length; s++) {
            var startAt = starts[s];
            if (startAt != null) {
                activities.add(activity(s, startAt));
            }
        }
        return activities;
    }

    /// An empty session over everything recorded; all its figures then come from laps, records and timer events.
    private List<Mesg> made() {
        return content.records.count() < 2 && content.laps.isEmpty() ? List.of() : List.of(new SessionMesg());
    }

    private @Nullable Long startAt(Mesg session) {
        var stated = FitField.at(session, SessionMesg.StartTimeFieldNum);
        if (stated != null) {
            return stated;
        }
        if (sessions.size() == 1) {
            var lapped = content.laps.isEmpty() ? null : FitLaps.startAt(content.laps.getFirst());
            if (lapped != null) {
                return lapped;
            }
            if (content.records.count() > 0) {
                return content.records.at(0);
            }
        }
        var endAt = FitField.at(session, SessionMesg.TimestampFieldNum);
        var elapsed = Measure.millis(FitField.number(session, SessionMesg.TotalElapsedTimeFieldNum));
        return endAt == null || elapsed == null ? null : Long.valueOf(endAt - elapsed);
    }

    private RecordedActivity activity(int index, long startAt) {
        var session = sessions.get(index);
        var laps = content.laps.stream()
                .filter(lap -> indexAt(FitLaps.startAt(lap)) == index)
                .toList();
        var samples = samples(index, startAt, statedEndAt(session, startAt));
        long elapsed = elapsedMillis(session, startAt, samples);
        var average = Measure.heartRate(FitField.number(session, SessionMesg.AvgHeartRateFieldNum));
        var maximum = Measure.heartRate(FitField.number(session, SessionMesg.MaxHeartRateFieldNum));
        var figures = new FitFigures(content, session, laps, samples);
        var sport = sport(session, SessionMesg.SportFieldNum, SportMesg.SportFieldNum);
        var subSport = sport(session, SessionMesg.SubSportFieldNum, SportMesg.SubSportFieldNum);
        return new RecordedActivity(
                RecordedActivity.Format.FIT,
                FitSports.of(sport, subSport),
                FitSports.finer(subSport),
                null,
                FitDevice.name(content.fileId),
                Instant.ofEpochMilli(startAt),
                content.utcOffsetSeconds(),
                figures.distanceCm(sessions.size() == 1),
                figures.movingMillis(startAt, startAt + elapsed, sessions.size() == 1),
                elapsed,
                figures.ascentCm(),
                average == null ? SampleColumns.averageHeartRate(samples) : average,
                maximum == null ? SampleColumns.maximumHeartRate(samples) : maximum,
                FitLaps.recorded(laps, startAt),
                samples);
    }

    /// The session that was running at an instant: the one begun last. What lies before all of them belongs to the
    /// first.
    private int indexAt(@Nullable Long at) {
        int running = -1;
        int first = 0;
        for (int s = 0; s < starts.length; s++) {
            var start = starts[s];
            if (start == null) {
                continue;
            }
            var firstStart = starts[first];
            if (firstStart == null || start < firstStart) {
                first = s;
            }
            var runningStart = running < 0 ? null : starts[running];
            if (at != null && start <= at && (runningStart == null || start >= runningStart)) {
                running = s;
            }
        }
        return running < 0 ? first : running;
    }

    private Samples samples(int index, long startAt, long statedEndAt) {
        var records = content.records;
        var samples = records.since(
                startAt, row -> records.at(row) <= statedEndAt + SLACK_MILLIS && indexAt(records.at(row)) == index);
        // Some recorders count the distance of a multisport file on from sport to sport.
        return index == 0 ? samples : FitFigures.distanceFromZero(samples);
    }

    /// The latest end that the session's own figures allow; without any, nothing is too late.
    private static long statedEndAt(Mesg session, long startAt) {
        var elapsed = Measure.millis(FitField.number(session, SessionMesg.TotalElapsedTimeFieldNum));
        var timer = Measure.millis(FitField.number(session, SessionMesg.TotalTimerTimeFieldNum));
        var endAt = FitField.at(session, SessionMesg.TimestampFieldNum);
        if (elapsed == null && timer == null && endAt == null) {
            return Long.MAX_VALUE - SLACK_MILLIS;
        }
        return Math.max(
                endAt == null ? startAt : endAt,
                startAt + Math.max(elapsed == null ? 0 : elapsed, timer == null ? 0 : timer));
    }

    private static long elapsedMillis(Mesg session, long startAt, Samples samples) {
        var elapsed = Measure.millis(FitField.number(session, SessionMesg.TotalElapsedTimeFieldNum));
        if (elapsed != null) {
            return elapsed;
        }
        var endAt = FitField.at(session, SessionMesg.TimestampFieldNum);
        if (endAt != null && endAt > startAt) {
            return endAt - startAt;
        }
        if (samples.count() > 1) {
            return samples.timeMillis()[samples.count() - 1];
        }
        var timer = Measure.millis(FitField.number(session, SessionMesg.TotalTimerTimeFieldNum));
        return timer == null ? 0 : timer;
    }

    private @Nullable Integer sport(Mesg session, int sessionField, int sportField) {
        var stated = FitField.whole(session, sessionField);
        return stated == null && content.sport != null && sessions.size() == 1
                ? FitField.whole(content.sport, sportField)
                : stated;
    }
}
