package club.harrier.screen;

import club.harrier.platform.Failure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What stands in a form: the values, as they are or as the person typed them, and what is wrong with each.
///
/// @param errors a sentence per field name
/// @param problem a sentence about the whole form, or null
public record Entered(
        Map<String, String> values,
        Map<String, String> errors,
        @Nullable String problem) {

    /// Empty fields of these names.
    public static Entered empty(String... names) {
        var values = new LinkedHashMap<String, String>();
        for (String name : names) {
            values.put(name, "");
        }
        return new Entered(values, Map.of(), null);
    }

    /// The same form with another value in one field.
    public Entered with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Entered(changed, errors, problem);
    }

    /// Field names and values, in turn; a null value is an empty field.
    public static Entered of(@Nullable String... namesAndValues) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            @Nullable String value = namesAndValues[i + 1];
            values.put(Objects.requireNonNull(namesAndValues[i]), value == null ? "" : value);
        }
        return new Entered(values, Map.of(), null);
    }

    /// The same form with what was wrong beside the fields it is about, in the person's language.
    public Entered refused(Failure failure, View view) {
        var found = new HashMap<String, String>();
        failure.faults().stream()
                .filter(fault -> values.containsKey(fault.field()))
                .forEach(fault -> found.putIfAbsent(fault.field(), view.sentence(fault)));
        return new Entered(values, found, found.isEmpty() ? view.sentence(failure) : null);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public @Nullable String error(String name) {
        return errors.get(name);
    }

    public boolean has(String name, String value) {
        return value(name).equals(value);
    }
}
