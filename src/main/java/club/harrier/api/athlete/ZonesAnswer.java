package club.harrier.api.athlete;

import club.harrier.pace.HeartZones;
import club.harrier.pace.Paces;
import club.harrier.pace.Prediction;
import club.harrier.pace.Threshold;
import club.harrier.pace.Zones;
import club.harrier.unit.Decimals;
import club.harrier.workout.PaceZone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An athlete's zones on a date, as a program reads them.
@Schema(description = "The zones that hold for an athlete on a date; null where nothing was said by then.")
record ZonesAnswer(
        LocalDate date,

        @Schema(description = "VDOT by Daniels and Gilbert, to one decimal.") @Nullable
        BigDecimal vdot,

        @Schema(description = "The entry that the paces follow from.") @Nullable
        UUID paceThresholdId,

        @Schema(description = "The five training paces, slowest first.") @Nullable
        List<TrainingPace> paces,

        @Schema(description = "Race times that the paces speak for.") @Nullable
        List<RaceTime> predictions,

        @Schema(description = "The entry that the heart-rate zones follow from.") @Nullable
        UUID heartRateThresholdId,

        @Schema(description = "The five heart-rate zones, lowest first.") @Nullable
        List<HeartRateZone> heartRateZones) {

    /// One pace to train by.
    record TrainingPace(
            @Schema(description = "Which of the five it is.")
            PaceZone zone,

            @Schema(description = "The pace to aim at, in seconds per kilometre.")
            BigDecimal paceSPerKm,

            @Schema(description = "The fast end of its range, in seconds per kilometre.")
            int fastSPerKm,

            @Schema(description = "The slow end of its range, in seconds per kilometre.")
            int slowSPerKm) {}

    /// What an athlete should run.
    record RaceTime(
            BigDecimal distanceM,

            @Schema(description = "By Daniels and Gilbert, in whole seconds.")
            long timeS,

            @Schema(description = "By Riegel from the race that was given, in whole seconds; null without one.")
            @Nullable
            Long riegelTimeS) {}

    /// A range of heart rates.
    record HeartRateZone(
            @Schema(description = "1 to 5.") int zone,

            @Schema(description = "Its lowest heart rate; null: no low end.") @Nullable
            Integer low,

            @Schema(description = "Its highest heart rate; null: no high end is known.") @Nullable
            Integer high) {}

    static ZonesAnswer of(LocalDate date, Zones zones) {
        @Nullable Paces paces = zones.paces();
        @Nullable HeartZones heart = zones.heartZones();
        return new ZonesAnswer(
                date,
                ThresholdAnswer.vdot(paces),
                id(zones.paceFrom()),
                paces == null
                        ? null
                        : Stream.of(PaceZone.values())
                                .map(it -> trainingPace(paces, it))
                                .toList(),
                zones.paceFrom() == null
                        ? null
                        : Prediction.of(zones.paceFrom()).stream()
                                .map(it -> new RaceTime(
                                        Decimals.metres(it.distanceCm()), it.seconds(), it.riegelSeconds()))
                                .toList(),
                id(zones.heartFrom()),
                heart == null
                        ? null
                        : IntStream.rangeClosed(1, 5)
                                .mapToObj(it -> new HeartRateZone(
                                        it,
                                        heart.beats(it).low(),
                                        heart.beats(it).high()))
                                .toList());
    }

    private static @Nullable UUID id(@Nullable Threshold entry) {
        return entry == null ? null : entry.thresholdId();
    }

    private static TrainingPace trainingPace(Paces paces, PaceZone zone) {
        var range = paces.range(zone);
        var pace = BigDecimal.valueOf(paces.secondsPerKm(zone)).setScale(1, RoundingMode.HALF_UP);
        return new TrainingPace(zone, Decimals.plain(pace), range.fastSPerKm(), range.slowSPerKm());
    }
}
