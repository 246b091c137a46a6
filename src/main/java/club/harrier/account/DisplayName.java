package club.harrier.account;

import club.harrier.platform.Failure;
import club.harrier.unit.Name;

/// The one rule for what people are called: trimmed, NFC, 1 to 100 characters, no control characters.
public final class DisplayName {
    private DisplayName() {}

    /// The tidy name; 400 naming the field if it is none.
    public static String of(String field, String given) {
        String name = Name.tidy(given);
        int length = Name.length(name);
        if (length < 1 || length > 100) {
            throw Failure.invalid(field, "The name has 1 to 100 characters.");
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            throw Failure.invalid(field, "The name has no line breaks or control characters.");
        }
        return name;
    }
}
