package club.harrier.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the groups' pages.
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

    @Message("Kind of run")
    String kind();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Every kind of run")
    String everyKind();

    @Message("Athlete")
    String athlete();

    @Message("Everybody")
    String everybody();

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

    @Message("Pace")
    String pace();

    @Message("Moving time")
    String movingTime();

    @Message("Climb")
    String climb();

    @Message("Heart rate")
    String heartRate();

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

    @Message("Total")
    String total();

    @Message("Find a member")
    String findMember();

    @Message("Member since")
    String since();

    @Message("Remove")
    String remove();

    @Message("Remove {name}")
    String removeName(String name);

    @Message("Find athletes to add")
    String findCandidate();

    @Message("Add those chosen")
    String addChosen();

    @Message("No active athlete of that name is outside this group.")
    String noCandidates();

    @Message("Nobody of that name is in this group.")
    String noMembers();

    @Message("Choose at least one athlete.")
    String nobodyChosen();

    @Message("{#if count == 1}1 athlete was{#else}{count} athletes were{/if} added to “{name}”.")
    String added(int count, String name);

    @Message(
            "{#if count == 1}1 athlete was{#else}{count} athletes were{/if} removed from “{name}”. Their runs and plans stay.")
    String removed(int count, String name);

    @Message("Requests to join")
    String requestsTitle();

    @Message("Approve")
    String approve();

    @Message("Reject")
    String reject();

    @Message("{name} is a member now.")
    String approved(String name);

    @Message("The request of {name} is rejected.")
    String rejected(String name);

    @Message("inactive")
    String inactive();

    @Message("suspended")
    String suspended();
}
