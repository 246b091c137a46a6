package club.harrier.workout;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.platform.Failure;
import club.harrier.unit.Decimals;
import club.harrier.unit.Name;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One training session as it is meant: what, how far or how long, in which parts.
///
/// @param subType only for runs
/// @param targetDistanceCm the goal in centimetres; filled from the blocks where they state all of it and no goal is
/// named
/// @param targetDurationS the goal in seconds; likewise
public record Workout(
        String name,
        ActivityType activityType,
        @Nullable SubType subType,
        @Nullable Long targetDistanceCm,
        @Nullable Integer targetDurationS,
        Blocks blocks,
        String note) {
    private static final BigDecimal LONGEST_M = BigDecimal.valueOf(1_000_000);
    private static final int LONGEST_S = 345_600;

    /// What a coach asks for, not yet checked.
    ///
    /// @param field where it stands in the request, with a dot at its end, or empty
    public record Wish(
            String field,
            @Nullable String name,
            @Nullable ActivityType activityType,
            @Nullable String subType,
            @Nullable BigDecimal targetDistanceM,
            @Nullable Integer targetDurationS,
            Blocks blocks,
            @Nullable String note) {}

    /// What changes about a workout, or is added to one that is drawn from the library; null leaves it as it is.
    ///
    /// @param field where it stands in the request, with a dot at its end, or empty
    public record Change(
            String field,
            @Nullable String name,
            @Nullable ActivityType activityType,
            @Nullable String subType,
            @Nullable BigDecimal targetDistanceM,
            @Nullable Integer targetDurationS,
            @Nullable Blocks blocks,
            @Nullable String note) {}

    /// The workout of a wish; fails with 400 and the field that is wrong.
    public static Workout of(Wish wish) {
        var type = wish.activityType() == null ? ActivityType.RUN : wish.activityType();
        @Nullable Long cm = centimetres(wish);
        @Nullable Integer seconds = seconds(wish);
        boolean isFree = cm == null && seconds == null;
        return new Workout(
                name(wish),
                type,
                subType(wish, type),
                isFree ? wish.blocks().wholeCm() : cm,
                isFree ? wish.blocks().wholeSeconds() : seconds,
                wish.blocks(),
                note(wish));
    }

    /// The same workout with a change; fails with 400 and the field that is wrong. A goal that came from the blocks
    /// goes with them, and a sub-type goes with the run.
    public Workout changed(Change change) {
        var type = change.activityType() == null ? activityType : change.activityType();
        @Nullable String kind = type == ActivityType.RUN && subType != null ? subType.toString() : null;
        boolean hasGoal = change.blocks() == null || !isGoalOfBlocks();
        @Nullable BigDecimal metres = hasGoal && targetDistanceCm != null ? Decimals.metres(targetDistanceCm) : null;
        return of(new Wish(
                change.field(),
                change.name() == null ? name : change.name(),
                type,
                change.subType() == null ? kind : change.subType(),
                change.targetDistanceM() == null ? metres : change.targetDistanceM(),
                change.targetDurationS() == null && hasGoal ? targetDurationS : change.targetDurationS(),
                change.blocks() == null ? blocks : change.blocks(),
                change.note() == null ? note : change.note()));
    }

    /// The parts to do: without blocks one step towards the goal, the distance before the time.
    public List<Block> parts() {
        if (!blocks.isEmpty()) {
            return blocks.parts();
        }
        Length length = targetDistanceCm != null
                ? new Length.Distance(targetDistanceCm)
                : targetDurationS == null ? new Length.Open() : new Length.Time(targetDurationS);
        return List.of(new Block.Step(StepKind.RUN, length, null, ""));
    }

    /// Whether the goal is what the blocks state.
    public boolean isGoalOfBlocks() {
        return Objects.equals(targetDistanceCm, blocks.wholeCm())
                && Objects.equals(targetDurationS, blocks.wholeSeconds());
    }

    /// A workout as its row holds it.
    public static Workout stored(
            String name,
            String activityType,
            @Nullable String subType,
            @Nullable Long targetDistanceCm,
            @Nullable Integer targetDurationS,
            String blocks,
            String note) {
        return new Workout(
                name,
                ActivityType.named(activityType).orElseThrow(),
                subType == null ? null : SubType.named(subType).orElseThrow(),
                targetDistanceCm,
                targetDurationS,
                Blocks.stored(blocks),
                note);
    }

    private static String name(Wish wish) {
        String name = wish.name() == null ? "" : Name.tidy(wish.name());
        if (name.isEmpty() || Name.length(name) > 100 || name.chars().anyMatch(it -> it < ' ')) {
            throw Failure.invalid(wish.field() + "name", "The name of a workout is one line of 1 to 100 characters.");
        }
        return name;
    }

    private static @Nullable SubType subType(Wish wish, ActivityType type) {
        if (wish.subType() == null) {
            return null;
        }
        if (type != ActivityType.RUN) {
            throw Failure.invalid(wish.field() + "sub_type", "Only a run has a sub_type.");
        }
        return SubType.named(wish.subType())
                .orElseThrow(() -> Failure.invalid(
                        wish.field() + "sub_type", "The sub_type of a run is one of " + SubType.names() + "."));
    }

    private static @Nullable Long centimetres(Wish wish) {
        @Nullable BigDecimal metres = wish.targetDistanceM();
        if (metres == null) {
            return null;
        }
        if (metres.compareTo(BigDecimal.ONE) < 0 || metres.compareTo(LONGEST_M) > 0) {
            throw Failure.invalid(wish.field() + "target_distance_m", "The target distance is 1 to 1000000 metres.");
        }
        return BlockReader.centimetres(metres);
    }

    private static @Nullable Integer seconds(Wish wish) {
        @Nullable Integer seconds = wish.targetDurationS();
        if (seconds != null && (seconds < 1 || seconds > LONGEST_S)) {
            throw Failure.invalid(wish.field() + "target_duration_s", "The target duration is 1 to 345600 seconds.");
        }
        return seconds;
    }

    private static String note(Wish wish) {
        String note = wish.note() == null ? "" : Prose.tidy(wish.note());
        if (Name.length(note) > 2000) {
            throw Failure.invalid(wish.field() + "note", "A note has at most 2000 characters.");
        }
        return note;
    }
}
