package club.harrier.plan;

import club.harrier.copy.Access;
import club.harrier.copy.Assignment;
import club.harrier.copy.CopiedWorkout;
import club.harrier.copy.Copies;
import club.harrier.copy.CopyRows;
import club.harrier.copy.Squad;
import club.harrier.copy.Squads;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.schedule.ChangeKind;
import club.harrier.schedule.Following;
import club.harrier.workout.Volume;
import club.harrier.workout.Workout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A coach changes what a group follows. Everybody enrolled follows at once, from their today on: what is past or done
/// stays as it was, and so does what a coach has changed for one athlete alone.
@Singleton
public final class CopyChanges {
    private final Database database;
    private final CopyRows rows;
    private final Following following;
    private final CopyLog log;
    private final Ids ids;
    private final Clock clock;

    @Inject
    CopyChanges(Database database, CopyRows rows, Following following, CopyLog log, Ids ids, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.following = following;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /// What a change came to.
    ///
    /// @param workout as it is now; the one that was asked for
    /// @param changeId by which it can be taken back, or null where nothing changed
    /// @param followed on how many calendars it was changed
    /// @param kept on how many it was not, as the athlete has something of their own there
    public record Changed(CopiedWorkout workout, @Nullable UUID changeId, int followed, int kept) {}

    /// What changes about a workout; null leaves it as it is.
    ///
    /// @param place the new day
    /// @param isCalledOff whether everybody skips it
    public record Patch(
            Whom whom, @Nullable Place place, @Nullable Boolean isCalledOff, Workout.@Nullable Change content) {}

    /// A day: a date, or a week and a weekday of the plan, either of which may be left as it is.
    public record Place(
            @Nullable LocalDate date,
            @Nullable Integer week,
            @Nullable Integer day) {}

    /// The workout of the group's plan; coaches only, 404 where it has no such workout.
    public CopiedWorkout one(Caller caller, UUID groupId, UUID assignmentId, UUID workoutId) {
        return database.read(handle -> {
            Access.coachOfGroup(handle, caller, groupId);
            var assignment = Copies.seen(handle, caller.orgId(), assignmentId)
                    .filter(it -> groupId.equals(it.groupId()))
                    .orElseThrow(() -> Failure.notFound("plan of this group"));
            return find(CopyRows.of(handle, caller.orgId(), assignment.assignmentId()), workoutId);
        });
    }

    /// A new workout, last on its day. For everybody it comes to each squad at its share.
    public Changed add(Caller caller, UUID groupId, UUID assignmentId, Whom whom, Place place, Workout workout) {
        return database.write(handle -> {
            var assignment = held(handle, caller, groupId, assignmentId);
            var shares = shares(handle, caller, assignmentId);
            var spot = Spot.of(assignment, place, null, caller.org().today(clock));
            UUID originId = ids.next();
            int position = 1
                    + CopyRows.of(handle, caller.orgId(), assignmentId).stream()
                            .filter(spot::isOn)
                            .mapToInt(CopiedWorkout::position)
                            .max()
                            .orElse(0);
            var added = new ArrayList<CopiedWorkout>();
            for (@Nullable String squad : letters(shares)) {
                if (whom.holds(squad)) {
                    added.add(new CopiedWorkout(
                            added.isEmpty() ? originId : ids.next(),
                            originId,
                            squad,
                            spot.week(),
                            spot.day(),
                            spot.date(),
                            position,
                            whom.isEverybody() ? share(shares, squad).of(workout) : workout,
                            null,
                            0,
                            clock.instant()));
                }
            }
            if (added.isEmpty()) {
                throw unknownSquad(whom);
            }
            rows.insert(handle, caller.orgId(), assignmentId, added);
            var change = following.begin(handle, caller, assignment, ChangeKind.ADD);
            int placed = following.add(handle, change, added);
            log.record(handle, caller, assignment, "plan.workout_added", null, added.getFirst());
            return new Changed(added.getFirst(), change.changeId(), placed, 0);
        });
    }

    /// Changes a workout, for everybody or for one squad. New content is the plan's; for everybody each squad gets its
    /// share of it. 404 for a workout the plan has not, 422 for one of a past day or a day outside the plan.
    ///
    /// @param check runs once the plan is held, and may refuse
    public Changed change(Caller caller, UUID groupId, UUID assignmentId, UUID workoutId, Patch patch, Runnable check) {
        return database.write(handle -> {
            var assignment = held(handle, caller, groupId, assignmentId);
            var all = CopyRows.of(handle, caller.orgId(), assignmentId);
            var chosen = find(all, workoutId);
            check.run();
            var today = caller.org().today(clock);
            var wanted = new ArrayList<Following.Wanted>();
            var content = content(handle, caller, assignment, all, chosen, patch);
            for (var present : targets(all, chosen, patch.whom(), today)) {
                var spot =
                        patch.place() == null ? Spot.of(present) : Spot.of(assignment, patch.place(), present, today);
                var next = spot.on(present, content.apply(present), calledOffAt(patch, present));
                if (!next.equals(present)) {
                    wanted.add(new Following.Wanted(present, next));
                }
            }
            if (wanted.isEmpty()) {
                return new Changed(chosen, null, 0, 0);
            }
            var change = following.begin(handle, caller, assignment, kind(wanted.getFirst()));
            var counts = following.change(handle, change, wanted);
            var now = find(CopyRows.of(handle, caller.orgId(), assignmentId), workoutId);
            log.record(handle, caller, assignment, "plan.workout_changed", chosen, now);
            return new Changed(now, change.changeId(), counts.followed(), counts.kept());
        });
    }

    /// Takes a workout out of the plan, for everybody or for one squad, and off the calendars it lies ahead on.
    public Changed remove(Caller caller, UUID groupId, UUID assignmentId, UUID workoutId, Whom whom, Runnable check) {
        return database.write(handle -> {
            var assignment = held(handle, caller, groupId, assignmentId);
            var all = CopyRows.of(handle, caller.orgId(), assignmentId);
            var chosen = find(all, workoutId);
            check.run();
            var targets = targets(all, chosen, whom, caller.org().today(clock));
            var change = following.begin(handle, caller, assignment, ChangeKind.REMOVE);
            var counts = following.remove(handle, change, targets);
            log.record(handle, caller, assignment, "plan.workout_removed", chosen, null);
            return new Changed(chosen, change.changeId(), counts.followed(), counts.kept());
        });
    }

    private static Assignment held(Handle handle, Caller caller, UUID groupId, UUID assignmentId) {
        Access.coachOfGroup(handle, caller, groupId);
        return Copies.find(handle, caller.orgId(), assignmentId)
                .filter(it -> groupId.equals(it.groupId()) && it.removedAt() == null)
                .orElseThrow(() -> Failure.notFound("plan of this group"));
    }

    private static CopiedWorkout find(List<CopiedWorkout> all, UUID workoutId) {
        return all.stream()
                .filter(it -> it.workoutId().equals(workoutId))
                .findFirst()
                .orElseThrow(() -> Failure.notFound("workout of this plan"));
    }

    private static List<CopiedWorkout> targets(
            List<CopiedWorkout> all, CopiedWorkout chosen, Whom whom, LocalDate today) {
        var same = all.stream()
                .filter(it -> it.originId().equals(chosen.originId()) && whom.holds(it.squad()))
                .toList();
        if (same.isEmpty()) {
            throw unknownSquad(whom);
        }
        var ahead = same.stream().filter(it -> !it.date().isBefore(today)).toList();
        if (ahead.isEmpty()) {
            throw Failure.impossible("gone_by", "workout_id", "A workout of a past day stays as it is.");
        }
        return ahead;
    }

    private static Failure unknownSquad(Whom whom) {
        return Failure.impossible(
                "unknown_squad", "squad", "The workout is not one of squad " + whom.squad() + " of this plan.");
    }

    /// For one squad its own workout is changed, for everybody the plan's, from which each has its share.
    private static Function<CopiedWorkout, Workout> content(
            Handle handle,
            Caller caller,
            Assignment assignment,
            List<CopiedWorkout> all,
            CopiedWorkout chosen,
            Patch patch) {
        var change = patch.content();
        if (change == null) {
            return CopiedWorkout::workout;
        }
        if (!patch.whom().isEverybody()) {
            return it -> it.workout().changed(change);
        }
        var shares = shares(handle, caller, assignment.assignmentId());
        var whole = all.stream()
                .filter(it -> it.originId().equals(chosen.originId()) && it.squad() == null)
                .findFirst()
                .orElse(chosen)
                .workout()
                .changed(change);
        return it -> share(shares, it.squad()).of(whole);
    }

    private static Map<String, Integer> shares(Handle handle, Caller caller, UUID assignmentId) {
        return Squads.of(handle, caller.orgId(), assignmentId).stream()
                .collect(Collectors.toMap(Squad::squad, Squad::volumePct));
    }

    private static Volume share(Map<String, Integer> shares, @Nullable String squad) {
        return new Volume(squad == null ? 100 : shares.getOrDefault(squad, 100));
    }

    private static List<@Nullable String> letters(Map<String, Integer> shares) {
        var letters = new ArrayList<@Nullable String>();
        letters.add(null);
        shares.keySet().stream().sorted().forEach(letters::add);
        return letters;
    }

    private @Nullable Instant calledOffAt(Patch patch, CopiedWorkout present) {
        if (patch.isCalledOff() == null || patch.isCalledOff() == present.isCalledOff()) {
            return present.calledOffAt();
        }
        return patch.isCalledOff() ? clock.instant() : null;
    }

    private static ChangeKind kind(Following.Wanted wanted) {
        if (wanted.isMoved()) {
            return ChangeKind.MOVE;
        }
        if (wanted.isOther()) {
            return ChangeKind.CHANGE;
        }
        return wanted.next().isCalledOff() ? ChangeKind.SKIP : ChangeKind.WANT;
    }
}
