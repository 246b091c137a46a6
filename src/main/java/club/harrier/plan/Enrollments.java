package club.harrier.plan;

import club.harrier.copy.Access;
import club.harrier.copy.Assignment;
import club.harrier.copy.Copies;
import club.harrier.copy.Placement;
import club.harrier.copy.Squads;
import club.harrier.library.Plans;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// One athlete in a plan: alone, or joining a group's plan late.
@Singleton
public final class Enrollments {
    private final Database database;
    private final Plans plans;
    private final Copies copies;
    private final Candidates candidates;
    private final Enrolling enrolling;
    private final Changes changes;
    private final AuditLog audit;
    private final Ids ids;

    @Inject
    Enrollments(
            Database database,
            Plans plans,
            Copies copies,
            Candidates candidates,
            Enrolling enrolling,
            Changes changes,
            AuditLog audit,
            Ids ids) {
        this.database = database;
        this.plans = plans;
        this.copies = copies;
        this.candidates = candidates;
        this.enrolling = enrolling;
        this.changes = changes;
        this.audit = audit;
        this.ids = ids;
    }

    /// What a coach asks for.
    ///
    /// @param planId the plan; may be left out to join a group's
    /// @param startDate the start; to join a group's plan, the first day for this athlete, today at the earliest
    /// @param raceDate instead of the start, where the plan counts back from a race
    /// @param assignmentId the group's plan to join late
    /// @param squad the squad of it to join; null: none
    public record Wish(
            @Nullable UUID planId,
            @Nullable LocalDate startDate,
            @Nullable LocalDate raceDate,
            @Nullable UUID assignmentId,
            @Nullable String squad) {

        public Wish(
                @Nullable UUID planId,
                @Nullable LocalDate startDate,
                @Nullable LocalDate raceDate,
                @Nullable UUID assignmentId) {
            this(planId, startDate, raceDate, assignmentId, null);
        }
    }

    /// The copy followed, and what it meant.
    ///
    /// @param changeId the change by which it can be taken back, or null for one who was enrolled already
    public record Answer(
            Assignment assignment,
            Enrolled enrolled,
            @Nullable UUID changeId) {}

    /// Enrols the athlete; one who is enrolled already stays as they are. 422 for an athlete who is not active, an
    /// unknown plan, and a late joiner who is no member or comes after the end.
    public Answer enrol(Caller caller, UUID athleteId, Wish wish) {
        return database.write(handle -> {
            Access.coachOf(handle, caller, athleteId);
            var athlete = candidates.ifActive(handle, caller.org(), athleteId).stream()
                    .findFirst()
                    .orElseThrow(() -> Failure.impossible(
                            "inactive_athlete", "athlete_id", "Only an active athlete can be enrolled."));
            var answer = wish.assignmentId() == null
                    ? alone(handle, caller, athlete, wish)
                    : late(handle, caller, athlete, wish, wish.assignmentId());
            if (answer.enrolled().outcome() == Enrolled.Outcome.ENROLLED) {
                log(handle, caller, athleteId, answer);
            }
            return answer;
        });
    }

    private Answer alone(Handle handle, Caller caller, Candidate athlete, Wish wish) {
        if (wish.planId() == null) {
            throw Failure.invalid("plan_id", "The plan is missing.");
        }
        if (wish.squad() != null) {
            throw Failure.invalid("squad", "Only a group's plan has squads.");
        }
        var plan = plans.held(handle, caller, wish.planId())
                .orElseThrow(
                        () -> Failure.impossible("unknown_plan", "plan_id", "There is no such plan in your library."));
        var placement = Placement.of(
                wish.startDate(), wish.raceDate(), plan.weeks(), caller.org().weekStart());
        var assignment = present(handle, caller, athlete, plan.planId(), placement)
                .orElseGet(() -> copies.ofAthlete(handle, caller, athlete.athleteId(), plan, placement));
        var first = assignment.raceDate() == null ? assignment.firstDate() : later(athlete.today(), assignment);
        return enrol(handle, caller, athlete, assignment, first, null);
    }

