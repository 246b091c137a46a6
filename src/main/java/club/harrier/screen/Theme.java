package club.harrier.screen;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Light or dark, or as the device has it.
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    public static final String COOKIE = "harrier_theme";

    /// The theme of that name; `auto` for anything else.
    public static Theme named(@Nullable String name) {
        for (var theme : values()) {
            if (theme.key().equals(name)) {
                return theme;
            }
        }
        return AUTO;
    }

    /// As it stands in the page: `auto`, `light`, `dark`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
