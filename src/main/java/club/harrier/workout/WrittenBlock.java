package club.harrier.workout;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A part of a workout as it is written in JSON: a step has a `type`, a repeat has `repeat` and `blocks`.
@Schema(description = "A step (with `type`), or a repeat (with `repeat` and `blocks`).")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrittenBlock(
        @Schema(
                description = "What the step is for.",
                enumeration = {"warmup", "run", "interval", "recovery", "cooldown", "rest"})
        @JsonProperty("type")
        @Nullable
        String type,

        @Schema(description = "Length of the step in metres, up to 500000. Without a length the step is open.")
        @JsonProperty("distance_m")
        @Nullable
        BigDecimal distanceM,

        @Schema(description = "Length of the step in seconds, up to 172800. Not together with a distance.")
        @JsonProperty("duration_s")
        @Nullable
        Integer durationS,

        @Schema(description = "How hard the step is meant to be.") @JsonProperty("target") @Nullable
        WrittenTarget target,

        @Schema(description = "A word to the athlete, up to 200 characters.") @JsonProperty("note") @Nullable
        String note,

        @Schema(description = "How often the blocks are done, 2 to 100.") @JsonProperty("repeat") @Nullable
        Integer repeat,

        @Schema(description = "What is repeated; repeats stand in each other at most twice.")
        @JsonProperty("blocks")
        @Nullable
        List<WrittenBlock> blocks) {}
