package club.harrier.api.calendar;

import club.harrier.pace.Estimate;
import club.harrier.unit.Decimals;
import club.harrier.workout.PaceZone;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a workout comes to for an athlete, as a program reads it.
@Schema(
        description = "What a run comes to with the athlete's zones of its day: the sum of the parts of which distance "
                + "and time are known.")
record EstimateAnswer(
        @Nullable BigDecimal distanceM,

        @Schema(description = "Time in whole seconds; null where it is known of no part.") @Nullable
        Long durationS,

        @Schema(description = "Whether distance and time are known of every part.")
        boolean complete,

        @Schema(description = "Time in each pace zone; null where the athlete's paces are not known.") @Nullable
        List<ZoneTime> zones) {

    /// Time in one pace zone.
    record ZoneTime(
            @Schema(description = "The pace zone.") PaceZone zone,

            @Schema(description = "Time in it in whole seconds.")
            long durationS,

            @Schema(description = "Percentage of the estimated time, to one decimal; null where no time is known.")
            @Nullable
            BigDecimal share) {}

    static @Nullable EstimateAnswer of(@Nullable Estimate estimate) {
        if (estimate == null) {
            return null;
        }
        long whole = estimate.durationS() == null ? 0 : estimate.durationS();
        return new EstimateAnswer(
                Decimals.metresIfKnown(estimate.distanceCm()),
                estimate.durationS(),
                estimate.isComplete(),
                estimate.zoneSeconds() == null
                        ? null
                        : estimate.zoneSeconds().entrySet().stream()
                                .map(it -> new ZoneTime(
                                        it.getKey(), it.getValue(), Decimals.percent(it.getValue(), whole)))
                                .toList());
    }
}
