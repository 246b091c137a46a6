package club.harrier.web;

import club.harrier.platform.Failure;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what a person chose from a list, where the first choice is none.
public final class Chosen {
    private Chosen() {}

    /// The id, or null for an empty choice; 400 for what is no id.
    public static @Nullable UUID id(String field, String given) {
        try {
            return given.isEmpty() ? null : UUID.fromString(given);
        } catch (IllegalArgumentException noId) {
            throw Failure.invalid(field, "There is no such choice.");
        }
    }
}
