package club.harrier.intake;

import club.harrier.activity.Received;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An archive of activity files on its way in.
///
/// @param name what the archive is called
/// @param total files in it
/// @param done files dealt with
/// @param finishedAt null while it is running
public record Import(
        UUID importId,
        UUID athleteId,
        String name,
        int total,
        int done,
        List<Result> results,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /// What became of a file.
    @Schema(name = "ImportedFileOutcome")
    public enum Outcome {
        RECORDED,
        DUPLICATE,
        NOT_AN_ACTIVITY,
        UNREADABLE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One file of the archive.
    ///
    /// @param activityIds what it became or was there as
    /// @param message why it was not taken
    public record Result(
            String name,
            Outcome outcome,
            List<UUID> activityIds,
            @Nullable String message) {
        static Result of(String name, Received received) {
            return switch (received) {
                case Received.Stored stored ->
                    new Result(
                            name,
                            stored.isDuplicate() ? Outcome.DUPLICATE : Outcome.RECORDED,
                            stored.items().stream()
                                    .map(it -> it.activity().activityId())
                                    .toList(),
                            null);
                case Received.NotAnActivity other ->
                    new Result(name, Outcome.NOT_AN_ACTIVITY, List.of(), other.sentence());
                case Received.Unreadable broken -> new Result(name, Outcome.UNREADABLE, List.of(), broken.sentence());
            };
        }

        static Result unreadable(String name, String sentence) {
            return new Result(name, Outcome.UNREADABLE, List.of(), sentence);
        }
    }
}
