package club.harrier.recorded;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// A title or a device name as a file holds it, made fit to keep.
public final class Words {
    private static final int LONGEST = 200;

    private Words() {}

    /// One line of at most 200 characters in Unicode NFC, without control characters; null where nothing is left.
    public static @Nullable String orNull(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var shown = new StringBuilder();
        text.codePoints()
                .limit(4 * LONGEST)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .filter(c -> Character.getType(c) != Character.SURROGATE && Character.isDefined(c))
                .forEach(shown::appendCodePoint);
        var line = Normalizer.normalize(shown, Normalizer.Form.NFC).strip();
        if (line.isEmpty()) {
            return null;
        }
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return line.substring(0, end).strip();
    }
}
