package club.harrier.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Cast;
import club.harrier.TestClock;
import club.harrier.activity.ActivityType;
import club.harrier.adjust.LifeModel.Cell;
import club.harrier.adjust.LifeModel.Enrolment;
import club.harrier.adjust.LifeModel.Rest;
import club.harrier.adjust.LifeModel.Work;
import club.harrier.calendar.Calendars;
import club.harrier.calendar.Entry;
import club.harrier.library.PlacedWorkout;
import club.harrier.library.PlanDraft;
import club.harrier.library.PlanType;
import club.harrier.library.Plans;
import club.harrier.library.Visibility;
import club.harrier.org.Caller;
import club.harrier.org.Callers;
import club.harrier.plan.Assignments;
import club.harrier.plan.Enrolled;
import club.harrier.plan.Enrollments;
import club.harrier.plan.Unassigning;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.unit.DateRange;
import club.harrier.workout.Blocks;
import club.harrier.workout.Workout;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whatever coaches do to a group's plan and in whatever order, and whatever of it they take back: every calendar is
/// what a model in memory says.
@QuarkusTest
class LifeTest {
    private static final Logger LOG = Logger.getLogger(LifeTest.class);
    private static final LocalDate START = LocalDate.of(2030, 3, 4);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int ATHLETES = 4;
    private static final int WEEKS = 5;
    private static final int CLUBS = 6;
    private static final int STEPS = 500;

    @Inject
    Cast cast;

    @Inject
    Callers callers;

    @Inject
    Plans plans;

    @Inject
    Assignments assignments;

    @Inject
    Enrollments enrollments;

    @Inject
    Unassigning unassigning;

    @Inject
    PersonalChanges personal;

    @Inject
    Additions additions;

    @Inject
    Shifting shifting;

    @Inject
    Pauses pauses;

    @Inject
    PlanChanges changes;

    @Inject
    Calendars calendars;

    @Inject
    TestClock clock;

    @Inject
    Ids ids;

    private Random random = new Random();
    private LifeModel model = new LifeModel(START);
    private List<UUID> athletes = List.of();
    private List<UUID> made = new ArrayList<>();
    private UUID groupId = UUID.randomUUID();
    private UUID planId = UUID.randomUUID();
    private @Nullable Caller coach;
    private @Nullable UUID assignment;
    private int added;

    @AfterEach
    void the_clock_runs_again() {
        clock.reset();
    }

    @Test
    void calendars_are_what_the_model_says_after_whatever_was_done_and_taken_back() {
        var outcomes = new TreeMap<String, Integer>();
        for (int seed = 1; seed <= CLUBS; seed++) {
            begin(seed);
            for (int step = 1; step <= STEPS; step++) {
                String outcome = step();
                outcomes.merge(outcome, 1, Integer::sum);
                for (int i = 0; i < ATHLETES; i++) {
                    if (step % 20 == 0 || i == step % ATHLETES) {
                        assertThat(calendar(i))
                                .as("club %s, step %s: %s, athlete %s", seed, step, outcome, i)
                                .isEqualTo(model.calendar(i));
                    }
                }
            }
        }
        LOG.infof("%d steps: %s", CLUBS * STEPS, outcomes);
        assertThat(outcomes.keySet())
                .contains(
                        "assign",
                        "enrol",
                        "unassign",
                        "leave",
                        "move",
                        "skip",
                        "change",
                        "restore",
                        "add",
                        "remove",
                        "shift group",
                        "shift athlete",
                        "pause",
                        "resume",
                        "unpause",
                        "undo",
                        "undo changed_since",
                        "undo already_undone",
                        "shift group into_the_past");
    }

    private void begin(int seed) {
        random = new Random(seed);
        clock.set(START.atTime(9, 0).atZone(ZONE).toInstant());
        model = new LifeModel(START);
        made = new ArrayList<>();
        assignment = null;
        added = 0;
        UUID org = cast.org(ZONE.getId(), 1);
        var ada = cast.coach(org, "Ada", "head_coach");
        coach = callers.member(org, ada.accountId()).orElseThrow();
        var people = new ArrayList<UUID>();
        for (int i = 0; i < ATHLETES; i++) {
            people.add(cast.athlete(org, "A" + i).athleteId());
        }
        athletes = people;
        groupId = cast.group(org, ada.accountId(), "G", "public", people.toArray(UUID[]::new));
        var workouts = new ArrayList<PlacedWorkout>();
        for (int week = 1; week <= WEEKS; week++) {
            for (int day : new int[] {1, 2, 4, 7}) {
                workouts.add(new PlacedWorkout(week, day, workout("W" + week + "D" + day)));
            }
        }
        planId = plans.create(coach(), new PlanDraft("P", "", PlanType.RUN, null, WEEKS, Visibility.ORG, workouts))
                .plan()
                .planId();
        assign();
    }

