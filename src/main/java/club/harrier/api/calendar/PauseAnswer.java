package club.harrier.api.calendar;

import club.harrier.adjust.Pause;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Dates on which an athlete does not train.
public record PauseAnswer(
        @Schema(description = "The pause's id.") UUID pauseId,
        UUID athleteId,
        LocalDate startDate,

        @Schema(description = "The last date, included; null: until further notice.") @Nullable
        LocalDate endDate,

        @Schema(description = "Why.") Pause.Reason reason,

        @Schema(description = "Only for coaches.") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String note,

        @Schema(description = "Whether the athlete has entered it, and may take it back.")
        boolean byAthlete,

        @Schema(description = "When it was entered (UTC).") Instant madeAt) {

    static PauseAnswer of(Pause pause) {
        return new PauseAnswer(
                pause.pauseId(),
                pause.athleteId(),
                pause.startDate(),
                pause.endDate(),
                pause.reason(),
                pause.note(),
                pause.isByAthlete(),
                pause.madeAt());
    }
}
