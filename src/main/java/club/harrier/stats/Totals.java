package club.harrier.stats;

import club.harrier.unit.Decimals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Sums over the activities that count, as whole numbers.
///
/// @param distanceCm unknown distances count as nothing
/// @param movingMs unknown moving times count as nothing
/// @param elevationGainCm null when no counted activity knows its ascent
/// @param pacedDistanceCm distance of those activities that have a moving time and a distance above zero
/// @param pacedMovingMs moving time of the same
public record Totals(
        long activities,
        long distanceCm,
        long movingMs,
        @Nullable Long elevationGainCm,
        long pacedDistanceCm,
        long pacedMovingMs) {

    /// Average pace in seconds per kilometre, over the activities that have both; null when none has.
    public @Nullable BigDecimal paceSPerKm() {
        return Decimals.pace(pacedMovingMs, pacedDistanceCm);
    }
}
