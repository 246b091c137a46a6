package club.harrier.screen;

import io.quarkus.qute.TemplateExtension;
import java.util.regex.Pattern;

/// Names written from right to left, inside sentences written from left to right.
@TemplateExtension
public final class Directions {
    private static final String LETTER = "[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]";
    /// Words of such letters in a row, with what stands between the words of a name.
    private static final Pattern RUN =
            Pattern.compile(LETTER + "[\\p{M}\\p{Cf}]*(?:[\\s'’.\\-]*" + LETTER + "[\\p{M}\\p{Cf}]*)*");

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";

    private Directions() {}

    /// The sentence with each such name set apart, so that the figures and words beside it keep their place. A sentence
    /// without one is returned as it is.
    public static String isolated(String sentence) {
        return RUN.matcher(sentence).replaceAll(FIRST_STRONG_ISOLATE + "$0" + END_OF_ISOLATE);
    }
}
