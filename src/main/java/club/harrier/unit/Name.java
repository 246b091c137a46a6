package club.harrier.unit;

import java.text.Normalizer;
import java.util.Locale;

/// The one way names are trimmed, compared and sorted.
public final class Name {
    private Name() {}

    /// Trimmed of white space (Unicode's too) and in NFC.
    public static String tidy(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }

    /// What two names that count as the same share: NFC, lower case of the root locale. Also the sort key,
    /// compared by code point (`COLLATE "C"` on a UTF-8 database orders the same way).
    public static String key(String name) {
        return Normalizer.normalize(tidy(name).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /// The same text in NFC, nothing trimmed.
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Characters as a person counts them: code points.
    public static int length(String name) {
        return name.codePointCount(0, name.length());
    }

    /// The `LIKE` pattern (escape character: backslash) that finds a text anywhere in a key.
    public static String pattern(String sought) {
        return "%" + key(sought).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
