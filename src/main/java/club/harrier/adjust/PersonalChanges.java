package club.harrier.adjust;

import club.harrier.copy.Placement;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.schedule.ChangeKind;
import club.harrier.schedule.Changes;
import club.harrier.schedule.HeldWorkout;
import club.harrier.schedule.Matches;
import club.harrier.schedule.ScheduledWorkouts;
import club.harrier.unit.DateRange;
import club.harrier.workout.Workout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// One athlete's workout is moved, skipped, made another or taken off, while everybody else's stays.
@Singleton
public final class PersonalChanges {
    private final Database database;
    private final ScheduledWorkouts workouts;
    private final Changes changes;
    private final Matches matches;
    private final AdjustLog log;
    private final Ids ids;

    @Inject
    PersonalChanges(
            Database database, ScheduledWorkouts workouts, Changes changes, Matches matches, AdjustLog log, Ids ids) {
        this.database = database;
        this.workouts = workouts;
        this.changes = changes;
        this.matches = matches;
        this.log = log;
        this.ids = ids;
    }

    /// What changes about a workout; null leaves it as it is.
    ///
    /// @param date the new day
    /// @param skipped whether it is called off
    /// @param content what becomes another about it
    /// @param isPlansAgain first of all, what the athlete has of their own goes: content and day
    public record Patch(
            @Nullable LocalDate date,
            @Nullable Boolean skipped,
            Workout.@Nullable Change content,
            boolean isPlansAgain) {
        /// Another day.
        public static Patch to(LocalDate date) {
            return new Patch(date, null, null, false);
        }

        /// Called off, or wanted after all.
        public static Patch skipped(boolean skipped) {
            return new Patch(null, skipped, null, false);
        }

        /// The plan's again.
        public static Patch plansAgain() {
            return new Patch(null, null, null, true);
        }
    }

    /// Changes what is given, for a coach. 404 for a workout the caller may not know of, 403 for its athlete, 422
    /// for one that is done.
    ///
    /// @param check runs once the workout is held, and may refuse
    /// @return the change, or null where nothing is another than before
    public @Nullable UUID change(Caller caller, UUID scheduledWorkoutId, Patch patch, Runnable check) {
        if (patch.date() != null) {
            Placement.checkYear("date", patch.date());
        }
        return database.write(handle -> {
            var held = HeldWorkout.hold(handle, caller, scheduledWorkoutId);
            check.run();
            refuseDone(handle, caller, held);
            var wanted = Wanted.of(held, patch);
            if (wanted.isAsBefore(held)) {
                return null;
            }
            UUID changeId = open(handle, caller, held, wanted.kind(held, patch));
            if (wanted.isContentNew(held)) {
                workouts.personalize(handle, caller, changeId, held, wanted.personal());
            }
            workouts.place(handle, caller.orgId(), changeId, held, wanted.date(), wanted.isSkipped());
            changes.close(handle, caller.orgId(), changeId);
            log(handle, caller, held, wanted);
            return changeId;
        });
    }

    /// Takes a workout off one calendar; 422 for one that is done.
    ///
    /// @return the change
    public UUID remove(Caller caller, UUID scheduledWorkoutId, Runnable check) {
        return database.write(handle -> {
            var held = HeldWorkout.hold(handle, caller, scheduledWorkoutId);
            check.run();
            refuseDone(handle, caller, held);
            UUID changeId = open(handle, caller, held, ChangeKind.REMOVE);
            workouts.cancel(handle, caller.orgId(), changeId, scheduledWorkoutId);
            changes.close(handle, caller.orgId(), changeId);
            log.workout(handle, caller, "removed", held, place(held.date(), held.isSkipped()), "{}");
            return changeId;
        });
    }

    /// How the workout is to be.
    private record Wanted(
            LocalDate date, boolean isSkipped, @Nullable Workout personal) {
        static Wanted of(HeldWorkout held, Patch patch) {
            var date = patch.isPlansAgain() && !held.isAdded() ? held.planDate() : held.date();
            var present = patch.isPlansAgain() ? held.planned() : held.workout();
            var content = patch.content() == null ? present : present.changed(patch.content());
            return new Wanted(
                    patch.date() == null ? date : patch.date(),
                    patch.skipped() == null ? held.isSkipped() : patch.skipped(),
                    content.equals(held.planned()) ? null : content);
        }

        boolean isContentNew(HeldWorkout held) {
            return !java.util.Objects.equals(personal, held.personal());
        }

        boolean isAsBefore(HeldWorkout held) {
            return !isContentNew(held) && date.equals(held.date()) && isSkipped == held.isSkipped();
        }

        ChangeKind kind(HeldWorkout held, Patch patch) {
            if (patch.isPlansAgain()) {
                return ChangeKind.RESTORE;
            }
            if (isContentNew(held)) {
                return ChangeKind.CHANGE;
            }
            if (!date.equals(held.date())) {
                return ChangeKind.MOVE;
            }
            return isSkipped ? ChangeKind.SKIP : ChangeKind.WANT;
        }
    }

    private UUID open(Handle handle, Caller caller, HeldWorkout held, ChangeKind kind) {
        UUID changeId = ids.next();
        changes.open(handle, caller, new Changes.Draft(changeId, kind, held.assignmentId(), held.athleteId()));
        changes.remember(handle, caller.orgId(), changeId, List.of(held.scheduledWorkoutId()));
        return changeId;
    }

    private void refuseDone(Handle handle, Caller caller, HeldWorkout held) {
        var day = new DateRange(held.date(), held.date());
        if (matches.among(handle, caller.orgId(), List.of(held.athleteId()), day)
                .containsKey(held.scheduledWorkoutId())) {
            throw Failure.impossible("already_done", "date", "The workout is done; it stays where it is.");
        }
    }

    private void log(Handle handle, Caller caller, HeldWorkout held, Wanted wanted) {
        boolean isContent = wanted.isContentNew(held);
        log.workout(
                handle,
                caller,
                isContent ? "changed" : "rescheduled",
                held,
                place(held.date(), held.isSkipped()),
                place(wanted.date(), wanted.isSkipped()));
    }

    private static String place(LocalDate date, boolean isSkipped) {
        return "{\"date\": \"" + date + "\", \"skipped\": " + isSkipped + "}";
    }
}
