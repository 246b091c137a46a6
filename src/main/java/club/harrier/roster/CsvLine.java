package club.harrier.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a roster file. An empty cell is null or an empty list.
public record CsvLine(
        int line,
        String displayName,
        @Nullable String email,
        @Nullable String timeZone,
        List<String> labels,
        List<String> groups) {

    /// The details of somebody new; 400 where a value is none.
    Details created() {
        var plain = Details.of(displayName, email, timeZone).tidy();
        return withLabels(plain).tidy();
    }

    /// The details of an athlete whom this line updates: an empty cell leaves things as they are.
    Details updated(Details present) {
        var named = new Details(
                displayName,
                present.email(),
                timeZone == null ? present.timeZone() : timeZone,
                present.status(),
                present.labels(),
                present.note());
        return withLabels(named).tidy();
    }

    private Details withLabels(Details details) {
        return labels.isEmpty()
                ? details
                : new Details(
                        details.displayName(),
                        details.email(),
                        details.timeZone(),
                        details.status(),
                        labels,
                        details.note());
    }
}
