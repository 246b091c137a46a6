package club.harrier.plan;

import club.harrier.copy.Access;
import club.harrier.copy.Assignment;
import club.harrier.copy.Copies;
import club.harrier.copy.Placement;
import club.harrier.copy.Squad;
import club.harrier.copy.SquadWish;
import club.harrier.copy.Squads;
import club.harrier.library.Plan;
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
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Assigning a plan to a group: every active current member is enrolled at once, in one transaction.
@Singleton
public final class Assignments {
    private final Database database;
    private final Plans plans;
    private final Copies copies;
    private final Squads squads;
    private final Candidates candidates;
    private final Enrolling enrolling;
    private final Changes changes;
    private final AuditLog audit;
    private final Ids ids;

    @Inject
    Assignments(
            Database database,
            Plans plans,
            Copies copies,
            Squads squads,
            Candidates candidates,
            Enrolling enrolling,
            Changes changes,
            AuditLog audit,
            Ids ids) {
        this.database = database;
        this.plans = plans;
        this.copies = copies;
        this.squads = squads;
        this.candidates = candidates;
        this.enrolling = enrolling;
        this.changes = changes;
        this.audit = audit;
        this.ids = ids;
    }

    /// What a coach asks for.
    ///
    /// @param startDate the start, or null where `raceDate` says when it ends
    /// @param athleteIds only these members, or null for every active one
    /// @param squads who follows a share of the plan, or a variant; everybody else follows the plan itself
    public record Wish(
            UUID planId,
            @Nullable LocalDate startDate,
            @Nullable LocalDate raceDate,
            @Nullable List<UUID> athleteIds,
            List<SquadWish> squads) {

        public Wish(
                UUID planId,
                @Nullable LocalDate startDate,
                @Nullable LocalDate raceDate,
                @Nullable List<UUID> athleteIds) {
            this(planId, startDate, raceDate, athleteIds, List.of());
        }
    }

    /// The assignment with its squads, and what it meant for each athlete, by name.
    ///
    /// @param changeId the change by which it can be taken back, or null where nobody was enrolled
    public record Answer(
            Assignment assignment,
            List<Squad> squads,
            List<Enrolled> results,
            @Nullable UUID changeId) {}

    /// Enrols those not yet enrolled; repeating it is safe, and who is enrolled already stays in their squad. 422 for a
    /// group without an active member, for a plan the coach does not find, and for an athlete who is no active
    /// member; 409 for a squad that is there already with another share or variant. Then nobody is enrolled.
    public Answer assign(Caller caller, UUID groupId, Wish wish) {
        return database.write(handle -> assign(handle, caller, groupId, wish, false));
    }

    /// What `assign` would do, to the letter: it is done and taken back.
    public Answer rehearse(Caller caller, UUID groupId, Wish wish) {
        return database.write(handle -> {
            handle.savepoint("rehearsal");
            try {
                return assign(handle, caller, groupId, wish, true);
            } finally {
                handle.rollbackToSavepoint("rehearsal");
            }
        });
    }

    private Answer assign(Handle handle, Caller caller, UUID groupId, Wish wish, boolean dry) {
        SquadWish.check(wish.squads());
        Access.coachOfGroup(handle, caller, groupId);
        var plan = plan(handle, caller, wish.planId());
        var placement = Placement.of(
                wish.startDate(), wish.raceDate(), plan.weeks(), caller.org().weekStart());
        var chosen = chosen(candidates.activeMembers(handle, caller.org(), groupId), wish.athleteIds());
        var places = SquadWish.places(
                wish.squads(), chosen.stream().map(Candidate::athleteId).toList());
        var assignment = copies.ofGroup(handle, caller, groupId, plan, placement);
        squads.make(handle, caller, assignment, wish.squads());
        var results =
                enrolling.enrol(handle, caller.orgId(), assignment, chosen, it -> from(assignment, it), places, dry);
        @Nullable
        UUID changeId = dry
                ? null
                : changes.enrolled(
                        handle,
                        caller,
                        new Changes.Draft(ids.next(), ChangeKind.ASSIGN, assignment.assignmentId(), null),
                        Enrolled.made(results));
        long enrolled = results.stream()
                .filter(it -> it.outcome() == Enrolled.Outcome.ENROLLED)
                .count();
        audit.record(
                handle,
                caller.orgId(),
                caller.accountId(),
                List.of(new Entry(
                        "plan.assigned",
                        AuditLog.Subject.PLAN,
                        "assignment",
                        assignment.assignmentId(),
                        assignment.name(),
                        groupId,
                        null,
                        null,
                        "{\"plan_id\": \"" + plan.planId() + "\", \"start_date\": \"" + assignment.startDate()
                                + "\", \"enrolled\": " + enrolled + "}")));
        return new Answer(assignment, Squads.of(handle, caller.orgId(), assignment.assignmentId()), results, changeId);
    }

    private Plan plan(Handle handle, Caller caller, UUID planId) {
        return plans.held(handle, caller, planId)
                .orElseThrow(
                        () -> Failure.impossible("unknown_plan", "plan_id", "There is no such plan in your library."));
    }

    /// Those of the active members who are wanted, or all of them.
    static List<Candidate> chosen(List<Candidate> active, @Nullable List<UUID> athleteIds) {
        if (active.isEmpty()) {
            throw Failure.impossible("empty_group", "group_id", "The group has no active member to enrol.");
        }
        if (athleteIds == null) {
            return active;
        }
        var wanted = new HashSet<>(athleteIds);
        var chosen =
                active.stream().filter(it -> wanted.contains(it.athleteId())).toList();
        if (chosen.size() < wanted.size()) {
            throw Failure.impossible(
                    "unknown_athlete", "athlete_ids", "One of these athletes is no active member of the group.");
        }
        return chosen;
    }

    /// Counted back from a race, the weeks gone by are not scheduled; a start date in the past means what it says.
    private static LocalDate from(Assignment assignment, Candidate athlete) {
        return assignment.raceDate() != null && athlete.today().isAfter(assignment.firstDate())
                ? athlete.today()
                : assignment.firstDate();
    }
}
