package club.harrier.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages on which athletes find their day and their groups.
@MessageBundle(value = "mine", locale = "en")
public interface MineWords {
    @Message("You are paused ({reason}) until further notice.")
    String paused(String reason);

    @Message("You are paused ({reason}) until {date}.")
    String pausedUntil(String reason, String date);

    @Message("Today")
    String today();

    @Message("Next workout")
    String next();

    @Message("Your workout today")
    String planToday();

    @Message("Nothing is planned for the next two weeks. When a coach enrols you in a plan, your workouts appear here.")
    String noPlan();

    @Message("Open the calendar")
    String toCalendar();

    @Message("This week")
    String week();

    @Message("Distance")
    String distance();

    @Message("Runs")
    String runs();

    @Message("Time")
    String time();

    @Message("Distance per day")
    String perDay();

    @Message("Latest activities")
    String latest();

    @Message("All activities")
    String all();

    @Message("My groups")
    String groups();

    @Message("{#if members == 1}1 member{#else}{members} members{/if}")
    String members(int members);

    @Message("You are in no group yet")
    String noGroupsTitle();

    @Message("Groups train together and see each other’s runs. Find one and ask to join, or let a coach add you.")
    String noGroupsText();

    @Message("Discover groups")
    String discover();

    @Message("Public groups of your club. You ask, a coach decides.")
    String discoverText();

    @Message("Find a group")
    String find();

    @Message("No group found")
    String noneFoundTitle();

    @Message("No group that you may see has this in its name.")
    String noneFoundText();

    @Message("There is no group to discover yet")
    String noneTitle();

    @Message("Your coaches have opened no group to everybody. Ask them to add you to one.")
    String noneText();

    @Message("Show all groups")
    String everyGroup();

    @Message("You are a member")
    String isMember();

    @Message("You have asked; a coach decides")
    String hasAsked();

    @Message("Its runs, board and members are shown to its members. You ask, a coach decides.")
    String outsideText();

    @Message("Private")
    String isPrivate();

    @Message("Ask to join")
    String ask();

    @Message("Message to the coaches (may stay empty)")
    String messageField();

    @Message("Send")
    String send();

    @Message("Take back the request")
    String takeBack();

    @Message("Open")
    String open();

    @Message("Your request to join “{name}” is with the coaches.")
    String asked(String name);

    @Message("Your request to join “{name}” is taken back.")
    String tookBack(String name);

    @Message("Nothing was done: somebody else was faster. This is how it stands now.")
    String changed();

    @Message("More groups")
    String more();
}
