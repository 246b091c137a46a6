package club.harrier.schedule;

import club.harrier.copy.Assignment;
import club.harrier.copy.CopiedWorkout;
import club.harrier.copy.CopyChange;
import club.harrier.copy.CopyRows;
import club.harrier.org.Caller;
import club.harrier.platform.Ids;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Makes the calendars follow when a group's plan is changed. An athlete's own day stays their day, their own content
/// their content, and what has either is neither called off nor taken away; all else follows.
@Singleton
public final class Following {
    private final CopyRows rows;
    private final CalendarRows calendars;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Following(CopyRows rows, CalendarRows calendars, Changes changes, Ids ids, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /// A workout as it is, and as it is to be.
    public record Wanted(CopiedWorkout present, CopiedWorkout next) {
        public boolean isMoved() {
            return present.week() != next.week()
                    || present.day() != next.day()
                    || !present.date().equals(next.date());
        }

        public boolean isOther() {
            return !present.workout().equals(next.workout());
        }

        boolean isOtherwiseWanted() {
            return present.isCalledOff() != next.isCalledOff();
        }
    }

    /// How many workouts on calendars followed, and how many were kept as the athletes' own.
    public record Counts(int followed, int kept) {}

    public CopyChange begin(Handle handle, Caller caller, Assignment assignment, ChangeKind kind) {
        UUID changeId = ids.next();
        changes.open(handle, caller, new Changes.Draft(changeId, kind, assignment.assignmentId(), null));
        return new CopyChange(caller, assignment, changeId, clock.instant());
    }

    /// New workouts come to everybody whose days they lie in. They are remembered as taken out, so that taking the
    /// change back takes them out again.
    public int add(Handle handle, CopyChange change, List<CopiedWorkout> added) {
        var workouts = added.stream().map(CopiedWorkout::workoutId).toList();
        rows.removed(handle, change, workouts, true);
        changes.rememberCopy(
                handle, change.orgId(), change.changeId(), change.assignment().assignmentId(), workouts);
        rows.removed(handle, change, workouts, false);
        int placed = place(handle, change, workouts);
        finish(handle, change);
        return placed;
    }

    public Counts change(Handle handle, CopyChange change, List<Wanted> wanted) {
        var workouts = wanted.stream().map(it -> it.present().workoutId()).toList();
        var scheduled = calendars.of(handle, change, workouts);
        int followed = 0;
        int kept = 0;
        var touched = scheduled.stream()
                .filter(it -> isFollowing(it, of(wanted, it)))
                .map(CalendarRows.Scheduled::scheduledWorkoutId)
                .collect(Collectors.toSet());
        remember(handle, change, workouts, touched);
        for (var one : wanted) {
            var here = scheduled.stream()
                    .filter(it -> it.workoutId().equals(one.present().workoutId()))
                    .toList();
            if (one.isMoved() || one.isOther()) {
                leaveBehind(handle, change, one, here);
            }
            rows.update(handle, change, one.next());
            followed += calendars.follow(handle, change, one, chosen(here, it -> isFollowing(it, one)));
            kept += Math.toIntExact(here.stream()
                    .filter(it -> isAhead(it, one) && it.isPersonal() && !isFollowing(it, one))
                    .count());
        }
        if (wanted.stream().anyMatch(Wanted::isMoved)) {
            followed += place(handle, change, workouts);
        }
        finish(handle, change);
        return new Counts(followed, kept);
    }

    public Counts remove(Handle handle, CopyChange change, List<CopiedWorkout> targets) {
        var workouts = targets.stream().map(CopiedWorkout::workoutId).toList();
        var ahead = calendars.of(handle, change, workouts).stream()
                .filter(it -> !it.isBehind())
                .toList();
        var going = chosen(ahead, it -> !it.isPersonal());
        remember(handle, change, workouts, going);
        rows.removed(handle, change, workouts, true);
        calendars.cancel(handle, change, going);
        finish(handle, change);
        return new Counts(going.size(), ahead.size() - going.size());
    }

    private static Wanted of(List<Wanted> wanted, CalendarRows.Scheduled scheduled) {
        return wanted.stream()
                .filter(it -> it.present().workoutId().equals(scheduled.workoutId()))
                .findFirst()
                .orElseThrow();
    }

    /// It lies ahead of its athlete, and would still do so on its new day.
    private static boolean isAhead(CalendarRows.Scheduled scheduled, Wanted wanted) {
        boolean moves = wanted.isMoved() && scheduled.baseDate() == null;
        return !scheduled.isBehind()
                && !(moves && scheduled.own(wanted.next().date()).isBefore(scheduled.from()));
    }

    private static boolean isFollowing(CalendarRows.Scheduled scheduled, Wanted wanted) {
        return isAhead(scheduled, wanted)
                && ((wanted.isMoved() && scheduled.baseDate() == null)
                        || (wanted.isOther() && !scheduled.isOwnContent())
                        || (wanted.isOtherwiseWanted() && !scheduled.isPersonal()));
    }

    /// What is past or done goes on showing what it was.
    private void leaveBehind(Handle handle, CopyChange change, Wanted one, List<CalendarRows.Scheduled> here) {
        var behind = chosen(here, it -> !isAhead(it, one) && !it.isOwnContent());
        if (!behind.isEmpty()) {
            UUID version = rows.keepVersion(handle, change, one.present());
            calendars.repoint(handle, change, behind, version);
        }
    }

    private static Set<UUID> chosen(List<CalendarRows.Scheduled> rows, Predicate<CalendarRows.Scheduled> which) {
        return rows.stream()
                .filter(which)
                .map(CalendarRows.Scheduled::scheduledWorkoutId)
                .collect(Collectors.toSet());
    }

    private void remember(Handle handle, CopyChange change, Collection<UUID> workouts, Collection<UUID> touched) {
        changes.rememberCopy(
                handle, change.orgId(), change.changeId(), change.assignment().assignmentId(), workouts);
        changes.remember(handle, change.orgId(), change.changeId(), touched);
    }

    private int place(Handle handle, CopyChange change, Collection<UUID> workouts) {
        var placed = calendars.place(handle, change, workouts);
        Placed.workouts(handle, change.orgId(), change.changeId(), placed);
        return placed.size();
    }

    private void finish(Handle handle, CopyChange change) {
        rows.mark(handle, change);
        changes.close(handle, change.orgId(), change.changeId());
    }
}
