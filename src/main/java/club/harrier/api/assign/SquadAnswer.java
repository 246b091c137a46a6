package club.harrier.api.assign;

import club.harrier.copy.Squad;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Some of a group at a pace of their own.
record SquadAnswer(
        @Schema(description = "A letter, A to Z.") String squad,

        String name,

        @Schema(description = "The share of the plan's volume, in per cent; 100 for a variant.")
        int volumePct,

        @Schema(description = "The variant it was copied from; null: the plan itself.") @Nullable
        UUID planId) {

    static SquadAnswer of(Squad squad) {
        return new SquadAnswer(squad.squad(), squad.name(), squad.volumePct(), squad.planId());
    }
}
