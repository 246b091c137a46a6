package club.harrier.plan;

import club.harrier.copy.Access;
import club.harrier.copy.Copies;
import club.harrier.org.AuditLog;
import club.harrier.org.AuditLog.Entry;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.schedule.ChangeKind;
import club.harrier.schedule.Changes;
import club.harrier.schedule.Matches;
import club.harrier.schedule.Running;
import club.harrier.schedule.Schedule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Ending plans: only what lies ahead and is not done leaves the calendar; what is past or done stays.
@Singleton
public final class Unassigning {
    private final Database database;
    private final Schedule schedule;
    private final Matches matches;
    private final Changes changes;
    private final Ids ids;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Unassigning(
            Database database,
            Schedule schedule,
            Matches matches,
            Changes changes,
            Ids ids,
            AuditLog audit,
            Clock clock) {
        this.database = database;
        this.schedule = schedule;
        this.matches = matches;
        this.changes = changes;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /// What ending plans took off the calendars, and the change by which it can be taken back.
    public record Ended(UUID changeId, List<Removed> results) {}

    /// An enrolment that ended, and how many workouts left the calendar with it.
    public record Removed(UUID athleteId, UUID enrollmentId, int removedWorkouts) {}

    /// Ends a group's plan for everybody enrolled in it, whether still a member or not. 404 where the group has no
    /// such plan, or has it no longer.
    public Ended unassign(Caller caller, UUID groupId, UUID assignmentId) {
        return database.write(handle -> {
            Access.coachOfGroup(handle, caller, groupId);
            var assignment = Copies.find(handle, caller.orgId(), assignmentId)
                    .filter(it -> groupId.equals(it.groupId()) && it.removedAt() == null)
                    .orElseThrow(() -> Failure.notFound("plan of this group"));
            var running = Running.of(handle, caller, clock, Running.Which.ofAssignment(assignmentId));
            UUID changeId = ids.next();
            changes.open(handle, caller, new Changes.Draft(changeId, ChangeKind.UNASSIGN, assignmentId, null));
            changes.rememberCopy(handle, caller.orgId(), changeId, assignmentId, List.of());
            Copies.remove(handle, caller.orgId(), assignmentId, changeId, clock.instant());
            var removed = end(handle, caller, changeId, running);
            log(handle, caller, "plan.unassigned", assignmentId, assignment.name(), groupId, null, removed);
            return new Ended(changeId, removed);
        });
    }

    /// Ends one athlete's enrolment; 404 where the athlete has no such enrolment, or has it no longer.
    public Ended leave(Caller caller, UUID athleteId, UUID enrollmentId) {
        return database.write(handle -> {
            Access.coachOf(handle, caller, athleteId);
            var running = Running.of(handle, caller, clock, Running.Which.ofEnrollment(enrollmentId)).stream()
                    .filter(it -> it.athleteId().equals(athleteId))
                    .toList();
            if (running.isEmpty()) {
                throw Failure.notFound("enrolment");
            }
            var only = running.getFirst();
            UUID changeId = ids.next();
            changes.open(handle, caller, new Changes.Draft(changeId, ChangeKind.LEAVE, only.assignmentId(), athleteId));
            var removed = end(handle, caller, changeId, running);
            log(handle, caller, "plan.ended", enrollmentId, only.name(), null, athleteId, removed);
            return new Ended(changeId, removed);
        });
    }

    private List<Removed> end(Handle handle, Caller caller, UUID changeId, List<Running> running) {
        if (running.isEmpty()) {
            return List.of();
        }
        var gone = schedule.end(handle, caller.orgId(), changeId, running, done(handle, caller, running));
        changes.close(handle, caller.orgId(), changeId);
        return running.stream()
                .map(it -> new Removed(it.athleteId(), it.enrollmentId(), gone.getOrDefault(it.enrollmentId(), 0)))
                .toList();
    }

    private Set<UUID> done(Handle handle, Caller caller, List<Running> running) {
        var first =
                running.stream().map(Running::today).min(LocalDate::compareTo).orElseThrow();
        var athletes = running.stream().map(Running::athleteId).toList();
        return matches.doneFrom(handle, caller.orgId(), athletes, first);
    }

    private void log(
            Handle handle,
            Caller caller,
            String action,
            UUID targetId,
            String name,
            @Nullable UUID groupId,
            @Nullable UUID athleteId,
            List<Removed> removed) {
        int workouts = removed.stream().mapToInt(Removed::removedWorkouts).sum();
        String after = "{\"enrollments\": " + removed.size() + ", \"removed_workouts\": " + workouts + "}";
        String kind = groupId == null ? "enrollment" : "assignment";
        var entry = new Entry(action, AuditLog.Subject.PLAN, kind, targetId, name, groupId, athleteId, null, after);
        audit.record(handle, caller.orgId(), caller.accountId(), List.of(entry));
    }
}
