package club.harrier.api.run;

import club.harrier.recorded.RecordedLap;
import club.harrier.unit.Decimals;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A lap as it was recorded.")
record LapAnswer(
        @Schema(description = "Seconds after the activity's start")
        BigDecimal startS,

        @Schema(description = "Metres") @Nullable BigDecimal distanceM,

        @Schema(description = "Seconds without the pauses") @Nullable
        BigDecimal movingTimeS,

        @Schema(description = "Seconds from start to end") @Nullable
        BigDecimal elapsedTimeS,

        @Schema(description = "Metres of ascent") @Nullable BigDecimal elevationGainM,

        @Schema(description = "Seconds per kilometre") @Nullable
        BigDecimal avgPaceSPerKm,

        @Schema(description = "Beats per minute") @Nullable Integer avgHeartRate,
        @Schema(description = "Beats per minute") @Nullable Integer maxHeartRate,

        @Schema(description = "The file's word for it, such as active, rest or warmup") @Nullable
        String intensity) {

    static LapAnswer of(RecordedLap lap) {
        return new LapAnswer(
                Decimals.seconds(lap.startMillis()),
                Decimals.metresIfKnown(lap.distanceCm()),
                Decimals.secondsIfKnown(lap.movingMillis()),
                Decimals.secondsIfKnown(lap.elapsedMillis()),
                Decimals.metresIfKnown(lap.ascentCm()),
                Decimals.pace(lap.movingMillis(), lap.distanceCm()),
                lap.averageHeartRate(),
                lap.maximumHeartRate(),
                lap.intensity());
    }
}
