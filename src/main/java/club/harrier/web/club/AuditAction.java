package club.harrier.web.club;

import club.harrier.org.AuditTrail.Line;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the audit log can say happened.
enum AuditAction {
    GROUP_CREATED,
    GROUP_UPDATED,
    GROUP_DELETED,
    MEMBER_ADDED,
    MEMBER_REMOVED,
    JOIN_REQUEST_APPROVED,
    JOIN_REQUEST_REJECTED,
    JOIN_REQUEST_CANCELLED,
    PLAN_CREATED,
    PLAN_UPDATED,
    PLAN_ARCHIVED,
    PLAN_DELETED,
    PLAN_ASSIGNED,
    PLAN_UNASSIGNED,
    PLAN_ENROLLED,
    PLAN_ENDED,
    PLAN_REGROUPED,
    PLAN_WORKOUT_ADDED,
    PLAN_WORKOUT_CHANGED,
    PLAN_WORKOUT_REMOVED,
    PLAN_NEWCOMERS,
    PLAN_SQUAD_ADDED,
    ACTIVITY_DELETED,
    ACTIVITY_RESTORED,
    PLAN_SHIFTED,
    PLAN_UNDONE,
    WORKOUT_RESCHEDULED,
    WORKOUT_CHANGED,
    WORKOUT_ADDED,
    WORKOUT_REMOVED,
    ATHLETE_PAUSED,
    ATHLETE_PAUSE_CHANGED,
    ATHLETE_PAUSE_REMOVED,
    ATHLETE_CREATED,
    ATHLETE_UPDATED,
    ATHLETE_INVITED,
    ATHLETE_JOINED,
    ATHLETE_PASSWORD_LINK,
    ATHLETE_DELETED,
    ATHLETE_THRESHOLD_SET,
    ATHLETE_THRESHOLD_REMOVED,
    LIBRARY_WORKOUT_CREATED,
    LIBRARY_WORKOUT_UPDATED,
    LIBRARY_WORKOUT_ARCHIVED,
    LIBRARY_WORKOUT_DELETED,
    INVITATION_REVOKED,
    COACH_INVITED,
    COACH_JOINED,
    COACH_REMOVED,
    ORGANIZATION_CREATED,
    ORGANIZATION_UPDATED;

    /// As the log keeps it: `group.created`.
    String key() {
        String name = name().toLowerCase(Locale.ROOT);
        int subject = name.startsWith("join_request") ? "join_request".length() : name.indexOf('_');
        return name.substring(0, subject) + "." + name.substring(subject + 1);
    }

    static Optional<AuditAction> of(Line line) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(line.action()))
                .findFirst();
    }

    /// Whether only the head coach reads of it.
    boolean isOfClub() {
        return this == COACH_INVITED
                || this == COACH_JOINED
                || this == COACH_REMOVED
                || this == ORGANIZATION_CREATED
                || this == ORGANIZATION_UPDATED;
    }

    /// The short name by which a coach filters.
    String label(AuditWords words) {
        return switch (this) {
            case GROUP_CREATED -> words.groupCreated();
            case GROUP_UPDATED -> words.groupUpdated();
            case GROUP_DELETED -> words.groupDeleted();
            case MEMBER_ADDED -> words.memberAdded();
            case MEMBER_REMOVED -> words.memberRemoved();
            case JOIN_REQUEST_APPROVED -> words.joinRequestApproved();
            case JOIN_REQUEST_REJECTED -> words.joinRequestRejected();
            case JOIN_REQUEST_CANCELLED -> words.joinRequestCancelled();
            case PLAN_CREATED -> words.planCreated();
            case PLAN_UPDATED -> words.planUpdated();
            case PLAN_ARCHIVED -> words.planArchived();
            case PLAN_DELETED -> words.planDeleted();
            case PLAN_ASSIGNED -> words.planAssigned();
            case PLAN_UNASSIGNED -> words.planUnassigned();
            case PLAN_ENROLLED -> words.planEnrolled();
            case PLAN_ENDED -> words.planEnded();
            case PLAN_REGROUPED -> words.planRegrouped();
            case PLAN_WORKOUT_ADDED -> words.planWorkoutAdded();
            case PLAN_WORKOUT_CHANGED -> words.planWorkoutChanged();
            case PLAN_WORKOUT_REMOVED -> words.planWorkoutRemoved();
            case PLAN_NEWCOMERS -> words.planNewcomers();
            case PLAN_SQUAD_ADDED -> words.planSquadAdded();
            case ACTIVITY_DELETED -> words.activityDeleted();
            case ACTIVITY_RESTORED -> words.activityRestored();
            case PLAN_SHIFTED -> words.planShifted();
            case PLAN_UNDONE -> words.planUndone();
            case WORKOUT_RESCHEDULED -> words.workoutRescheduled();
            case WORKOUT_CHANGED -> words.workoutChanged();
            case WORKOUT_ADDED -> words.workoutAdded();
            case WORKOUT_REMOVED -> words.workoutRemoved();
            case ATHLETE_PAUSED -> words.athletePaused();
            case ATHLETE_PAUSE_CHANGED -> words.athletePauseChanged();
            case ATHLETE_PAUSE_REMOVED -> words.athletePauseRemoved();
            case ATHLETE_CREATED -> words.athleteCreated();
            case ATHLETE_UPDATED -> words.athleteUpdated();
            case ATHLETE_INVITED -> words.athleteInvited();
            case ATHLETE_JOINED -> words.athleteJoined();
            case ATHLETE_PASSWORD_LINK -> words.athletePasswordLink();
            case ATHLETE_DELETED -> words.athleteDeleted();
            case ATHLETE_THRESHOLD_SET -> words.thresholdSet();
            case ATHLETE_THRESHOLD_REMOVED -> words.thresholdRemoved();
            case LIBRARY_WORKOUT_CREATED -> words.workoutCreated();
            case LIBRARY_WORKOUT_UPDATED -> words.workoutUpdated();
            case LIBRARY_WORKOUT_ARCHIVED -> words.workoutArchived();
            case LIBRARY_WORKOUT_DELETED -> words.workoutDeleted();
            case INVITATION_REVOKED -> words.invitationRevoked();
            case COACH_INVITED -> words.coachInvited();
            case COACH_JOINED -> words.coachJoined();
            case COACH_REMOVED -> words.coachRemoved();
            case ORGANIZATION_CREATED -> words.organizationCreated();
            case ORGANIZATION_UPDATED -> words.organizationUpdated();
        };
    }
}
