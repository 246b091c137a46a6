package club.harrier.demo;

import club.harrier.adjust.PersonalChanges;
import club.harrier.calendar.Calendars;
import club.harrier.library.Plans;
import club.harrier.library.Shelf;
import club.harrier.library.StarterPlans;
import club.harrier.library.Visibility;
import club.harrier.library.WorkoutText;
import club.harrier.library.Workouts;
import club.harrier.org.Caller;
import club.harrier.plan.Assignments;
import club.harrier.plan.Enrollments;
import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two groups of the demo club in the middle of a plan: *Marathon Build* with late joiners, *First 5 K* with personal
/// changes.
@Singleton
final class DemoPlans {
    private static final List<String> WORKOUTS = List.of(
            "\"Cruise intervals\" threshold: 2km warmup easy, 4x1600m @threshold / 1min jog, 2km cooldown easy",
            "\"Yasso 800s\" interval-run: 2km warmup easy, 8x800m @interval / 400m jog, 2km cooldown easy",
            "\"Ladder\" track: 2km warmup easy, 3x(400m @interval, 200m jog, 200m @repetition, 200m jog), 2km cooldown easy",
            "\"Ten hills\" hill-repeats: 15min warmup easy, 10x45s @effort9 / 2min jog, 10min cooldown easy",
            "\"Long run, fast finish\" long-run: 15km easy, 5km @marathon",
            "\"Strides\" easy-run: 6km easy, 6x20s @repetition / 1min jog");

    private final Plans plans;
    private final Workouts workouts;
    private final StarterPlans starters;
    private final Assignments assignments;
    private final Enrollments enrollments;
    private final Calendars calendars;
    private final PersonalChanges personal;
    private final Clock clock;

    @Inject
    DemoPlans(
            Plans plans,
            Workouts workouts,
            StarterPlans starters,
            Assignments assignments,
            Enrollments enrollments,
            Calendars calendars,
            PersonalChanges personal,
            Clock clock) {
        this.plans = plans;
        this.workouts = workouts;
        this.starters = starters;
        this.assignments = assignments;
        this.enrollments = enrollments;
        this.calendars = calendars;
        this.personal = personal;
        this.clock = clock;
    }

    void write(Caller coach, List<UUID> athletes, List<UUID> groups) {
        for (var line : WORKOUTS) {
            workouts.create(coach, WorkoutText.read(line, Shelf.EMPTY), Visibility.ORG);
        }
        var planIds = new HashMap<String, UUID>();
        starters.all()
                .forEach(it -> planIds.put(
                        it.key(), plans.create(coach, it.plan()).plan().planId()));
        var monday = coach.org().week(clock).startDate();
        marathon(coach, athletes, groups.get(1), Objects.requireNonNull(planIds.get("marathon")), monday);
        beginners(coach, athletes, groups.get(3), Objects.requireNonNull(planIds.get("first-5k")), monday);
    }

    /// Nine weeks in, seven to go. Two came late; the last of the group is not enrolled yet.
    private void marathon(Caller coach, List<UUID> athletes, UUID group, UUID plan, LocalDate monday) {
        var late = List.of(athletes.get(14), athletes.get(17));
        var early = athletes.subList(8, 21).stream()
                .filter(it -> !late.contains(it))
                .toList();
        var assignment = assign(coach, group, plan, monday.minusWeeks(9), early);
        late.forEach(it -> enrollments.enrol(coach, it, new Enrollments.Wish(null, null, null, assignment)));
    }

    /// Four weeks in, four to go. One cannot on Thursday and runs on Friday, one leaves Sunday out.
    private void beginners(Caller coach, List<UUID> athletes, UUID group, UUID plan, LocalDate monday) {
        assign(coach, group, plan, monday.minusWeeks(4), null);
        var next = monday.plusWeeks(1);
        reschedule(coach, athletes.get(36), next.plusDays(3), next.plusDays(4), null);
        reschedule(coach, athletes.get(39), next.plusDays(6), null, true);
    }

    private void reschedule(
            Caller coach, UUID athlete, LocalDate date, @Nullable LocalDate newDate, @Nullable Boolean skipped) {
        calendars.of(coach, athlete, new DateRange(date, date)).days().stream()
                .flatMap(day -> day.workouts().stream())
                .forEach(it -> personal.change(
                        coach,
                        it.scheduledWorkoutId(),
                        new PersonalChanges.Patch(newDate, skipped, null, false),
                        () -> {}));
    }

    private UUID assign(Caller coach, UUID group, UUID plan, LocalDate start, @Nullable List<UUID> athletes) {
        return assignments
                .assign(coach, group, new Assignments.Wish(plan, start, null, athletes))
                .assignment()
                .assignmentId();
    }
}
