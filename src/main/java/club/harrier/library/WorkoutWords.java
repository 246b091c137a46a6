package club.harrier.library;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.platform.Failure;
import club.harrier.unit.Name;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A workout as a coach types it: `"Intervals" interval-run goal 10km: 2km easy, …`. Name, kind of run, goal and parts
/// may each be left out; another sport stands in brackets, `(strength)`; `= "Cruise"` draws a workout of the library,
/// whose fields the others then replace.
final class WorkoutWords {
    private static final Pattern GOAL = Pattern.compile("goal(?!\\w)");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");

    private final ActivityType usual;
    private final LineReader line;
    private final List<String> note = new ArrayList<>();
    private @Nullable Draw draw;
    private @Nullable ActivityType type;
    private @Nullable String name;
    private @Nullable SubType subType;
    private @Nullable BigDecimal metres;
    private @Nullable Integer seconds;
    private @Nullable Blocks blocks;

    private WorkoutWords(ActivityType usual, LineReader line) {
        this.usual = usual;
        this.line = line;
    }

    /// The name of a workout of the library, and where it stands.
    private record Draw(String name, Failure unknown, Failure ambiguous) {}

    /// Reads to the end of the line.
    static WorkoutWords read(LineReader line, ActivityType usual) {
        var words = new WorkoutWords(usual, line);
        while (!line.isAtEnd() && !line.takes(':')) {
            words.take();
        }
        if (!line.isAtEnd()) {
            words.blocks = BlockText.read(line);
        }
        if (words.draw == null) {
            words.workout(Map.of());
        }
        return words;
    }

    private void take() {
        @Nullable String quoted = line.takeQuoted();
        if (quoted != null) {
            name = quoted;
        } else if (line.takes('=')) {
            draw();
        } else if (line.takes('(')) {
            type = word("A sport, such as strength, is expected here.", ActivityType::named);
            if (!line.takes(')')) {
                throw line.wrong("A closing bracket is expected here.");
            }
        } else if (line.take(GOAL) != null) {
            goal();
        } else {
            subType = word("A name in quotes, a kind of run, a goal or a colon is expected here.", SubType::named);
        }
    }

    private void draw() {
        line.isAtEnd(); // the column is where the name starts
        var missing = line.wrong("The name of a workout of the library, in quotes, is expected here.");
        var unknown = line.wrong("The library has no workout of this name.");
        var ambiguous = line.wrong("The library has more than one workout of this name.");
        @Nullable String wanted = line.takeQuoted();
        if (wanted == null) {
            throw missing;
        }
        draw = new Draw(Name.key(wanted), unknown, ambiguous);
    }

    private void goal() {
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

    private <T> T word(String expected, Function<String, Optional<T>> named) {
        var wrong = line.wrong(expected);
        @Nullable MatchResult word = line.take(WORD);
        return (word == null ? Optional.<T>empty() : named.apply(word.group())).orElseThrow(() -> wrong);
    }

    /// Adds a line to the note.
    void note(String text) {
        note.add(text);
    }

    /// The key of the name by which it draws from the library, if it does.
    Optional<String> drawn() {
        return Optional.ofNullable(draw).map(Draw::name);
    }

    /// The workout, drawn from what the library has under the names.
    Workout workout(Map<String, List<Workout>> named) {
        @Nullable String kind = subType == null ? null : subType.toString();
        @Nullable String words = note.isEmpty() ? null : String.join("\n", note);
        @Nullable Workout drawn = draw == null ? null : drawn(draw, named);
        try {
            if (drawn != null) {
                return drawn.changed(new Workout.Change("", name, type, kind, metres, seconds, blocks, words));
            }
            var sport = type == null ? usual : type;
            String shown = name == null ? usualName(sport, subType) : name;
            var parts = blocks == null ? Blocks.NONE : blocks;
            return Workout.of(new Workout.Wish("", shown, sport, kind, metres, seconds, parts, words));
        } catch (Failure refused) {
            throw line.wrong(refused.sentence());
        }
    }

    private static Workout drawn(Draw draw, Map<String, List<Workout>> named) {
        var found = named.getOrDefault(draw.name(), List.of());
        if (found.isEmpty()) {
            throw draw.unknown();
        }
        if (found.size() > 1) {
            throw draw.ambiguous();
        }
        return found.getFirst();
    }

    /// What `read` and the lines of the note below it read.
    static String written(Workout workout, ActivityType usual) {
        var text = new StringBuilder();
        if (workout.activityType() != usual) {
            text.append(" (").append(workout.activityType()).append(')');
        }
        if (!workout.name().equals(usualName(workout.activityType(), workout.subType()))) {
            text.append(' ').append(LineReader.quoted(workout.name()));
        }
        if (workout.subType() != null) {
            text.append(' ').append(workout.subType());
        }
        text.append(workout.isGoalOfBlocks() ? "" : goal(workout));
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
        @Nullable Long cm = workout.targetDistanceCm();
        @Nullable Integer seconds = workout.targetDurationS();
        return (cm == null && seconds == null ? "" : " goal")
                + (cm == null ? "" : " " + LengthText.written(new Length.Distance(cm)))
                + (seconds == null ? "" : " " + LengthText.written(new Length.Time(seconds)));
    }

    /// A run without a name is called by its kind.
    static String usualName(ActivityType type, @Nullable SubType subType) {
        String words = (subType == null ? type.toString() : subType.toString()).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
