package club.harrier.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the sentences in the source of the rooms that refuse something: string constants that start like a
/// sentence and end with a full stop, put together where they are added up, with `{}` for what is put in.
final class SourceSentences {
    /// Programs alone read the sentences of `api`; those of `demo` and `bench` are read at the command line.
    private static final List<String> ROOMS = List.of(
            "account",
            "activity",
            "adjust",
            "calendar",
            "copy",
            "door",
            "feed",
            "file",
            "fit",
            "group",
            "intake",
            "kind",
            "library",
            "live",
            "org",
            "pace",
            "plan",
            "platform",
            "recorded",
            "roster",
            "schedule",
            "stats",
            "unit",
            "web",
            "workout");

    private static final Set<String> NO_REFUSALS = Set.of(
            "SettingsReader.java", "DataFolder.java", "EmbeddedDatabase.java", "ApiDescription.java", "ApiWords.java");

    private static final String TEXT = "\"(?:[^\"\\\\\\n]++|\\\\.)*+\"";
    private static final String INNER = "(?:[^()]++|\\((?:[^()]++|\\((?:[^()]++|\\([^()]*+\\))*+\\))*+\\))*+";
    private static final String CALL = "(?:\\(" + INNER + "\\))?";
    private static final String VALUE = "(?:[A-Za-z_]\\w*" + CALL + "(?:\\s*\\.\\w+" + CALL + ")*|\\(" + INNER + "\\))";
    private static final String TERM = "(?:" + TEXT + "|" + VALUE + ")";
    private static final Pattern SUM = Pattern.compile(TERM + "(?:\\s*\\+\\s*" + TERM + ")*");
    private static final Pattern PART = Pattern.compile(TEXT + "|" + VALUE);
    private static final Pattern NOISE = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|^\\s*//.*$|@[A-Z]\\w*\\((?:[^()\"]++|" + TEXT + "|\\([^()]*+\\))*+\\)",
            Pattern.MULTILINE);
    private static final Pattern SENTENCE =
            Pattern.compile("(?:\\{}|[A-Z]|[a-z]+_[a-z_]+ (?:is|lies|holds|cannot)|week is).* .*\\.", Pattern.DOTALL);

    private SourceSentences() {}

    static Set<String> all() {
        var found = new LinkedHashSet<String>();
        for (String room : ROOMS) {
            for (Path file : files(Path.of("src/main/java/club/harrier", room))) {
                collect(NOISE.matcher(read(file)).replaceAll(" "), found);
            }
        }
        return found;
    }

    private static List<Path> files(Path room) {
        if (!Files.isDirectory(room)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(room)) {
            return files.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.endsWith(".java")
                                && !name.matches(".*(Words|Sentences)\\.java")
                                && !NO_REFUSALS.contains(name);
                    })
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void collect(String source, Set<String> found) {
        var sums = SUM.matcher(source);
        while (sums.find()) {
            if (!sums.group().contains("\"")) {
                continue;
            }
            var parts =
                    PART.matcher(sums.group()).results().map(it -> it.group()).toList();
            var sentence = new StringBuilder();
            for (String part : parts) {
                if (part.startsWith("\"")) {
                    sentence.append(part, 1, part.length() - 1);
                } else {
                    sentence.append("{}");
                    if (part.contains("\"")) {
                        collect(part.substring(part.indexOf('(') + 1, part.length() - 1), found);
                    }
                }
            }
            String text = sentence.toString().replaceAll("%,?[sd]", "{}").replace("\\\"", "\"");
            if ((parts.size() > 1 || parts.getFirst().startsWith("\""))
                    && SENTENCE.matcher(text).matches()) {
                found.add(text);
            }
        }
    }
}
