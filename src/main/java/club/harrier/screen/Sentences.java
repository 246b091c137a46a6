package club.harrier.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences in which the rooms refuse something, from English to German. What stands in a place of the English
/// one is put into the German one as it is; where it is a sentence itself, it is translated too.
final class Sentences {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final List<Sentence> ALL = load();

    private Sentences() {}

    private record Sentence(Pattern english, String german) {}

    static Optional<String> german(String english) {
        for (var one : ALL) {
            var found = one.english().matcher(english);
            if (found.matches()) {
                return Optional.of(PLACE.matcher(one.german()).replaceAll(place -> {
                    String put = found.group(Integer.parseInt(place.group(1)));
                    return Matcher.quoteReplacement(
                            put.endsWith(".") ? german(put).orElse(put) : put);
                }));
            }
        }
        return Optional.empty();
    }

    private static List<Sentence> load() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Sentences.class.getResourceAsStream("/sentences_de.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Sentences::parse)
                    .sorted((a, b) -> Integer.compare(places(a), places(b))) // the plain ones first
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sentence parse(String line) {
        String[] both = line.split(" = ", 2);
        if (both.length != 2) {
            throw new IllegalStateException("no German stands in the line: " + line);
        }
        String pattern = Pattern.quote(both[0]).replace("{}", "\\E(.*)\\Q");
        return new Sentence(Pattern.compile(pattern, Pattern.DOTALL), both[1]);
    }

    /// A pattern that is little more than its places comes last.
    private static int places(Sentence sentence) {
        int words = sentence.english().pattern().length();
        int places = sentence.english().pattern().split("\\(\\.\\*\\)", -1).length - 1;
        return places == 0 ? 0 : 1_000 - words;
    }
}
