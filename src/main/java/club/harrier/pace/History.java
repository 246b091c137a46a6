package club.harrier.pace;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// All that was said about an athlete's thresholds, latest first; of one date, what was said last.
public record History(List<Threshold> entries) {
    public static final History NONE = new History(List.of());

    public History {
        entries = List.copyOf(entries);
    }

    /// The zones that hold on a date: pace and heart rate each from the latest entry that speaks of it and is valid by
    /// then. Before the first there are none.
    public Zones on(LocalDate date) {
        return new Zones(latest(date, it -> it.paces() != null), latest(date, it -> it.heartZones() != null));
    }

    private @Nullable Threshold latest(LocalDate date, Predicate<Threshold> speaks) {
        return entries.stream()
                .filter(it -> !it.validFrom().isAfter(date))
                .filter(speaks)
                .findFirst()
                .orElse(null);
    }
}
