package club.harrier.web.plan;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.library.WorkoutText;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.screen.Choice;
import club.harrier.screen.Entered;
import club.harrier.screen.View;
import club.harrier.workout.BlockText;
import club.harrier.workout.Blocks;
import club.harrier.workout.Length;
import club.harrier.workout.LengthText;
import club.harrier.workout.LineReader;
import club.harrier.workout.Workout;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A workout in a form: kind, goal and parts as a coach types them.
final class WorkoutForm {
    private WorkoutForm() {}

    static Entered entered(String name, String kind, String goal, String parts, String note) {
        return Entered.of("name", name, "kind", kind, "goal", goal, "parts", parts, "note", note);
    }

    /// A new workout's; a plan of another sport begins with that.
    static Entered fresh(ActivityType usual) {
        return entered("", kind(usual, null), "", "", "");
    }

    /// One that is there. A name that only repeats its kind is left out.
    static Entered of(Workout workout) {
        var usual = WorkoutText.usualName(workout.activityType(), workout.subType());
        return entered(
                workout.name().equals(usual) ? "" : workout.name(),
                kind(workout.activityType(), workout.subType()),
                workout.isGoalOfBlocks() ? "" : goal(workout),
                BlockText.written(workout.blocks()),
                workout.note());
    }

    private static String kind(ActivityType type, @Nullable SubType subType) {
        return subType == null ? type.toString() : type + "/" + subType;
    }

    private static String goal(Workout workout) {
        return Stream.of(
                        workout.targetDistanceCm() == null
                                ? ""
                                : LengthText.written(new Length.Distance(workout.targetDistanceCm())),
                        workout.targetDurationS() == null
                                ? ""
                                : LengthText.written(new Length.Time(workout.targetDurationS())))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// Kinds of run first, then the other sports.
    static List<Choice> kinds(View view) {
        var runs = Stream.concat(
                Stream.of(new Choice(kind(ActivityType.RUN, null), view.kinds().of(ActivityType.RUN))),
                Stream.of(SubType.values())
                        .filter(it -> it != SubType.RUN)
                        .map(it -> new Choice(
                                kind(ActivityType.RUN, it), view.kinds().of(it))));
        var others = Stream.of(ActivityType.values())
                .filter(it -> it != ActivityType.RUN)
                .map(it -> new Choice(kind(it, null), view.kinds().of(it)));
        return Stream.concat(runs, others).toList();
    }

    /// The workout; 400 with the form's field that is wrong.
    static Workout read(Entered form) {
        String[] kind = form.value("kind").split("/", 2);
        var type = ActivityType.named(kind[0])
                .orElseThrow(() -> Failure.invalid("kind", "There is no such kind of workout."));
        @Nullable String subType = kind.length == 2 ? kind[1] : null;
        var goal = Goal.read(form.value("goal"));
        String name = form.value("name").isBlank()
                ? WorkoutText.usualName(
                        type, subType == null ? null : SubType.named(subType).orElse(null))
                : form.value("name");
        return Workout.of(new Workout.Wish(
                "",
                name,
                type,
                subType,
                goal.metres(),
                goal.seconds(),
                parts(form.value("parts")),
                form.value("note").replace("\r\n", "\n")));
    }

    /// Parts may be typed over several lines.
    static Blocks parts(String typed) {
        var line = new LineReader(oneLine(typed), 1);
        try {
            return line.isAtEnd() ? Blocks.NONE : BlockText.read(line);
        } catch (Failure refused) {
            throw Failure.of(Reason.INVALID, "unreadable_parts", "parts", refused.sentence());
        }
    }

    static String oneLine(String typed) {
        return typed.replace("\r\n", "\n").replace('\n', ' ').stripTrailing();
    }

    private record Goal(
            @Nullable BigDecimal metres, @Nullable Integer seconds) {
        static Goal read(String typed) {
            var line = new LineReader(typed, 1);
            @Nullable BigDecimal metres = null;
            @Nullable Integer seconds = null;
            while (!line.isAtEnd()) {
                switch (LengthText.take(line)) {
                    case Length.Distance(var cm) -> metres = BigDecimal.valueOf(cm, 2);
                    case Length.Time(var time) -> seconds = time;
                    case null, default ->
                        throw Failure.of(
                                Reason.INVALID,
                                "no_goal",
                                "goal",
                                "A goal is a distance or a time, such as 10km or 45min.");
                }
            }
            return new Goal(metres, seconds);
        }
    }
}
