package club.harrier.web.athlete;

import club.harrier.platform.Failure;
import club.harrier.roster.AthleteStatus;
import club.harrier.roster.Roster;
import club.harrier.web.Chosen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was asked of the roster, as it stands in the address; empty is no condition.
///
/// @param group an id, or `none` for who is in no group
/// @param plan `none` for who follows no plan
/// @param cursor where the page at hand begins
record RosterQuery(String q, String status, String group, String label, String plan, String cursor) {
    static final String NO_GROUP = "none";
    static final String NO_PLAN = "none";

    RosterQuery(String q, String status, String group, String label, String plan) {
        this(q, status, group, label, plan, "");
    }

    RosterQuery at(@Nullable String place) {
        return new RosterQuery(q, status, group, label, plan, place == null ? "" : place);
    }

    Roster.Filter filter() {
        boolean isUnassigned = group.equals(NO_GROUP);
        return new Roster.Filter(
                q.isEmpty() ? null : q,
                status.isEmpty() ? null : status(status),
                isUnassigned ? null : Chosen.id("group", group),
                isUnassigned,
                plan.equals(NO_PLAN),
                label.isEmpty() ? null : label);
    }

    public boolean isAnything() {
        return !(q.isEmpty()
                && status.isEmpty()
                && group.isEmpty()
                && label.isEmpty()
                && plan.isEmpty()
                && cursor.isEmpty());
    }

    public String path() {
        String fields = Stream.of(
                        field("q", q),
                        field("status", status),
                        field("group", group),
                        field("label", label),
                        field("plan", plan),
                        field("cursor", cursor))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("&"));
        return fields.isEmpty() ? "/athletes" : "/athletes?" + fields;
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// As it stands in addresses and forms: `inactive`.
    static String key(AthleteStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /// The status of that name; 400 for any other.
    static AthleteStatus status(String key) {
        return Stream.of(AthleteStatus.values())
                .filter(it -> key(it).equals(key))
                .findFirst()
                .orElseThrow(() -> Failure.invalid("status", "The status is active, inactive or suspended."));
    }
}
