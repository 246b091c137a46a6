package club.harrier.api.group;

import club.harrier.stats.Totals;
import club.harrier.unit.Decimals;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Exact sums over the counted activities.")
record TotalsAnswer(
        long activities,

        @Schema(description = "Metres; unknown distances add nothing")
        BigDecimal distanceM,

        @Schema(description = "Seconds; unknown moving times add nothing")
        BigDecimal movingTimeS,

        @Schema(description = "Metres of ascent; null when no counted activity knows it") @Nullable
        BigDecimal elevationGainM,

        @Schema(description = "Moving time ÷ distance over the activities that have both; null when there is none")
        @Nullable
        BigDecimal avgPaceSPerKm) {

    static TotalsAnswer of(Totals totals) {
        return new TotalsAnswer(
                totals.activities(),
                Decimals.metres(totals.distanceCm()),
                Decimals.seconds(totals.movingMs()),
                Decimals.metresIfKnown(totals.elevationGainCm()),
                totals.paceSPerKm());
    }
}
