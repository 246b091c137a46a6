package club.harrier.web;

import club.harrier.screen.Choice;
import club.harrier.screen.View;
import java.time.ZoneId;
import java.util.List;

/// What several forms let a person choose from.
public final class Choices {
    /// The time zones that places have, by name.
    public static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(name ->
                    name.matches("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted()
            .toList();

    private Choices() {}

    public static List<Choice> weekStarts(View view) {
        var words = view.words(ChoiceWords.class);
        return List.of(
                new Choice("monday", words.monday()),
                new Choice("sunday", words.sunday()),
                new Choice("saturday", words.saturday()));
    }

    public static List<Choice> units(View view) {
        var words = view.words(ChoiceWords.class);
        return List.of(new Choice("metric", words.kilometres()), new Choice("imperial", words.miles()));
    }
}
