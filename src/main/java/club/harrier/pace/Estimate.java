package club.harrier.pace;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.workout.Block;
import club.harrier.workout.Length;
import club.harrier.workout.PaceZone;
import club.harrier.workout.StepKind;
import club.harrier.workout.Target;
import club.harrier.workout.Workout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a run comes to for one athlete: the sum of the parts of which distance and time are known.
///
/// @param distanceCm null where it is known of no part
/// @param durationS likewise
/// @param isComplete whether distance and time are known of every part
/// @param zoneSeconds seconds in each pace zone; null where the athlete's paces are not known
public record Estimate(
        @Nullable Long distanceCm,
        @Nullable Long durationS,
        boolean isComplete,
        @Nullable Map<PaceZone, Long> zoneSeconds) {

    /// The estimate with the zones of the workout's day; null for another sport, as its paces are not known.
    ///
    /// A part with a pace or pace zone is run at the middle of it. Without a target a warm-up, a recovery, a
    /// cool-down and the running of an easy, long or recovery run are easy; of anything else the pace is not known.
    public static @Nullable Estimate of(Workout workout, Zones zones) {
        if (workout.activityType() != ActivityType.RUN) {
            return null;
        }
        var tally = new Tally(zones.paces(), workout.subType());
        @Nullable Long cm = workout.targetDistanceCm();
        @Nullable Integer seconds = workout.targetDurationS();
        if (workout.blocks().isEmpty() && cm != null && seconds != null) {
            tally.run((double) cm, seconds, null);
        } else {
            tally.add(workout.parts(), 1);
        }
        return tally.estimate();
    }

    private static final class Tally {
        private static final Set<SubType> EASY = Set.of(SubType.EASY_RUN, SubType.LONG_RUN, SubType.RECOVERY_RUN);

        private final @Nullable Paces paces;
        private final @Nullable SubType subType;
        private final Map<PaceZone, Double> inZone = new EnumMap<>(PaceZone.class);
        private double cm;
        private double seconds;
        private boolean isComplete = true;

        Tally(@Nullable Paces paces, @Nullable SubType subType) {
            this.paces = paces;
            this.subType = subType;
        }

        void add(List<Block> blocks, int times) {
            for (var block : blocks) {
                switch (block) {
                    case Block.Repeat repeat -> add(repeat.blocks(), times * repeat.times());
                    case Block.Step step -> add(step, times);
                }
            }
        }

        private void add(Block.Step step, int times) {
            @Nullable Double pace = pace(step);
            @Nullable PaceZone zone = step.target() instanceof Target.Zone(var named) ? named : null;
            switch (step.length()) {
                case Length.Distance(var stated) -> {
                    double centimetres = (double) stated * times;
                    if (pace == null) {
                        cm += centimetres;
                        isComplete = false;
                    } else {
                        run(centimetres, centimetres * pace / 100_000, zone);
                    }
                }
                case Length.Time(var stated) -> {
                    double time = (double) stated * times;
                    if (pace == null) {
                        seconds += time;
                        isComplete &= step.kind() == StepKind.REST;
                    } else {
                        run(time * 100_000 / pace, time, zone);
                    }
                }
                case Length.Open() -> isComplete = false;
            }
        }

        // Without a zone it is the one that the pace lies in.
        void run(double centimetres, double time, @Nullable PaceZone zone) {
            cm += centimetres;
            seconds += time;
            if (paces != null) {
                inZone.merge(zone == null ? paces.zoneOf(time * 100_000 / centimetres) : zone, time, Double::sum);
            }
        }

        private @Nullable Double pace(Block.Step step) {
            return switch (step.target()) {
                case Target.Zone(var zone) -> pace(zone);
                case Target.Pace(var fast, var slow) -> (fast + slow) / 2.0;
                case null -> isEasy(step.kind()) ? pace(PaceZone.EASY) : null;
                case Target.HeartRate _, Target.Power _, Target.Effort _ -> null;
            };
        }

        private @Nullable Double pace(PaceZone zone) {
            return paces == null ? null : Double.valueOf(paces.secondsPerKm(zone));
        }

        private boolean isEasy(StepKind kind) {
            return switch (kind) {
                case WARMUP, RECOVERY, COOLDOWN -> true;
                case RUN -> subType != null && EASY.contains(subType);
                case INTERVAL, REST -> false;
            };
        }

        Estimate estimate() {
            return new Estimate(
                    cm == 0 ? null : Long.valueOf(Math.round(cm)),
                    seconds == 0 ? null : Long.valueOf(Math.round(seconds)),
                    isComplete,
                    paces == null ? null : rounded());
        }

        private Map<PaceZone, Long> rounded() {
            var rounded = new EnumMap<PaceZone, Long>(PaceZone.class);
            for (var zone : PaceZone.values()) {
                rounded.put(zone, Math.round(inZone.getOrDefault(zone, 0.0)));
            }
            return rounded;
        }
    }
}
