package club.harrier.web;

import club.harrier.kind.SubType;
import club.harrier.workout.Block;
import club.harrier.workout.PaceZone;
import club.harrier.workout.StepKind;
import club.harrier.workout.Target;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How hard a step is, as drawings show it: a colour and a height. Paces and watts of their own are judged by what the
/// step is for, as without an athlete nobody knows how hard they are.
enum Heat {
    REST(25),
    EASY(40),
    MARATHON(55),
    THRESHOLD(70),
    INTERVAL(85),
    REPETITION(100);

    private static final List<Heat> ZONES = List.of(EASY, MARATHON, THRESHOLD, INTERVAL, REPETITION);

    /// Of a hundred.
    final int height;

    Heat(int height) {
        this.height = height;
    }

    static Heat of(Block.Step step) {
        return switch (step.target()) {
            case Target.Zone(var zone) -> of(zone);
            case Target.HeartRate(var zone) -> ZONES.get(zone - 1);
            case Target.Effort(var effort) -> ZONES.get((effort - 1) / 2);
            case Target.Pace _, Target.Power _ -> of(step.kind());
            case null -> of(step.kind());
        };
    }

    private static Heat of(PaceZone zone) {
        return valueOf(zone.name());
    }

    private static Heat of(StepKind kind) {
        return switch (kind) {
            case REST -> REST;
            case WARMUP, RUN, RECOVERY, COOLDOWN -> EASY;
            case INTERVAL -> INTERVAL;
        };
    }

    /// That of a workout without parts.
    static Heat of(@Nullable SubType kind) {
        return switch (kind) {
            case TEMPO_RUN, THRESHOLD, PROGRESSION -> THRESHOLD;
            case INTERVAL_RUN, HILL_REPEATS, FARTLEK, RACE, TRACK -> INTERVAL;
            case null, default -> EASY;
        };
    }

    boolean isHard() {
        return compareTo(THRESHOLD) >= 0;
    }

    /// As it stands in class names.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
