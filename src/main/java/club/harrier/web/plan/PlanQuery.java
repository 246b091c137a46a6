package club.harrier.web.plan;

import club.harrier.library.Level;
import club.harrier.library.PlanFilter;
import club.harrier.library.PlanType;
import club.harrier.library.Visibility;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was asked of the library of plans, as it stands in the address; empty is no condition.
///
/// @param show empty for what is offered, `private` or `archived`
record PlanQuery(String q, String type, String level, String show) {

    PlanFilter filter() {
        return new PlanFilter(
                q.isEmpty() ? null : q,
                PlanChoices.chosen(PlanType.values(), "type", type),
                PlanChoices.chosen(Level.values(), "level", level),
                show.equals("private") ? Visibility.PRIVATE : null,
                null,
                isArchived());
    }

    public boolean isArchived() {
        return show.equals("archived");
    }

    public boolean isAnything() {
        return !(q.isEmpty() && type.isEmpty() && level.isEmpty() && show.isEmpty());
    }

    /// The way to the page that begins at a cursor.
    String path(@Nullable String cursor) {
        return Stream.of(
                        field("q", q),
                        field("type", type),
                        field("level", level),
                        field("show", show),
                        field("cursor", cursor == null ? "" : cursor))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("&", "/plans?", ""));
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
