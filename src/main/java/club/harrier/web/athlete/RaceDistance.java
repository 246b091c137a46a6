package club.harrier.web.athlete;

import club.harrier.screen.Choice;
import club.harrier.screen.View;
import club.harrier.web.ZoneWords;
import java.util.List;
import java.util.stream.Stream;

/// The distances that people race over.
enum RaceDistance {
    METRES_1500(150_000),
    MILE(160_934),
    METRES_3000(300_000),
    KM_5(500_000),
    KM_10(1_000_000),
    KM_15(1_500_000),
    HALF(2_109_750),
    MARATHON(4_219_500);

    private final long cm;

    RaceDistance(long cm) {
        this.cm = cm;
    }

    /// The values are metres.
    static List<Choice> choices(View view) {
        return Stream.of(values())
                .map(it -> new Choice(String.valueOf(it.cm / 100.0), named(it.cm, view)))
                .toList();
    }

    /// What a race of so many centimetres is called.
    static String named(long cm, View view) {
        var words = view.words(ZoneWords.class);
        return Stream.of(values())
                .filter(it -> it.cm == cm)
                .findFirst()
                .map(it -> switch (it) {
                    case METRES_1500 -> "1500\u00a0m";
                    case METRES_3000 -> "3000\u00a0m";
                    case MILE -> words.mile();
                    case KM_5 -> "5\u00a0km";
                    case KM_10 -> "10\u00a0km";
                    case KM_15 -> "15\u00a0km";
                    case HALF -> words.half();
                    case MARATHON -> words.marathon();
                })
                .orElseGet(() -> view.format().distanceFine(cm / 100.0));
    }
}
