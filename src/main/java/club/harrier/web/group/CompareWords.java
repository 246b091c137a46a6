package club.harrier.web.group;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the comparison.
@MessageBundle(value = "compare", locale = "en")
public interface CompareWords {
    @Message("Compare groups")
    String title();

    @Message("Window")
    String window();

    @Message("{count} days")
    String days(String count);

    @Message("Custom")
    String custom();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Show")
    String show();

    @Message("What and whose")
    String filters();

    @Message("What counts")
    String whatCounts();

    @Message("Whose")
    String whose();

    @Message("Today’s members, the whole window")
    String current();

    @Message("Members at the time")
    String then();

    @Message("Counted: all that today’s active members did in this window, also before they joined.")
    String currentRule();

    @Message(
            "Counted: what each athlete did on dates when they were in the group, whatever their status now. The club row counts the whole roster.")
    String thenRule();

    @Message(
            "Engagement is the share of active members with at least one counted activity. In the row of the club an athlete of two groups counts once.")
    String rules();

    @Message("Sort by")
    String sortBy();

    @Message("Order")
    String order();

    @Message("Highest first")
    String descending();

    @Message("Lowest first")
    String ascending();

    @Message("Group")
    String group();

    @Message("Active members")
    String activeMembers();

    @Message("Engagement")
    String engagement();

    @Message("Activities")
    String activities();

    @Message("Runs")
    String runs();

    @Message("Rides")
    String rides();

    @Message("Swims")
    String swims();

    @Message("Walks")
    String walks();

    @Message("Hikes")
    String hikes();

    @Message("Strength training")
    String strength();

    @Message("Other activities")
    String others();

    @Message("All activities")
    String everything();

    @Message("Distance")
    String distance();

    @Message("Moving time")
    String movingTime();

    @Message("In total")
    String inTotal();

    @Message("Per active member")
    String perActiveMember();

    @Message("per active member")
    String perMember();

    @Message("{part} of {whole}")
    String of(long part, long whole);

    @Message("{group} (all)")
    String wholeClub(String group);

    @Message("Whole club: {value}")
    String clubLine(String value);

    @Message("The first {shown} groups; {rest} more stand in the table.")
    String rest(int shown, int rest);

    @Message("Nobody has recorded anything of this kind in this window.")
    String nothing();

    @Message("Nothing to compare yet")
    String emptyTitle();

    @Message("Once there are groups, they stand here side by side.")
    String emptyText();

    @Message("Create a group")
    String create();

    @Message("This window cannot be shown")
    String problemTitle();
}
