package club.harrier.web;

import club.harrier.calendar.Band;
import club.harrier.calendar.Entry;
import org.jspecify.annotations.Nullable;

/// What became of a workout, as the grid shows it: a sign, a word and a colour.
///
/// @param sign one character
/// @param tone the ending of its class: `good`, `near`, `bad`, `off` or `open`
public record GridMark(String sign, String word, String tone) {

    public static GridMark of(Entry entry, GridWords words) {
        return of(entry.status(), entry.band(), words);
    }

    public static GridMark of(Entry.Status status, @Nullable Band band, GridWords words) {
        return switch (status) {
            case SCHEDULED -> new GridMark("○", words.planned(), "open");
            case SKIPPED -> new GridMark("⤼", words.skipped(), "off");
            case MISSED -> new GridMark("✕", words.missed(), "bad");
            case COMPLETED ->
                switch (band) {
                    case ON_TARGET -> new GridMark("✓", words.onTarget(), "good");
                    case NEAR -> new GridMark("≈", words.near(), "near");
                    case OFF -> new GridMark("≠", words.off(), "bad");
                    case UNMEASURED -> new GridMark("●", words.done(), "good");
                    case null -> new GridMark("●", words.done(), "good");
                };
        };
    }
}
