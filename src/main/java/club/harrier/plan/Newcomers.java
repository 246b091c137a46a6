package club.harrier.plan;

import club.harrier.copy.Access;
import club.harrier.copy.Assignment;
import club.harrier.copy.Copies;
import club.harrier.group.GroupNews;
import club.harrier.org.AuditLog;
import club.harrier.org.AuditLog.Entry;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.schedule.Candidates;
import club.harrier.schedule.Enrolled;
import club.harrier.schedule.Enrolling;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A group's plan may enrol who joins the group later, if a coach has switched it on.
@Singleton
public final class Newcomers {
    private final Database database;
    private final Candidates candidates;
    private final Enrolling enrolling;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Newcomers(Database database, Candidates candidates, Enrolling enrolling, AuditLog audit, Clock clock) {
        this.database = database;
        this.candidates = candidates;
        this.enrolling = enrolling;
        this.audit = audit;
        this.clock = clock;
    }

    /// Switches it on or off, for those who join from now on; coaches only, 404 where the group has no such plan.
    ///
    /// @param check runs once the plan is held, and may refuse
    public void decide(Caller caller, UUID groupId, UUID assignmentId, boolean enrolsNewcomers, Runnable check) {
        database.change(handle -> {
            Access.coachOfGroup(handle, caller, groupId);
            var assignment = Copies.find(handle, caller.orgId(), assignmentId)
                    .filter(it -> groupId.equals(it.groupId()) && it.removedAt() == null)
                    .orElseThrow(() -> Failure.notFound("plan of this group"));
            check.run();
            if (assignment.enrolsNewcomers() == enrolsNewcomers) {
                return;
            }
            // The group is held against whoever joins, so that each of them joined before this instant or after it.
            @Nullable Instant from = enrolsNewcomers ? clock.instant() : null;
            Copies.decideNewcomers(handle, caller.orgId(), assignmentId, from);
            var entry = new Entry(
                    "plan.newcomers",
                    AuditLog.Subject.PLAN,
                    "assignment",
                    assignmentId,
                    assignment.name(),
                    groupId,
                    null,
                    "{\"enrols_newcomers\": " + !enrolsNewcomers + "}",
                    "{\"enrols_newcomers\": " + enrolsNewcomers + "}");
            audit.record(handle, caller.orgId(), caller.accountId(), List.of(entry));
        });
    }

    /// Enrols who has joined in each of the group's plans that wanted newcomers by then, from their today on.
    /// Told twice, it does nothing the second time, even if a coach has ended an enrolment meanwhile.
    void welcome(GroupNews news) {
        var sql = """
                SELECT assignment_id FROM assignment
                WHERE org_id = :org AND group_id = :group AND enrols_newcomers AND removed_at IS NULL
                ORDER BY assignment_id
                """;
        List<UUID> assignments = database.read(handle -> handle.createQuery(sql)
                .bind("org", news.orgId())
                .bind("group", news.groupId())
                .mapTo(UUID.class)
                .list());
        assignments.forEach(it -> database.change(handle -> welcome(handle, news, it)));
    }

    private void welcome(Handle handle, GroupNews news, UUID assignmentId) {
        if (!isHeld(handle, news)) {
            return;
        }
        var found = Copies.find(handle, news.orgId(), assignmentId)
                .filter(it -> it.removedAt() == null && it.enrolsNewcomers());
        if (found.isEmpty()) {
            return;
        }
        var assignment = found.get();
        var newcomers =
                candidates.newcomers(handle, news.orgId(), news.groupId(), assignmentId, news.athleteIds()).stream()
                        .filter(it -> !it.today().isAfter(assignment.lastDate()))
                        .toList();
        var results = enrolling.enrol(
                handle,
                news.orgId(),
                assignment,
                newcomers,
                it -> it.today().isAfter(assignment.firstDate()) ? it.today() : assignment.firstDate(),
                java.util.Map.of(),
                false);
        audit.record(
                handle,
                news.orgId(),
                null,
                results.stream()
                        .filter(it -> it.outcome() == Enrolled.Outcome.ENROLLED)
                        .map(it -> entry(assignment, it.athleteId(), it.fromDate()))
                        .toList());
    }

    /// The group is held as it is, so that nobody leaves it meanwhile; false where it is gone.
    private static boolean isHeld(Handle handle, GroupNews news) {
        return handle.createQuery("""
                        SELECT group_id FROM training_group WHERE org_id = :org AND group_id = :group FOR KEY SHARE
                        """)
                .bind("org", news.orgId())
                .bind("group", news.groupId())
                .mapTo(UUID.class)
                .findOne()
                .isPresent();
    }

    private static Entry entry(Assignment assignment, UUID athleteId, LocalDate fromDate) {
        return new Entry(
                "plan.enrolled",
                AuditLog.Subject.PLAN,
                "assignment",
                assignment.assignmentId(),
                assignment.name(),
                assignment.groupId(),
                athleteId,
                null,
                "{\"from_date\": \"" + fromDate + "\", \"by\": \"enrols_newcomers\"}");
    }
}
