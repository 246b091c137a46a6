package club.harrier.api.athlete;

import club.harrier.pace.Paces;
import club.harrier.pace.Threshold;
import club.harrier.unit.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What was said about an athlete's thresholds on a day, as a program reads it.
@Schema(description = "An entry of the history of an athlete's thresholds.")
record ThresholdAnswer(
        @Schema(description = "The entry's id.") UUID thresholdId,
        UUID athleteId,

        @Schema(
                description = "The athlete's local date from which it holds, until a later entry speaks of the same: "
                        + "pace or heart rate.")
        LocalDate validFrom,

        @Schema(description = "Threshold pace in seconds per kilometre, where it was given outright.") @Nullable
        Integer paceSPerKm,

        @Schema(description = "The distance of the race that it follows from, in metres.") @Nullable
        BigDecimal raceDistanceM,

        @Schema(description = "The time of that race in seconds.") @Nullable
        Integer raceTimeS,

        @Schema(description = "The date of that race.") @Nullable
        LocalDate raceDate,

        @Schema(description = "VDOT, which the paces are worked out from; null where it speaks of heart rate only.")
        @Nullable
        BigDecimal vdot,

        @Schema(description = "Threshold heart rate in beats per minute.") @Nullable
        Integer thresholdHeartRate,

        @Schema(description = "Maximal heart rate in beats per minute.") @Nullable
        Integer maxHeartRate,

        @Schema(description = "The account of the athlete or coach who said so.")
        UUID setBy,

        @Schema(description = "When it was said (UTC).") Instant setAt) {

    static ThresholdAnswer of(Threshold threshold) {
        return new ThresholdAnswer(
                threshold.thresholdId(),
                threshold.athleteId(),
                threshold.validFrom(),
                threshold.paceSPerKm(),
                Decimals.metresIfKnown(threshold.raceDistanceCm()),
                threshold.raceTimeS(),
                threshold.raceDate(),
                vdot(threshold.paces()),
                threshold.thresholdHr(),
                threshold.maxHr(),
                threshold.setBy(),
                threshold.setAt());
    }

    /// To one decimal, as it is published.
    static @Nullable BigDecimal vdot(@Nullable Paces paces) {
        return paces == null
                ? null
                : Decimals.plain(BigDecimal.valueOf(paces.vdot()).setScale(1, RoundingMode.HALF_UP));
    }
}
