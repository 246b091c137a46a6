package club.harrier.web.plan;

import club.harrier.platform.Failure;
import club.harrier.screen.View;
import java.util.regex.Pattern;

/// What is wrong with a typed text, and where.
///
/// @param line 1 for the first; 0 where it is no one place
/// @param before what stands before the place in its line
/// @param after what stands there, which could not be read
public record TextFault(int line, int column, String sentence, String before, String after) {
    private static final Pattern PLACED = Pattern.compile("Line (\\d+), column (\\d+): (.*)", Pattern.DOTALL);

    static TextFault of(Failure refused, String text, View view) {
        var found = PLACED.matcher(refused.sentence());
        if (!found.matches()) {
            return new TextFault(0, 0, view.textSentence(refused.sentence()), "", "");
        }
        int line = Integer.parseInt(found.group(1));
        int column = Integer.parseInt(found.group(2));
        var lines = text.split("\\r?\\n", -1);
        String at = line <= lines.length ? lines[line - 1] : "";
        int cut = Math.clamp(column - 1, 0, at.length());
        return new TextFault(line, column, view.textSentence(found.group(3)), at.substring(0, cut), at.substring(cut));
    }

    public boolean isPlaced() {
        return line > 0;
    }
}
