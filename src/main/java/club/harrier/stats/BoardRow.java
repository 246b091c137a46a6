package club.harrier.stats;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One athlete's place on a leaderboard.
///
/// @param rank equal values share one, and the next are skipped
/// @param lastActivityAt start of the athlete's latest activity that counts here; null without one
public record BoardRow(
        long rank,
        UUID athleteId,
        String displayName,
        Totals totals,
        @Nullable Instant lastActivityAt) {}
