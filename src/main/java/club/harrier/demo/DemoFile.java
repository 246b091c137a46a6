package club.harrier.demo;

import club.harrier.demo.DemoRun.Lap;
import com.garmin.fit.Activity;
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
import com.garmin.fit.Manufacturer;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;

/// Writes a demo activity as the FIT file its watch would have made, so that the demo club takes the same way
/// into Harrier as everybody's runs.
final class DemoFile {
    private static final double LATITUDE = 51.4613;
    private static final double LONGITUDE = -0.3037;
    private static final double METERS_PER_DEGREE = 111_195;
    private static final int SECONDS_PER_POINT = 5;
    private static final double STRAIGHT = 84.39; // metres, as on every standard track
    private static final double RADIUS = 36.8; // where lane 1 is measured

    private final BufferEncoder encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
    private final DemoRun run;
    private final Instant start;
    private final ZoneId zone;
    private final boolean withPoints;

    private DemoFile(DemoRun run, ZoneId zone, boolean withPoints) {
        this.run = run;
        this.zone = zone;
        this.withPoints = withPoints;
        start = run.date().atTime(run.at()).atZone(zone).toInstant();
    }

    /// The bytes of the file.
    ///
    /// @param withPoints also a track, a point every 5 seconds
    static byte[] of(DemoRun run, ZoneId zone, boolean withPoints) {
        return new DemoFile(run, zone, withPoints).bytes();
    }

    private byte[] bytes() {
        encoder.open();
        head();
        int seconds = 0;
        double meters = 0;
        for (var lap : run.laps()) {
            if (withPoints) {
                points(lap, seconds, meters);
            }
            lap(lap, seconds);
            seconds += lap.seconds();
            meters += lap.distanceMeters();
        }
        session();
        return encoder.close();
    }

    private void head() {
        var file = new FileIdMesg();
        file.setType(File.ACTIVITY);
        file.setManufacturer(Manufacturer.DEVELOPMENT);
        file.setProduct(1);
        file.setSerialNumber((start.getEpochSecond() & 0xFFFF_FFFEL) | 1);
        file.setTimeCreated(at(0));
        encoder.write(file);
        var begin = new EventMesg();
        begin.setTimestamp(at(0));
        begin.setEvent(Event.TIMER);
        begin.setEventType(EventType.START);
        encoder.write(begin);
    }

    private void points(Lap lap, int from, double meters) {
        for (int second = 0; second < lap.seconds(); second += SECONDS_PER_POINT) {
            double along = meters + (double) lap.distanceMeters() * second / lap.seconds();
            var point = new RecordMesg();
            point.setTimestamp(at(from + second));
            var spot = run.subType().equals("interval-run") ? onTrack(along) : byRiver(along);
            point.setPositionLat(semicircles(LATITUDE + spot.north() / METERS_PER_DEGREE));
            point.setPositionLong(
                    semicircles(LONGITUDE + spot.east() / (METERS_PER_DEGREE * Math.cos(Math.toRadians(LATITUDE)))));
            point.setEnhancedAltitude((float) spot.altitude());
            point.setDistance((float) along);
            point.setEnhancedSpeed((float) ((double) lap.distanceMeters() / lap.seconds()));
            point.setHeartRate((short) heartRate(lap, from + second));
            point.setCadence((short) (lap.hard() ? 90 : 84));
            encoder.write(point);
        }
    }

    /// Metres east and north of the boathouse, and above the sea.
    private record Spot(double east, double north, double altitude) {}

    /// Out along the river and back, with its bends.
    private Spot byRiver(double along) {
        double turn = run.distanceMeters() / 2.0;
        double out = along <= turn ? along : 2 * turn - along;
        double bend = 180 * Math.sin(out / 700) + (along <= turn ? 0 : 12);
        return new Spot(out * 0.5 + bend, out * 0.8, 12 + 6 * Math.sin(out / 900));
    }

    /// Round after round of 400 m: two straights and two half circles.
    private static Spot onTrack(double along) {
        double lap = along % (2 * (STRAIGHT + Math.PI * RADIUS));
        double half = STRAIGHT + Math.PI * RADIUS;
        double way = lap % half;
        double angle = Math.max(0, way - STRAIGHT) / RADIUS;
        double east = Math.min(way, STRAIGHT) - STRAIGHT / 2 + RADIUS * Math.sin(angle);
        double north = -RADIUS * Math.cos(angle);
        return lap < half ? new Spot(east, north, 9) : new Spot(-east, -north, 9);
    }

    private int heartRate(Lap lap, int second) {
        double warm = Math.min(1, second / 420.0);
        return (int) (95 + (run.averageHeartRate() - 95 + (lap.hard() ? 14 : 0)) * warm + 3 * Math.sin(second / 37.0));
    }

    private void lap(Lap lap, int from) {
        var message = new LapMesg();
        message.setStartTime(at(from));
        message.setTimestamp(at(from + lap.seconds()));
        message.setTotalDistance((float) lap.distanceMeters());
        message.setTotalTimerTime((float) lap.seconds());
        message.setTotalElapsedTime((float) lap.seconds());
        message.setTotalAscent(lap.ascentMeters());
        message.setAvgHeartRate((short) (run.averageHeartRate() + (lap.hard() ? 10 : -2)));
        message.setMaxHeartRate((short) (run.averageHeartRate() + (lap.hard() ? 18 : 6)));
        encoder.write(message);
    }

    private void session() {
        int seconds = run.seconds();
        // A stop at the lights: elapsed is a little more than moving.
        int elapsed = seconds + 20 + seconds % 70;
        var session = new SessionMesg();
        session.setStartTime(at(0));
        session.setTimestamp(at(elapsed));
        session.setSport(
                switch (run.type()) {
                    case "bike" -> Sport.CYCLING;
                    case "swim" -> Sport.SWIMMING;
                    default -> Sport.RUNNING;
                });
        session.setSubSport(run.subType().equals("trail-run") ? SubSport.TRAIL : SubSport.GENERIC);
        session.setTotalDistance((float) run.distanceMeters());
        session.setTotalTimerTime((float) seconds);
        session.setTotalElapsedTime((float) elapsed);
        session.setTotalAscent(run.ascentMeters());
        session.setAvgHeartRate((short) run.averageHeartRate());
        session.setMaxHeartRate((short) (run.averageHeartRate() + 18));
        session.setNumLaps(run.laps().size());
        encoder.write(session);
        var activity = new ActivityMesg();
        activity.setTimestamp(at(elapsed));
        activity.setLocalTimestamp(
                at(elapsed).getTimestamp() + zone.getRules().getOffset(start).getTotalSeconds());
        activity.setTotalTimerTime((float) seconds);
        activity.setNumSessions(1);
        activity.setType(Activity.MANUAL);
        encoder.write(activity);
    }

    private DateTime at(int second) {
        return new DateTime(Date.from(start.plusSeconds(second)));
    }

    private static int semicircles(double degrees) {
        return (int) Math.round(degrees * (1L << 31) / 180);
    }
}
