package club.harrier.screen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a change says on the page that follows it, with a way back where there is one.
///
/// @param text one sentence, in the person's language
/// @param isProblem whether something was not done
/// @param undo the form that takes the change back, or null
public record Flash(
        String text, boolean isProblem, @Nullable Undo undo) {

    private static final String KEPT = "/kept/";

    /// A form of one button: where it posts to and what it sends.
    public record Undo(String action, List<Field> fields) {}

    /// A hidden field.
    public record Field(String name, String value) {}

    /// The change is done.
    public static Flash done(String text) {
        return new Flash(text, false, null);
    }

    /// The change was refused.
    public static Flash problem(String text) {
        return new Flash(text, true, null);
    }

    /// This message with a way back: a POST to `action` with one field sent once per value.
    public Flash undo(String action, String field, List<String> values) {
        var fields = values.stream().map(value -> new Field(field, value)).toList();
        return new Flash(text, isProblem, new Undo(action, fields));
    }

    /// This message, with the way back kept under an id instead of in it.
    Flash keptAs(UUID undoId) {
        return with(new Undo(KEPT + undoId, List.of()));
    }

    /// The id under which the way back is kept, where it is.
    Optional<UUID> kept() {
        return Optional.ofNullable(undo)
                .map(Undo::action)
                .filter(it -> it.matches(KEPT + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(it -> UUID.fromString(it.substring(KEPT.length())));
    }

    Flash with(@Nullable Undo other) {
        return new Flash(text, isProblem, other);
    }

    /// Small enough for a cookie; browsers drop one of more than 4,096 bytes.
    boolean fits() {
        return cookieValue().length() <= 3_500;
    }

    String cookieValue() {
        var parts = new ArrayList<String>();
        parts.add(isProblem ? "!" : ".");
        parts.add(text);
        if (undo != null) {
            parts.add(undo.action());
            undo.fields().forEach(field -> {
                parts.add(field.name());
                parts.add(field.value());
            });
        }
        byte[] bytes = String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Optional<Flash> parse(String cookie) {
        try {
            var parts = List.of(
                    new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8).split("\u0000", -1));
            if (parts.size() < 2) {
                return Optional.empty();
            }
            return Optional.of(new Flash(parts.get(1), parts.getFirst().equals("!"), undo(parts)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static @Nullable Undo undo(List<String> parts) {
        if (parts.size() < 3 || !LocalPath.isLocal(parts.get(2))) {
            return null;
        }
        var fields = new ArrayList<Field>();
        for (int i = 3; i + 1 < parts.size(); i += 2) {
            fields.add(new Field(parts.get(i), parts.get(i + 1)));
        }
        return new Undo(parts.get(2), fields);
    }
}
