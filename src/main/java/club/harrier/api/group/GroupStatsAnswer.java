package club.harrier.api.group;

import club.harrier.stats.GroupFigures;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a group did in a window. All parts count the same activities.")
record GroupStatsAnswer(
        UUID groupId,
        WindowAnswer window,
        TotalsAnswer totals,

        @Schema(description = "The same sums for the window of equal length just before")
        TotalsAnswer previous,

        EngagementAnswer engagement,

        @Schema(description = "The first rows of the board, best first; equal values share a rank")
        List<BoardRowAnswer> leaderboard,

        @Schema(description = "How many rows the whole board has")
        long leaderboardTotal,

        @Schema(description = "The caller's own row; null for who is not on the board") @Nullable
        BoardRowAnswer me,

        @Schema(description = "One point per date of the window")
        List<DayAnswer> trend) {

    static GroupStatsAnswer of(GroupFigures figures) {
        return new GroupStatsAnswer(
                figures.groupId(),
                WindowAnswer.of(figures.window()),
                TotalsAnswer.of(figures.totals()),
                TotalsAnswer.of(figures.previous()),
                EngagementAnswer.of(figures.engagement()),
                figures.board().stream().map(BoardRowAnswer::of).toList(),
                figures.boardTotal(),
                figures.me() == null ? null : BoardRowAnswer.of(figures.me()),
                figures.trend().stream().map(DayAnswer::of).toList());
    }
}