    private Caller coach() {
        return Objects.requireNonNull(coach);
    }

    private static Workout workout(String name) {
        return new Workout(name, ActivityType.RUN, null, 500_000L, null, Blocks.NONE, "");
    }

    private List<String> calendar(int athlete) {
        return entries(athlete).stream()
                .map(it -> it.date() + " " + it.workout().name()
                        + (it.status() == Entry.Status.SKIPPED ? " skipped" : "")
                        + (it.isPaused() ? " paused" : "") + (it.differs() != null ? " own" : ""))
                .sorted()
                .toList();
    }

    private List<Entry> entries(int athlete) {
        return calendars
                .of(coach(), athletes.get(athlete), new DateRange(START.minusDays(60), START.plusDays(300)))
                .days()
                .stream()
                .flatMap(it -> it.workouts().stream())
                .toList();
    }

    /// Does something to both; says what, and how it was refused.
    private String step() {
        int dice = random.nextInt(100);
        if (dice < 3) {
            clock.set(clock.instant().plusSeconds(86_400));
            model.today = model.today.plusDays(1);
            return "a day later";
        }
        if (dice < 35) {
            return undo();
        }
        if (dice < 75) {
            return dice < 68 ? one() : add();
        }
        if (dice < 88) {
            return shift();
        }
        return dice < 95 ? pause() : enrolments();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private LocalDate anyDay() {
        return model.today.plusDays(random.nextInt(40) - 3L);
    }

    /// Runs the real thing, then the model with the change's id; both refuse alike or none.
    private String both(
            String what, Supplier<@Nullable UUID> real, java.util.function.Function<UUID, Map<UUID, Cell>> modelled) {
        @Nullable String refused = null;
        @Nullable UUID change = null;
        try {
            change = real.get();
        } catch (Failure failure) {
            refused = failure.code();
        }
        UUID id = change == null ? ids.next() : change;
        @Nullable String expected = null;
        try {
            var after = modelled.apply(id);
            if (change != null) {
                model.change(change, after);
                made.add(change);
            }
        } catch (LifeModel.Refused refusal) {
            expected = refusal.getMessage();
        }
        assertThat(refused).as(what).isEqualTo(expected);
        return refused == null ? what : what + " " + refused;
    }

    private String undo() {
        if (made.isEmpty()) {
            return "nothing";
        }
        int back = Math.min(made.size(), 1 + random.nextInt(random.nextInt(4) == 0 ? 30 : 3));
        UUID change = made.get(made.size() - back);
        @Nullable String refused = null;
        try {
            changes.undo(coach(), change);
        } catch (Failure failure) {
            refused = failure.code();
        }
        @Nullable String expected = null;
        try {
            model.undo(change);
            if (random.nextInt(10) > 0) {
                made.remove(change);
            }
        } catch (LifeModel.Refused refusal) {
            expected = refusal.getMessage();
        }
        assertThat(refused).as("undo").isEqualTo(expected);
        return refused == null ? "undo" : "undo " + refused;
    }

    private String one() {
        var works = model.works(it -> !it.isGone());
        if (works.isEmpty()) {
            return "nothing";
        }
        UUID id = any(new ArrayList<>(works.keySet()));
        var work = works.get(id);
        return switch (random.nextInt(5)) {
            case 0 -> {
                var day = anyDay();
                yield both(
                        "move",
                        () -> change(id, PersonalChanges.Patch.to(day)),
                        it -> model.edited(id, w -> model.placed(w, day, w.isSkipped(), w.own(), it)));
            }
            case 1 ->
                both(
                        "skip",
                        () -> change(id, PersonalChanges.Patch.skipped(!work.isSkipped())),
                        it -> model.edited(id, w -> model.placed(w, w.date(), !w.isSkipped(), w.own(), it)));
            case 2 -> {
                String name = any(List.of("Easy", "Hills", work.name()));
                var patch = new PersonalChanges.Patch(
                        null, null, new Workout.Change("", name, null, null, null, null, null, null), false);
                @Nullable String own = name.equals(work.name()) ? null : name;
                yield both(
                        "change",
                        () -> change(id, patch),
                        it -> model.edited(id, w -> model.placed(w, w.date(), w.isSkipped(), own, it)));
            }
            case 3 ->
                both(
                        "restore",
                        () -> change(id, PersonalChanges.Patch.plansAgain()),
                        it -> model.edited(id, w -> model.placed(w, model.planDate(w), w.isSkipped(), null, it)));
            default ->
                both("remove", () -> personal.remove(coach(), id, () -> {}), it -> model.edited(id, w -> w.gone(it)));
        };
    }

    private @Nullable UUID change(UUID id, PersonalChanges.Patch patch) {
        return personal.change(coach(), id, patch, () -> {});
    }

    private String add() {
        int athlete = random.nextInt(ATHLETES);
        var day = anyDay();
        String name = "X" + ++added;
        var enrolments = model.running(it -> it.athlete() == athlete);
        UUID[] placed = new UUID[1];
        return both(
                "add",
                () -> {
                    var answer = additions.add(
                            coach(), athletes.get(athlete), _ -> new Additions.Wish(null, day, workout(name)));
                    placed[0] = answer.scheduledWorkoutId();
                    return answer.changeId();
                },
                _ -> {
                    if (enrolments.isEmpty()) {
                        throw new LifeModel.Refused("no_enrollment");
                    }
                    UUID enrolment = enrolments.keySet().iterator().next();
                    return Map.of(
                            placed[0],
                            new Work(athlete, enrolment, name, true, name, day, null, false, false, null, null));
                });
    }

    private String shift() {
        int days = random.nextInt(5) == 0 ? -1 - random.nextInt(5) : 1 + random.nextInt(7);
        @Nullable LocalDate from = random.nextBoolean() ? null : anyDay();
        var first = from == null ? model.today : from;
        if (random.nextBoolean() && assignment != null) {
            UUID plan = assignment;
            return both(
                    "shift group",
                    () -> shifting.ofGroup(coach(), groupId, plan, days, from).changeId(),
                    it -> {
                        if (isRemoved(plan)) {
                            throw new LifeModel.Refused("not_found");
                        }
                        return model.shiftedGroup(it, plan, days, first);
                    });
        }
        int athlete = random.nextInt(ATHLETES);
        var enrolments = model.running(it -> it.athlete() == athlete);
        UUID enrolment = enrolments.isEmpty()
                ? ids.next()
                : enrolments.keySet().iterator().next();
        return both(
                "shift athlete",
                () -> shifting.ofAthlete(coach(), athletes.get(athlete), enrolment, days, from)
                        .changeId(),
                it -> {
                    if (enrolments.isEmpty()) {
                        throw new LifeModel.Refused("not_found");
                    }
                    var after = model.shiftedAthlete(it, enrolments, days, first);
                    if (after.size() == enrolments.size()) {
                        throw new LifeModel.Refused("nothing_to_shift");
                    }
                    return after;
                });
    }

    private boolean isRemoved(UUID plan) {
        return ((LifeModel.Plan) Objects.requireNonNull(model.cells.get(plan))).isRemoved();
    }

    private String pause() {
        var rests = model.rests();
        if (!rests.isEmpty() && random.nextBoolean()) {
            UUID id = any(new ArrayList<>(rests.keySet()));
            var rest = Objects.requireNonNull(rests.get(id));
            return random.nextBoolean() ? unpause(id, rest) : resume(id, rest);
        }
        int athlete = random.nextInt(ATHLETES);
        var start = anyDay();
        @Nullable LocalDate end = random.nextInt(4) == 0 ? null : start.plusDays(random.nextInt(6));
        UUID[] placed = new UUID[] {ids.next()};
        return both(
                "pause",
                () -> {
                    var answer = pauses.pause(
                            coach(), athletes.get(athlete), new Pauses.Draft(start, end, Pause.Reason.HOLIDAY, null));
                    placed[0] = answer.pause().pauseId();
                    return answer.changeId();
                },
                it -> {
                    var rest = new Rest(athlete, start, end, false, it);
                    model.refuseMeeting(placed[0], rest, "pause_overlaps");
                    return Map.of(placed[0], rest);
                });
    }

    private String unpause(UUID id, Rest rest) {
        return both(
                "unpause",
                () -> pauses.remove(coach(), athletes.get(rest.athlete()), id, () -> {}),
                it -> Map.of(id, new Rest(rest.athlete(), rest.start(), rest.end(), true, it)));
    }

    private String resume(UUID id, Rest rest) {
        var end = rest.start().plusDays(random.nextInt(8));
        boolean shift = random.nextBoolean();
        int days = Math.toIntExact(end.toEpochDay() - rest.start().toEpochDay()) + 1;
        return both(
                "resume",
                () -> pauses.amend(coach(), athletes.get(rest.athlete()), id, Pauses.Patch.until(end, shift), () -> {})
                        .changeId(),
                it -> {
                    var wanted = new Rest(rest.athlete(), rest.start(), end, false, it);
                    model.refuseMeeting(id, wanted, "pause_overlaps");
                    var after = new LinkedHashMap<UUID, Cell>();
                    after.put(id, wanted);
                    if (shift) {
                        var enrolments = model.running(e -> e.athlete() == rest.athlete());
                        after.putAll(model.shiftedAthlete(it, enrolments, days, rest.start()));
                    }
                    return after;
                });
    }

    private String enrolments() {
        var running = model.running(_ -> true);
        int dice = random.nextInt(4);
        if (dice == 0 && assignment != null) {
            UUID plan = assignment;
            return both(
                    "unassign",
                    () -> unassigning.unassign(coach(), groupId, plan).changeId(),
                    it -> {
                        if (isRemoved(plan)) {
                            throw new LifeModel.Refused("not_found");
                        }
                        var after = model.ended(it, model.running(e -> e.plan().equals(plan)));
                        var present = (LifeModel.Plan) Objects.requireNonNull(model.cells.get(plan));
                        after.put(plan, new LifeModel.Plan(present.first(), true, it));
                        return after;
                    });
        }
        if (dice == 1 && !running.isEmpty()) {
            UUID id = any(new ArrayList<>(running.keySet()));
            var enrolment = Objects.requireNonNull(running.get(id));
            return both(
                    "leave",
                    () -> unassigning
                            .leave(coach(), athletes.get(enrolment.athlete()), id)
                            .changeId(),
                    it -> model.ended(it, Map.of(id, enrolment)));
        }
        if (dice == 2 && assignment != null) {
            return enrolLate(random.nextInt(ATHLETES), assignment);
        }
        return assign();
    }

    /// Assigns the plan, or enrols those who have left.
    private String assign() {
        var answer = assignments.assign(coach(), groupId, new Assignments.Wish(planId, START, null, null));
        UUID plan = answer.assignment().assignmentId();
        assignment = plan;
        if (!model.cells.containsKey(plan)) {
            model.cells.put(plan, new LifeModel.Plan(START, false, null));
            for (int week = 1; week <= WEEKS; week++) {
                for (int day : new int[] {1, 2, 4, 7}) {
                    model.cells.put(
                            ids.next(), new LifeModel.Copy(plan, "W" + week + "D" + day, date(week, day), null));
                }
            }
        }
        var first = ((LifeModel.Plan) Objects.requireNonNull(model.cells.get(plan))).first();
        var after = new LinkedHashMap<UUID, Cell>();
        for (var result : answer.results()) {
            int athlete = athletes.indexOf(result.athleteId());
            boolean isRunning = !model.running(it -> it.athlete() == athlete).isEmpty();
            assertThat(result.outcome() == Enrolled.Outcome.ALREADY_ENROLLED).isEqualTo(isRunning);
            if (!isRunning) {
                after.putAll(enrolled(athlete, plan, Objects.requireNonNull(result.enrollmentId()), first));
            }
        }
        assertThat(answer.changeId() == null).isEqualTo(after.isEmpty());
        if (answer.changeId() != null) {
            model.change(answer.changeId(), after);
            made.add(answer.changeId());
        }
        return "assign";
    }

    private String enrolLate(int athlete, UUID plan) {
        boolean isOver = !model.running(it -> it.athlete() == athlete).isEmpty() || isRemoved(plan);
        if (isOver) {
            return "nothing";
        }
        try {
            var answer =
                    enrollments.enrol(coach(), athletes.get(athlete), new Enrollments.Wish(null, null, null, plan));
            var present = ((LifeModel.Plan) Objects.requireNonNull(model.cells.get(plan))).first();
            var first = present.isAfter(model.today) ? present : model.today;
            UUID change = Objects.requireNonNull(answer.changeId());
            UUID enrolment = Objects.requireNonNull(answer.enrolled().enrollmentId());
            model.change(change, enrolled(athlete, plan, enrolment, first));
            made.add(change);
            return "enrol";
        } catch (Failure failure) {
            assertThat(failure.code()).isEqualTo("plan_is_over");
            return "enrol plan_is_over";
        }
    }

    private static LocalDate date(int week, int day) {
        return START.plusDays((week - 1) * 7L + day - 1);
    }

    /// What an ended enrolment has left on the calendar is not put there twice. Ids are the real ones.
    private Map<UUID, Cell> enrolled(int athlete, UUID plan, UUID enrolment, LocalDate first) {
        var kept = model.works(it -> it.athlete() == athlete && !it.isGone() && !it.isAdded()).values().stream()
                .map(Work::key)
                .toList();
        var after = new LinkedHashMap<UUID, Cell>();
        after.put(enrolment, new Enrolment(plan, athlete, false, null));
        var real = entries(athlete).stream()
                .filter(it -> it.enrollmentId().equals(enrolment))
                .toList();
        for (var copy : model.copies(plan).values()) {
            if (!copy.date().isBefore(first) && !kept.contains(copy.key())) {
                UUID id = real.stream()
                        .filter(it -> it.workout().name().equals(copy.key()))
                        .findFirst()
                        .map(Entry::scheduledWorkoutId)
                        .orElseGet(ids::next);
                after.put(
                        id,
                        new Work(
                                athlete,
                                enrolment,
                                copy.key(),
                                false,
                                copy.key(),
                                copy.date(),
                                null,
                                false,
                                false,
                                null,
                                null));
            }
        }
        return after;
    }
}
