package club.harrier.web;

import club.harrier.screen.Flash;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Offers to take back what was just done to a plan.
public final class Undo {
    private Undo() {}

    public static String path(@Nullable UUID changeId) {
        return "/plan-changes/" + changeId + "/undo";
    }

    /// The message with *Undo*, where there is a change to take back.
    ///
    /// @param back the page to show afterwards
    public static Flash offer(Flash said, @Nullable UUID changeId, String back) {
        return changeId == null ? said : said.undo(path(changeId), "back", List.of(back));
    }

    /// The message with one *Undo* for all of the changes.
    public static Flash offer(Flash said, List<UUID> changeIds, String back) {
        return changeIds.isEmpty()
                ? said
                : said.undo(
                        "/plan-changes/undo?back=" + back,
                        "change",
                        changeIds.stream().map(UUID::toString).toList());
    }
}
