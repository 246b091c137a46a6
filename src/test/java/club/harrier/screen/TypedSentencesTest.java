package club.harrier.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is wrong with a typed plan is said in English where it is found; here is whether German has it too.
class TypedSentencesTest {
    private static final Pattern SAID = Pattern.compile("(?:wrong|word)\\(\\s*\"([^\"]+)\"");

    @Test
    void each_of_them_has_a_german_sentence() throws IOException {
        var said = Stream.of("library", "workout")
                .flatMap(TypedSentencesTest::said)
                .toList();
        assertThat(said).hasSizeGreaterThan(15);
        assertThat(said).allSatisfy(it -> assertThat(Refusals.typed("de", it)).isNotEqualTo(it));
    }

    private static Stream<String> said(String room) {
        try (var files = Files.list(Path.of("src/main/java/club/harrier", room))) {
            return files
                    .flatMap(file -> SAID.matcher(text(file)).results().map(TypedSentencesTest::sentence))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sentence(MatchResult found) {
        return found.group(1);
    }
}
