package club.harrier.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import club.harrier.kind.ActivityType;
import com.garmin.fit.Decode;
import com.garmin.fit.FitDecoder;
import com.garmin.fit.FitMessages;
import com.garmin.fit.Sport;
import com.garmin.fit.WktStepDuration;
import com.garmin.fit.WktStepTarget;
import com.garmin.fit.WorkoutStepMesg;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FitWorkoutTest {
    private static final LocalDate DAY = LocalDate.of(2030, 3, 4);

    private static Workout workout(Blocks blocks) {
        return new Workout("Intervals", ActivityType.RUN, null, null, null, blocks, "");
    }

    private static FitMessages decoded(Workout workout) {
        return decoded(workout, Bounds.UNKNOWN);
    }

    private static FitMessages decoded(Workout workout, Bounds bounds) {
        byte[] file = FitWorkout.of(workout, DAY, bounds);
        assertThat(new Decode().checkFileIntegrity(new ByteArrayInputStream(file)))
                .isTrue();
        return new FitDecoder().decode(new ByteArrayInputStream(file));
    }

    @Test
    void a_watch_reads_the_same_steps() {
        var random = new Random(5);
        for (int round = 0; round < 300; round++) {
            var blocks = blocks(random, 1);
            var messages = decoded(workout(new Blocks(blocks)));
            var title = messages.getWorkoutMesgs().getFirst();
            assertThat(title.getSport()).isEqualTo(Sport.RUNNING);
            assertThat(title.getWktName()).isEqualTo("Intervals");
            assertThat(title.getNumValidSteps())
                    .isEqualTo(messages.getWorkoutStepMesgs().size());
            assertThat(read(messages.getWorkoutStepMesgs())).isEqualTo(shown(blocks));
        }
    }

    @Test
    void a_workout_without_parts_is_one_step_towards_its_goal() {
        var goal = new Workout("Easy", ActivityType.BIKE, null, 4_000_000L, null, Blocks.NONE, "");
        assertThat(read(decoded(goal).getWorkoutStepMesgs()))
                .containsExactly(new Block.Step(StepKind.RUN, new Length.Distance(4_000_000), null, ""));
    }

    @Test
    void a_zone_stands_in_the_name_of_its_step() {
        var step = new Block.Step(StepKind.RUN, new Length.Open(), new Target.Zone(PaceZone.THRESHOLD), "é".repeat(60));
        String name = decoded(workout(new Blocks(List.of(step))))
                .getWorkoutStepMesgs()
                .getFirst()
                .getWktStepName();
        assertThat(name).startsWith("threshold: éé").hasSizeLessThan(40);
    }

    @Test
    void zones_that_are_known_are_told_to_the_watch_as_speeds_and_heart_rates() {
        var bounds = new Bounds() {
            @Override
            public Target.Pace pace(PaceZone zone) {
                return new Target.Pace(250, 260);
            }

            @Override
            public Beats beats(int heartRateZone) {
                return heartRateZone == 1 ? new Beats(null, 144) : new Beats(170, null);
            }
        };
        var steps = decoded(
                        workout(new Blocks(List.of(
                                new Block.Step(
                                        StepKind.RUN, new Length.Open(), new Target.Zone(PaceZone.THRESHOLD), ""),
                                new Block.Step(StepKind.RUN, new Length.Open(), new Target.HeartRate(1), ""),
                                new Block.Step(StepKind.RUN, new Length.Open(), new Target.HeartRate(5), "")))),
                        bounds)
                .getWorkoutStepMesgs();
        var pace = steps.getFirst();
        assertThat(pace.getTargetType()).isEqualTo(WktStepTarget.SPEED);
        assertThat(pace.getTargetValue()).isZero();
        assertThat(1_000 / pace.getCustomTargetSpeedHigh()).isCloseTo(250, within(0.1f));
        assertThat(1_000 / pace.getCustomTargetSpeedLow()).isCloseTo(260, within(0.1f));
        assertThat(pace.getWktStepName()).isEqualTo("threshold");
        assertThat(steps.get(1).getTargetType()).isEqualTo(WktStepTarget.HEART_RATE);
        assertThat(steps.get(1).getTargetHrZone()).isZero();
        assertThat(steps.get(1).getCustomTargetHeartRateLow()).isEqualTo(130);
        assertThat(steps.get(1).getCustomTargetHeartRateHigh()).isEqualTo(244);
        assertThat(steps.get(2).getCustomTargetHeartRateLow()).isEqualTo(270);
        assertThat(steps.get(2).getCustomTargetHeartRateHigh()).isEqualTo(350);
    }

    /// Folds the flat list of a FIT file: a repeat takes in what stands before it from its first step on.
    private static List<Block> read(List<WorkoutStepMesg> steps) {
        record Placed(long first, Block block) {}
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            assertThat(step.getMessageIndex()).isEqualTo(i);
            if (step.getDurationType() == WktStepDuration.REPEAT_UNTIL_STEPS_CMPLT) {
                long first = step.getDurationValue();
                var inside = placed.stream()
                        .filter(it -> it.first() >= first)
                        .map(Placed::block)
                        .toList();
                placed.removeIf(it -> it.first() >= first);
                placed.add(new Placed(first, new Block.Repeat(Math.toIntExact(step.getTargetValue()), inside)));
            } else {
                placed.add(new Placed(i, step(step)));
            }
        }
        return placed.stream().map(Placed::block).toList();
    }

    private static Block.Step step(WorkoutStepMesg step) {
        Length length = switch (step.getDurationType()) {
            case DISTANCE -> new Length.Distance(Math.round(step.getDurationDistance() * 100.0));
            case TIME -> new Length.Time(Math.round(step.getDurationTime()));
            default -> new Length.Open();
        };
        Target target = switch (step.getTargetType()) {
            case SPEED ->
                new Target.Pace(
                        Math.round(1000 / step.getCustomTargetSpeedHigh()),
                        Math.round(1000 / step.getCustomTargetSpeedLow()));
            case HEART_RATE -> new Target.HeartRate(Math.toIntExact(step.getTargetHrZone()));
            case POWER ->
                new Target.Power(
                        Math.toIntExact(step.getCustomTargetPowerLow() - 1000),
                        Math.toIntExact(step.getCustomTargetPowerHigh() - 1000));
            default -> {
                assertThat(step.getTargetType()).isEqualTo(WktStepTarget.OPEN);
                yield null;
            }
        };
        var kind = switch (step.getIntensity()) {
            case WARMUP -> StepKind.WARMUP;
            case INTERVAL -> StepKind.INTERVAL;
            case RECOVERY -> StepKind.RECOVERY;
            case COOLDOWN -> StepKind.COOLDOWN;
            case REST -> StepKind.REST;
            default -> StepKind.RUN;
        };
        return new Block.Step(kind, length, target, "");
    }

    /// What the format has fields for.
    private static List<Block> shown(List<Block> blocks) {
        return blocks.stream()
                .map(block -> switch (block) {
                    case Block.Repeat(var times, var parts) -> new Block.Repeat(times, shown(parts));
                    case Block.Step step -> {
                        boolean isWord = step.target() instanceof Target.Zone || step.target() instanceof Target.Effort;
                        yield new Block.Step(step.kind(), step.length(), isWord ? null : step.target(), "");
                    }
                })
                .map(Block.class::cast)
                .toList();
    }

    private static List<Block> blocks(Random random, int depth) {
        var blocks = new ArrayList<Block>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            blocks.add(
                    depth < 3 && random.nextInt(3) == 0
                            ? new Block.Repeat(2 + random.nextInt(5), blocks(random, depth + 1))
                            : step(random));
        }
        return blocks;
    }

    private static Block.Step step(Random random) {
        Length length = switch (random.nextInt(3)) {
            case 0 -> new Length.Distance(100 + random.nextInt(2_000_000));
            case 1 -> new Length.Time(1 + random.nextInt(9_000));
            default -> new Length.Open();
        };
        int fast = 120 + random.nextInt(400);
        Target target = switch (random.nextInt(6)) {
            case 0 -> new Target.Zone(PaceZone.THRESHOLD);
            case 1 -> new Target.Pace(fast, fast + random.nextInt(30));
            case 2 -> new Target.HeartRate(1 + random.nextInt(5));
            case 3 -> new Target.Power(fast, fast + random.nextInt(30));
            case 4 -> new Target.Effort(1 + random.nextInt(10));
            default -> null;
        };
        var kinds = StepKind.values();
        return new Block.Step(kinds[random.nextInt(kinds.length)], length, target, "");
    }
}
