package club.harrier.fit;

import club.harrier.recorded.Measure;
import club.harrier.recorded.PointAllowance;
import club.harrier.recorded.ReadLimits;
import club.harrier.recorded.Refusal;
import club.harrier.recorded.SampleColumns;
import club.harrier.recorded.Samples;
import com.garmin.fit.ActivityMesg;
import com.garmin.fit.EventMesg;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.LengthMesg;
import com.garmin.fit.LengthType;
import com.garmin.fit.Mesg;
import com.garmin.fit.MesgListener;
import com.garmin.fit.MesgNum;
import com.garmin.fit.RecordMesg;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one FIT file says that bears on an activity, in the order it was said.
final class FitContent implements MesgListener {
    private static final int MOST_LAPS = 10_000;
    private static final int MOST_EVENTS = 100_000;
    private static final int TIMER = 0;
    private static final double DEGREES_E7_PER_SEMICIRCLE = 1_800_000_000.0 / (1L << 31);

    /// The timer was started or stopped by hand or by itself.
    record TimerEvent(long at, boolean isStart) {}

    private final ReadLimits limits;
    final SampleColumns records;
    final List<Mesg> sessions = new ArrayList<>();
    final List<Mesg> laps = new ArrayList<>();
    final List<TimerEvent> timer = new ArrayList<>();
    int activeLengths;

    @Nullable
    Mesg fileId;

    @Nullable
    Mesg activity;

    @Nullable
    Mesg sport;

    FitContent(ReadLimits limits, PointAllowance allowance) {
        this.limits = limits;
        this.records = new SampleColumns(allowance);
    }

    @Override
    public void onMesg(Mesg message) {
        switch (message.getNum()) {
            case MesgNum.FILE_ID -> fileId = fileId == null ? message : fileId;
            case MesgNum.ACTIVITY -> activity = message;
            case MesgNum.SPORT -> sport = sport == null ? message : sport;
            case MesgNum.SESSION -> keep(sessions, message, limits.activities(), "activities");
            case MesgNum.LAP -> keep(laps, message, MOST_LAPS, "laps");
            case MesgNum.RECORD -> record(message);
            case MesgNum.EVENT -> event(message);
            case MesgNum.LENGTH -> length(message);
            default -> {}
        }
    }

    private static void keep(List<Mesg> kept, Mesg message, int most, String what) {
        if (kept.size() == most) {
            throw Refusal.unreadable(
                    "The FIT file holds more than %,d %s, the most that one file may hold.".formatted(most, what));
        }
        kept.add(message);
    }

    private void record(Mesg message) {
        var at = FitField.at(message, RecordMesg.TimestampFieldNum);
        if (at == null) {
            return;
        }
        int[] row = SampleColumns.emptyRow();
        int north = degrees(message, RecordMesg.PositionLatFieldNum, 90);
        int east = degrees(message, RecordMesg.PositionLongFieldNum, 180);
        if (north != Samples.ABSENT && east != Samples.ABSENT) {
            row[SampleColumns.LATITUDE] = north;
            row[SampleColumns.LONGITUDE] = east;
        }
        var altitude = FitField.number(message, RecordMesg.EnhancedAltitudeFieldNum);
        row[SampleColumns.ALTITUDE] = Measure.sampledAltitude(
                altitude == null ? FitField.number(message, RecordMesg.AltitudeFieldNum) : altitude);
        row[SampleColumns.DISTANCE] = Measure.sampledDistance(FitField.number(message, RecordMesg.DistanceFieldNum));
        row[SampleColumns.HEART_RATE] =
                Measure.sampledHeartRate(FitField.number(message, RecordMesg.HeartRateFieldNum));
        row[SampleColumns.CADENCE] = Measure.sampledRate(FitField.number(message, RecordMesg.CadenceFieldNum));
        row[SampleColumns.POWER] = Measure.sampledRate(FitField.number(message, RecordMesg.PowerFieldNum));
        records.add(at, row);
    }

    private static int degrees(Mesg message, int field, int most) {
        var semicircles = FitField.number(message, field);
        return semicircles == null
                ? Samples.ABSENT
                : Measure.sampledDegrees(semicircles * DEGREES_E7_PER_SEMICIRCLE / 1e7, most);
    }

    private void event(Mesg message) {
        var at = FitField.at(message, EventMesg.TimestampFieldNum);
        var event = FitField.whole(message, EventMesg.EventFieldNum);
        var type = FitField.whole(message, EventMesg.EventTypeFieldNum);
        if (at == null || event == null || event != TIMER || type == null || timer.size() == MOST_EVENTS) {
            return;
        }
        switch (type) {
            case 0 -> timer.add(new TimerEvent(at, true));
            case 1, 4, 8, 9 -> timer.add(new TimerEvent(at, false));
            default -> {}
        }
    }

    private void length(Mesg message) {
        var type = FitField.whole(message, LengthMesg.LengthTypeFieldNum);
        if (type != null && type == LengthType.ACTIVE.getValue()) {
            activeLengths++;
        }
    }

    @Nullable
    Integer fileType() {
        return fileId == null ? null : FitField.whole(fileId, FileIdMesg.TypeFieldNum);
    }

    /// Local time of day against UTC, as the activity message states both; null where it does not, or where the
    /// difference is no offset that any place on earth has.
    @Nullable
    Integer utcOffsetSeconds() {
        if (activity == null) {
            return null;
        }
        var utc = FitField.at(activity, ActivityMesg.TimestampFieldNum);
        var local = FitField.at(activity, ActivityMesg.LocalTimestampFieldNum);
        if (utc == null || local == null) {
            return null;
        }
        long seconds = (local - utc) / 1000;
        // All of today's zones lie on quarter hours; devices that set their clock meanwhile are a few seconds off.
        long quarter = Math.round(seconds / 900.0) * 900;
        return Math.abs(seconds) <= 18 * 3600 && Math.abs(seconds - quarter) <= 60 ? (Integer) (int) quarter : null;
    }
}
