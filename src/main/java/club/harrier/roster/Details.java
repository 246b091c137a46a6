package club.harrier.roster;

import club.harrier.account.DisplayName;
import club.harrier.account.Email;
import club.harrier.account.Zone;
import club.harrier.org.Wire;
import club.harrier.platform.Failure;
import club.harrier.unit.Name;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What can be changed about an athlete.
public record Details(
        String displayName,
        @Nullable String email,
        @Nullable String timeZone,
        AthleteStatus status,
        List<String> labels,
        String note) {
    private static final int MOST_LABELS = 20;
    private static final int LONGEST_LABEL = 50;
    private static final int LONGEST_NOTE = 5_000;

    /// Somebody new: active, without labels and note.
    public static Details of(String displayName, @Nullable String email, @Nullable String timeZone) {
        return new Details(displayName, email, timeZone, AthleteStatus.ACTIVE, List.of(), "");
    }

    /// The same, tidied; 400 naming the field where a value is none.
    Details tidy() {
        if (Name.length(note) > LONGEST_NOTE) {
            throw Failure.invalid("note", "The note has at most 5,000 characters.");
        }
        return new Details(
                DisplayName.of("display_name", displayName),
                email == null ? null : Email.of("email", email).text(),
                timeZone == null ? null : Zone.of("time_zone", timeZone).getId(),
                status,
                tidyLabels(labels),
                note);
    }

    private static List<String> tidyLabels(List<String> given) {
        var labels = new LinkedHashSet<String>();
        for (String one : given) {
            String label = Name.tidy(one);
            if (label.isEmpty()
                    || Name.length(label) > LONGEST_LABEL
                    || label.codePoints().anyMatch(Character::isISOControl)) {
                throw Failure.invalid("labels", "A label has 1 to 50 characters.");
            }
            labels.add(label);
        }
        if (labels.size() > MOST_LABELS) {
            throw Failure.invalid("labels", "An athlete has at most 20 labels.");
        }
        return List.copyOf(labels);
    }

    /// Whether only what athletes may change themselves differs: what they are called, and their time zone.
    boolean differsOnlyInOwnThings(Details other) {
        return new Details(other.displayName, email, other.timeZone, status, labels, note).equals(other);
    }

    /// As the audit log keeps it; of the note only that there is one, as the log outlives it.
    Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("display_name", displayName);
        values.put("email", email);
        values.put("time_zone", timeZone);
        values.put("status", Wire.of(status));
        values.put("labels", labels);
        values.put("note_length", Name.length(note));
        return values;
    }
}
