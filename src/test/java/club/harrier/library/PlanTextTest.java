package club.harrier.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.workout.Block;
import club.harrier.workout.Blocks;
import club.harrier.workout.Length;
import club.harrier.workout.PaceZone;
import club.harrier.workout.StepKind;
import club.harrier.workout.Target;
import club.harrier.workout.Workout;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTextTest {
    private static Plan head(PlanDraft draft) {
        return new Plan(
                new UUID(1, 1),
                draft.name(),
                draft.description(),
                draft.type(),
                draft.level(),
                draft.weeks(),
                draft.visibility(),
                new UUID(1, 2),
                "Ada",
                draft.workouts().size(),
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    @Test
    void a_line_says_what_a_coach_would_type() {
        var draft = PlanText.read("Plan: P\n\nW3 Tue: 2km easy, 6x800m @threshold / 400m jog, 2km easy\n", Shelf.EMPTY);
        assertThat(draft.weeks()).isEqualTo(3);
        var placed = draft.workouts().getFirst();
        assertThat(placed.week()).isEqualTo(3);
        assertThat(placed.day()).isEqualTo(2);
        assertThat(placed.workout().name()).isEqualTo("Run");
        assertThat(placed.workout().targetDistanceCm()).isEqualTo(1_120_000);
        var easy = new Block.Step(StepKind.RUN, new Length.Distance(200_000), new Target.Zone(PaceZone.EASY), "");
        assertThat(placed.workout().blocks().parts())
                .containsExactly(
                        easy,
                        new Block.Repeat(
                                6,
                                List.of(
                                        new Block.Step(
                                                StepKind.INTERVAL,
                                                new Length.Distance(80_000),
                                                new Target.Zone(PaceZone.THRESHOLD),
                                                ""),
                                        new Block.Step(StepKind.RECOVERY, new Length.Distance(40_000), null, ""))),
                        easy);
    }

    @Test
    void out_and_in_again_is_the_same_plan() {
        var random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            var draft = draft(random);
            String text = PlanText.written(head(draft), draft.workouts());
            assertThat(PlanText.read(text, Shelf.EMPTY)).as(text).isEqualTo(draft);
            assertThat(PlanText.read(text.replace("\n", "\r\n"), Shelf.EMPTY)).isEqualTo(draft);
        }
    }

    @Test
    void what_is_wrong_is_shown_by_line_and_column() {
        wrong("Plan: P\nW1 Tue: 2km easy, x", "Line 2, column 19: A length");
        wrong("Plan: P\nW1 Tue: 2km easy 3km", "Line 2, column 18: A comma");
        wrong("Plan: P\n\n  Tue: 2km", "Line 3, column 3: A workout starts");
        wrong("Plan: P\nW1 Someday: 2km", "Line 2, column 11: A workout starts");
        wrong("Plan: P\nW1 Mon jogging: 2km", "Line 2, column 8: A name in quotes");
        wrong("Plan: P\nW1 Mon: 3x(2km", "Line 2, column 15: A comma or a closing bracket");
        wrong("Plan: P\nW1 Mon: 2x(2x(2x(2x(1km))))", "Line 2, column 20: Repeats stand");
        wrong("Plan: P\nW1 Mon: 1x2km", "Line 2, column 14: A repeat is done");
        wrong("Plan: P\nW1 Mon: 2km @hr9", "Line 2, column 17: ");
        wrong("Plan: P\nWeeks: ten", "Line 2, column 8: The number");
        wrong("Plan: P\nLevel: hard", "Line 2, column 7: One of these");
        wrong("> a note", "Line 1, column 1: There is no description");
    }

    private static void wrong(String text, String start) {
        assertThatThrownBy(() -> PlanText.read(text, Shelf.EMPTY)).as(text).hasMessageStartingWith(start);
    }

    @Test
    void the_plans_to_begin_with_are_sound() {
        for (var starter : new StarterPlans().all()) {
            var plan = starter.plan();
            assertThat(PlanText.read(PlanText.written(head(plan), plan.workouts()), Shelf.EMPTY))
                    .isEqualTo(plan);
            var load = new long[plan.weeks() + 1];
            var longest = new long[plan.weeks() + 1];
            for (var placed : plan.workouts()) {
                long seconds = seconds(placed.workout());
                load[placed.week()] += seconds;
                longest[placed.week()] = Math.max(longest[placed.week()], seconds);
                assertThat(placed.workout().blocks().isEmpty()
                                && placed.workout().targetDistanceCm() == null)
                        .isFalse();
            }
            long peak = 0;
            long peakLong = 0;
            for (int week = 1; week < plan.weeks(); week++) {
                if (week > 1) {
                    assertThat(load[week]).as(starter.key() + " week " + week).isLessThanOrEqualTo(peak * 5 / 4);
                    assertThat(longest[week])
                            .as(starter.key() + " long run of week " + week)
                            .isLessThanOrEqualTo(peakLong * 5 / 4);
                }
                peak = Math.max(peak, load[week]);
                peakLong = Math.max(peakLong, longest[week]);
            }
            var last = plan.workouts().getLast();
            assertThat(last.workout().subType()).as(starter.key()).isEqualTo(SubType.RACE);
            assertThat(last.week()).isEqualTo(plan.weeks());
            long taper = load[plan.weeks()] - seconds(last.workout());
            assertThat(taper).as(starter.key() + " rests before the race").isLessThan(peak * 6 / 10);
        }
    }

    /// At six minutes a kilometre.
    private static long seconds(Workout workout) {
        return workout.blocks().isEmpty()
                ? workout.targetDistanceCm() * 360 / 100_000
                : workout.blocks().statedSeconds() + workout.blocks().statedCm() * 360 / 100_000;
    }

    private static PlanDraft draft(Random random) {
        var workouts = new ArrayList<PlacedWorkout>();
        int weeks = 1 + random.nextInt(4);
        for (int week = 1; week <= weeks; week++) {
            for (int day = 1; day <= 7; day++) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    workouts.add(new PlacedWorkout(week, day, workout(random)));
                }
            }
        }
        return new PlanDraft(
                words(random, "P"),
                random.nextBoolean() ? "" : words(random, "D") + "\n\n # not a remark\n  > " + words(random, "x"),
                pick(random, PlanType.values()),
                random.nextBoolean() ? null : pick(random, Level.values()),
                weeks + random.nextInt(2),
                pick(random, Visibility.values()),
                workouts);
    }

    private static Workout workout(Random random) {
        var type = pick(random, ActivityType.values());
        var subType = type == ActivityType.RUN && random.nextBoolean() ? pick(random, SubType.values()) : null;
        return Workout.of(new Workout.Wish(
                "",
                random.nextInt(4) == 0 && subType != null ? "Easy run" : words(random, "N"),
                type,
                subType == null ? null : subType.toString(),
                random.nextInt(3) == 0 ? BigDecimal.valueOf(100 + random.nextInt(9_999_999), 2) : null,
                random.nextInt(3) == 0 ? 1 + random.nextInt(20_000) : null,
                random.nextInt(4) == 0 ? Blocks.NONE : Blocks.read("b", new Blocks(blocks(random, 1)).written()),
                random.nextInt(3) == 0 ? words(random, "n") + "\r\nW1 Mon: " + words(random, ">") : null));
    }

    private static List<Block> blocks(Random random, int depth) {
        var blocks = new ArrayList<Block>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            blocks.add(
                    depth < 3 && random.nextInt(3) == 0
                            ? new Block.Repeat(2 + random.nextInt(3), blocks(random, depth + 1))
                            : step(random));
        }
        return blocks;
    }

    private static Block.Step step(Random random) {
        Length length = switch (random.nextInt(3)) {
            case 0 -> new Length.Distance(100 + random.nextInt(199_000));
            case 1 -> new Length.Time(1 + random.nextInt(700));
            default -> new Length.Open();
        };
        int fast = 120 + random.nextInt(500);
        Target target = switch (random.nextInt(6)) {
            case 0 -> new Target.Zone(pick(random, PaceZone.values()));
            case 1 -> new Target.Pace(fast, fast + random.nextInt(3));
            case 2 -> new Target.HeartRate(1 + random.nextInt(5));
            case 3 -> new Target.Power(fast, fast + random.nextInt(3));
            case 4 -> new Target.Effort(1 + random.nextInt(10));
            default -> null;
        };
        return new Block.Step(
                pick(random, StepKind.values()), length, target, random.nextInt(3) == 0 ? words(random, "s") : "");
    }

    private static String words(Random random, String start) {
        var pieces = List.of("\"", "\\", " / ", ", 3x(", ") ", "# ", "> ", "é", ": ", "easy", "@hr3", "🏃");
        var text = new StringBuilder(start);
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.append('.').toString();
    }

    private static <T> T pick(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }
}
