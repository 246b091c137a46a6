package club.harrier.account;

import club.harrier.unit.UnitSystem;
import java.time.DayOfWeek;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// How a person likes things shown; null follows the organization (the language: the browser).
public record Preferences(
        @Nullable String language,
        @Nullable UnitSystem unitSystem,
        @Nullable DayOfWeek weekStart,
        @Nullable ZoneId zone) {

    public static final Preferences NONE = new Preferences(null, null, null, null);
}
