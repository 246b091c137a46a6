package club.harrier.web.athlete;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of an athlete's page and of what coaches do there.
@MessageBundle(value = "athlete", locale = "en")
public interface AthleteWords {
    @Message("Name")
    String name();

    @Message("E-mail address")
    String email();

    @Message(
            "With it you get a link with which the athlete sets a password. Without it only coaches act for the athlete.")
    String emailHint();

    @Message("Time zone")
    String timeZone();

    @Message("Empty: that of the club.")
    String timeZoneHint();

    @Message("{name} is on the roster.")
    String takenUp(String name);

    @Message("{name} has a new invitation.")
    String invited(String name);

    @Message("Hand this link to {name}. It is shown only now, lets exactly one person in, and can be used until {day}.")
    String invitationText(String name, String day);

    @Message("A new password for {name}")
    String passwordLink(String name);

    @Message(
            "Hand this link to {name}. It is shown only now, works once, and can be used for 24 hours. The old password stays valid until then.")
    String passwordText(String name);

    @Message("Link")
    String link();

    @Message("On to {name}")
    String toAthlete(String name);

    @Message("Add another")
    String addAnother();

    @Message("All athletes")
    String toRoster();

    @Message("Edit")
    String edit();

    @Message("Invite")
    String invite();

    @Message("New invitation link")
    String inviteAgain();

    @Message("Take the invitation back")
    String revoke();

    @Message("The invitation is taken back; its link no longer works.")
    String invitationRevoked();

    @Message("Link to a new password")
    String newPassword();

    @Message("Delete for good")
    String delete();

    @Message("Signs in")
    String signsIn();

    @Message("Has not come in yet")
    String isOut();

    @Message("Invited until {day}")
    String invitedUntil(String day);

    @Message("No e-mail address")
    String noEmail();

    @Message("Distance")
    String distance();

    @Message("Moving time")
    String movingTime();

    @Message("Runs")
    String runsHead();

    @Message("Runs of the last twelve weeks")
    String weekTrend();

    @Message("Week from")
    String week();

    @Message("As a table")
    String asTable();

    @Message("Latest activities")
    String recent();

    @Message("Nothing recorded yet.")
    String noRecent();

    @Message("Note")
    String note();

    @Message("Only coaches see the note and the labels.")
    String noteHint();

    @Message("No note yet.")
    String noNote();

    @Message("No labels")
    String noLabels();

    @Message("In no group")
    String noGroups();

    @Message("Set apart by commas, for example: youth, half marathon")
    String labelsHint();

    @Message("Inactive athletes count nowhere; suspended ones cannot sign in either.")
    String statusHint();

    @Message("Edit {name}")
    String editTitle(String name);

    @Message("{name} is saved.")
    String saved(String name);

    @Message("Delete {name} for good?")
    String deletionTitle(String name);

    @Message(
            "All activities, files, plans and memberships of this athlete are erased, and all groups' figures change with them.")
    String deletionAll();

    @Message("This cannot be undone. To keep the figures, make the athlete inactive instead.")
    String deletionNoUndo();

    @Message("To confirm, type the name: {name}")
    String confirm(String name);

    @Message("{name} and all their data are erased.")
    String erased(String name);
}
