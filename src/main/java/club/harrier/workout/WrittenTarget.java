package club.harrier.workout;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A target as it is written in JSON: exactly one of its kinds.
@Schema(description = "How hard a step is meant to be; exactly one kind of target.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrittenTarget(
        @Schema(
                description = "The athlete's own pace of a zone.",
                enumeration = {"easy", "marathon", "threshold", "interval", "repetition"})
        @JsonProperty("pace_zone")
        @Nullable
        String paceZone,

        @Schema(description = "The fast end of a pace range, seconds per kilometre, 120 to 1200.")
        @JsonProperty("fast_s_per_km")
        @Nullable
        Integer fastSPerKm,

        @Schema(description = "The slow end of a pace range, seconds per kilometre; the fast end where left out.")
        @JsonProperty("slow_s_per_km")
        @Nullable
        Integer slowSPerKm,

        @Schema(description = "The athlete's own heart-rate zone, 1 to 5.") @JsonProperty("heart_rate_zone") @Nullable
        Integer heartRateZone,

        @Schema(description = "The low end of a power range in watts, 1 to 2000.") @JsonProperty("low_watts") @Nullable
        Integer lowWatts,

        @Schema(description = "The high end of a power range in watts; the low end where left out.")
        @JsonProperty("high_watts")
        @Nullable
        Integer highWatts,

        @Schema(description = "By feel, from 1 to 10.") @JsonProperty("effort") @Nullable
        Integer effort) {}
