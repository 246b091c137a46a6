package club.harrier.group;

import club.harrier.platform.Failure;
import club.harrier.unit.Name;
import org.jspecify.annotations.Nullable;

/// What may be written about a group.
final class Wording {
    private static final int LONGEST_NAME = 100;

    private Wording() {}

    /// A group's name: trimmed, NFC, 1–100 characters in one line.
    static String name(String given) {
        String name = Name.tidy(given);
        if (name.isEmpty()) {
            throw Failure.invalid("name", "A group needs a name.");
        }
        if (Name.length(name) > LONGEST_NAME) {
            throw Failure.invalid("name", "The name of a group has at most " + LONGEST_NAME + " characters.");
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            throw Failure.invalid("name", "The name of a group is a single line of text.");
        }
        return name;
    }

    /// Free text: trimmed, NFC, of at most so many characters.
    static String text(String field, String given, int longest) {
        String text = Name.tidy(given);
        if (Name.length(text) > longest) {
            throw Failure.invalid(field, "The " + field + " has at most " + longest + " characters.");
        }
        return text;
    }

    /// The pattern that finds what is sought in a name; null where nothing is sought.
    static @Nullable String pattern(@Nullable String sought) {
        if (sought != null && Name.length(sought) > LONGEST_NAME) {
            throw Failure.invalid("q", "The search q has at most " + LONGEST_NAME + " characters.");
        }
        return sought == null || sought.isBlank() ? null : Name.pattern(sought);
    }
}
