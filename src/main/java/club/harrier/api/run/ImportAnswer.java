package club.harrier.api.run;

import club.harrier.intake.Import;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An archive of activity files on its way in.")
record ImportAnswer(
        UUID importId,
        UUID athleteId,

        @Schema(description = "What the archive is called") String name,

        @Schema(enumeration = {"running", "finished"}) String status,

        @Schema(description = "Files in the archive") int total,
        @Schema(description = "Files dealt with") int done,

        @Schema(description = "One for each file dealt with, in the archive's order")
        List<FileResult> results,

        Instant createdAt,

        @Schema(description = "Null while it is running") @Nullable
        Instant finishedAt) {

    @Schema(description = "What became of a file.")
    record FileResult(
            @Schema(description = "The file's name, without folders")
            String name,

            Import.Outcome outcome,

            @Schema(description = "The activities it became, or was there as")
            List<UUID> activityIds,

            @Schema(description = "Why it was not taken") @Nullable
            String message) {}

    static ImportAnswer of(Import one) {
        return new ImportAnswer(
                one.importId(),
                one.athleteId(),
                one.name(),
                one.finishedAt() == null ? "running" : "finished",
                one.total(),
                one.done(),
                one.results().stream()
                        .map(it -> new FileResult(it.name(), it.outcome(), it.activityIds(), it.message()))
                        .toList(),
                one.createdAt(),
                one.finishedAt());
    }
}
