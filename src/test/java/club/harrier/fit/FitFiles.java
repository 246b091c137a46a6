package club.harrier.fit;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.Event;
import com.garmin.fit.EventMesg;
import com.garmin.fit.EventType;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.LapMesg;
import com.garmin.fit.Mesg;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SubSport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Small FIT files made for the tests with the encoder of the official SDK.
public final class FitFiles {
    public static final Instant START = Instant.parse("2026-05-04T06:12:09Z");

    private FitFiles() {}

    static DateTime time(long secondsAfterStart) {
        return new DateTime(START.getEpochSecond() - 631_065_600 + secondsAfterStart);
    }

    static byte[] fit(Mesg... messages) {
        var encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        encoder.open();
        for (var message : messages) {
            encoder.write(message);
        }
        return encoder.close();
    }

    static FileIdMesg fileId(File type) {
        var message = new FileIdMesg();
        message.setType(type);
        message.setManufacturer(1);
        message.setProduct(1623);
        message.setTimeCreated(time(0));
        return message;
    }

    /// Ten records, one a second, three metres apart going north from the meridian, heart rate 140 to 149.
    static List<Mesg> records(long fromSecond, int count) {
        var records = new ArrayList<Mesg>();
        for (int i = 0; i < count; i++) {
            var record = new RecordMesg();
            record.setTimestamp(time(fromSecond + i));
            record.setPositionLat((int) ((52 + i * 27e-6) / 180 * (1L << 31)));
            record.setPositionLong(0);
            record.setAltitude(0f);
            record.setDistance(3f * i);
            record.setHeartRate((short) (140 + i));
            record.setCadence((short) 85);
            record.setPower(250);
            records.add(record);
        }
        return records;
    }

    static SessionMesg session(com.garmin.fit.Sport sport, long fromSecond, float timerSeconds) {
        var session = new SessionMesg();
        session.setStartTime(time(fromSecond));
        session.setTimestamp(time(fromSecond + (long) timerSeconds + 2));
        session.setSport(sport);
        session.setTotalTimerTime(timerSeconds);
        session.setTotalElapsedTime(timerSeconds + 1.5f);
        session.setTotalDistance(27.35f);
        session.setTotalAscent(12);
        session.setAvgHeartRate((short) 144);
        session.setMaxHeartRate((short) 151);
        return session;
    }

    static LapMesg lap(long fromSecond, float timerSeconds, Float metres) {
        var lap = new LapMesg();
        lap.setStartTime(time(fromSecond));
        lap.setTimestamp(time(fromSecond + (long) timerSeconds));
        lap.setTotalTimerTime(timerSeconds);
        lap.setTotalElapsedTime(timerSeconds);
        if (metres != null) {
            lap.setTotalDistance(metres);
        }
        return lap;
    }

    static EventMesg timer(long atSecond, EventType type) {
        var event = new EventMesg();
        event.setTimestamp(time(atSecond));
        event.setEvent(Event.TIMER);
        event.setEventType(type);
        return event;
    }

    static ActivityMesg activity(long atSecond, long localOffsetSeconds) {
        var activity = new ActivityMesg();
        activity.setTimestamp(time(atSecond));
        activity.setLocalTimestamp(time(atSecond + localOffsetSeconds).getTimestamp());
        activity.setNumSessions(1);
        return activity;
    }

    /// A run of ten seconds as a watch would write it.
    public static byte[] run() {
        var session = session(com.garmin.fit.Sport.RUNNING, 0, 9.5f);
        session.setSubSport(SubSport.TRAIL);
        var messages = new ArrayList<Mesg>(List.of(fileId(File.ACTIVITY), timer(0, EventType.START)));
        messages.addAll(records(0, 10));
        messages.addAll(List.of(
                timer(10, EventType.STOP_ALL), lap(0, 5, 15f), lap(5, 4.5f, 12.35f), session, activity(10, 7200)));
        return fit(messages.toArray(Mesg[]::new));
    }
}
