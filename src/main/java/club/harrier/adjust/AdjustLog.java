package club.harrier.adjust;

import club.harrier.copy.Assignment;
import club.harrier.org.AuditLog;
import club.harrier.org.AuditLog.Entry;
import club.harrier.org.AuditLog.Subject;
import club.harrier.org.Caller;
import club.harrier.schedule.HeldWorkout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What this room writes to the audit log.
@Singleton
final class AdjustLog {
    private final AuditLog audit;

    @Inject
    AdjustLog(AuditLog audit) {
        this.audit = audit;
    }

    void workout(Handle handle, Caller caller, String action, HeldWorkout held, String before, String after) {
        write(
                handle,
                caller,
                new Entry(
                        "workout." + action,
                        Subject.PLAN,
                        "scheduled_workout",
                        held.scheduledWorkoutId(),
                        held.workout().name(),
                        held.groupId(),
                        held.athleteId(),
                        before,
                        after));
    }

    /// @param athleteId the only athlete it was done for, or null
    void plan(
            Handle handle,
            Caller caller,
            String action,
            Assignment assignment,
            @Nullable UUID athleteId,
            String after) {
        write(
                handle,
                caller,
                new Entry(
                        "plan." + action,
                        Subject.PLAN,
                        "assignment",
                        assignment.assignmentId(),
                        assignment.name(),
                        assignment.groupId(),
                        athleteId,
                        null,
                        after));
    }

    void athlete(
            Handle handle,
            Caller caller,
            String action,
            UUID athleteId,
            @Nullable String before,
            @Nullable String after) {
        String name = handle.createQuery(
                        "SELECT display_name FROM athlete WHERE org_id = :org AND athlete_id = :athlete")
                .bind("org", caller.orgId())
                .bind("athlete", athleteId)
                .mapTo(String.class)
                .one();
        write(handle, caller, Entry.ofAthlete("athlete." + action, athleteId, name, before, after));
    }

    private void write(Handle handle, Caller caller, Entry entry) {
        audit.record(handle, caller.orgId(), caller.accountId(), List.of(entry));
    }
}
