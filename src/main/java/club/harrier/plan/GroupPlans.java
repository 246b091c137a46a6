package club.harrier.plan;

import club.harrier.copy.Access;
import club.harrier.copy.Assignment;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The plans of a group, and which of its members follow them.
@Singleton
public final class GroupPlans {
    private final Database database;
    private final Clock clock;

    @Inject
    GroupPlans(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// An active current member, and the enrolment if there is one.
    ///
    /// @param squad null: in none
    public record Member(
            UUID assignmentId,
            UUID athleteId,
            String displayName,
            @Nullable UUID enrollmentId,
            @Nullable LocalDate fromDate,
            @Nullable String squad) {}

    /// A plan of the group on one day.
    ///
    /// @param week the week of the plan, or null before it starts and after it ends
    /// @param members the active current members by name, enrolled or not
    /// @param enrollments how many follow it, former members included
    public record Entry(
            Assignment assignment,
            Assignment.Status status,
            @Nullable Integer week,
            List<Member> members,
            int enrollments) {}

    /// The plans of a group, latest start first; coaches only.
    ///
    /// @param status only these, or null for all that were not un-assigned
    public List<Entry> of(Caller caller, UUID groupId, Assignment.@Nullable Status status) {
        return database.read(handle -> {
            Access.coachSeesGroup(handle, caller, groupId);
            var today = caller.org().today(clock);
            var chosen = assignments(handle, caller, groupId).stream()
                    .filter(it -> status == null
                            ? it.assignment().removedAt() == null
                            : it.assignment().statusOn(today) == status)
                    .toList();
            var members = members(handle, caller, groupId, ids(chosen)).stream()
                    .collect(Collectors.groupingBy(Member::assignmentId));
            return chosen.stream()
                    .map(it -> new Entry(
                            it.assignment(),
                            it.assignment().statusOn(today),
                            it.assignment().weekOn(today),
                            members.getOrDefault(it.assignment().assignmentId(), List.of()),
                            it.enrollments()))
                    .toList();
        });
    }

    record Row(@org.jdbi.v3.core.mapper.Nested Assignment assignment, int enrollments) {}

    private static List<Row> assignments(Handle handle, Caller caller, UUID groupId) {
        var sql = "SELECT " + Assignment.COLUMNS + """
                , (SELECT count(*) FROM enrollment e
                   WHERE e.org_id = :org AND e.assignment_id = a.assignment_id AND e.ended_at IS NULL) AS enrollments
                FROM assignment a
                WHERE a.org_id = :org AND a.group_id = :group
                ORDER BY a.start_date DESC, a.assignment_id DESC
                """;
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("group", groupId)
                .mapTo(Row.class)
                .list();
    }

    private static List<UUID> ids(List<Row> rows) {
        return rows.stream().map(it -> it.assignment().assignmentId()).toList();
    }

    /// The active current members by name, once for each of the assignments. An athlete of two groups follows the
    /// same plan from the same start once, and is in a squad only where it was assigned.
    static List<Member> members(Handle handle, Caller caller, UUID groupId, List<UUID> assignments) {
        var sql = """
                SELECT a.assignment_id, p.athlete_id, p.display_name, e.enrollment_id, e.from_date,
                       CASE WHEN e.assignment_id = a.assignment_id THEN e.squad END AS squad
                FROM assignment a
                JOIN group_stay s ON s.org_id = :org AND s.group_id = :group AND s.left_at IS NULL
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = s.athlete_id AND p.status = 'active'
                LEFT JOIN enrollment e ON e.org_id = :org AND e.athlete_id = s.athlete_id
                     AND e.plan_id = a.plan_id AND e.start_date = a.start_date AND e.ended_at IS NULL
                WHERE a.org_id = :org AND a.assignment_id = ANY(:assignments)
                ORDER BY p.name_key, p.athlete_id
                """;
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("group", groupId)
                .bindArray("assignments", UUID.class, assignments.toArray())
                .mapTo(Member.class)
                .list();
    }
}
