package club.harrier.web.group;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a group's leaderboard.
@MessageBundle(value = "board", locale = "en")
public interface BoardWords {
    @Message("{days} days")
    String days(String days);

    @Message("Window")
    String window();

    @Message("Dates of your own")
    String custom();

    @Message("Order by")
    String orderBy();

    @Message("Whose runs")
    String whose();

    @Message("Today’s members, whole window")
    String current();

    @Message("Members of each day")
    String then();

    @Message("Show")
    String show();

    @Message("Rank")
    String rank();

    @Message("Last run")
    String last();

    @Message("Distance per day")
    String trend();

    @Message("The same as a table")
    String asTable();

    @Message("Date")
    String date();

    @Message("Who ran")
    String whoRan();

    @Message(
            "Equal values share a rank, and the next ranks are skipped. Runs count on the date the athlete ran them on.")
    String rules();

    @Message("The first {count} of {total} are shown.")
    String firstOf(int count, long total);
}
