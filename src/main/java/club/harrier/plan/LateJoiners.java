package club.harrier.plan;

import club.harrier.org.AuditLog;
import club.harrier.org.AuditLog.Entry;
import club.harrier.org.Caller;
import club.harrier.plan.Candidates.Candidate;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Members who are not in a group's plan yet, enrolled together, each from their today on.
@Singleton
public final class LateJoiners {
    private final Database database;
    private final Candidates candidates;
    private final Enrolling enrolling;
    private final AuditLog audit;

    @Inject
    LateJoiners(Database database, Candidates candidates, Enrolling enrolling, AuditLog audit) {
        this.database = database;
        this.candidates = candidates;
        this.enrolling = enrolling;
        this.audit = audit;
    }

    /// Enrols them; who is enrolled already stays as they are. 404 where the group has no such plan, 422 for somebody
    /// who is no active member, and once the plan has ended for one of them; then nobody is enrolled.
    public List<Enrolled> enrol(Caller caller, UUID groupId, UUID assignmentId, List<UUID> athleteIds) {
        return database.write(handle -> {
            Access.coachOfGroup(handle, caller, groupId);
            var assignment = Copies.find(handle, caller.orgId(), assignmentId)
                    .filter(it -> groupId.equals(it.groupId()) && it.removedAt() == null)
                    .orElseThrow(() -> Failure.notFound("plan of this group"));
            var members = candidates.activeMembers(handle, caller.org(), groupId);
            var chosen = Assignments.chosen(members, athleteIds);
            if (chosen.stream().anyMatch(it -> first(assignment, it).isAfter(assignment.endDate()))) {
                throw Failure.impossible("plan_is_over", "assignment_id", "The group's plan has ended.");
            }
            var results = enrolling.enrol(
                    handle, caller.orgId(), assignment, chosen, it -> first(assignment, it), Map.of(), false);
            log(handle, caller, assignment, results);
            return results;
        });
    }

    private static LocalDate first(Assignment assignment, Candidate athlete) {
        return athlete.today().isAfter(assignment.firstDate()) ? athlete.today() : assignment.firstDate();
    }

    private void log(Handle handle, Caller caller, Assignment assignment, List<Enrolled> results) {
        var entries = results.stream()
                .filter(it -> it.outcome() == Enrolled.Outcome.ENROLLED)
                .map(it -> new Entry(
                        "plan.enrolled",
                        AuditLog.Subject.PLAN,
                        "assignment",
                        assignment.assignmentId(),
                        assignment.name(),
                        assignment.groupId(),
                        it.athleteId(),
                        null,
                        "{\"from_date\": \"" + it.fromDate() + "\"}"))
                .toList();
        audit.record(handle, caller.orgId(), caller.accountId(), entries);
    }
}
