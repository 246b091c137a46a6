package club.harrier.stats;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a group did in a window, all of it from the same activities.
///
/// @param previous the same sums over the window of equal length just before
/// @param board the first rows of the leaderboard
/// @param boardTotal how many rows the whole leaderboard has for this reader
/// @param me the reader's own row, or null for somebody who is not on the board
/// @param trend one point per date of the window
public record GroupFigures(
        UUID groupId,
        Window window,
        Totals totals,
        Totals previous,
        Engagement engagement,
        List<BoardRow> board,
        long boardTotal,
        @Nullable BoardRow me,
        List<Day> trend) {}
