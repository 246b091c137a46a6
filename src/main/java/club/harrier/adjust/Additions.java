package club.harrier.adjust;

import club.harrier.copy.Access;
import club.harrier.copy.Copies;
import club.harrier.copy.Placement;
import club.harrier.library.Workouts;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.schedule.ChangeKind;
import club.harrier.schedule.Changes;
import club.harrier.schedule.HeldWorkout;
import club.harrier.schedule.Running;
import club.harrier.schedule.ScheduledWorkouts;
import club.harrier.workout.Workout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Workouts that one athlete gets besides those of the plan.
@Singleton
public final class Additions {
    private final Database database;
    private final ScheduledWorkouts workouts;
    private final Workouts library;
    private final Changes changes;
    private final AdjustLog log;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Additions(
            Database database,
            ScheduledWorkouts workouts,
            Workouts library,
            Changes changes,
            AdjustLog log,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.workouts = workouts;
        this.library = library;
        this.changes = changes;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /// What a coach asks for.
    ///
    /// @param enrollmentId the plan it belongs to; null where the athlete follows only one
    public record Wish(@Nullable UUID enrollmentId, LocalDate date, Workout workout) {}

    /// The workout, and the change by which it can be taken back.
    public record Added(UUID scheduledWorkoutId, UUID changeId) {}

    /// Puts a workout on an athlete's calendar, for a coach. 422 for an athlete who follows no plan, several of them
    /// without saying which, or not the one that is named.
    ///
    /// @param wanted makes the wish, once the caller is known to be a coach
    public Added add(Caller caller, UUID athleteId, Function<Caller, Wish> wanted) {
        return database.write(handle -> {
            Access.coachOf(handle, caller, athleteId);
            var wish = wanted.apply(caller);
            Placement.checkYear("date", wish.date());
            var running = Running.of(handle, caller, clock, Running.Which.ofAthlete(athleteId));
            var chosen = chosen(running, wish.enrollmentId());
            var added = new Added(ids.next(), ids.next());
            changes.open(
                    handle,
                    caller,
                    new Changes.Draft(added.changeId(), ChangeKind.ADD, chosen.assignmentId(), athleteId));
            var addition = new ScheduledWorkouts.Addition(
                    chosen,
                    added.scheduledWorkoutId(),
                    wish.date(),
                    week(handle, caller, chosen, wish),
                    wish.workout());
            workouts.add(handle, caller.orgId(), added.changeId(), addition);
            changes.close(handle, caller.orgId(), added.changeId());
            var held = HeldWorkout.hold(handle, caller, added.scheduledWorkoutId());
            log.workout(handle, caller, "added", held, "{}", "{\"date\": \"" + wish.date() + "\"}");
            return added;
        });
    }

    /// A workout of the library, to be added; 422 where the coach does not find it.
    public Workout ofLibrary(Caller caller, UUID workoutId) {
        @Nullable Workout found = library.all(caller, List.of(workoutId)).get(workoutId);
        if (found == null) {
            throw Failure.impossible("unknown_workout", "workout_id", "The library has no such workout.");
        }
        return found;
    }

    private static Running chosen(List<Running> running, @Nullable UUID enrollmentId) {
        if (enrollmentId != null) {
            return running.stream()
                    .filter(it -> it.enrollmentId().equals(enrollmentId))
                    .findFirst()
                    .orElseThrow(() -> Failure.impossible(
                            "unknown_enrollment", "enrollment_id", "The athlete has no such enrolment."));
        }
        if (running.isEmpty()) {
            throw Failure.impossible(
                    "no_enrollment", "enrollment_id", "The athlete follows no plan to which a workout could be added.");
        }
        if (running.size() > 1) {
            throw Failure.impossible(
                    "several_enrollments", "enrollment_id", "The athlete follows several plans; say which one.");
        }
        return running.getFirst();
    }

    /// The week of the plan that the date lies in, or the nearest.
    private int week(Handle handle, Caller caller, Running chosen, Wish wish) {
        var assignment = Copies.followed(handle, caller.orgId(), chosen.assignmentId())
                .orElseThrow(() -> Failure.notFound("enrolment"));
        int week = assignment.placement().weekOn(assignment.shifts().unshifted(wish.date()));
        return Math.clamp(week, 1, assignment.weeks());
    }
}
