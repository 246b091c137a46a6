package club.harrier.api;

import club.harrier.activity.FeedEntry;
import club.harrier.kind.ActivityType;
import club.harrier.unit.Decimals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An activity as a feed shows it. What is unknown is null, never zero.")
public record FeedEntryAnswer(
        UUID activityId,
        UUID athleteId,

        @Schema(description = "The athlete's name") String displayName,

        @Schema(description = "The activity's title, possibly empty")
        String name,

        ActivityType activityType,

        @Schema(
                description = "What kind of run it was, such as easy-run or tempo-run; null for anything but a run",
                examples = "easy-run")
        @Nullable
        String subType,

        @Schema(description = "The start, in UTC") Instant startedAt,

        @Schema(description = "The date the athlete did it on")
        LocalDate localDate,

        @Schema(description = "Metres") @Nullable BigDecimal distanceM,

        @Schema(description = "Seconds without the pauses") @Nullable
        BigDecimal movingTimeS,

        @Schema(description = "Seconds from start to end") BigDecimal elapsedTimeS,

        @Schema(description = "Metres of ascent") @Nullable BigDecimal elevationGainM,

        @Schema(description = "Moving time ÷ distance, in seconds per kilometre") @Nullable
        BigDecimal avgPaceSPerKm,

        @Schema(description = "Beats per minute") @Nullable Integer avgHeartRate,

        @Schema(
                description = "Where it comes from",
                enumeration = {"fit", "gpx", "tcx", "manual"})
        String source) {

    public static FeedEntryAnswer of(FeedEntry entry) {
        return new FeedEntryAnswer(
                entry.activityId(),
                entry.athleteId(),
                entry.displayName(),
                entry.name(),
                entry.activityType(),
                entry.subType() == null ? null : entry.subType().toString(),
                entry.startedAt(),
                entry.localDate(),
                Decimals.metresIfKnown(entry.distanceCm()),
                Decimals.secondsIfKnown(entry.movingMillis()),
                Decimals.seconds(entry.elapsedMillis()),
                Decimals.metresIfKnown(entry.elevationGainCm()),
                entry.paceSPerKm(),
                entry.averageHeartRate(),
                entry.source());
    }
}
