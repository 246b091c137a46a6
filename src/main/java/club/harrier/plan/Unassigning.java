package club.harrier.plan;

import club.harrier.org.AuditLog;
import club.harrier.org.AuditLog.Entry;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Ending plans: only what lies ahead and is not done leaves the calendar; what is past or done stays.
@Singleton
public final class Unassigning {
    private final Database database;
    private final Schedule schedule;
    private final Matches matches;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Unassigning(Database database, Schedule schedule, Matches matches, AuditLog audit, Clock clock) {
        this.database = database;
        this.schedule = schedule;
        this.matches = matches;
        this.audit = audit;
        this.clock = clock;
    }

    /// An enrolment that ended, and how many workouts left the calendar with it.
    public record Removed(UUID athleteId, UUID enrollmentId, int removedWorkouts) {}

    /// Ends a group's plan for everybody enrolled in it, whether still a member or not. 404 where the group has no
    /// such plan, or has it no longer.
    public List<Removed> unassign(Caller caller, UUID groupId, UUID assignmentId) {
        return database.write(handle -> {
            Access.coachOfGroup(handle, caller, groupId);
            var assignment = Copies.find(handle, caller.orgId(), assignmentId)
                    .filter(it -> groupId.equals(it.groupId()) && it.removedAt() == null)
                    .orElseThrow(() -> Failure.notFound("plan of this group"));
            handle.createUpdate("""
                            UPDATE assignment SET removed_at = :now
                            WHERE org_id = :org AND assignment_id = :assignment
                            """)
                    .bind("org", caller.orgId())
                    .bind("assignment", assignmentId)
                    .bind("now", clock.instant())
                    .execute();
            var removed = end(handle, caller, running(handle, caller, assignmentId, null));
            log(handle, caller, "plan.unassigned", assignmentId, assignment.name(), groupId, null, removed);
            return removed;
        });
    }

    /// Ends one athlete's enrolment; 404 where the athlete has no such enrolment, or has it no longer.
    public Removed leave(Caller caller, UUID athleteId, UUID enrollmentId) {
        return database.write(handle -> {
            Access.coachOf(handle, caller, athleteId);
            var running = running(handle, caller, null, enrollmentId).stream()
                    .filter(it -> it.athleteId().equals(athleteId))
                    .toList();
            if (running.isEmpty()) {
                throw Failure.notFound("enrolment");
            }
            var removed = end(handle, caller, running);
            log(handle, caller, "plan.ended", enrollmentId, running.getFirst().name(), null, athleteId, removed);
            return removed.getFirst();
        });
    }

    record Running(UUID athleteId, UUID enrollmentId, String name, LocalDate today) {}

    private List<Running> running(
            Handle handle, Caller caller, @Nullable UUID assignmentId, @Nullable UUID enrollmentId) {
        var sql = """
                SELECT e.athlete_id, e.enrollment_id, a.name,
                       (CAST(:now AS timestamptz) AT TIME ZONE coalesce(p.time_zone, :zone))::date AS today
                FROM enrollment e
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = e.athlete_id
                JOIN assignment a ON a.org_id = :org AND a.assignment_id = e.assignment_id
                WHERE e.org_id = :org AND e.ended_at IS NULL
                  AND (e.assignment_id = :assignment OR e.enrollment_id = :enrollment)
                ORDER BY p.name_key, p.athlete_id
                FOR UPDATE OF e
                """;
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("now", clock.instant())
                .bind("zone", caller.org().zone().getId())
                .bind("assignment", assignmentId)
                .bind("enrollment", enrollmentId)
                .mapTo(Running.class)
                .list();
    }

    private List<Removed> end(Handle handle, Caller caller, List<Running> running) {
        if (running.isEmpty()) {
            return List.of();
        }
        var sql = """
                UPDATE enrollment SET ended_at = :now WHERE org_id = :org AND enrollment_id = ANY(:enrollments)
                """;
        handle.createUpdate(sql)
                .bind("org", caller.orgId())
                .bind("now", clock.instant())
                .bindArray(
                        "enrollments",
                        UUID.class,
                        running.stream().map(Running::enrollmentId).toArray())
                .execute();
        var firsts = running.stream().collect(Collectors.toMap(Running::enrollmentId, Running::today));
        var gone = schedule.clear(handle, caller.orgId(), firsts, done(handle, caller, running));
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
