package club.harrier.api.run;

import club.harrier.activity.ActivityChange;
import club.harrier.kind.ActivityType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "What is to change; what is left out stays. Start, times and distance change only where the "
                + "activity was written by hand.")
record ActivityPatch(
        @Schema(description = "A title, at most 200 characters") @Nullable
        String name,

        @Schema(description = "The kind of run; it is never guessed again", examples = "tempo-run") @Nullable
        String subType,

        @Schema(description = "A note, at most 5000 characters") @Nullable
        String note,

        @Schema(description = "The kind of activity") @Nullable
        ActivityType activityType,

        @Schema(description = "The start as RFC 3339", format = "date-time") @Nullable
        String startedAt,

        @Schema(description = "Seconds from start to end") @Nullable
        Double elapsedTimeS,

        @Schema(description = "Metres") @Nullable Double distanceM,

        @Schema(description = "Seconds without the pauses") @Nullable
        Double movingTimeS) {

    ActivityChange change() {
        return new ActivityChange(
                name,
                note,
                activityType,
                ManualActivityRequest.subType(subType),
                startedAt == null ? null : ManualActivityRequest.instant(startedAt),
                elapsedTimeS,
                distanceM,
                movingTimeS);
    }
}
