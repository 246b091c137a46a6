package club.harrier.web.calendar;

import club.harrier.adjust.Pause;
import club.harrier.screen.View;
import java.time.LocalDate;
import java.util.List;

/// A pause of an athlete, in the reader's language.
///
/// @param isNow today lies in it
/// @param isAhead today lies in it or before it
record PauseLine(Pause pause, String reason, boolean isNow, boolean isAhead) {

    static List<PauseLine> of(List<Pause> pauses, View view) {
        var today = view.today();
        return pauses.stream()
                .map(it -> new PauseLine(
                        it,
                        reason(it.reason(), view.words(AthletePlanWords.class)),
                        it.isOn(today),
                        isAhead(it, today)))
                .toList();
    }

    private static boolean isAhead(Pause pause, LocalDate today) {
        return pause.endDate() == null || !pause.endDate().isBefore(today);
    }

    static String reason(Pause.Reason reason, AthletePlanWords words) {
        return switch (reason) {
            case INJURY -> words.injury();
            case ILLNESS -> words.illness();
            case HOLIDAY -> words.holiday();
            case OTHER -> words.other();
        };
    }
}
