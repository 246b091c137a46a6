package club.harrier.fit;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import java.time.Instant;

/// The FIT file of an even run, as a watch writes it: made with the encoder of the official SDK.
public final class WatchRun {
    private static final long FIT_EPOCH = 631_065_600;

    private WatchRun() {}

    /// A record every five seconds, from the Alster to the north-east.
    public static byte[] file(Instant startedAt, int minutes, int metres) {
        var encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        encoder.open();
        var id = new FileIdMesg();
        id.setType(File.ACTIVITY);
        id.setManufacturer(1);
        id.setProduct(1623);
        id.setTimeCreated(at(startedAt, 0));
        encoder.write(id);
        int seconds = minutes * 60;
        for (int second = 0; second <= seconds; second += 5) {
            double run = (double) metres * second / seconds;
            var record = new RecordMesg();
            record.setTimestamp(at(startedAt, second));
            record.setPositionLat((int) ((53.56 + run / 111_200) / 180 * (1L << 31)));
            record.setPositionLong((int) ((10.0 + run / 160_000) / 180 * (1L << 31)));
            record.setDistance((float) run);
            record.setHeartRate((short) 150);
            encoder.write(record);
        }
        var session = new SessionMesg();
        session.setStartTime(at(startedAt, 0));
        session.setTimestamp(at(startedAt, seconds));
        session.setSport(Sport.RUNNING);
        session.setTotalTimerTime((float) seconds);
        session.setTotalElapsedTime((float) seconds);
        session.setTotalDistance((float) metres);
        encoder.write(session);
        var activity = new ActivityMesg();
        activity.setTimestamp(at(startedAt, seconds));
        activity.setNumSessions(1);
        encoder.write(activity);
        return encoder.close();
    }

    private static DateTime at(Instant startedAt, int seconds) {
        return new DateTime(startedAt.getEpochSecond() - FIT_EPOCH + seconds);
    }
}
