package club.harrier.adjust;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Dates on which an athlete does not train.
///
/// @param endDate the last one; null: until further notice
/// @param note null for someone who is no coach
/// @param madeBy the account of who said so
/// @param isByAthlete the athlete said so, and may take it back
public record Pause(
        UUID pauseId,
        UUID athleteId,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        Reason reason,
        @Nullable String note,
        UUID madeBy,
        boolean isByAthlete,
        Instant madeAt) {

    /// Why an athlete does not train.
    public enum Reason {
        INJURY,
        ILLNESS,
        HOLIDAY,
        OTHER
    }

    /// As someone who is no coach sees it.
    Pause withoutNote() {
        return new Pause(pauseId, athleteId, startDate, endDate, reason, null, madeBy, isByAthlete, madeAt);
    }

    public boolean isOn(LocalDate date) {
        return !date.isBefore(startDate) && (endDate == null || !date.isAfter(endDate));
    }
}
