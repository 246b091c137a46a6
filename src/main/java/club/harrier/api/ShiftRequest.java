package club.harrier.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// By how much the rest of a plan is shifted.
public record ShiftRequest(
        @Schema(description = "1 to 366 days ahead, or -1 to -366 days back.", required = true) @Nullable
        Integer days,

        @Schema(description = "The first date that moves; left out: each athlete's today.") @Nullable
        LocalDate fromDate) {

    public int wanted() {
        return Required.field("days", days);
    }
}
