package club.harrier.api;

import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import org.jspecify.annotations.Nullable;

/// The body of a request.
public final class Body {
    private Body() {}

    /// The body; 400 where the request has none.
    public static <T> T of(@Nullable T body) {
        if (body == null) {
            throw Failure.of(Reason.INVALID, "not_json", "The body is not the JSON that is expected here.");
        }
        return body;
    }
}
