package club.harrier.file;

import club.harrier.recorded.Sport;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The kind of activity behind a free word, as GPX `<type>` and the TCX `Sport` attribute hold one.
final class SportWords {
    /// Strava writes its own numbers into GPX files.
    private static final Map<String, Sport> STRAVA = Map.of(
            "1", Sport.BIKE,
            "4", Sport.HIKE,
            "9", Sport.RUN,
            "10", Sport.WALK,
            "16", Sport.SWIM,
            "17", Sport.BIKE,
            "18", Sport.BIKE,
            "30", Sport.STRENGTH);

    private SportWords() {}

    /// The sport a word means; `OTHER` for a word that names none Harrier knows.
    static Sport of(String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT);
        var numbered = STRAVA.get(plain);
        if (numbered != null) {
            return numbered;
        }
        if (plain.contains("swim")) {
            return Sport.SWIM;
        }
        if (has(plain, "bik", "cycl", "ride", "riding", "mtb")) {
            return plain.contains("motor") || plain.contains("horse") ? Sport.OTHER : Sport.BIKE;
        }
        if (has(plain, "run", "jog", "treadmill")) {
            return Sport.RUN;
        }
        if (has(plain, "hik", "trek", "mountaineer")) {
            return Sport.HIKE;
        }
        if (has(plain, "walk")) {
            return Sport.WALK;
        }
        return has(plain, "strength", "weight", "gym") ? Sport.STRENGTH : Sport.OTHER;
    }

    /// The finer kind a word names (`trail`, `treadmill`, `track`), in FIT profile spelling; null where it names none.
    static @Nullable String finer(@Nullable String word) {
        if (word == null) {
            return null;
        }
        var plain = word.toLowerCase(Locale.ROOT);
        for (var kind : new String[] {"trail", "treadmill", "track"}) {
            if (plain.contains(kind)) {
                return kind;
            }
        }
        return null;
    }

    private static boolean has(String word, String... parts) {
        for (var part : parts) {
            if (word.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
