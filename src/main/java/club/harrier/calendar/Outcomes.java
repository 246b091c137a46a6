package club.harrier.calendar;

import club.harrier.kind.ActivityType;
import club.harrier.org.Org;
import club.harrier.schedule.Content;
import club.harrier.schedule.Matcher;
import club.harrier.schedule.Matches;
import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads what became of the workouts of calendars, without what the workouts are: light enough for a big group.
@Singleton
final class Outcomes {
    private final Matches matches;
    private final Clock clock;

    @Inject
    Outcomes(Matches matches, Clock clock) {
        this.matches = matches;
        this.clock = clock;
    }

    /// What was measured of an activity.
    ///
    /// @param durationMs moving time, or elapsed time where that is unknown
    record Deed(UUID activityId, @Nullable Long distanceCm, long durationMs) {}

    /// What became of one workout, and of what was done for it.
    record Known(
            UUID scheduledWorkoutId,
            UUID athleteId,
            LocalDate date,
            Entry.Status status,
            @Nullable Band band,
            boolean isPaused,
            @Nullable Deed done)
            implements Outcome {}

    record Row(
            UUID scheduledWorkoutId,
            UUID athleteId,
            LocalDate date,
            String activityType,
            @Nullable Long targetDistanceCm,
            @Nullable Integer targetDurationS,
            boolean isSkipped,
            boolean isPaused,
            boolean isByHand,
            @Nullable UUID decidedActivityId,
            boolean isPast) {

        /// By hand: thousands of them make a big group's week.
        static Row of(ResultSet result) throws SQLException {
            return new Row(
                    result.getObject("scheduled_workout_id", UUID.class),
                    result.getObject("athlete_id", UUID.class),
                    result.getObject("date", LocalDate.class),
                    result.getString("activity_type"),
                    result.getObject("target_distance_cm", Long.class),
                    result.getObject("target_duration_s", Integer.class),
                    result.getBoolean("is_skipped"),
                    result.getBoolean("is_paused"),
                    result.getBoolean("is_by_hand"),
                    result.getObject("decided_activity_id", UUID.class),
                    result.getBoolean("is_past"));
        }

        Matcher.Planned planned() {
            return new Matcher.Planned(
                    scheduledWorkoutId,
                    athleteId,
                    date,
                    ActivityType.named(activityType).orElseThrow(),
                    targetDistanceCm,
                    targetDurationS,
                    isSkipped || isPaused,
                    isByHand,
                    decidedActivityId);
        }

        Known known(@Nullable Deed done) {
            if (done != null) {
                var band = Band.of(targetDistanceCm, targetDurationS, done.distanceCm(), done.durationMs());
                return new Known(scheduledWorkoutId, athleteId, date, Entry.Status.COMPLETED, band, false, done);
            }
            var status = isSkipped || isPaused
                    ? Entry.Status.SKIPPED
                    : isPast ? Entry.Status.MISSED : Entry.Status.SCHEDULED;
            var band = status == Entry.Status.MISSED ? Band.OFF : null;
            return new Known(scheduledWorkoutId, athleteId, date, status, band, isPaused, null);
        }
    }

    /// The workouts of some athletes on the dates of a range, in no order.
    List<Known> of(Handle handle, Org org, Collection<UUID> athletes, DateRange dates) {
        var rows = rows(handle, org, athletes, dates);
        var done = matches.done(handle, org.orgId(), athletes, dates);
        var matched = Matcher.match(rows.stream().map(Row::planned).toList(), done);
        var deeds = deeds(handle, org.orgId(), done, matched);
        return rows.stream()
                .map(row -> {
                    @Nullable UUID activity = matched.get(row.scheduledWorkoutId());
                    return row.known(activity == null ? null : deeds.get(activity));
                })
                .toList();
    }

    /// An athlete's today is worked out once, not with each workout.
    private List<Row> rows(Handle handle, Org org, Collection<UUID> athletes, DateRange dates) {
        var sql = """
                WITH p AS MATERIALIZED (
                    SELECT athlete_id, (CAST(:now AS timestamptz) AT TIME ZONE coalesce(time_zone, :zone))::date AS today
                    FROM athlete WHERE org_id = :org AND athlete_id = ANY(:athletes))
                SELECT s.scheduled_workout_id, s.athlete_id, s.date, s.date < p.today AS is_past, %s AS is_skipped, %s AS is_paused,
                       m.scheduled_workout_id IS NOT NULL AS is_by_hand, m.activity_id AS decided_activity_id,
                       %s
                FROM scheduled_workout s
                JOIN p ON p.athlete_id = s.athlete_id
                %s
                LEFT JOIN workout_match m ON m.org_id = :org AND m.scheduled_workout_id = s.scheduled_workout_id
                WHERE s.org_id = :org AND s.athlete_id = ANY(:athletes) AND s.date BETWEEN :start AND :end
                  AND s.cancelled_at IS NULL
                """.formatted(Content.IS_SKIPPED, Content.IS_PAUSED, Content.GOAL, Content.JOINED);
        return handle.createQuery(sql)
                .bind("org", org.orgId())
                .bind("now", clock.instant())
                .bind("zone", org.zone().getId())
                .bindArray("athletes", UUID.class, athletes.toArray())
                .bind("start", dates.start())
                .bind("end", dates.end())
                .map((result, context) -> Row.of(result))
                .list();
    }

    /// A hand may have named an activity of another day, which was not read yet.
    private static Map<UUID, Deed> deeds(Handle handle, UUID orgId, List<Matcher.Done> done, Map<UUID, UUID> matched) {
        var deeds = new HashMap<UUID, Deed>();
        done.forEach(it -> deeds.put(it.activityId(), new Deed(it.activityId(), it.distanceCm(), it.durationMs())));
        var others =
                matched.values().stream().filter(it -> !deeds.containsKey(it)).toList();
        if (!others.isEmpty()) {
            deeds.putAll(others(handle, orgId, others));
        }
        return deeds;
    }

    private static Map<UUID, Deed> others(Handle handle, UUID orgId, Collection<UUID> activities) {
        var sql = """
                SELECT activity_id, distance_cm, coalesce(moving_ms, elapsed_ms) AS duration_ms
                FROM activity WHERE org_id = :org AND activity_id = ANY(:activities)
                """;
        return handle
                .createQuery(sql)
                .bind("org", orgId)
                .bindArray("activities", UUID.class, activities.toArray())
                .mapTo(Deed.class)
                .stream()
                .collect(Collectors.toMap(Deed::activityId, Function.identity()));
    }
}
