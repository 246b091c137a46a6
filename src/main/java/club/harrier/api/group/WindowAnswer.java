package club.harrier.api.group;

import club.harrier.stats.Window;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A window of local dates, both ends included.")
record WindowAnswer(
        @Schema(description = "7d, 14d, 30d, 60d, 90d or custom")
        String range,

        LocalDate startDate,
        LocalDate endDate,
        @Schema(description = "How many dates it has") int days) {

    static WindowAnswer of(Window window) {
        return new WindowAnswer(
                window.range().toString(),
                window.dates().start(),
                window.dates().end(),
                window.dates().days());
    }
}
