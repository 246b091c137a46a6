package club.harrier.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import club.harrier.days.Deed;
import club.harrier.kind.ActivityType;
import club.harrier.schedule.Matcher.Planned;
import club.harrier.schedule.Matches.Done;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final LocalDate MONDAY = LocalDate.of(2030, 3, 4);

    @Test
    void matching_equals_an_independent_recomputation_over_thousands_of_calendars() {
        var random = new Random(42);
        int matched = 0;
        for (int round = 0; round < 5_000; round++) {
            var athletes = List.of(id(random), id(random));
            var done = new ArrayList<Done>();
            for (int i = random.nextInt(10); i > 0; i--) {
                done.add(done(random, athletes));
            }
            var planned = new ArrayList<Planned>();
            var said = new HashSet<UUID>();
            for (int i = random.nextInt(10); i > 0; i--) {
                planned.add(planned(random, athletes, done, said));
            }
            done.replaceAll(it ->
                    new Done(it.athleteId(), it.deed(), said.contains(it.deed().activityId())));
            var expected = recomputed(planned, done);
            assertThat(Matches.match(planned, done)).isEqualTo(expected);
            Collections.shuffle(planned, random);
            Collections.shuffle(done, random);
            assertThat(Matches.match(planned, done))
                    .as("the order of reading means nothing")
                    .isEqualTo(expected);
            matched += expected.size();
        }
        assertThat(matched).isGreaterThan(5_000);
    }

    @Test
    void the_nearest_to_the_target_is_it() {
        var athlete = new UUID(1, 1);
        var eight = new Planned(new UUID(2, 1), athlete, MONDAY, ActivityType.RUN, 800_000L, null, false, false, null);
        var near = new Deed(new UUID(3, 1), MONDAY, ActivityType.RUN, 780_000L, 1, Instant.EPOCH, null);
        var far = new Deed(new UUID(3, 2), MONDAY, ActivityType.RUN, 500_000L, 1, Instant.EPOCH, null);
        assertThat(Matches.match(
                        List.of(eight), List.of(new Done(athlete, far, false), new Done(athlete, near, false))))
                .containsExactly(Map.entry(eight.scheduledWorkoutId(), near.activityId()));
    }

    /// Takes the best of all pairs that are left, again and again, comparing exact fractions.
    private static Map<UUID, UUID> recomputed(List<Planned> planned, List<Done> done) {
        var result = new HashMap<UUID, UUID>();
        var workouts = new ArrayList<Planned>();
        for (var workout : planned) {
            if (workout.isDecided()) {
                if (workout.decidedActivityId() != null) {
                    result.put(workout.scheduledWorkoutId(), workout.decidedActivityId());
                }
            } else if (!workout.isSkipped()) {
                workouts.add(workout);
            }
        }
        var activities = new ArrayList<>(done);
        activities.removeIf(Done::isDecided);
        while (true) {
            Planned bestWorkout = null;
            Done bestActivity = null;
            for (var workout : workouts) {
                for (var activity : activities) {
                    if (workout.athleteId().equals(activity.athleteId())
                            && workout.date().equals(activity.deed().localDate())
                            && workout.activityType() == activity.deed().activityType()
                            && (bestWorkout == null
                                    || isBetter(workout, activity.deed(), bestWorkout, bestActivity.deed()))) {
                        bestWorkout = workout;
                        bestActivity = activity;
                    }
                }
            }
            if (bestWorkout == null) {
                return result;
            }
            result.put(bestWorkout.scheduledWorkoutId(), bestActivity.deed().activityId());
            workouts.remove(bestWorkout);
            activities.remove(bestActivity);
        }
    }

    private static boolean isBetter(Planned workout, Deed activity, Planned than, Deed thanActivity) {
        var one = fraction(workout, activity);
        var other = fraction(than, thanActivity);
        int compared = one[1].signum() == 0 || other[1].signum() == 0
                ? Integer.compare(rank(one), rank(other))
                : one[0].multiply(other[1]).compareTo(other[0].multiply(one[1]));
        if (compared == 0) {
            compared = workout.scheduledWorkoutId()
                    .toString()
                    .compareTo(than.scheduledWorkoutId().toString());
        }
        if (compared == 0) {
            compared = activity.startedAt().compareTo(thanActivity.startedAt());
        }
        if (compared == 0) {
            compared = activity.activityId()
                    .toString()
                    .compareTo(thanActivity.activityId().toString());
        }
        return compared < 0;
    }

    /// Measured before measured as nothing before not to be measured.
    private static int rank(BigInteger[] fraction) {
        return fraction[1].signum() != 0 ? 0 : fraction[0].signum() == 0 ? 2 : 1;
    }

    private static BigInteger[] fraction(Planned planned, Deed done) {
        long target;
        long actual;
        if (planned.targetDistanceCm() != null && done.distanceCm() != null) {
            target = planned.targetDistanceCm();
            actual = done.distanceCm();
        } else if (planned.targetDurationS() != null) {
            target = planned.targetDurationS() * 1000L;
            actual = done.durationMs();
        } else {
            return new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO};
        }
        return new BigInteger[] {
            BigInteger.valueOf(Math.max(target, actual)),
            actual == 0 ? BigInteger.ZERO : BigInteger.valueOf(Math.min(target, actual))
        };
    }

    private static Done done(Random random, List<UUID> athletes) {
        UUID activity = id(random);
        UUID athlete = athletes.get(random.nextInt(2));
        var deed = new Deed(
                activity,
                MONDAY.plusDays(random.nextInt(2)),
                random.nextInt(4) == 0 ? ActivityType.BIKE : ActivityType.RUN,
                random.nextInt(5) == 0 ? null : (Long) (random.nextInt(6) * 250_000L),
                random.nextInt(5) * 900_000L,
                Instant.ofEpochSecond(random.nextInt(3)),
                null);
        return new Done(athlete, deed, false);
    }

    private static Planned planned(Random random, List<UUID> athletes, List<Done> done, java.util.Set<UUID> said) {
        boolean decided = random.nextInt(5) == 0;
        UUID named = null;
        if (decided && !done.isEmpty() && random.nextBoolean()) {
            UUID candidate = done.get(random.nextInt(done.size())).deed().activityId();
            named = said.add(candidate) ? candidate : null;
        }
        return new Planned(
                id(random),
                athletes.get(random.nextInt(2)),
                MONDAY.plusDays(random.nextInt(2)),
                random.nextInt(4) == 0 ? ActivityType.BIKE : ActivityType.RUN,
                random.nextInt(3) == 0 ? null : (Long) ((1 + random.nextInt(5)) * 250_000L),
                random.nextInt(3) == 0 ? null : (Integer) ((1 + random.nextInt(5)) * 900),
                random.nextInt(6) == 0,
                decided,
                named);
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
