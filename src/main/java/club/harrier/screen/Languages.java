package club.harrier.screen;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The languages Harrier speaks, and which of them a person gets.
public final class Languages {
    /// English first: it stands in for everything else.
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Languages() {}

    /// The person's choice, else the first language of the browser that Harrier speaks, else English. The region
    /// the browser names is kept (it decides how dates look).
    ///
    /// @param chosen a language tag such as `de`, or null
    /// @param accepted what the browser asks for, best first
    public static Locale choose(@Nullable String chosen, List<Locale> accepted) {
        if (chosen != null && speaks(Locale.forLanguageTag(chosen))) {
            String language = Locale.forLanguageTag(chosen).getLanguage();
            return accepted.stream()
                    .filter(it -> it.getLanguage().equals(language))
                    .findFirst()
                    .orElse(home(language));
        }
        return accepted.stream()
                .filter(Languages::speaks)
                .findFirst()
                .map(it -> it.getCountry().isEmpty() ? home(it.getLanguage()) : it)
                .orElse(Locale.UK);
    }

    private static boolean speaks(Locale locale) {
        return ALL.stream().anyMatch(it -> it.getLanguage().equals(locale.getLanguage()));
    }

    private static Locale home(String language) {
        return language.equals("de") ? Locale.GERMANY : Locale.UK;
    }
}
