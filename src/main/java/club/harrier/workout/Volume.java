package club.harrier.workout;

import club.harrier.kind.SubType;
import club.harrier.platform.Failure;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A share of a workout, for those who do less or more of the same. Repeats are done more or less often; single steps
/// get longer or shorter, recoveries and rests do not, nor does anything within a repeat. A race stays a race.
///
/// @param pct 100: all of it
public record Volume(int pct) {
    private static final long UNIT_CM = 10_000;
    private static final long UNIT_S = 30;
    private static final int MOST_TIMES = 100;
    private static final long LONGEST_CM = 100_000_000;
    private static final long LONGEST_S = 345_600;

    /// The workout at this volume. Lengths and goals are rounded to 100 m or 30 s, but never beyond what they were;
    /// a repeat's count is rounded, at least 1. A goal that the blocks state all of is theirs again. 422 where the
    /// workout would be longer than a workout may be.
    public Workout of(Workout workout) {
        if (pct == 100 || workout.subType() == SubType.RACE) {
            return workout;
        }
        var blocks = new Blocks(parts(workout.blocks().parts()).toList());
        @Nullable Long cm = goal(workout.targetDistanceCm(), workout.blocks().wholeCm(), blocks.wholeCm(), UNIT_CM);
        @Nullable
        Long seconds = goal(
                longer(workout.targetDurationS()),
                longer(workout.blocks().wholeSeconds()),
                longer(blocks.wholeSeconds()),
                UNIT_S);
        requirePossible(workout, blocks, cm, seconds);
        return new Workout(
                workout.name(),
                workout.activityType(),
                workout.subType(),
                cm,
                seconds == null ? null : (Integer) Math.toIntExact(seconds),
                blocks,
                workout.note());
    }

    private Stream<Block> parts(List<Block> blocks) {
        return blocks.stream().flatMap(it -> switch (it) {
            case Block.Step step -> Stream.of(step(step));
            case Block.Repeat repeat -> repeat(repeat);
        });
    }

    private Block step(Block.Step step) {
        return switch (step.kind()) {
            case RECOVERY, REST -> step;
            case WARMUP, RUN, INTERVAL, COOLDOWN ->
                new Block.Step(
                        step.kind(),
                        switch (step.length()) {
                            case Length.Distance(var cm) -> new Length.Distance(scaled(cm, UNIT_CM));
                            case Length.Time(var seconds) -> new Length.Time(Math.toIntExact(scaled(seconds, UNIT_S)));
                            case Length.Open open -> open;
                        },
                        step.target(),
                        step.note());
        };
    }

    /// Of repeats that stand in each other only the most frequent one changes: it comes nearest to the share wanted.
    /// What is done once is no repeat.
    private Stream<Block> repeat(Block.Repeat repeat) {
        if (repeat.times() < mostTimes(repeat.blocks())) {
            var inner = repeat.blocks().stream()
                    .flatMap(it -> it instanceof Block.Repeat nested ? repeat(nested) : Stream.of(it))
                    .toList();
            return Stream.of(new Block.Repeat(repeat.times(), inner));
        }
        int times = Math.clamp((repeat.times() * pct + 50) / 100, 1, MOST_TIMES);
        return times == 1 ? repeat.blocks().stream() : Stream.of(new Block.Repeat(times, repeat.blocks()));
    }

    private static int mostTimes(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(
                        it -> it instanceof Block.Repeat(var times, var inner) ? Math.max(times, mostTimes(inner)) : 0)
                .max()
                .orElse(0);
    }

    private @Nullable Long goal(@Nullable Long goal, @Nullable Long stated, @Nullable Long statedNow, long unit) {
        if (goal == null) {
            return null;
        }
        return goal.equals(stated) ? statedNow : (Long) scaled(goal, unit);
    }

    private long scaled(long length, long unit) {
        long rounded = Math.max(unit, (length * pct + unit * 50) / (unit * 100) * unit);
        return pct < 100 ? Math.min(rounded, length) : Math.max(rounded, length);
    }

    private static @Nullable Long longer(@Nullable Integer seconds) {
        return seconds == null ? null : (Long) seconds.longValue();
    }

    private static void requirePossible(Workout workout, Blocks blocks, @Nullable Long cm, @Nullable Long seconds) {
        try {
            Blocks.read("blocks", blocks.written());
        } catch (Failure tooLong) {
            throw tooLong(workout);
        }
        if ((cm != null && cm > LONGEST_CM) || (seconds != null && seconds > LONGEST_S)) {
            throw tooLong(workout);
        }
    }

    private static Failure tooLong(Workout workout) {
        return Failure.impossible(
                "too_much",
                "volume_pct",
                "At this share \"" + workout.name() + "\" would be longer than a workout may be.");
    }
}
