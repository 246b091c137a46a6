package club.harrier.adjust;

import club.harrier.copy.Access;
import club.harrier.copy.Placement;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Reason;
import club.harrier.schedule.ChangeKind;
import club.harrier.schedule.Changes;
import club.harrier.schedule.Running;
import club.harrier.schedule.ScheduledWorkouts;
import club.harrier.unit.Name;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// When athletes do not train. Coaches decide; an athlete may say so for the time ahead, and take back only what
/// they have said themselves.
@Singleton
public final class Pauses {
    private final Database database;
    private final Changes changes;
    private final ScheduledWorkouts workouts;
    private final Shifting shifting;
    private final PauseChanges noted;
    private final AdjustLog log;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Pauses(
            Database database,
            Changes changes,
            ScheduledWorkouts workouts,
            Shifting shifting,
            PauseChanges noted,
            AdjustLog log,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.changes = changes;
        this.workouts = workouts;
        this.shifting = shifting;
        this.noted = noted;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /// A new pause.
    ///
    /// @param startDate null: the athlete's today
    /// @param endDate the last date; null: until further notice
    /// @param note only coaches write and read it; null: none
    public record Draft(
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            Pause.Reason reason,
            @Nullable String note) {}

    /// What changes about a pause; null leaves it as it is.
    ///
    /// @param ends whether `endDate` is given at all; it may be given as null
    /// @param shift whether the rest of the athlete's plans moves by the days of the pause
    public record Patch(
            boolean ends,
            @Nullable LocalDate endDate,
            Pause.@Nullable Reason reason,
            @Nullable String note,
            boolean shift) {
        /// Ends with that date.
        public static Patch until(LocalDate endDate, boolean shift) {
            return new Patch(true, endDate, null, null, shift);
        }
    }

    /// The pause, and the change by which it can be taken back.
    ///
    /// @param shiftedWorkouts how many workouts have moved with it
    public record Answer(Pause pause, UUID changeId, int shiftedWorkouts) {}

    /// The pauses of an athlete, latest first; for the athlete and the coaches, the note for coaches only.
    public List<Pause> of(Caller caller, UUID athleteId) {
        return database.read(handle -> {
            Access.readerOf(handle, caller, athleteId);
            return PauseRows.of(handle, caller.orgId(), athleteId).stream()
                    .map(it -> caller.isCoach() ? it : it.withoutNote())
                    .toList();
        });
    }

    /// One of them, or 404.
    public Pause one(Caller caller, UUID athleteId, UUID pauseId) {
        return of(caller, athleteId).stream()
                .filter(it -> it.pauseId().equals(pauseId))
                .findFirst()
                .orElseThrow(() -> Failure.notFound("pause"));
    }

    /// From then on the athlete does not train. 409 where another pause has one of the dates.
    public Answer pause(Caller caller, UUID athleteId, Draft draft) {
        return database.write(handle -> {
            Access.readerOf(handle, caller, athleteId);
            var today = PauseRows.today(handle, caller, athleteId, clock);
            var start = draft.startDate() == null ? today : draft.startDate();
            if (!caller.isCoach() && start.isBefore(today)) {
                throw Failure.forbidden("Only a coach enters a pause for days gone by.");
            }
            var pause = new Pause(
                    ids.next(),
                    athleteId,
                    start,
                    draft.endDate(),
                    draft.reason(),
                    note(caller, draft.note()),
                    caller.accountId(),
                    caller.is(athleteId),
                    clock.instant());
            check(handle, caller, pause);
            UUID changeId = open(handle, caller, ChangeKind.PAUSE, pause);
            PauseRows.save(handle, caller.orgId(), changeId, pause);
            revise(handle, caller, changeId, pause);
            log.athlete(handle, caller, "paused", athleteId, null, json(pause));
            return new Answer(caller.isCoach() ? pause : pause.withoutNote(), changeId, 0);
        });
    }

    /// Ends the pause, earlier or later, or puts right what was said of it. 422 where the rest of a plan cannot be
    /// shifted by its days; then nothing is changed.
    ///
    /// @param check runs once the athlete is held, and may refuse
    public Answer amend(Caller caller, UUID athleteId, UUID pauseId, Patch patch, Runnable check) {
        return database.write(handle -> {
            var present = own(handle, caller, athleteId, pauseId);
            check.run();
            var wanted = new Pause(
                    pauseId,
                    athleteId,
                    present.startDate(),
                    patch.ends() ? patch.endDate() : present.endDate(),
                    patch.reason() == null ? present.reason() : patch.reason(),
                    patch.note() == null ? present.note() : note(caller, patch.note()),
                    present.madeBy(),
                    present.isByAthlete(),
                    present.madeAt());
            check(handle, caller, wanted);
            UUID changeId = open(handle, caller, ChangeKind.RESUME, wanted);
            PauseRows.save(handle, caller.orgId(), changeId, wanted);
            revise(handle, caller, changeId, present);
            revise(handle, caller, changeId, wanted);
            int shifted = patch.shift() ? shift(handle, caller, changeId, wanted) : 0;
            log.athlete(handle, caller, "pause_changed", athleteId, json(present), json(wanted));
            return new Answer(caller.isCoach() ? wanted : wanted.withoutNote(), changeId, shifted);
        });
    }

    /// Takes the pause away, as if it had never been.
    ///
    /// @return the change by which it can be brought back
    public UUID remove(Caller caller, UUID athleteId, UUID pauseId, Runnable check) {
        return database.write(handle -> {
            var present = own(handle, caller, athleteId, pauseId);
            check.run();
            UUID changeId = open(handle, caller, ChangeKind.UNPAUSE, present);
            PauseRows.delete(handle, caller.orgId(), pauseId);
            revise(handle, caller, changeId, present);
            log.athlete(handle, caller, "pause_removed", athleteId, json(present), null);
            return changeId;
        });
    }

    private Pause own(Handle handle, Caller caller, UUID athleteId, UUID pauseId) {
        Access.readerOf(handle, caller, athleteId);
        PauseRows.today(handle, caller, athleteId, clock);
        var pause =
                PauseRows.one(handle, caller.orgId(), athleteId, pauseId).orElseThrow(() -> Failure.notFound("pause"));
        if (!caller.isCoach() && !pause.isByAthlete()) {
            throw Failure.forbidden("A coach has entered this pause; only a coach changes it.");
        }
        return pause;
    }

    private static String note(Caller caller, @Nullable String note) {
        if (note != null && !caller.isCoach()) {
            throw Failure.forbidden("Only a coach writes the note of a pause.");
        }
        if (note != null && Name.length(note) > 2000) {
            throw Failure.invalid("note", "A note has at most 2000 characters.");
        }
        return note == null ? "" : note;
    }

    private static void check(Handle handle, Caller caller, Pause pause) {
        Placement.checkYear("start_date", pause.startDate());
        if (pause.endDate() != null) {
            Placement.checkYear("end_date", pause.endDate());
            if (pause.endDate().isBefore(pause.startDate())) {
                throw Failure.invalid("end_date", "A pause ends on its first date or later.");
            }
        }
        if (PauseRows.overlaps(handle, caller.orgId(), pause)) {
            throw Failure.of(
                    Reason.CONFLICT,
                    "pause_overlaps",
                    "start_date",
                    "The athlete pauses on some of these dates already.");
        }
    }

    private UUID open(Handle handle, Caller caller, ChangeKind kind, Pause pause) {
        UUID changeId = ids.next();
        changes.open(handle, caller, new Changes.Draft(changeId, kind, null, pause.athleteId()));
        noted.remember(handle, caller.orgId(), changeId, pause.pauseId());
        return changeId;
    }

    private void revise(Handle handle, Caller caller, UUID changeId, Pause pause) {
        int workoutsIn = workouts.revise(handle, caller.orgId(), pause.athleteId(), pause.startDate(), pause.endDate());
        changes.count(handle, caller.orgId(), changeId, workoutsIn);
    }

    private int shift(Handle handle, Caller caller, UUID changeId, Pause pause) {
        caller.asCoach();
        if (pause.endDate() == null) {
            throw Failure.invalid("shift", "A pause has its end before the rest is shifted by its days.");
        }
        int days = Math.toIntExact(ChronoUnit.DAYS.between(pause.startDate(), pause.endDate())) + 1;
        var running = Running.of(handle, caller, clock, Running.Which.ofAthlete(pause.athleteId()));
        int moved = shifting.after(handle, caller, changeId, running, days, pause.startDate())
                .workouts();
        changes.count(handle, caller.orgId(), changeId, moved);
        return moved;
    }

    private static String json(Pause pause) {
        return "{\"start_date\": \"" + pause.startDate() + "\", \"end_date\": "
                + (pause.endDate() == null ? "null" : "\"" + pause.endDate() + "\"") + ", \"reason\": \""
                + club.harrier.org.Wire.of(pause.reason()) + "\"}";
    }
}
