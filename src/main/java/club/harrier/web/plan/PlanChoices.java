package club.harrier.web.plan;

import club.harrier.library.Level;
import club.harrier.library.PlanType;
import club.harrier.platform.Failure;
import club.harrier.screen.Choice;
import club.harrier.screen.View;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What forms about plans let a coach choose from, and how the choices are called.
final class PlanChoices {
    private PlanChoices() {}

    static List<Choice> types(View view) {
        return Stream.of(PlanType.values())
                .map(it -> new Choice(key(it), name(it, view)))
                .toList();
    }

    static List<Choice> levels(View view) {
        return Stream.of(Level.values())
                .map(it -> new Choice(key(it), name(it, view)))
                .toList();
    }

    static String name(PlanType type, View view) {
        return type == PlanType.CUSTOM
                ? view.words(PlanWords.class).custom()
                : view.kinds().of(type.usual());
    }

    /// A plan without a level is for anybody.
    static String name(@Nullable Level level, View view) {
        var words = view.words(PlanWords.class);
        return switch (level) {
            case BEGINNER -> words.beginner();
            case INTERMEDIATE -> words.intermediate();
            case ADVANCED -> words.advanced();
            case null -> words.anybody();
        };
    }

    /// As it stands in addresses and forms.
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// The chosen one, null for an empty choice; 400 for anything else.
    static <E extends Enum<E>> @Nullable E chosen(E[] all, String field, String given) {
        if (given.isEmpty()) {
            return null;
        }
        return Stream.of(all)
                .filter(it -> key(it).equals(given))
                .findFirst()
                .orElseThrow(() -> Failure.invalid(field, "There is no such choice."));
    }
}
