package club.harrier.schedule;

import club.harrier.days.Deed;
import club.harrier.kind.ActivityType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds out which planned workout an activity was. It is a pure function of what is planned, what is done and
/// what a person said, so nothing of it is stored and it can never be out of date.
public final class Matcher {
    private Matcher() {}

    /// A workout on an athlete's calendar.
    ///
    /// @param isDecided a person has said what it was; the matcher leaves it alone
    /// @param decidedActivityId the activity the person named, or null for "none"
    public record Planned(
            UUID scheduledWorkoutId,
            UUID athleteId,
            LocalDate date,
            ActivityType activityType,
            @Nullable Long targetDistanceCm,
            @Nullable Integer targetDurationS,
            boolean isSkipped,
            boolean isDecided,
            @Nullable UUID decidedActivityId) {}

    private record Pair(Planned planned, Deed done, double distance) {}

    private record Key(LocalDate date, ActivityType type) {}

    /// What one athlete did for each workout, by the workout's id, as far as nobody said what it was. Workouts and
    /// activities of the same local date and type are paired, nearest to the target first, one to one. Near is the
    /// quotient of done and target (or target and done) that is closest to 1, by distance where both know one, else
    /// by duration; pairs without anything to measure come last. Equal ones go by the order of the workouts' ids,
    /// then by the activities' start and id. A skipped workout is not paired.
    ///
    /// @param free the athlete's activities that nobody said to be any workout
    public static Map<UUID, Deed> match(List<Planned> planned, List<Deed> free) {
        var deeds = new HashMap<Key, List<Deed>>();
        for (var it : free) {
            var key = new Key(it.localDate(), it.activityType());
            deeds.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(it);
        }
        var matched = new HashMap<UUID, Deed>();
        candidates(planned, deeds)
                .forEach((key, workouts) -> pair(workouts, deeds.getOrDefault(key, List.of()), matched));
        return matched;
    }

    /// The workouts to pair, where there is anything to pair them with.
    private static Map<Key, List<Planned>> candidates(List<Planned> planned, Map<Key, List<Deed>> deeds) {
        var candidates = new HashMap<Key, List<Planned>>();
        for (var it : planned) {
            if (!it.isDecided() && !it.isSkipped()) {
                var key = new Key(it.date(), it.activityType());
                if (deeds.containsKey(key)) {
                    candidates.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(it);
                }
            }
        }
        return candidates;
    }

    private static void pair(List<Planned> planned, List<Deed> done, Map<UUID, Deed> matched) {
        if (planned.size() == 1 && done.size() == 1) {
            matched.put(planned.getFirst().scheduledWorkoutId(), done.getFirst());
            return;
        }
        var pairs = new ArrayList<Pair>();
        planned.forEach(workout ->
                done.forEach(activity -> pairs.add(new Pair(workout, activity, distance(workout, activity)))));
        pairs.sort(Comparator.comparingDouble(Pair::distance)
                .thenComparing(it -> it.planned().scheduledWorkoutId().toString())
                .thenComparing(it -> it.done().startedAt())
                .thenComparing(it -> it.done().activityId().toString()));
        var used = new HashSet<UUID>();
        for (var pair : pairs) {
            UUID workout = pair.planned().scheduledWorkoutId();
            if (!matched.containsKey(workout) && used.add(pair.done().activityId())) {
                matched.put(workout, pair.done());
            }
        }
    }

    private static double distance(Planned planned, Deed done) {
        if (planned.targetDistanceCm() != null && done.distanceCm() != null) {
            return quotient(planned.targetDistanceCm(), done.distanceCm());
        }
        return planned.targetDurationS() == null
                ? Double.POSITIVE_INFINITY
                : quotient(planned.targetDurationS() * 1000L, done.durationMs());
    }

    private static double quotient(long target, long actual) {
        return actual == 0 ? Double.MAX_VALUE : (double) Math.max(target, actual) / Math.min(target, actual);
    }
}
