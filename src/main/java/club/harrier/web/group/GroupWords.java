package club.harrier.web.group;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the groups' pages, and those that several tabs of a group share.
@MessageBundle(value = "groups", locale = "en")
public interface GroupWords {
    @Message("Groups")
    String title();

    @Message("Create group")
    String create();

    @Message("Find a group")
    String find();

    @Message("Your first group")
    String firstTitle();

    @Message("A group is who trains together. Create one, add its athletes, and their week appears here.")
    String firstText();

    @Message("No group of that name")
    String noneTitle();

    @Message("Try a part of the name, or show all groups.")
    String noneText();

    @Message("Show all")
    String showAll();

    @Message(
            "{#if count == 1}One active athlete is in no group.{#else}{count} of {total} active athletes are in no group.{/if}")
    String unassigned(int count, int total);

    @Message("Place them")
    String place();

    @Message("Athletes without a group")
    String unassignedTitle();

    @Message("Choose athletes and the group they are to join.")
    String unassignedText();

    @Message("Find an athlete")
    String findAthlete();

    @Message("{#if count == 1}One athlete{#else}{count} athletes{/if} on this page")
    String athletesHere(int count);

    @Message("The next ones")
    String nextAthletes();

    @Message("Nobody of that name")
    String nobodyTitle();

    @Message("Nobody without a group has a name like this. Try a part of it, or show all.")
    String nobodyText();

    @Message("Responsible coach")
    String owner();

    @Message("Everybody has a group")
    String allPlacedTitle();

    @Message("Every active athlete of the club is in at least one group.")
    String allPlacedText();

    @Message("Add to group")
    String addToGroup();

    @Message("Group")
    String group();

    @Message("Members")
    String members();

    @Message("This week")
    String thisWeek();

    @Message("Distance this week")
    String distanceThisWeek();

    @Message("Distance")
    String distance();

    @Message("Runs")
    String runs();

    @Message("Engagement")
    String engagement();

    @Message("Private")
    String isPrivate();

    @Message("Public")
    String isPublic();

    @Message("{#if count == 1}1 request{#else}{count} requests{/if}")
    String requests(int count);

    @Message("{#if count == 1}1 member{#else}{count} members{/if}")
    String memberCount(int count);

    @Message("{engaged} of {active}")
    String of(long engaged, long active);

    @Message("New group")
    String newTitle();

    @Message("Edit group")
    String editTitle();

    @Message("Delete group")
    String deleteTitle();

    @Message("Name")
    String name();

    @Message("Description")
    String description();

    @Message("When and where you meet, who it is for")
    String descriptionHint();

    @Message("Who may know of it")
    String privacy();

    @Message("Every athlete of the club finds it and can ask to join; a coach decides.")
    String publicText();

    @Message("Only its members and the coaches know that it exists. Open requests are cancelled.")
    String privateText();

    @Message("The group “{name}” is there. Now add its athletes.")
    String created(String name);

    @Message("“{name}” is saved.")
    String changed(String name);

    @Message("The group “{name}” is deleted.")
    String deleted(String name);

    @Message("Delete “{name}”?")
    String deleteQuestion(String name);

    @Message("What goes")
    String whatGoes();

    @Message("The group, its memberships and open requests to join. This cannot be taken back.")
    String whatGoesText();

    @Message("What stays")
    String whatStays();

    @Message(
            "The athletes on the roster, with all their runs, plans and scheduled workouts. The audit log keeps the name and the list of members.")
    String whatStaysText();

    @Message("Yes, delete it")
    String deleteYes();

    @Message("Overview")
    String tabOverview();

    @Message("Activity")
    String tabActivity();

    @Message("Leaderboard")
    String tabBoard();

    @Message("Plans")
    String tabPlans();

    @Message("Parts of the group")
    String tabs();

    @Message("Edit")
    String edit();

    @Message("Delete")
    String delete();

    @Message("Week before")
    String weekBefore();

    @Message("Week after")
    String weekAfter();

    @Message("Week {label}")
    String week(String label);

    @Message("{change} on the same days of the week before")
    String changeCurrent(String change);

    @Message("{change} on the week before")
    String changeFinished(String change);

    @Message("{points} points")
    String points(String points);

    @Message("Distance and runs per day")
    String perDay();

    @Message("Have not run")
    String idle();

    @Message("Everybody has run. Chapeau!")
    String nobodyIdle();

    @Message("and {count} more")
    String andMore(long count);

    @Message("Nobody is in this group yet")
    String emptyTitle();

    @Message("Add athletes, and their runs make its week.")
    String emptyText();

    @Message("Add athletes")
    String add();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Athlete")
    String athlete();

    @Message("Pace")
    String pace();

    @Message("Moving time")
    String movingTime();

    @Message("Climb")
    String climb();
}
