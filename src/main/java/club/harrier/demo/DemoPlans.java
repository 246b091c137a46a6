package club.harrier.demo;

import club.harrier.adjust.Pause;
import club.harrier.adjust.Pauses;
import club.harrier.adjust.PersonalChanges;
import club.harrier.calendar.Calendars;
import club.harrier.copy.SquadWish;
import club.harrier.library.Plans;
import club.harrier.library.Shelf;
import club.harrier.library.StarterPlans;
import club.harrier.library.WorkoutText;
import club.harrier.org.Caller;
import club.harrier.plan.Assignments;
import club.harrier.plan.Enrollments;
import club.harrier.unit.DateRange;
import club.harrier.workout.Workout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Two groups of the demo club in the middle of a plan: *Marathon Build* with squads and late joiners, *First 5 K*
/// with a pause, both with workouts changed for one athlete.
@Singleton
final class DemoPlans {
    private static final Workout.Change LESS = instead(
            "Run and walk, short",
            "easy-run: 5min warmup, 4x(1min easy, 2min recovery), 5min cooldown",
            "Half of it, until the shin is quiet.");

    private static final Workout.Change SHORTER =
            instead("Long run, shorter", "long-run: 18km easy", "Back from a cold: no hurry.");

    private final Plans plans;
    private final StarterPlans starters;
    private final Assignments assignments;
    private final Enrollments enrollments;
    private final Calendars calendars;
    private final PersonalChanges personal;
    private final Pauses pauses;
    private final Clock clock;

    @Inject
    DemoPlans(
            Plans plans,
            StarterPlans starters,
            Assignments assignments,
            Enrollments enrollments,
            Calendars calendars,
            PersonalChanges personal,
            Pauses pauses,
            Clock clock) {
        this.plans = plans;
        this.starters = starters;
        this.assignments = assignments;
        this.enrollments = enrollments;
        this.calendars = calendars;
        this.personal = personal;
        this.pauses = pauses;
        this.clock = clock;
    }

    void write(Caller coach, List<UUID> athletes, List<UUID> groups) {
        var planIds = new HashMap<String, UUID>();
        starters.all()
                .forEach(it -> planIds.put(
                        it.key(), plans.create(coach, it.plan()).plan().planId()));
        var monday = coach.org().week(clock).startDate();
        marathon(coach, athletes, groups.get(1), Objects.requireNonNull(planIds.get("marathon")), monday);
        beginners(coach, athletes, groups.get(3), Objects.requireNonNull(planIds.get("first-5k")), monday);
    }

    /// Nine weeks in, seven to go, the fast ones with a tenth more, some with a fifth less. Two came late; the last of
    /// the group is not enrolled yet. Next week one runs on Friday instead of Thursday, one does less on Sunday.
    private void marathon(Caller coach, List<UUID> athletes, UUID group, UUID plan, LocalDate monday) {
        var late = List.of(athletes.get(14), athletes.get(17));
        var early = athletes.subList(8, 21).stream()
                .filter(it -> !late.contains(it))
                .toList();
        var squads = List.of(
                new SquadWish("A", "Under three hours", 110, null, early.subList(0, 2)),
                new SquadWish("C", "To finish", 80, null, early.subList(8, 11)));
        var assignment = assign(coach, group, new Assignments.Wish(plan, monday.minusWeeks(9), null, early, squads));
        late.forEach(it -> enrollments.enrol(coach, it, new Enrollments.Wish(null, null, null, assignment)));
        var next = monday.plusWeeks(1);
        change(coach, athletes.get(12), next.plusDays(3), PersonalChanges.Patch.to(next.plusDays(4)));
        change(coach, athletes.get(15), next.plusDays(6), new PersonalChanges.Patch(null, null, SHORTER, false));
    }

    private static Workout.Change instead(String name, String text, String note) {
        var blocks = WorkoutText.read("\"" + name + "\" " + text, Shelf.EMPTY).blocks();
        return new Workout.Change("", name, null, null, null, null, blocks, note);
    }

    /// Four weeks in, four to go. One cannot on Thursday and runs on Friday, one does less, one leaves Sunday out, one
    /// is away.
    private void beginners(Caller coach, List<UUID> athletes, UUID group, UUID plan, LocalDate monday) {
        assign(coach, group, new Assignments.Wish(plan, monday.minusWeeks(4), null, null, List.of()));
        var next = monday.plusWeeks(1);
        change(coach, athletes.get(36), next.plusDays(3), PersonalChanges.Patch.to(next.plusDays(4)));
        change(coach, athletes.get(37), next.plusDays(1), new PersonalChanges.Patch(null, null, LESS, false));
        change(coach, athletes.get(39), next.plusDays(6), PersonalChanges.Patch.skipped(true));
        var away = new Pauses.Draft(monday, monday.plusDays(9), Pause.Reason.HOLIDAY, null);
        pauses.pause(coach, athletes.get(41), away);
    }

    private void change(Caller coach, UUID athlete, LocalDate date, PersonalChanges.Patch patch) {
        calendars.of(coach, athlete, new DateRange(date, date)).days().stream()
                .flatMap(day -> day.workouts().stream())
                .forEach(it -> personal.change(coach, it.scheduledWorkoutId(), patch, () -> {}));
    }

    private UUID assign(Caller coach, UUID group, Assignments.Wish wish) {
        return assignments.assign(coach, group, wish).assignment().assignmentId();
    }
}
