package club.harrier.adjust;

import club.harrier.copy.Access;
import club.harrier.copy.Assignment;
import club.harrier.copy.Copies;
import club.harrier.copy.CopyDays;
import club.harrier.copy.Placement;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.schedule.ChangeKind;
import club.harrier.schedule.Changes;
import club.harrier.schedule.Rest;
import club.harrier.schedule.Rest.Move;
import club.harrier.schedule.Rest.Moved;
import club.harrier.schedule.Running;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The rest of a plan goes to later or earlier days: a hall is closed, a camp comes first.
@Singleton
public final class Shifting {
    private static final int FURTHEST = 366;

    private final Database database;
    private final Rest rest;
    private final Changes changes;
    private final AdjustLog log;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Shifting(Database database, Rest rest, Changes changes, AdjustLog log, Ids ids, Clock clock) {
        this.database = database;
        this.rest = rest;
        this.changes = changes;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /// What a shift came to.
    ///
    /// @param workouts how many on how many calendars were moved
    /// @param athletes how many follow the plan
    /// @param endDate the last date of the plan now
    public record Shifted(UUID changeId, int workouts, int athletes, LocalDate endDate) {}

    /// Shifts a group's plan: the plan itself, and on every calendar what is not done and was not moved or added for
    /// an athlete alone. 422 where something would lie in the past or after the race, or nothing is there to shift.
    ///
    /// @param from the first date that moves; null: each athlete's today
    public Shifted ofGroup(Caller caller, UUID groupId, UUID assignmentId, int days, @Nullable LocalDate from) {
        check(days, from);
        return database.write(handle -> {
            Access.coachOfGroup(handle, caller, groupId);
            var assignment = Copies.followed(handle, caller.orgId(), assignmentId)
                    .filter(it -> groupId.equals(it.groupId()))
                    .orElseThrow(() -> Failure.notFound("plan of this group"));
            var running = Running.of(handle, caller, clock, Running.Which.ofAssignment(assignmentId));
            UUID changeId = open(handle, caller, assignment, null);
            var move = new Move(changeId, running, days, from, true, false);
            var first = from == null ? caller.org().today(clock) : from;
            return shift(handle, caller, assignment, move, first, null);
        });
    }

    /// Shifts the rest of a plan for one athlete, whatever of it was moved before. In a group's plan it is then the
    /// athlete's own days that differ; a plan of one's own moves as a whole.
    public Shifted ofAthlete(Caller caller, UUID athleteId, UUID enrollmentId, int days, @Nullable LocalDate from) {
        check(days, from);
        return database.write(handle -> {
            Access.coachOf(handle, caller, athleteId);
            var running = Running.of(handle, caller, clock, Running.Which.ofEnrollment(enrollmentId)).stream()
                    .filter(it -> it.athleteId().equals(athleteId))
                    .toList();
            if (running.isEmpty()) {
                throw Failure.notFound("enrolment");
            }
            var only = running.getFirst();
            var assignment = Copies.followed(handle, caller.orgId(), only.assignmentId())
                    .orElseThrow(() -> Failure.notFound("enrolment"));
            UUID changeId = open(handle, caller, assignment, athleteId);
            var move = new Move(changeId, running, days, from, assignment.groupId() == null, true);
            return shift(handle, caller, assignment, move, from == null ? only.today() : from, athleteId);
        });
    }

    private UUID open(Handle handle, Caller caller, Assignment assignment, @Nullable UUID athleteId) {
        UUID changeId = ids.next();
        changes.open(
                handle, caller, new Changes.Draft(changeId, ChangeKind.SHIFT, assignment.assignmentId(), athleteId));
        return changeId;
    }

    private Shifted shift(
            Handle handle, Caller caller, Assignment assignment, Move move, LocalDate first, @Nullable UUID athleteId) {
        UUID orgId = caller.orgId();
        int days = move.days();
        var moved = rest.move(handle, orgId, move);
        refuse(moved);
        int copied = 0;
        if (move.isPlan()) {
            Placement.checkYear("days", assignment.lastDate().plusDays(days));
            refuseCopy(handle, caller, assignment, first, days);
            copied = rest.moveCopy(handle, orgId, move.changeId(), assignment, first, days);
        } else {
            rest.note(handle, orgId, move);
        }
        if (moved.workouts() + copied == 0) {
            throw Failure.impossible(
                    "nothing_to_shift", "from_date", "Nothing that is still to be done lies on or after that date.");
        }
        changes.close(handle, orgId, move.changeId());
        log.plan(
                handle,
                caller,
                "shifted",
                assignment,
                athleteId,
                "{\"days\": " + days + ", \"from_date\": \"" + first + "\", \"workouts\": " + moved.workouts() + "}");
        var after = Copies.followed(handle, orgId, assignment.assignmentId()).orElseThrow();
        return new Shifted(
                move.changeId(),
                moved.workouts(),
                move.running().size(),
                move.isPlan()
                        ? after.lastDate()
                        : moved.lastDate() == null || moved.lastDate().isBefore(after.lastDate())
                                ? after.lastDate()
                                : moved.lastDate());
    }

    private static void check(int days, @Nullable LocalDate from) {
        if (days == 0 || Math.abs(days) > FURTHEST) {
            throw Failure.invalid("days", "A plan is shifted by 1 to 366 days, or by -1 to -366.");
        }
        if (from != null) {
            Placement.checkYear("from_date", from);
        }
    }

    /// Whatever the reason, 422; the transaction takes back what was moved.
    static void refuse(Moved moved) {
        if (moved.isInThePast()) {
            throw intoThePast();
        }
        if (moved.isPastTheRace()) {
            throw pastTheRace();
        }
        if (moved.lastDate() != null) {
            Placement.checkYear("days", moved.lastDate());
        }
    }

    /// The plan itself is held to the same, though nobody may follow it.
    private void refuseCopy(Handle handle, Caller caller, Assignment assignment, LocalDate from, int days) {
        var span = CopyDays.span(handle, caller.orgId(), assignment, from);
        if (days < 0
                && span.first() != null
                && span.first().plusDays(days).isBefore(caller.org().today(clock))) {
            throw intoThePast();
        }
        if (assignment.raceDate() != null
                && span.last() != null
                && span.last().plusDays(days).isAfter(assignment.raceDate())) {
            throw pastTheRace();
        }
    }

    private static Failure intoThePast() {
        return Failure.impossible(
                "into_the_past", "days", "A workout would come to lie in the past; choose fewer days or a later date.");
    }

    private static Failure pastTheRace() {
        return Failure.impossible(
                "past_the_race", "days", "The plan leads to a race; nothing of it can be shifted past that day.");
    }

    /// Only for the days of running plans that a pause has taken.
    Moved after(Handle handle, Caller caller, UUID changeId, List<Running> running, int days, LocalDate from) {
        var move = new Move(changeId, running, days, from, false, true);
        var moved = rest.move(handle, caller.orgId(), move);
        refuse(moved);
        rest.note(handle, caller.orgId(), move);
        return moved;
    }
}
