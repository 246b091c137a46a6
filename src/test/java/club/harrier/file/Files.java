package club.harrier.file;

import club.harrier.recorded.ReadLimits;
import club.harrier.recorded.Reading;
import club.harrier.recorded.RecordedActivity;
import club.harrier.recorded.SamplesCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// Small activity files made for the tests (those in FIT: `FitFiles`), and what a reading of them says.
public final class Files {
    private Files() {}

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

    public static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static Reading read(byte[] bytes) {
        return ActivityFile.read(bytes, ReadLimits.DEFAULT);
    }

    public static List<RecordedActivity> activities(byte[] bytes) {
        return switch (read(bytes)) {
            case Reading.Recorded recorded -> recorded.activities();
            case Reading.NotAnActivity other -> throw new AssertionError(other);
            case Reading.Unreadable other -> throw new AssertionError(other);
        };
    }

    public static RecordedActivity only(byte[] bytes) {
        var activities = activities(bytes);
        if (activities.size() != 1) {
            throw new AssertionError(activities.size() + " activities");
        }
        return activities.getFirst();
    }

    /// Everything a reading says, as text that two equal readings share.
    public static String said(Reading reading) {
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
