package club.harrier.media;

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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// Small activity files made for the tests, and what a reading of them says.
final class Files {
    static final Instant START = Instant.parse("2026-05-04T06:12:09Z");

    private Files() {}

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
    static byte[] run() {
        var session = session(com.garmin.fit.Sport.RUNNING, 0, 9.5f);
        session.setSubSport(SubSport.TRAIL);
        var messages = new ArrayList<Mesg>(List.of(fileId(File.ACTIVITY), timer(0, EventType.START)));
        messages.addAll(records(0, 10));
        messages.addAll(List.of(
                timer(10, EventType.STOP_ALL), lap(0, 5, 15f), lap(5, 4.5f, 12.35f), session, activity(10, 7200)));
        return fit(messages.toArray(Mesg[]::new));
    }

    static String gpx() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <gpx version="1.1" creator="Garmin Connect" xmlns="http://www.topografix.com/GPX/1/1"
                     xmlns:ns3="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
                  <metadata><time>2020-01-01T00:00:00Z</time></metadata>
                  <trk>
                    <name>Evening loop</name>
                    <type>trail_running</type>
                    <trkseg>
                      <trkpt lat="0" lon="0"><ele>0</ele><time>2026-05-04T06:12:09Z</time><extensions>
                        <ns3:TrackPointExtension><ns3:hr>120</ns3:hr><ns3:cad>80</ns3:cad></ns3:TrackPointExtension>
                      </extensions></trkpt>
                      <trkpt lat="0" lon="0.001"><ele>1.5</ele><time>2026-05-04T06:12:39Z</time><extensions>
                        <power>240</power>
                        <ns3:TrackPointExtension><ns3:hr>130</ns3:hr></ns3:TrackPointExtension>
                      </extensions></trkpt>
                      <trkpt lat="0" lon="0.002"><ele>2</ele><time>2026-05-04T06:14:09Z</time></trkpt>
                    </trkseg>
                    <trkseg>
                      <trkpt lat="0" lon="0.010"><time>2026-05-04T06:14:19Z</time></trkpt>
                      <trkpt lat="0" lon="0.011"><time>2026-05-04T06:14:29.500Z</time></trkpt>
                    </trkseg>
                  </trk>
                </gpx>
                """;
    }

    static String tcx() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
                  <Activities>
                    <Activity Sport="Running">
                      <Id>2026-05-04T06:12:09Z</Id>
                      <Lap StartTime="2026-05-04T06:12:09Z">
                        <TotalTimeSeconds>60.5</TotalTimeSeconds><DistanceMeters>200.25</DistanceMeters>
                        <AverageHeartRateBpm><Value>120</Value></AverageHeartRateBpm>
                        <MaximumHeartRateBpm><Value>140</Value></MaximumHeartRateBpm>
                        <Intensity>Active</Intensity>
                        <Track>
                          <Trackpoint><Time>2026-05-04T06:12:09Z</Time>
                            <Position><LatitudeDegrees>0</LatitudeDegrees>
                              <LongitudeDegrees>7.5</LongitudeDegrees></Position>
                            <AltitudeMeters>0</AltitudeMeters><DistanceMeters>0</DistanceMeters>
                            <HeartRateBpm><Value>110</Value></HeartRateBpm></Trackpoint>
                          <Trackpoint><Time>2026-05-04T06:13:09Z</Time><DistanceMeters>200.25</DistanceMeters>
                            <Extensions><TPX><Watts>230</Watts><RunCadence>88</RunCadence></TPX></Extensions>
                          </Trackpoint>
                        </Track>
                      </Lap>
                      <Lap StartTime="2026-05-04T06:13:39Z">
                        <TotalTimeSeconds>30</TotalTimeSeconds><DistanceMeters>100</DistanceMeters>
                        <AverageHeartRateBpm><Value>150</Value></AverageHeartRateBpm>
                        <MaximumHeartRateBpm><Value>160</Value></MaximumHeartRateBpm>
                        <Intensity>Resting</Intensity>
                      </Lap>
                      <Creator><Name>Forerunner 945</Name></Creator>
                    </Activity>
                  </Activities>
                </TrainingCenterDatabase>
                """;
    }

    static byte[] gzipped(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static Reading read(byte[] bytes) {
        return ActivityFile.read(bytes, ReadLimits.DEFAULT);
    }

    static List<RecordedActivity> activities(byte[] bytes) {
        return switch (read(bytes)) {
            case Reading.Recorded recorded -> recorded.activities();
            case Reading.NotAnActivity other -> throw new AssertionError(other);
            case Reading.Unreadable other -> throw new AssertionError(other);
        };
    }

    static RecordedActivity only(byte[] bytes) {
        var activities = activities(bytes);
        if (activities.size() != 1) {
            throw new AssertionError(activities.size() + " activities");
        }
        return activities.getFirst();
    }

    /// Everything a reading says, as text that two equal readings share.
    static String said(Reading reading) {
        return switch (reading) {
            case Reading.Recorded recorded -> {
                var text = new StringBuilder();
                for (var activity : recorded.activities()) {
                    var samples = activity.samples();
                    text.append(activity.toString().replaceAll("samples=.*", ""))
                            .append(Arrays.hashCode(SamplesCodec.encode(samples)))
                            .append('\n');
                }
                yield text.toString();
            }
            case Reading.NotAnActivity other -> other.toString();
            case Reading.Unreadable other -> other.toString();
        };
    }
}
