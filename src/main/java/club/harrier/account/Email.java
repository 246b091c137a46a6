package club.harrier.account;

import club.harrier.platform.Failure;
import club.harrier.unit.Name;
import java.util.regex.Pattern;

/// An e-mail address as it was written, and the key under which two spellings are the same.
public record Email(String text, String key) {
    private static final String PART = "[^\\s@<>()\\[\\],;:\"\\\\\\p{Cntrl}]+";
    private static final Pattern SHAPE = Pattern.compile(PART + "@" + PART + "\\." + PART);

    /// Reads an address; 400 naming the field if it is none.
    public static Email of(String field, String given) {
        String text = Name.tidy(given);
        if (text.length() > 254 || !SHAPE.matcher(text).matches()) {
            throw Failure.invalid(field, "The e-mail address is written like name@example.org.");
        }
        return new Email(text, Name.key(text));
    }
}
