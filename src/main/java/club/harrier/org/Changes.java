package club.harrier.org;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a change altered, as the audit log keeps it: only the fields that differ, before and after, as JSON.
public record Changes(String before, String after) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// The fields that differ between two states with the same keys, or null where none does.
    public static @Nullable Changes between(Map<String, ?> before, Map<String, ?> after) {
        var was = new LinkedHashMap<String, @Nullable Object>();
        var is = new LinkedHashMap<String, @Nullable Object>();
        after.forEach((key, value) -> {
            if (!Objects.equals(before.get(key), value)) {
                was.put(key, before.get(key));
                is.put(key, value);
            }
        });
        return is.isEmpty() ? null : new Changes(json(was), json(is));
    }

    /// Any values as JSON, for something new or gone.
    public static String json(Map<String, ?> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
