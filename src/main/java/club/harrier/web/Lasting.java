package club.harrier.web;

import club.harrier.kind.ActivityType;
import club.harrier.workout.Block;
import club.harrier.workout.Length;
import club.harrier.workout.StepKind;

/// How long a step takes about, for drawings that stand for no athlete in particular: an easy kilometre in six minutes.
final class Lasting {
    private static final int OPEN_S = 300;

    private Lasting() {}

    static double seconds(ActivityType type, Block.Step step) {
        return switch (step.length()) {
            case Length.Time(var seconds) -> seconds;
            case Length.Open() -> OPEN_S;
            case Length.Distance(var cm) -> seconds(type, cm, step.kind() == StepKind.RECOVERY, Heat.of(step));
        };
    }

    static double seconds(ActivityType type, long cm, boolean isJog, Heat heat) {
        return cm / 100_000.0 * (type == ActivityType.RUN && isJog ? 420 : perKm(type, heat));
    }

    private static int perKm(ActivityType type, Heat heat) {
        return switch (type) {
            case BIKE -> 144;
            case SWIM -> 1_200;
            case WALK, HIKE -> 720;
            case RUN, STRENGTH, OTHER ->
                switch (heat) {
                    case REST, EASY -> 360;
                    case MARATHON -> 315;
                    case THRESHOLD -> 290;
                    case INTERVAL -> 270;
                    case REPETITION -> 255;
                };
        };
    }
}
