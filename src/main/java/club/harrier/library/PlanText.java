package club.harrier.library;

import club.harrier.platform.Failure;
import club.harrier.workout.LineReader;
import club.harrier.workout.Workout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a plan that a coach has typed: first lines such as `Plan: First 10 km` and `Weeks: 8`, then a line for each
/// workout, such as `W3 Tue: 2km easy, 6x800m @threshold / 400m jog, 2km easy` or, drawn from the library,
/// `W3 Tue = "Cruise intervals"`. Lines that start with `>` continue the description or the note of the workout above
/// them; lines that start with `#` are remarks.
public final class PlanText {
    private static final int LONGEST = 500_000;
    private static final Pattern HEAD =
            Pattern.compile("(plan|type|level|weeks|visibility|description)[ \\t]*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?!\\w)");

    private String name = "";
    private PlanType type = PlanType.RUN;
    private @Nullable Level level;
    private @Nullable Integer weeks;
    private Visibility visibility = Visibility.ORG;
    private final List<String> description = new ArrayList<>();
    private final List<WorkoutLine> lines = new ArrayList<>();

    private PlanText() {}

    /// The plan; 400 with line and column for what cannot be read, and for a workout that is not on the shelf.
    public static PlanDraft read(String text, Shelf shelf) {
        if (text.length() > LONGEST) {
            throw Failure.invalid("text", "The text of a plan has at most " + LONGEST + " characters.");
        }
        var plan = new PlanText();
        plan.take(text);
        return plan.draft(shelf);
    }

    /// The workouts of a few lines without a plan's head, such as `line` writes.
    public static List<PlacedWorkout> workouts(PlanType type, String text) {
        var plan = new PlanText();
        plan.type = type;
        plan.take(text);
        return plan.lines.stream().map(it -> it.placed(Map.of())).toList();
    }

    private void take(String text) {
        var all = text.split("\\r?\\n", -1);
        for (int i = 0; i < all.length; i++) {
            line(all[i], i + 1);
        }
    }

    private void line(String line, int number) {
        String bare = line.strip();
        if (bare.isEmpty() || bare.startsWith("#")) {
            return;
        }
        if (bare.startsWith(">")) {
            continued(continued(line), new LineReader(line, number));
            return;
        }
        var reader = new LineReader(line, number);
        @Nullable MatchResult head = reader.take(HEAD);
        if (head == null) {
            lines.add(WorkoutLine.read(reader, type));
        } else {
            head(head.group(1).toLowerCase(Locale.ROOT), reader);
        }
    }

    /// What a line that starts with `>` says.
    static String continued(String line) {
        String text = line.substring(line.indexOf('>') + 1);
        return text.startsWith(" ") ? text.substring(1) : text;
    }

    private void continued(String text, LineReader reader) {
        if (!lines.isEmpty()) {
            lines.getLast().words().note(text);
        } else if (!description.isEmpty()) {
            description.add(text);
        } else {
            throw reader.wrong("There is no description and no workout above that this could continue.");
        }
    }

    private void head(String what, LineReader reader) {
        if (!lines.isEmpty()) {
            throw reader.wrong("This stands above the first workout.");
        }
        switch (what) {
            case "plan" -> name = reader.rest();
            case "description" -> description.add(reader.rest());
            case "type" -> type = named(PlanType.values(), reader);
            case "level" -> level = named(Level.values(), reader);
            case "visibility" -> visibility = named(Visibility.values(), reader);
            default -> weeks = weeks(reader);
        }
    }

    private static <E extends Enum<E>> E named(E[] all, LineReader reader) {
        var wrong = reader.wrong("One of these is expected here: "
                + String.join(
                        ", ",
                        Stream.of(all)
                                .map(it -> it.name().toLowerCase(Locale.ROOT))
                                .toList())
                + ".");
        String name = reader.rest().toLowerCase(Locale.ROOT);
        return Stream.of(all)
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> wrong);
    }

    private static int weeks(LineReader reader) {
        @Nullable MatchResult number = reader.take(NUMBER);
        if (number == null || !reader.isAtEnd()) {
            throw reader.wrong("The number of weeks is expected here.");
        }
        return Integer.parseInt(number.group());
    }

    private PlanDraft draft(Shelf shelf) {
        var names = lines.stream().flatMap(it -> it.words().drawn().stream()).collect(Collectors.toSet());
        Map<String, List<Workout>> named = names.isEmpty() ? Map.of() : shelf.named(names);
        int last = lines.stream().mapToInt(WorkoutLine::week).max().orElse(1);
        return new PlanDraft(
                name,
                String.join("\n", description),
                type,
                level,
                weeks == null ? last : weeks,
                visibility,
                lines.stream().map(it -> it.placed(named)).toList());
    }

    /// What `read` reads.
    public static String written(Plan plan, List<PlacedWorkout> workouts) {
        var text = new StringBuilder("Plan: ").append(plan.name()).append('\n');
        text.append("Type: ").append(lower(plan.type())).append('\n');
        if (plan.level() != null) {
            text.append("Level: ").append(lower(plan.level())).append('\n');
        }
        text.append("Weeks: ").append(plan.weeks()).append('\n');
        if (plan.visibility() == Visibility.PRIVATE) {
            text.append("Visibility: private\n");
        }
        if (!plan.description().isEmpty()) {
            text.append("Description: ")
                    .append(plan.description().replace("\n", "\n  > "))
                    .append('\n');
        }
        int week = 0;
        for (var placed : workouts) {
            text.append(placed.week() == week ? "" : "\n").append(WorkoutLine.written(placed, plan.type()));
            week = placed.week();
        }
        return text.toString();
    }

    /// A workout's line, with those of its note below it.
    public static String line(PlanType type, PlacedWorkout placed) {
        return WorkoutLine.written(placed, type);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
