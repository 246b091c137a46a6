package club.harrier.api;

import club.harrier.adjust.Shifting;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a shift has moved.
public record ShiftAnswer(
        @Schema(description = "The change by which it can be undone.")
        UUID changeId,

        @Schema(description = "How many workouts on calendars were moved.")
        int workouts,

        @Schema(description = "How many athletes follow the plan.")
        int athletes,

        @Schema(description = "The last date of the plan now.")
        LocalDate endDate) {

    public static ShiftAnswer of(Shifting.Shifted shifted) {
        return new ShiftAnswer(shifted.changeId(), shifted.workouts(), shifted.athletes(), shifted.endDate());
    }
}
