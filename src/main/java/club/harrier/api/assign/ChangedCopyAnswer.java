package club.harrier.api.assign;

import club.harrier.door.Versioned;
import club.harrier.plan.CopyChanges;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A workout of a group's copy of a plan that was just added or changed, as a program reads it.
@Schema(name = "ChangedCopy", description = "A workout of a group's plan, and the change that made it so.")
record ChangedCopyAnswer(
        @JsonUnwrapped CopiedWorkoutAnswer workout,

        @Schema(description = "The change by which it can be undone; null where it was so already.", nullable = true)
        @Nullable
        UUID changeId)
        implements Versioned {

    static ChangedCopyAnswer of(CopyChanges.Changed changed) {
        return new ChangedCopyAnswer(CopiedWorkoutAnswer.of(changed.workout()), changed.changeId());
    }

    @Override
    public Object thing() {
        return workout;
    }
}
