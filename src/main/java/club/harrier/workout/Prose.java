package club.harrier.workout;

import club.harrier.unit.Name;
import java.util.stream.Collectors;

/// Longer texts, such as notes: tidied, with plain line ends and no blanks before them.
public final class Prose {
    private Prose() {}

    /// The text without what nobody sees.
    public static String tidy(String text) {
        return Name.tidy(text)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }
}
