package club.harrier.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.Cast;
import club.harrier.TestClock;
import club.harrier.calendar.Calendars;
import club.harrier.calendar.Entry;
import club.harrier.kind.ActivityType;
import club.harrier.library.PlacedWorkout;
import club.harrier.library.PlanDraft;
import club.harrier.library.PlanType;
import club.harrier.library.Plans;
import club.harrier.library.Visibility;
import club.harrier.org.Caller;
import club.harrier.org.Callers;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.unit.DateRange;
import club.harrier.workout.Blocks;
import club.harrier.workout.Workout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A club whose plans live: the real one, and the model of what it must look like.
@Singleton
final class LifeClub {
    static final LocalDate START = LocalDate.of(2030, 3, 4);
    static final int ATHLETES = 4;
    static final int WEEKS = 5;
    static final int[] DAYS = {1, 2, 4, 7};
    private static final int[] DAYS_OF_VARIANT = {3, 6};
    private static final int WEEKS_OF_VARIANT = 3;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Cast cast;
    private final Callers callers;
    private final Plans plans;
    private final Calendars calendars;
    private final TestClock clock;
    final Ids ids;

    Random random = new Random();
    LifeModel model = new LifeModel(START);
    LifeRules rules = new LifeRules(model);
    List<UUID> athletes = List.of();
    List<UUID> made = new ArrayList<>();
    UUID groupId = UUID.randomUUID();
    UUID planId = UUID.randomUUID();
    UUID variantId = UUID.randomUUID();
    /// The group's plan, or the last one it had.
    @Nullable
    UUID assignment;

    private @Nullable Caller coach;
    private int names;

    @Inject
    LifeClub(Cast cast, Callers callers, Plans plans, Calendars calendars, TestClock clock, Ids ids) {
        this.cast = cast;
        this.callers = callers;
        this.plans = plans;
        this.calendars = calendars;
        this.clock = clock;
        this.ids = ids;
    }

    void begin(int seed) {
        random = new Random(seed);
        clock.set(START.atTime(9, 0).atZone(ZONE).toInstant());
        model = new LifeModel(START);
        rules = new LifeRules(model);
        made = new ArrayList<>();
        assignment = null;
        names = 0;
        UUID org = cast.org(ZONE.getId(), 1);
        var ada = cast.coach(org, "Ada", "head_coach");
        coach = callers.member(org, ada.accountId()).orElseThrow();
        var people = new ArrayList<UUID>();
        for (int i = 0; i < ATHLETES; i++) {
            people.add(cast.athlete(org, "A" + i).athleteId());
        }
        athletes = people;
        groupId = cast.group(org, ada.accountId(), "G", "public", people.toArray(UUID[]::new));
        planId = plan("P", WEEKS, keys());
        variantId = plan("V", WEEKS_OF_VARIANT, keysOfVariant());
    }

    /// Each with its day, by name: `W1D2` for week 1, Tuesday.
    static Map<String, LocalDate> keys() {
        return keys("W", WEEKS, DAYS);
    }

    static Map<String, LocalDate> keysOfVariant() {
        return keys("V", WEEKS_OF_VARIANT, DAYS_OF_VARIANT);
    }

    private static Map<String, LocalDate> keys(String letter, int weeks, int[] days) {
        var keys = new LinkedHashMap<String, LocalDate>();
        for (int week = 1; week <= weeks; week++) {
            for (int day : days) {
                keys.put(letter + week + "D" + day, START.plusDays((week - 1) * 7L + day - 1));
            }
        }
        return keys;
    }

    private UUID plan(String name, int weeks, Map<String, LocalDate> keys) {
        var workouts = keys.entrySet().stream()
                .map(it -> new PlacedWorkout(
                        Math.toIntExact((it.getValue().toEpochDay() - START.toEpochDay()) / 7) + 1,
                        it.getValue().getDayOfWeek().getValue(),
                        workout(it.getKey())))
                .toList();
        return plans.create(coach(), new PlanDraft(name, "", PlanType.RUN, null, weeks, Visibility.ORG, workouts))
                .plan()
                .planId();
    }

    void aDayLater() {
        clock.set(clock.instant().plusSeconds(86_400));
        model.today = model.today.plusDays(1);
    }

    Caller coach() {
        return Objects.requireNonNull(coach);
    }

    static Workout workout(String name) {
        return workout(name, 500_000L);
    }

    static Workout workout(String name, long centimetres) {
        return new Workout(name, ActivityType.RUN, null, centimetres, null, Blocks.NONE, "");
    }

    String newName(String letter) {
        return letter + ++names;
    }

    /// What is shorter than 5 km is squad A's share.
    List<String> calendar(int athlete) {
        return entries(athlete).stream()
                .map(it -> it.date() + " " + it.workout().name()
                        + (Objects.equals(it.workout().targetDistanceCm(), 400_000L) ? "/A" : "")
                        + (it.status() == Entry.Status.SKIPPED ? " skipped" : "")
                        + (it.isPaused() ? " paused" : "") + (it.differs() != null ? " own" : ""))
                .sorted()
                .toList();
    }

    List<Entry> entries(int athlete) {
        return calendars
                .of(coach(), athletes.get(athlete), new DateRange(START.minusDays(60), START.plusDays(300)))
                .days()
                .stream()
                .flatMap(it -> it.workouts().stream())
                .toList();
    }

    /// The id on the athlete's calendar of a workout of an enrolment, or one that nothing has.
    UUID idOf(int athlete, UUID enrolment, String key) {
        return entries(athlete).stream()
                .filter(it -> it.enrollmentId().equals(enrolment)
                        && it.workout().name().equals(key))
                .findFirst()
                .map(Entry::scheduledWorkoutId)
                .orElseGet(ids::next);
    }

    UUID idOf(UUID enrolment, String key) {
        var cell = (Cell.Enrolment) Objects.requireNonNull(model.cells.get(enrolment));
        return idOf(cell.athlete(), enrolment, key);
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    LocalDate anyDay() {
        return model.today.plusDays(random.nextInt(40) - 3L);
    }

    boolean isRemoved(UUID plan) {
        return plan(plan).isRemoved();
    }

    Cell.Plan plan(UUID plan) {
        return (Cell.Plan) Objects.requireNonNull(model.cells.get(plan));
    }

    /// Runs the real thing, then the model with the change's id; both refuse alike or none.
    String both(String what, Supplier<@Nullable UUID> real, Function<UUID, Map<UUID, Cell>> modelled) {
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
}
