package club.harrier.api;

import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import org.jspecify.annotations.Nullable;

/// Asks for what a request must have; 400 where it is missing.
public final class Required {
    private Required() {}

    public static <T> T body(@Nullable T body) {
        return Body.of(body);
    }

    public static <T> T field(String name, @Nullable T value) {
        if (value == null) {
            throw Failure.of(Reason.INVALID, "field_missing", name, "The field " + name + " is needed.");
        }
        return value;
    }
}
