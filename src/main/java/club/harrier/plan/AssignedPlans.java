package club.harrier.plan;

import club.harrier.copy.Access;
import club.harrier.copy.Assignment;
import club.harrier.copy.CopiedWorkout;
import club.harrier.copy.Copies;
import club.harrier.copy.CopyRows;
import club.harrier.copy.Squads;
import club.harrier.org.Caller;
import club.harrier.plan.AssignedPlan.Week;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/// One plan of a group, whole.
@Singleton
public final class AssignedPlans {
    private final Database database;
    private final Clock clock;

    @Inject
    AssignedPlans(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The plan, un-assigned or not; coaches only, 404 where the group has no such plan.
    public AssignedPlan one(Caller caller, UUID groupId, UUID assignmentId) {
        return database.read(handle -> {
            var assignment = seen(handle, caller, groupId, assignmentId);
            var today = caller.org().today(clock);
            return new AssignedPlan(
                    assignment,
                    assignment.statusOn(today),
                    assignment.weekOn(today),
                    Squads.of(handle, caller.orgId(), assignmentId),
                    weeks(assignment, today, CopyRows.of(handle, caller.orgId(), assignmentId)),
                    GroupPlans.members(handle, caller, groupId, List.of(assignmentId)),
                    formerMembers(handle, caller, assignment));
        });
    }

    /// The workouts ahead that athletes have otherwise than the group, by date and name; for whom `one` is.
    ///
    /// @param skip how many to leave out at the beginning
    /// @param most how many to tell
    public List<Differing> differing(Caller caller, UUID groupId, UUID assignmentId, int skip, int most) {
        return database.read(handle -> {
            seen(handle, caller, groupId, assignmentId);
            return Differing.from(
                    handle, caller.orgId(), assignmentId, caller.org().today(clock), skip, most);
        });
    }

    private static Assignment seen(Handle handle, Caller caller, UUID groupId, UUID assignmentId) {
        Access.coachSeesGroup(handle, caller, groupId);
        return Copies.seen(handle, caller.orgId(), assignmentId)
                .filter(it -> groupId.equals(it.groupId()))
                .orElseThrow(() -> Failure.notFound("plan of this group"));
    }

    private static List<Week> weeks(Assignment assignment, LocalDate today, List<CopiedWorkout> workouts) {
        var byWeek = workouts.stream().collect(Collectors.groupingBy(CopiedWorkout::week));
        return IntStream.rangeClosed(1, assignment.weeks())
                .mapToObj(week -> {
                    var dates = assignment.placement().weekOne().plusWeeks(week - 1);
                    var end = assignment.shifts().shifted(dates.endDate());
                    return new Week(
                            week,
                            assignment.shifts().shifted(dates.startDate()),
                            end,
                            end.isBefore(today),
                            byWeek.getOrDefault(week, List.of()));
                })
                .toList();
    }

    private static List<GroupPlans.Member> formerMembers(Handle handle, Caller caller, Assignment assignment) {
        var sql = """
                SELECT e.assignment_id, p.athlete_id, p.display_name, e.enrollment_id, e.from_date, e.squad
                FROM enrollment e
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = e.athlete_id
                WHERE e.org_id = :org AND e.assignment_id = :assignment AND e.ended_at IS NULL
                  AND NOT (p.status = 'active' AND EXISTS (
                      SELECT FROM group_stay s
                      WHERE s.org_id = :org AND s.group_id = :group AND s.athlete_id = e.athlete_id
                        AND s.left_at IS NULL))
                ORDER BY p.name_key, p.athlete_id
                """;
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("assignment", assignment.assignmentId())
                .bind("group", assignment.groupId())
                .mapTo(GroupPlans.Member.class)
                .list();
    }
}
