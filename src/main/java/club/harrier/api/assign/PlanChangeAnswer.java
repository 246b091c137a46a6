package club.harrier.api.assign;

import club.harrier.adjust.PlanChange;
import club.harrier.schedule.ChangeKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that was done to a plan.
public record PlanChangeAnswer(
        @Schema(description = "The change's id.") UUID changeId,
        @Schema(description = "What was done.") ChangeKind kind,

        @Schema(description = "The plan it was done to; null for what concerns all plans of an athlete.") @Nullable
        UUID assignmentId,

        @Schema(description = "The only athlete it was done for; null: for more.") @Nullable
        UUID athleteId,

        @Schema(description = "What that athlete is called.") @Nullable
        String athleteName,

        @Schema(description = "The account of who did it.") UUID madeBy,

        @Schema(description = "What that coach is called; null for someone who is no coach, or no longer.") @Nullable
        String madeByName,

        @Schema(description = "When it was done (UTC).") Instant madeAt,

        @Schema(description = "How many workouts on calendars it touched.")
        int workouts,

        @Schema(description = "When it was undone (UTC); null: it stands.") @Nullable
        Instant undoneAt) {

    static PlanChangeAnswer of(PlanChange change) {
        return new PlanChangeAnswer(
                change.changeId(),
                change.kind(),
                change.assignmentId(),
                change.athleteId(),
                change.athleteName(),
                change.madeBy(),
                change.madeByName(),
                change.madeAt(),
                change.workouts(),
                change.undoneAt());
    }
}
