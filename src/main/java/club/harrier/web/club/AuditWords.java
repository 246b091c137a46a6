package club.harrier.web.club;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the audit log's page.
@MessageBundle(value = "audit", locale = "en")
public interface AuditWords {
    @Message("Audit log")
    String title();

    @Message("Group")
    String group();

    @Message("Who")
    String actor();

    @Message("What")
    String action();

    @Message("Everything")
    String any();

    @Message("Every group")
    String anyGroup();

    @Message("Anybody")
    String anybody();

    @Message("Show")
    String show();

    @Message("Show all")
    String reset();

    @Message("The server")
    String server();

    @Message("a deleted group")
    String someGroup();

    @Message("an erased athlete")
    String someAthlete();

    @Message("Older entries")
    String older();

    @Message("Back to the newest")
    String newest();

    @Message("Nothing was changed yet")
    String emptyTitle();

    @Message("Whatever a coach changes about groups, plans and athletes is written down here.")
    String emptyText();

    @Message("Nothing of this kind")
    String noneTitle();

    @Message("Ask for something else, or show all entries.")
    String noneText();

    @Message("Group created")
    String groupCreated();

    @Message("Group changed")
    String groupUpdated();

    @Message("Group deleted")
    String groupDeleted();

    @Message("Athlete added to a group")
    String memberAdded();

    @Message("Athlete out of a group")
    String memberRemoved();

    @Message("Join request approved")
    String joinRequestApproved();

    @Message("Join request rejected")
    String joinRequestRejected();

    @Message("Join request cancelled")
    String joinRequestCancelled();

    @Message("Plan created")
    String planCreated();

    @Message("Plan changed")
    String planUpdated();

    @Message("Plan archived")
    String planArchived();

    @Message("Plan deleted")
    String planDeleted();

    @Message("Plan assigned to a group")
    String planAssigned();

    @Message("Plan taken from a group")
    String planUnassigned();

    @Message("Athlete enrolled in a plan")
    String planEnrolled();

    @Message("Athlete taken off a plan")
    String planEnded();

    @Message("Plan shifted")
    String planShifted();

    @Message("Change of a plan undone")
    String planUndone();

    @Message("Workout moved or skipped")
    String workoutRescheduled();

    @Message("Workout changed for one")
    String workoutChanged();

    @Message("Workout added for one")
    String workoutAdded();

    @Message("Workout taken off for one")
    String workoutRemoved();

    @Message("Athlete paused")
    String athletePaused();

    @Message("Pause changed")
    String athletePauseChanged();

    @Message("Pause removed")
    String athletePauseRemoved();

    @Message("Moved to another squad")
    String planRegrouped();

    @Message("Workout added to a plan")
    String planWorkoutAdded();

    @Message("Workout of a plan changed")
    String planWorkoutChanged();

    @Message("Workout taken out of a plan")
    String planWorkoutRemoved();

    @Message("Newcomers of a plan")
    String planNewcomers();

    @Message("Squad added to a plan")
    String planSquadAdded();

    @Message("Activity deleted")
    String activityDeleted();

    @Message("Activity brought back")
    String activityRestored();

    @Message("Athlete taken up")
    String athleteCreated();

    @Message("Athlete changed")
    String athleteUpdated();

    @Message("Athlete invited")
    String athleteInvited();

    @Message("Athlete came in")
    String athleteJoined();

    @Message("Password link made")
    String athletePasswordLink();

    @Message("Athlete erased")
    String athleteDeleted();

    @Message("Zones set for an athlete")
    String thresholdSet();

    @Message("Zones of an athlete removed")
    String thresholdRemoved();

    @Message("Workout created")
    String workoutCreated();

    @Message("Workout changed")
    String workoutUpdated();

    @Message("Workout archived")
    String workoutArchived();

    @Message("Workout deleted")
    String workoutDeleted();

    @Message("Invitation taken back")
    String invitationRevoked();

    @Message("Coach invited")
    String coachInvited();

    @Message("Coach came in")
    String coachJoined();

    @Message("Coach removed")
    String coachRemoved();

    @Message("Club created")
    String organizationCreated();

    @Message("Club changed")
    String organizationUpdated();
}
