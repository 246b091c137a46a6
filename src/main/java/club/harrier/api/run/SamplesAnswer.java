package club.harrier.api.run;

import club.harrier.recorded.Samples;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "The recorded points as columns of equal length; null where a point lacks a value, and null for a "
                        + "column that no point has.")
record SamplesAnswer(
        @Schema(description = "Seconds after the activity's start") @Nullable
        Double @Nullable [] timeS,

        @Schema(description = "Degrees north") @Nullable Double @Nullable [] latitude,
        @Schema(description = "Degrees east") @Nullable Double @Nullable [] longitude,

        @Schema(description = "Metres above sea level") @Nullable
        Double @Nullable [] altitudeM,

        @Schema(description = "Metres since the start") @Nullable
        Double @Nullable [] distanceM,

        @Schema(description = "Beats per minute") @Nullable Integer @Nullable [] heartRate,

        @Schema(description = "Steps, strokes or revolutions per minute, as the file counts them") @Nullable
        Integer @Nullable [] cadence,

        @Schema(description = "Watts") @Nullable Integer @Nullable [] powerW) {

    static @Nullable SamplesAnswer of(Samples samples) {
        return samples.count() == 0
                ? null
                : new SamplesAnswer(
                        decimal(samples.timeMillis(), 1_000),
                        decimal(samples.latitudeE7(), 10_000_000),
                        decimal(samples.longitudeE7(), 10_000_000),
                        decimal(samples.altitudeCm(), 100),
                        decimal(samples.distanceCm(), 100),
                        whole(samples.heartRate()),
                        whole(samples.cadence()),
                        whole(samples.powerWatts()));
    }

    private static @Nullable Double @Nullable [] decimal(int[] column, double parts) {
        return isAbsent(column)
                ? null
                : Arrays.stream(column)
                        .mapToObj(it -> it == Samples.ABSENT ? null : it / parts)
                        .toArray(Double[]::new);
    }

    private static @Nullable Integer @Nullable [] whole(int[] column) {
        return isAbsent(column)
                ? null
                : Arrays.stream(column)
                        .mapToObj(it -> it == Samples.ABSENT ? null : Integer.valueOf(it))
                        .toArray(Integer[]::new);
    }

    private static boolean isAbsent(int[] column) {
        return IntStream.of(column).allMatch(it -> it == Samples.ABSENT);
    }
}
