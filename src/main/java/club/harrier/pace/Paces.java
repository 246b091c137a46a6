package club.harrier.pace;

import club.harrier.workout.PaceZone;
import club.harrier.workout.Target;
import java.util.List;

/// The five training paces of an athlete, worked out from VDOT as in Jack Daniels's "Running Formula": easy at 62–70 %
/// of VDOT, marathon at the pace of a marathon race, threshold at 88 %, interval at 97.5 %, repetition at the pace of a
/// mile race. Every pace but easy, which is a range, is given 2 % to either side.
///
/// @param vdot ml per kg and minute
public record Paces(double vdot) {
    private static final double THRESHOLD = 0.88;
    private static final double INTERVAL = 0.975;
    private static final double EASY_SLOW = 0.62;
    private static final double EASY_FAST = 0.70;
    private static final double EITHER_SIDE = 0.02;
    private static final double MARATHON_M = 42_195;
    private static final double MILE_M = 1_609.344;
    private static final List<PaceZone> FASTER_THAN_EASY =
            List.of(PaceZone.MARATHON, PaceZone.THRESHOLD, PaceZone.INTERVAL, PaceZone.REPETITION);

    /// The paces of an athlete whose threshold pace is known: running at it costs 88 % of VDOT.
    public static Paces ofThreshold(int secondsPerKm) {
        return new Paces(Daniels.cost(60_000.0 / secondsPerKm) / THRESHOLD);
    }

    /// The paces that a race result speaks for.
    public static Paces ofRace(double metres, double seconds) {
        return new Paces(Daniels.vdot(metres, seconds));
    }

    /// Seconds per kilometre to aim at.
    public double secondsPerKm(PaceZone zone) {
        return switch (zone) {
            case EASY -> secondsPerKm((EASY_SLOW + EASY_FAST) / 2 * vdot);
            case MARATHON -> raceSeconds(MARATHON_M) * 1_000 / MARATHON_M;
            case THRESHOLD -> secondsPerKm(THRESHOLD * vdot);
            case INTERVAL -> secondsPerKm(INTERVAL * vdot);
            case REPETITION -> raceSeconds(MILE_M) * 1_000 / MILE_M;
        };
    }

    /// The range to stay in.
    public Target.Pace range(PaceZone zone) {
        if (zone == PaceZone.EASY) {
            return new Target.Pace(rounded(secondsPerKm(EASY_FAST * vdot)), rounded(secondsPerKm(EASY_SLOW * vdot)));
        }
        double pace = secondsPerKm(zone);
        return new Target.Pace(rounded(pace * (1 - EITHER_SIDE)), rounded(pace * (1 + EITHER_SIDE)));
    }

    /// The zone that a pace lies in: the one whose speed is nearest, easy for all that is slower. Borders lie halfway,
    /// in speed, between two zones; below marathon from the fast end of easy.
    public PaceZone zoneOf(double secondsPerKm) {
        var found = PaceZone.EASY;
        double slower = 1 / secondsPerKm(EASY_FAST * vdot);
        for (var zone : FASTER_THAN_EASY) {
            double speed = 1 / secondsPerKm(zone);
            if (1 / secondsPerKm < (slower + speed) / 2) {
                return found;
            }
            found = zone;
            slower = speed;
        }
        return found;
    }

    /// The race time in seconds over a distance.
    public double raceSeconds(double metres) {
        return Daniels.raceSeconds(vdot, metres);
    }

    private static double secondsPerKm(double oxygen) {
        return 60_000 / Daniels.speed(oxygen);
    }

    private static int rounded(double seconds) {
        return Math.toIntExact(Math.round(seconds));
    }
}
