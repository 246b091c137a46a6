package club.harrier.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The sentences of failures in German. The rooms below write them in English, each with a code; here a code,
/// or a code with its field (`invalid_value.name`), has its German sentence.
final class Refusals {
    private static final Properties GERMAN = load("/refusals_de.properties");
    private static final Properties TYPED = load("/typed_de.properties");

    private Refusals() {}

    static String sentence(String language, String code, @Nullable String field, String english) {
        if (!language.equals("de")) {
            return english;
        }
        String plain = GERMAN.getProperty(code, english);
        return field == null ? plain : GERMAN.getProperty(code + "." + field, plain);
    }

    /// What is wrong at a place of a typed text; a list of words that may stand there follows a colon as it is.
    static String typed(String language, String english) {
        if (!language.equals("de")) {
            return english;
        }
        int list = english.indexOf(": ");
        return list < 0
                ? TYPED.getProperty(english, english)
                : TYPED.getProperty(english.substring(0, list), english.substring(0, list)) + english.substring(list);
    }

    private static Properties load(String path) {
        var all = new Properties();
        try (InputStream in = Objects.requireNonNull(Refusals.class.getResourceAsStream(path))) {
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
