package club.harrier.library;

import club.harrier.activity.ActivityType;
import club.harrier.activity.SubType;
import club.harrier.platform.Failure;
import club.harrier.workout.BlockText;
import club.harrier.workout.Blocks;
import club.harrier.workout.Length;
import club.harrier.workout.LengthText;
import club.harrier.workout.LineReader;
import club.harrier.workout.Workout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line of one workout: `W3 Tue "Intervals" interval-run goal 10km: 2km easy, …`. Name, kind of run, goal and parts
/// may each be left out; another sport stands in brackets, `(strength)`.
///
/// @param note lines below it, added as they are read
record WorkoutLine(int week, int day, Workout workout, List<String> note, LineReader reader) {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final Pattern PLACE = Pattern.compile("[Ww](\\d{1,3})[ \\t]+([A-Za-z]{3,9})(?!\\w)");
    private static final Pattern GOAL = Pattern.compile("goal(?!\\w)");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");

    static WorkoutLine read(LineReader line, PlanType plan) {
        @Nullable MatchResult place = line.take(PLACE);
        int day = place == null ? -1 : day(place.group(2));
        if (place == null || day < 0) {
            throw line.wrong("A workout starts with its week and day, such as W3 Tue.");
        }
        var wish = new Wish(plan.usual());
        while (!line.isAtEnd() && !line.takes(':')) {
            wish.take(line);
        }
        var blocks = line.isAtEnd() ? Blocks.NONE : BlockText.read(line);
        return new WorkoutLine(
                Integer.parseInt(place.group(1)), day + 1, wish.workout(line, blocks), new ArrayList<>(), line);
    }

    private static int day(String name) {
        String start = name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1, 3).toLowerCase(Locale.ROOT);
        return DAYS.indexOf(start);
    }

    private static final class Wish {
        private ActivityType type;
        private @Nullable String name;
        private @Nullable SubType subType;
        private @Nullable BigDecimal metres;
        private @Nullable Integer seconds;

        Wish(ActivityType usual) {
            type = usual;
        }

        void take(LineReader line) {
            @Nullable String quoted = line.takeQuoted();
            if (quoted != null) {
                name = quoted;
            } else if (line.takes('(')) {
                type = word(line, "A sport, such as strength, is expected here.", ActivityType::named);
                if (!line.takes(')')) {
                    throw line.wrong("A closing bracket is expected here.");
                }
            } else if (line.take(GOAL) != null) {
                goal(line);
            } else {
                subType = word(
                        line, "A name in quotes, a kind of run, a goal or a colon is expected here.", SubType::named);
            }
        }

        private void goal(LineReader line) {
            @Nullable Length length = LengthText.take(line);
            if (length == null) {
                throw line.wrong("A distance or a time is expected here.");
            }
            do {
                switch (length) {
                    case Length.Distance(var cm) -> metres = BigDecimal.valueOf(cm, 2);
                    case Length.Time(var time) -> seconds = time;
                    case Length.Open() -> throw line.wrong("A goal is a distance or a time.");
                }
                length = LengthText.take(line);
            } while (length != null);
        }

        private static <T> T word(
                LineReader line, String expected, java.util.function.Function<String, java.util.Optional<T>> named) {
            var wrong = line.wrong(expected);
            @Nullable MatchResult word = line.take(WORD);
            return (word == null ? java.util.Optional.<T>empty() : named.apply(word.group())).orElseThrow(() -> wrong);
        }

        Workout workout(LineReader line, Blocks blocks) {
            String shown = name == null ? usualName(type, subType) : name;
            @Nullable String kind = subType == null ? null : subType.toString();
            try {
                return Workout.of(new Workout.Wish("", shown, type, kind, metres, seconds, blocks, null));
            } catch (Failure refused) {
                throw line.wrong(refused.sentence());
            }
        }
    }

    PlacedWorkout placed() {
        var wish = new Workout.Wish(
                "",
                workout.name(),
                workout.activityType(),
                workout.subType() == null ? null : workout.subType().toString(),
                workout.targetDistanceCm() == null ? null : BigDecimal.valueOf(workout.targetDistanceCm(), 2),
                workout.targetDurationS(),
                workout.blocks(),
                String.join("\n", note));
        try {
            return new PlacedWorkout(week, day, Workout.of(wish));
        } catch (Failure refused) {
            throw reader.wrong(refused.sentence());
        }
    }

    /// What `read` and the lines below it read.
    static String written(PlacedWorkout placed, PlanType plan) {
        var workout = placed.workout();
        var text = new StringBuilder("W" + placed.week() + " " + DAYS.get(placed.day() - 1));
        if (workout.activityType() != plan.usual()) {
            text.append(" (").append(workout.activityType()).append(')');
        }
        if (!workout.name().equals(usualName(workout.activityType(), workout.subType()))) {
            text.append(' ').append(LineReader.quoted(workout.name()));
        }
        if (workout.subType() != null) {
            text.append(' ').append(workout.subType());
        }
        text.append(goal(workout));
        if (!workout.blocks().isEmpty()) {
            text.append(": ").append(BlockText.written(workout.blocks()));
        }
        text.append('\n');
        if (!workout.note().isEmpty()) {
            text.append("  > ").append(workout.note().replace("\n", "\n  > ")).append('\n');
        }
        return text.toString();
    }

    private static String goal(Workout workout) {
        boolean isFromBlocks = Objects.equals(
                        workout.targetDistanceCm(), workout.blocks().wholeCm())
                && Objects.equals(workout.targetDurationS(), workout.blocks().wholeSeconds());
        if (isFromBlocks) {
            return "";
        }
        @Nullable Long cm = workout.targetDistanceCm();
        @Nullable Integer seconds = workout.targetDurationS();
        return (cm == null && seconds == null ? "" : " goal")
                + (cm == null ? "" : " " + LengthText.written(new Length.Distance(cm)))
                + (seconds == null ? "" : " " + LengthText.written(new Length.Time(seconds)));
    }

    /// A run without a name is called by its kind.
    private static String usualName(ActivityType type, @Nullable SubType subType) {
        String words = (subType == null ? type.toString() : subType.toString()).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
