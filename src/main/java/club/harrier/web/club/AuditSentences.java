package club.harrier.web.club;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What happened, as the audit log's sentences.
@MessageBundle(value = "happened", locale = "en")
public interface AuditSentences {
    @Message("{actor} created the group {target}.")
    String groupCreated(String actor, String target);

    @Message("{actor} changed the group {target}.")
    String groupUpdated(String actor, String target);

    @Message("{actor} deleted the group {target}.")
    String groupDeleted(String actor, String target);

    @Message("{actor} added {target} to {group}.")
    String memberAdded(String actor, String target, String group);

    @Message("{actor} took {target} out of {group}.")
    String memberRemoved(String actor, String target, String group);

    @Message("{actor} approved that {target} joins {group}.")
    String joinRequestApproved(String actor, String target, String group);

    @Message("{actor} rejected that {target} joins {group}.")
    String joinRequestRejected(String actor, String target, String group);

    @Message("{actor} cancelled the request of {target} to join {group}.")
    String joinRequestCancelled(String actor, String target, String group);

    @Message("{actor} created the plan {target}.")
    String planCreated(String actor, String target);

    @Message("{actor} changed the plan {target}.")
    String planUpdated(String actor, String target);

    @Message("{actor} archived the plan {target}.")
    String planArchived(String actor, String target);

    @Message("{actor} deleted the plan {target}.")
    String planDeleted(String actor, String target);

    @Message("{actor} assigned the plan {target} to {group}.")
    String planAssigned(String actor, String target, String group);

    @Message("{actor} took the plan {target} from {group}.")
    String planUnassigned(String actor, String target, String group);

    @Message("{actor} enrolled {athlete} in the plan {target}.")
    String planEnrolled(String actor, String target, String athlete);

    @Message("{actor} took {athlete} off the plan {target}.")
    String planEnded(String actor, String target, String athlete);

    @Message("{actor} shifted the plan {target}.")
    String planShifted(String actor, String target);

    @Message("{actor} undid a change of {target}.")
    String planUndone(String actor, String target);

    @Message("{actor} moved or skipped the workout {target} of {athlete}.")
    String workoutRescheduled(String actor, String target, String athlete);

    @Message("{actor} changed the workout {target} for {athlete}.")
    String workoutChanged(String actor, String target, String athlete);

    @Message("{actor} added the workout {target} for {athlete}.")
    String workoutAdded(String actor, String target, String athlete);

    @Message("{actor} took the workout {target} off the calendar of {athlete}.")
    String workoutRemoved(String actor, String target, String athlete);

    @Message("{actor} entered a pause for {target}.")
    String athletePaused(String actor, String target);

    @Message("{actor} changed a pause of {target}.")
    String athletePauseChanged(String actor, String target);

    @Message("{actor} removed a pause of {target}.")
    String athletePauseRemoved(String actor, String target);

    @Message("{actor} moved {athlete} to another squad of the plan {target}.")
    String planRegrouped(String actor, String target, String athlete);

    @Message("{actor} added a workout to the plan {target} of {group}.")
    String planWorkoutAdded(String actor, String target, String group);

    @Message("{actor} changed a workout of the plan {target} of {group}.")
    String planWorkoutChanged(String actor, String target, String group);

    @Message("{actor} took a workout out of the plan {target} of {group}.")
    String planWorkoutRemoved(String actor, String target, String group);

    @Message("{actor} decided whether the plan {target} of {group} enrols newcomers.")
    String planNewcomers(String actor, String target, String group);

    @Message("{actor} added a squad to the plan {target} of {group}.")
    String planSquadAdded(String actor, String target, String group);

    @Message("{actor} deleted “{target}” of {athlete}.")
    String activityDeleted(String actor, String target, String athlete);

    @Message("{actor} brought “{target}” of {athlete} back.")
    String activityRestored(String actor, String target, String athlete);

    @Message("{actor} took {target} up on the roster.")
    String athleteCreated(String actor, String target);

    @Message("{actor} changed the details of {target}.")
    String athleteUpdated(String actor, String target);

    @Message("{actor} invited {target}.")
    String athleteInvited(String actor, String target);

    @Message("{target} came in by the invitation.")
    String athleteJoined(String target);

    @Message("{actor} made a password link for {target}.")
    String athletePasswordLink(String actor, String target);

    @Message("{actor} erased an athlete and all their data.")
    String athleteDeleted(String actor);

    @Message("{actor} set zones for {target}.")
    String thresholdSet(String actor, String target);

    @Message("{actor} removed zones of {target}.")
    String thresholdRemoved(String actor, String target);

    @Message("{actor} put the workout {target} into the library.")
    String workoutCreated(String actor, String target);

    @Message("{actor} changed the workout {target} of the library.")
    String workoutUpdated(String actor, String target);

    @Message("{actor} archived the workout {target}.")
    String workoutArchived(String actor, String target);

    @Message("{actor} deleted the workout {target} from the library.")
    String workoutDeleted(String actor, String target);

    @Message("{actor} took the invitation of {target} back.")
    String invitationRevoked(String actor, String target);

    @Message("{actor} invited {target} as a coach.")
    String coachInvited(String actor, String target);

    @Message("{target} came in as a coach.")
    String coachJoined(String target);

    @Message("{actor} removed the coach {target}.")
    String coachRemoved(String actor, String target);

    @Message("{actor} created the club {target}.")
    String organizationCreated(String actor, String target);

    @Message("{actor} changed the club’s settings.")
    String organizationUpdated(String actor);

    @Message("{actor}: {action}, {target}.")
    String other(String actor, String action, String target);
}
