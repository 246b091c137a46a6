package club.harrier.workout;

import club.harrier.platform.Failure;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a line that a coach has typed, from left to right, and knows where it stands.
public final class LineReader {
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final String line;
    private final int number;
    private int at;

    /// @param number of the line, 1 for the first
    public LineReader(String line, int number) {
        this.line = line;
        this.number = number;
    }

    public boolean isAtEnd() {
        skipBlanks();
        return at == line.length();
    }

    /// Takes the character if it comes next, after blanks.
    public boolean takes(char character) {
        if (isAtEnd() || line.charAt(at) != character) {
            return false;
        }
        at++;
        return true;
    }

    /// Takes what the pattern finds here, after blanks; null where it finds nothing.
    public @Nullable MatchResult take(Pattern pattern) {
        skipBlanks();
        Matcher matcher = pattern.matcher(line).region(at, line.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    /// Takes a text in quotes, without them; null where there is none.
    public @Nullable String takeQuoted() {
        @Nullable MatchResult found = take(QUOTED);
        return found == null ? null : found.group(1).replaceAll("\\\\(.)", "$1");
    }

    /// What `takeQuoted` takes.
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /// The rest of the line, without blanks around it.
    public String rest() {
        String rest = line.substring(at).strip();
        at = line.length();
        return rest;
    }

    /// 400 with the line and the column, counted from 1, where something is wrong.
    public Failure wrong(String sentence) {
        return Failure.of(
                club.harrier.platform.Reason.INVALID,
                "invalid_text",
                "text",
                "Line " + number + ", column " + (at + 1) + ": " + sentence);
    }

    private void skipBlanks() {
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
    }
}