    /// The athlete's row is held, so nobody else enrols this athlete alone meanwhile.
    private static Optional<Assignment> present(
            Handle handle, Caller caller, Candidate athlete, UUID planId, Placement placement) {
        var sql = "SELECT " + Assignment.COLUMNS + """
                FROM enrollment e
                JOIN assignment a ON a.org_id = :org AND a.assignment_id = e.assignment_id
                WHERE e.org_id = :org AND e.athlete_id = :athlete AND e.plan_id = :plan AND e.start_date = :start
                  AND e.ended_at IS NULL
                """;
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("athlete", athlete.athleteId())
                .bind("plan", planId)
                .bind("start", placement.startDate())
                .mapTo(Assignment.class)
                .findOne();
    }

    private Answer late(Handle handle, Caller caller, Candidate athlete, Wish wish, UUID assignmentId) {
        var assignment = Copies.find(handle, caller.orgId(), assignmentId)
                .filter(it -> it.groupId() != null && it.removedAt() == null)
                .orElseThrow(() ->
                        Failure.impossible("unknown_assignment", "assignment_id", "No group follows such a plan."));
        if (wish.planId() != null && !wish.planId().equals(assignment.planId())) {
            throw Failure.impossible("other_plan", "plan_id", "The group follows another plan.");
        }
        if (wish.raceDate() != null) {
            throw Failure.invalid("race_date", "The group's plan has its race already.");
        }
        if (!isMember(handle, caller, athlete, assignment)) {
            throw Failure.impossible("not_a_member", "assignment_id", "The athlete is no member of that group.");
        }
        var first = later(athlete.today(), assignment);
        if (wish.startDate() != null && wish.startDate().isAfter(first)) {
            first = wish.startDate();
        }
        if (first.isAfter(assignment.endDate())) {
            throw Failure.impossible("plan_is_over", "assignment_id", "The group's plan has ended.");
        }
        if (wish.squad() != null) {
            Squads.require(handle, caller.orgId(), assignmentId, wish.squad());
        }
        return enrol(handle, caller, athlete, assignment, first, wish.squad());
    }

    private static boolean isMember(Handle handle, Caller caller, Candidate athlete, Assignment assignment) {
        var sql = """
                SELECT EXISTS (SELECT 1 FROM group_stay
                               WHERE org_id = :org AND group_id = :group AND athlete_id = :athlete
                                 AND left_at IS NULL)
                """;
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("group", assignment.groupId())
                .bind("athlete", athlete.athleteId())
                .mapTo(Boolean.class)
                .one();
    }

    private Answer enrol(
            Handle handle,
            Caller caller,
            Candidate athlete,
            Assignment assignment,
            LocalDate first,
            @Nullable String squad) {
        Map<UUID, String> squads = squad == null ? Map.of() : Map.of(athlete.athleteId(), squad);
        var results = enrolling.enrol(handle, caller.orgId(), assignment, List.of(athlete), _ -> first, squads, false);
        var draft = new Changes.Draft(ids.next(), ChangeKind.ENROL, assignment.assignmentId(), athlete.athleteId());
        return new Answer(
                assignment, results.getFirst(), changes.enrolled(handle, caller, draft, Enrolled.made(results)));
    }

    private static LocalDate later(LocalDate today, Assignment assignment) {
        return today.isAfter(assignment.firstDate()) ? today : assignment.firstDate();
    }

    private void log(Handle handle, Caller caller, UUID athleteId, Answer answer) {
        var assignment = answer.assignment();
        var entry = new Entry(
                "plan.enrolled",
                AuditLog.Subject.PLAN,
                "assignment",
                assignment.assignmentId(),
                assignment.name(),
                assignment.groupId(),
                athleteId,
                null,
                "{\"from_date\": \"" + answer.enrolled().fromDate() + "\"}");
        audit.record(handle, caller.orgId(), caller.accountId(), List.of(entry));
    }
}
