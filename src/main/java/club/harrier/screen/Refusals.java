package club.harrier.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The sentences of failures in German. The rooms below write them in English, each with a code. A code that
/// stands for one sentence, alone or with its field (`email_taken.email`), may have its German one here;
/// `Sentences` has all.
final class Refusals {
    /// Codes that stand for many sentences.
    private static final Set<String> GENERAL = Set.of("invalid_value", "forbidden", "not_found", "unreadable_file");

    private static final Properties GERMAN = load("/refusals_de.properties");
    private static final Properties TYPED = load("/typed_de.properties");

    private Refusals() {}

    static String sentence(String language, String code, @Nullable String field, String english) {
        if (!language.equals("de")) {
            return english;
        }
        return GERMAN.containsKey(code) && !GENERAL.contains(code)
                ? byCode(code, field, english)
                : Sentences.german(english).orElseGet(() -> byCode(code, field, english));
    }

    private static String byCode(String code, @Nullable String field, String english) {
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
