package club.harrier.api.run;

import club.harrier.activity.ManualActivity;
import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import club.harrier.platform.Failure;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An activity written by hand.")
record ManualActivityRequest(
        @Schema(description = "The kind of activity", required = true) @Nullable
        ActivityType activityType,

        @Schema(
                description = "The start as RFC 3339; from 1970 to 24 hours ahead",
                required = true,
                format = "date-time",
                examples = "2026-05-04T06:12:09Z")
        @Nullable
        String startedAt,

        @Schema(description = "Seconds from start to end, above 0, at most 2592000", required = true) @Nullable
        Double elapsedTimeS,

        @Schema(description = "Metres, 0 to 5000000; leave it out where it is unknown") @Nullable
        Double distanceM,

        @Schema(description = "Seconds without the pauses, at most elapsed_time_s") @Nullable
        Double movingTimeS,

        @Schema(description = "A title, at most 200 characters") @Nullable
        String name,

        @Schema(description = "A note, at most 5000 characters") @Nullable
        String note,

        @Schema(description = "For a run; Harrier guesses where it is left out", examples = "easy-run") @Nullable
        String subType,

        @Schema(description = "Whose it is: a coach names an athlete; the caller's own unless given") @Nullable
        UUID athleteId) {

    ManualActivity activity() {
        return new ManualActivity(
                required("activity_type", activityType),
                instant(required("started_at", startedAt)),
                required("elapsed_time_s", elapsedTimeS),
                distanceM,
                movingTimeS,
                name == null ? "" : name,
                note == null ? "" : note,
                subType(subType));
    }

    static <T> T required(String field, @Nullable T given) {
        if (given == null) {
            throw Failure.of(
                    club.harrier.platform.Reason.INVALID, "missing", field, "The field " + field + " is missing.");
        }
        return given;
    }

    static Instant instant(String given) {
        try {
            return OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException unreadable) {
            throw Failure.invalid("started_at", "started_at is a time with an offset, like 2026-05-04T06:12:09Z.");
        }
    }

    static @Nullable SubType subType(@Nullable String given) {
        return given == null
                ? null
                : SubType.named(given)
                        .orElseThrow(() -> Failure.invalid("sub_type", "sub_type is one of " + SubType.names() + "."));
    }
}
