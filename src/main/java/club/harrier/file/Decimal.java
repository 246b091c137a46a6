package club.harrier.file;

import org.jspecify.annotations.Nullable;

/// A number as GPX and TCX files write it.
final class Decimal {
    private static final int LONGEST = 64;

    private Decimal() {}

    /// The number, or null where the text is none; a comma as decimal mark is understood, `NaN` is no number.
    static @Nullable Double parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var trimmed = text.strip().replace(',', '.');
        if (trimmed.isEmpty() || trimmed.length() > LONGEST || !isPlain(trimmed)) {
            return null;
        }
        try {
            return Double.valueOf(trimmed);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /// `Double.valueOf` would also take `1d`, `0x1p3` and `Infinity`.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
