package club.harrier.adjust;

import club.harrier.schedule.ChangeKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was done to a plan after, or by, assigning it.
///
/// @param athleteId the only athlete it was done for, or null
/// @param madeByName null for someone who has left the club
/// @param workouts how many workouts on calendars it touched
/// @param undoneAt null: it stands
public record PlanChange(
        UUID changeId,
        ChangeKind kind,
        @Nullable UUID assignmentId,
        @Nullable UUID athleteId,
        @Nullable String athleteName,
        UUID madeBy,
        @Nullable String madeByName,
        Instant madeAt,
        int workouts,
        @Nullable Instant undoneAt) {}
