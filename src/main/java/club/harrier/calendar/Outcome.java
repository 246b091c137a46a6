package club.harrier.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a workout on an athlete's calendar.
public interface Outcome {
    UUID athleteId();

    LocalDate date();

    Entry.Status status();

    /// Null while it is open, and for a skipped one.
    @Nullable
    Band band();

    /// Skipped because the athlete does not train on that day; it counts in no compliance.
    boolean isPaused();
}
