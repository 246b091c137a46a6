package club.harrier.library;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.platform.Failure;
import club.harrier.workout.LineReader;
import club.harrier.workout.Workout;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One workout as a coach types it: the line that it has in a plan's text, without week and day, and the lines of its
/// note below it. Lines that start with `#` are remarks.
public final class WorkoutText {
    private static final int LONGEST = 20_000;

    private WorkoutText() {}

    /// The workout; 400 with line and column for what cannot be read.
    public static Workout read(String text, Shelf shelf) {
        if (text.length() > LONGEST) {
            throw Failure.invalid("text", "The text of a workout has at most " + LONGEST + " characters.");
        }
        @Nullable WorkoutWords words = null;
        var lines = text.split("\\r?\\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String bare = lines[i].strip();
            var reader = new LineReader(lines[i], i + 1);
            if (bare.isEmpty() || bare.startsWith("#")) {
                continue;
            }
            if (!bare.startsWith(">")) {
                if (words != null) {
                    throw reader.wrong("This is one workout; a line of its note starts with >.");
                }
                words = WorkoutWords.read(reader, ActivityType.RUN);
            } else if (words == null) {
                throw reader.wrong("There is no workout above that this could continue.");
            } else {
                words.note(PlanText.continued(lines[i]));
            }
        }
        if (words == null) {
            throw Failure.invalid("text", "The text is missing.");
        }
        return words.workout(words.drawn().map(it -> shelf.named(Set.of(it))).orElse(Map.of()));
    }

    /// What `read` reads. A workout that would have no words of its own is named.
    public static String written(Workout workout) {
        String text = WorkoutWords.written(workout, ActivityType.RUN);
        return text.startsWith("\n") ? LineReader.quoted(workout.name()) + text : text.stripLeading();
    }

    /// How a workout is called that has no name of its own: by its kind.
    public static String usualName(ActivityType type, @Nullable SubType subType) {
        return WorkoutWords.usualName(type, subType);
    }
}
