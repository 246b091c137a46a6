package club.harrier.api.group;

import club.harrier.stats.BoardRow;
import club.harrier.unit.Decimals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One athlete's place on the leaderboard.")
record BoardRowAnswer(
        @Schema(description = "Equal values share a rank and the next ranks are skipped")
        long rank,

        UUID athleteId,
        String displayName,
        long activities,
        BigDecimal distanceM,
        BigDecimal movingTimeS,
        @Nullable BigDecimal elevationGainM,
        @Nullable BigDecimal avgPaceSPerKm,

        @Schema(description = "Start of the latest activity counted here; null without one") @Nullable
        Instant lastActivityAt) {

    static BoardRowAnswer of(BoardRow row) {
        var totals = row.totals();
        return new BoardRowAnswer(
                row.rank(),
                row.athleteId(),
                row.displayName(),
                totals.activities(),
                Decimals.metres(totals.distanceCm()),
                Decimals.seconds(totals.movingMs()),
                Decimals.metresIfKnown(totals.elevationGainCm()),
                totals.paceSPerKm(),
                row.lastActivityAt());
    }
}
