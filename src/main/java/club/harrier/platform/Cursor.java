package club.harrier.platform;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where a list goes on: the sort key of the last row shown, as a text that callers hand back unread.
public final class Cursor {
    /// No stored text holds it.
    private static final String BETWEEN = "\0";

    /// Instants that PostgreSQL can keep, and that nobody's sort key leaves.
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final List<String> parts;

    private Cursor(List<String> parts) {
        this.parts = List.copyOf(parts);
    }

    /// The cursor after a row with this sort key; parts are texts, ids, instants or numbers.
    public static Cursor after(Object... key) {
        return new Cursor(Arrays.stream(key).map(Object::toString).toList());
    }

    /// Reads a cursor of so many parts; 400 for anything that Harrier did not write.
    public static Cursor read(String text, int parts) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var cursor = new Cursor(List.of(decoded.split(BETWEEN, -1)));
            if (cursor.parts.size() == parts && cursor.text().equals(text)) {
                return cursor;
            }
            throw unreadable();
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
    }

    /// What the caller is handed.
    public String text() {
        byte[] bytes = parts.stream().collect(Collectors.joining(BETWEEN)).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public String text(int part) {
        return parts.get(part);
    }

    /// A part that is an id; 400 where it is none.
    public UUID id(int part) {
        try {
            return UUID.fromString(parts.get(part));
        } catch (IllegalArgumentException notAnId) {
            throw unreadable();
        }
    }

    /// A part that is an instant; 400 where it is none.
    public Instant instant(int part) {
        try {
            var instant = Instant.parse(parts.get(part));
            if (instant.isAfter(FIRST) && instant.isBefore(LAST)) {
                return instant;
            }
        } catch (DateTimeException notAnInstant) {
            // said below
        }
        throw unreadable();
    }

    private static Failure unreadable() {
        return Failure.invalid(
                "cursor", "The cursor is not one that was handed out here; take next_cursor as it stands.");
    }
}
