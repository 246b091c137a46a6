package club.harrier.stats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of a statement that answers several questions at once; `section` says which.
///
/// @param position the place on the board as listed; for the total, how many places there are
record FigureRow(
        String section,
        @Nullable UUID athleteId,
        @Nullable String displayName,
        @Nullable LocalDate localDate,
        @Nullable Instant lastActivityAt,
        long rank,
        long position,
        long members,
        long activeMembers,
        long engagedMembers,
        long activities,
        long distanceCm,
        long movingMs,
        @Nullable Long elevationGainCm,
        long pacedDistanceCm,
        long pacedMovingMs) {

    Totals totals() {
        return new Totals(activities, distanceCm, movingMs, elevationGainCm, pacedDistanceCm, pacedMovingMs);
    }

    Engagement engagement() {
        return new Engagement(members, activeMembers, engagedMembers);
    }

    BoardRow boardRow() {
        return new BoardRow(
                rank, Objects.requireNonNull(athleteId), Objects.requireNonNull(displayName), totals(), lastActivityAt);
    }

    Day day() {
        return new Day(Objects.requireNonNull(localDate), activities, distanceCm, movingMs, engagedMembers);
    }
}
