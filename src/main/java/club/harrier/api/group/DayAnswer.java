package club.harrier.api.group;

import club.harrier.stats.Day;
import club.harrier.unit.Decimals;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One date of a trend; zeros where nothing was done.")
record DayAnswer(
        LocalDate date,
        long activities,
        BigDecimal distanceM,
        BigDecimal movingTimeS,

        @Schema(description = "How many athletes did something that counts on this date")
        long engagedMembers) {

    static DayAnswer of(Day day) {
        return new DayAnswer(
                day.date(),
                day.activities(),
                Decimals.metres(day.distanceCm()),
                Decimals.seconds(day.movingMs()),
                day.engagedMembers());
    }
}
