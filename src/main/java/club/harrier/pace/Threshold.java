package club.harrier.pace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said on a day about how fast an athlete is: a threshold pace or a race, heart rates, or both.
///
/// @param validFrom local date of the athlete
/// @param setBy the account of the athlete or a coach
public record Threshold(
        UUID thresholdId,
        UUID athleteId,
        LocalDate validFrom,
        @Nullable Integer paceSPerKm,
        @Nullable Long raceDistanceCm,
        @Nullable Integer raceTimeS,
        @Nullable LocalDate raceDate,
        @Nullable Integer thresholdHr,
        @Nullable Integer maxHr,
        UUID setBy,
        Instant setAt) {

    /// The paces that follow, or null where it speaks of heart rates only.
    public @Nullable Paces paces() {
        if (paceSPerKm != null) {
            return Paces.ofThreshold(paceSPerKm);
        }
        return raceDistanceCm == null || raceTimeS == null ? null : Paces.ofRace(raceDistanceCm / 100.0, raceTimeS);
    }

    /// The heart-rate zones that follow, or null where it speaks of pace only.
    public @Nullable HeartZones heartZones() {
        return thresholdHr == null && maxHr == null ? null : new HeartZones(thresholdHr, maxHr);
    }
}
