package club.harrier.door;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/// JSON that was written before and goes out as it is.
public record RawJson(@JsonValue @JsonRawValue String text) {}
