package club.harrier.web.club;

import club.harrier.org.AuditTrail.Line;
import club.harrier.screen.Format;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// One line of the audit log as a person reads it.
///
/// @param changes what differs, field by field
record AuditEntry(String at, String sentence, List<Change> changes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param before empty for something new
    /// @param after empty for something gone
    record Change(String field, String before, String after) {}

    static AuditEntry of(Line line, AuditWords words, AuditFieldWords fields, AuditSentences sentences, Format format) {
        var before = read(line.before());
        var after = read(line.after());
        String actor = Objects.requireNonNullElse(line.actorName(), words.server());
        String target = read(line.target()).path("name").asText();
        String group =
                firstOf(line.groupName(), after.path("group_name"), before.path("group_name"), words.someGroup());
        String athlete = Objects.requireNonNullElse(line.athleteName(), words.someAthlete());
        String sentence = AuditAction.of(line)
                .map(action -> sentence(sentences, action, actor, target, group, athlete))
                .orElseGet(() -> sentences.other(actor, line.action(), target));
        return new AuditEntry(format.dateTime(line.at()), sentence, changes(before, after, fields));
    }

    private static JsonNode read(@Nullable String json) {
        try {
            return json == null ? MissingNode.getInstance() : JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /// The name it has now, else the one it had then.
    private static String firstOf(@Nullable String now, JsonNode after, JsonNode before, String none) {
        return now != null ? now : after.asText(before.asText(none));
    }

    private static String sentence(
            AuditSentences words, AuditAction action, String actor, String target, String group, String athlete) {
        return switch (action) {
            case GROUP_CREATED -> words.groupCreated(actor, target);
            case GROUP_UPDATED -> words.groupUpdated(actor, target);
            case GROUP_DELETED -> words.groupDeleted(actor, target);
            case MEMBER_ADDED -> words.memberAdded(actor, target, group);
            case MEMBER_REMOVED -> words.memberRemoved(actor, target, group);
            case JOIN_REQUEST_APPROVED -> words.joinRequestApproved(actor, target, group);
            case JOIN_REQUEST_REJECTED -> words.joinRequestRejected(actor, target, group);
            case JOIN_REQUEST_CANCELLED -> words.joinRequestCancelled(actor, target, group);
            case PLAN_CREATED -> words.planCreated(actor, target);
            case PLAN_UPDATED -> words.planUpdated(actor, target);
            case PLAN_ARCHIVED -> words.planArchived(actor, target);
            case PLAN_DELETED -> words.planDeleted(actor, target);
            case PLAN_ASSIGNED -> words.planAssigned(actor, target, group);
            case PLAN_UNASSIGNED -> words.planUnassigned(actor, target, group);
            case PLAN_ENROLLED -> words.planEnrolled(actor, target, athlete);
            case PLAN_ENDED -> words.planEnded(actor, target, athlete);
            case PLAN_REGROUPED -> words.planRegrouped(actor, target, athlete);
            case PLAN_WORKOUT_ADDED -> words.planWorkoutAdded(actor, target, group);
            case PLAN_WORKOUT_CHANGED -> words.planWorkoutChanged(actor, target, group);
            case PLAN_WORKOUT_REMOVED -> words.planWorkoutRemoved(actor, target, group);
            case PLAN_NEWCOMERS -> words.planNewcomers(actor, target, group);
            case PLAN_SQUAD_ADDED -> words.planSquadAdded(actor, target, group);
            case ACTIVITY_DELETED -> words.activityDeleted(actor, target, athlete);
            case ACTIVITY_RESTORED -> words.activityRestored(actor, target, athlete);
            case PLAN_SHIFTED -> words.planShifted(actor, target);
            case PLAN_UNDONE -> words.planUndone(actor, target);
            case WORKOUT_RESCHEDULED -> words.workoutRescheduled(actor, target, athlete);
            case WORKOUT_CHANGED -> words.workoutChanged(actor, target, athlete);
            case WORKOUT_ADDED -> words.workoutAdded(actor, target, athlete);
            case WORKOUT_REMOVED -> words.workoutRemoved(actor, target, athlete);
            case ATHLETE_PAUSED -> words.athletePaused(actor, target);
            case ATHLETE_PAUSE_CHANGED -> words.athletePauseChanged(actor, target);
            case ATHLETE_PAUSE_REMOVED -> words.athletePauseRemoved(actor, target);
            case ATHLETE_CREATED -> words.athleteCreated(actor, target);
            case ATHLETE_UPDATED -> words.athleteUpdated(actor, target);
            case ATHLETE_INVITED -> words.athleteInvited(actor, target);
            case ATHLETE_JOINED -> words.athleteJoined(target);
            case ATHLETE_PASSWORD_LINK -> words.athletePasswordLink(actor, target);
            case ATHLETE_DELETED -> words.athleteDeleted(actor);
            case ATHLETE_THRESHOLD_SET -> words.thresholdSet(actor, target);
            case ATHLETE_THRESHOLD_REMOVED -> words.thresholdRemoved(actor, target);
            case LIBRARY_WORKOUT_CREATED -> words.workoutCreated(actor, target);
            case LIBRARY_WORKOUT_UPDATED -> words.workoutUpdated(actor, target);
            case LIBRARY_WORKOUT_ARCHIVED -> words.workoutArchived(actor, target);
            case LIBRARY_WORKOUT_DELETED -> words.workoutDeleted(actor, target);
            case INVITATION_REVOKED -> words.invitationRevoked(actor, target);
            case COACH_INVITED -> words.coachInvited(actor, target);
            case COACH_JOINED -> words.coachJoined(target);
            case COACH_REMOVED -> words.coachRemoved(actor, target);
            case ORGANIZATION_CREATED -> words.organizationCreated(actor, target);
            case ORGANIZATION_UPDATED -> words.organizationUpdated(actor);
        };
    }

    private static List<Change> changes(JsonNode before, JsonNode after, AuditFieldWords words) {
        var names = new LinkedHashSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        var changes = new ArrayList<Change>();
        for (String name : names) {
            @Nullable String field = field(words, name);
            String was = value(words, text(before.path(name)));
            String is = value(words, text(after.path(name)));
            boolean isSaid = before.isMissingNode() && (name.equals("name") || name.equals("display_name"));
            if (field != null && !isSaid && !was.equals(is)) {
                changes.add(new Change(field, was, is));
            }
        }
        return changes;
    }

    /// Harrier's own words among the values, in the person's language.
    private static String value(AuditFieldWords words, String text) {
        return switch (text) {
            case "public" -> words.valuePublic();
            case "private" -> words.valuePrivate();
            case "active" -> words.valueActive();
            case "inactive" -> words.valueInactive();
            case "suspended" -> words.valueSuspended();
            case "metric" -> words.valueMetric();
            case "imperial" -> words.valueImperial();
            case "monday" -> words.valueMonday();
            case "saturday" -> words.valueSaturday();
            case "sunday" -> words.valueSunday();
            default -> text;
        };
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : value.isNull() ? "" : value.asText();
    }

    /// What a changed field is called; null for what says nothing to a person, such as an id.
    private static @Nullable String field(AuditFieldWords words, String name) {
        return switch (name) {
            case "name" -> words.fieldName();
            case "display_name" -> words.fieldDisplayName();
            case "description" -> words.fieldDescription();
            case "privacy" -> words.fieldPrivacy();
            case "status" -> words.fieldStatus();
            case "labels" -> words.fieldLabels();
            case "email" -> words.fieldEmail();
            case "time_zone" -> words.fieldTimeZone();
            case "week_start" -> words.fieldWeekStart();
            case "unit_system" -> words.fieldUnitSystem();
            case "start_date" -> words.fieldStartDate();
            case "from_date" -> words.fieldFromDate();
            case "enrolled" -> words.fieldEnrolled();
            case "member_count" -> words.fieldMemberCount();
            default -> null;
        };
    }
}
