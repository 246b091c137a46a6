package club.harrier.account;

import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.unit.Name;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What a new password must be: 10 to 200 characters, not among the first that anybody would try.
final class PasswordRules {
    static final int LEAST = 10;
    static final int MOST = 200;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /// Refuses a new password (400, naming the field) that is too short, too long or too easy.
    static void require(String field, String password, Email email) {
        int length = Name.length(Name.nfc(password));
        if (length < LEAST || length > MOST) {
            throw Failure.of(
                    Reason.INVALID,
                    "password_length",
                    field,
                    "The password has " + LEAST + " to " + MOST + " characters.");
        }
        String key = Name.key(password);
        if (key.equals(email.key())
                || key.equals(email.key().substring(0, email.key().indexOf('@')))) {
            throw tooEasy(field, "The password is not the e-mail address.");
        }
        if (key.codePoints().distinct().count() < 4 || isCommon(key)) {
            throw tooEasy(field, "This password is among the first that others would try; choose another one.");
        }
    }

    /// A common word stays common with digits and signs behind it.
    private static boolean isCommon(String key) {
        return COMMON.contains(key) || COMMON.contains(key.replaceFirst("[\\d\\p{Punct}]+$", ""));
    }

    private static Failure tooEasy(String field, String sentence) {
        return Failure.of(Reason.INVALID, "password_too_easy", field, sentence);
    }

    private static Set<String> common() {
        try (var stream = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/common-passwords.txt"));
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
