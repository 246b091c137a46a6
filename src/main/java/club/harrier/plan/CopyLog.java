package club.harrier.plan;

import club.harrier.copy.Assignment;
import club.harrier.copy.CopiedWorkout;
import club.harrier.org.AuditLog;
import club.harrier.org.AuditLog.Entry;
import club.harrier.org.Caller;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What the audit log says about changes of a group's plan.
@Singleton
final class CopyLog {
    private final AuditLog audit;
    private final ObjectMapper json;

    @Inject
    CopyLog(AuditLog audit, ObjectMapper json) {
        this.audit = audit;
        this.json = json;
    }

    void record(
            Handle handle,
            Caller caller,
            Assignment assignment,
            String action,
            @Nullable CopiedWorkout before,
            @Nullable CopiedWorkout after) {
        var entry = new Entry(
                action,
                AuditLog.Subject.PLAN,
                "assignment",
                assignment.assignmentId(),
                assignment.name(),
                assignment.groupId(),
                null,
                before == null ? null : written(before),
                after == null ? null : written(after));
        audit.record(handle, caller.orgId(), caller.accountId(), List.of(entry));
    }

    private String written(CopiedWorkout workout) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("workout_id", workout.workoutId());
        facts.put("name", workout.workout().name());
        facts.put("date", workout.date().toString());
        facts.put("called_off", workout.isCalledOff());
        facts.put("target_distance_cm", workout.workout().targetDistanceCm());
        facts.put("target_duration_s", workout.workout().targetDurationS());
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
