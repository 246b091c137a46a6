package club.harrier.web.group;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a group's feed.
@MessageBundle(value = "feed", locale = "en")
public interface FeedWords {
    @Message("Kind of run")
    String kind();

    @Message("All kinds")
    String everyKind();

    @Message("1 new run")
    String oneNewRun();

    /// The page's script puts the number for the sign.
    @Message("# new runs")
    String newRuns();

    @Message("Show the newest runs")
    String newestRuns();

    @Message("Filter")
    String filter();

    @Message("Clear filters")
    String clear();

    @Message("No runs here")
    String noRunsTitle();

    @Message("Once a member uploads a run, it stands here.")
    String noRunsText();

    @Message("No run fits these filters.")
    String noRunsFiltered();

    @Message("Heart rate")
    String heartRate();
}
