package club.harrier.api.run;

import club.harrier.activity.Activity;
import club.harrier.activity.Recording;
import club.harrier.api.FeedEntryAnswer;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "An activity with all that the athlete and the coaches may know of it. A group-mate is given the "
                + "feed's fields alone.")
record ActivityAnswer(
        @JsonUnwrapped FeedEntryAnswer shown,

        @Schema(description = "The athlete's or a coach's note")
        String note,

        @Schema(description = "True while nobody has said what kind of run it was")
        boolean subTypeGuessed,

        @Schema(description = "Beats per minute") @Nullable Integer maxHeartRate,

        @Schema(description = "Seconds that the athlete's clock was ahead of UTC at the start")
        int utcOffsetS,

        @Schema(description = "What recorded it, as far as the file says") @Nullable
        String device,

        @Schema(description = "What the uploaded file was called; null for an activity written by hand") @Nullable
        String fileName,

        @Schema(description = "Another activity that this one may well repeat") @Nullable
        UUID suspectedDuplicateOf,

        @Schema(description = "Laps in time order, possibly none")
        List<LapAnswer> laps,

        @Schema(description = "The recorded points; only with samples=true, and null where there are none")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        SamplesAnswer samples,

        @Schema(description = "True where an upload was answered with this activity because it was there already")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Boolean duplicate,

        Instant createdAt,
        Instant updatedAt) {

    static ActivityAnswer of(Activity activity, Recording recording, boolean withSamples, @Nullable Boolean duplicate) {
        return new ActivityAnswer(
                FeedEntryAnswer.of(activity.shown()),
                activity.note(),
                activity.isGuessed(),
                activity.maximumHeartRate(),
                activity.utcOffsetSeconds(),
                activity.device(),
                activity.fileName(),
                activity.suspectedDuplicateOf(),
                recording.laps().stream().map(LapAnswer::of).toList(),
                withSamples && recording.samples() != null ? SamplesAnswer.of(recording.samples()) : null,
                duplicate,
                activity.createdAt(),
                activity.updatedAt());
    }
}
