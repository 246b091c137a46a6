package club.harrier.plan;

import club.harrier.copy.Access;
import club.harrier.copy.Assignment;
import club.harrier.copy.Copies;
import club.harrier.org.AuditLog;
import club.harrier.org.AuditLog.Entry;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.schedule.Candidates;
import club.harrier.schedule.Candidates.Candidate;
import club.harrier.schedule.ChangeKind;
import club.harrier.schedule.Changes;
import club.harrier.schedule.Enrolled;
import club.harrier.schedule.Enrolling;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Members who are not in a group's plan yet, enrolled together, each from their today on.
@Singleton
public final class LateJoiners {
    private final Database database;
    private final Candidates candidates;
    private final Enrolling enrolling;
    private final Changes changes;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    LateJoiners(
            Database database,
            Candidates candidates,
            Enrolling enrolling,
            Changes changes,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.candidates = candidates;
        this.enrolling = enrolling;
        this.changes = changes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// What it meant for each athlete, by name.
    ///
    /// @param changeId the change by which it can be taken back, or null where nobody was enrolled
    public record Answer(List<Enrolled> results, @Nullable UUID changeId) {}

    /// Enrols them; who is enrolled already stays as they are. 404 where the group has no such plan, 422 for somebody
    /// who is no active member, and once the plan has ended for one of them; then nobody is enrolled.
    public Answer enrol(Caller caller, UUID groupId, UUID assignmentId, List<UUID> athleteIds) {
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
            var draft = new Changes.Draft(ids.next(), ChangeKind.ASSIGN, assignmentId, null);
            log(handle, caller, assignment, results);
            return new Answer(results, changes.enrolled(handle, caller, draft, Enrolled.made(results)));
        });
    }

    /// A plan of one of the athlete's groups.
    public record Offer(
            UUID assignmentId, UUID groupId, String groupName, String name, LocalDate firstDate, LocalDate lastDate) {}

    /// The plans of the athlete's groups that are not over and that the athlete is not in, for a coach.
    public List<Offer> openTo(Caller caller, UUID athleteId) {
        var sql = """
                SELECT a.assignment_id, g.group_id, g.name AS group_name, a.name, a.first_date, a.last_date
                FROM group_stay s
                JOIN training_group g ON g.org_id = :org AND g.group_id = s.group_id
                JOIN assignment a ON a.org_id = :org AND a.group_id = s.group_id
                WHERE s.org_id = :org AND s.athlete_id = :athlete AND s.left_at IS NULL
                  AND a.removed_at IS NULL AND a.last_date >= :today
                  AND NOT EXISTS (
                      SELECT FROM enrollment e
                      WHERE e.org_id = :org AND e.athlete_id = :athlete AND e.plan_id = a.plan_id
                        AND e.start_date = a.start_date AND e.ended_at IS NULL)
                ORDER BY a.first_date, a.assignment_id
                """;
        var today = caller.asCoach().org().today(clock);
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("athlete", athleteId)
                .bind("today", today)
                .mapTo(Offer.class)
                .list());
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
