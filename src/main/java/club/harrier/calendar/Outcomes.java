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
    ///
    /// @param name what it is called; empty unless asked for
    /// @param position its place within the day
    record Known(
            Matcher.Planned planned,
            String name,
            int position,
            Entry.Status status,
            @Nullable Band band,
            boolean isPaused,
            @Nullable Deed done)
            implements Outcome {
        UUID scheduledWorkoutId() {
            return planned.scheduledWorkoutId();
        }

        @Override
        public UUID athleteId() {
            return planned.athleteId();
        }

        @Override
        public LocalDate date() {
            return planned.date();
        }
    }

    private record Row(Matcher.Planned planned, String name, int position, boolean isPaused, boolean isPast) {

        /// By hand, column by column: thousands of them make a big group's week.
        static Row of(ResultSet result) throws SQLException {
            boolean isPaused = result.getBoolean(8);
            var planned = new Matcher.Planned(
                    result.getObject(1, UUID.class),
                    result.getObject(2, UUID.class),
                    result.getObject(3, LocalDate.class),
                    ActivityType.named(result.getString(4)).orElseThrow(),
                    result.getObject(5, Long.class),
                    result.getObject(6, Integer.class),
                    isPaused || result.getBoolean(7),
                    result.getBoolean(9),
                    result.getObject(10, UUID.class));
            return new Row(planned, result.getString(12), result.getInt(13), isPaused, result.getBoolean(11));
        }

        Known known(@Nullable Deed done) {
            if (done != null) {
                var band = Band.of(
                        planned.targetDistanceCm(), planned.targetDurationS(), done.distanceCm(), done.durationMs());
                return new Known(planned, name, position, Entry.Status.COMPLETED, band, false, done);
            }
            var status =
                    planned.isSkipped() ? Entry.Status.SKIPPED : isPast ? Entry.Status.MISSED : Entry.Status.SCHEDULED;
            var band = status == Entry.Status.MISSED ? Band.OFF : null;
            return new Known(planned, name, position, status, band, isPaused, null);
        }
    }

    /// The workouts of some athletes on the dates of a range, in no order.
    List<Known> of(Handle handle, Org org, Collection<UUID> athletes, DateRange dates) {
        return of(handle, org, athletes, dates, List.of());
    }

    /// The same, with the names of the workouts of some of them.
    List<Known> of(Handle handle, Org org, Collection<UUID> athletes, DateRange dates, Collection<UUID> named) {
        var rows = rows(handle, org, athletes, dates, named);
        var done = matches.done(handle, org.orgId(), athletes, dates);
        var matched = Matcher.match(rows.stream().map(Row::planned).toList(), done);
        var deeds = deeds(handle, org.orgId(), done, matched);
        return rows.stream()
                .map(row -> {
                    @Nullable UUID activity = matched.get(row.planned().scheduledWorkoutId());
                    return row.known(activity == null ? null : deeds.get(activity));
                })
                .toList();
    }

    /// An athlete's today and pauses are worked out once, not with each workout. The calendar is looked up athlete by
    /// athlete (OFFSET 0 keeps it so): the planner would rather read the calendars of the whole club, with all that
    /// was ever taken off them.
    private List<Row> rows(Handle handle, Org org, Collection<UUID> athletes, DateRange dates, Collection<UUID> named) {
        var sql = """
                WITH p AS MATERIALIZED (
                    SELECT a.athlete_id,
                           (CAST(:now AS timestamptz) AT TIME ZONE coalesce(a.time_zone, :zone))::date AS today,
                           (SELECT range_agg(daterange(z.start_date, z.end_date, '[]')) FROM pause z
                            WHERE z.org_id = :org AND z.athlete_id = a.athlete_id AND z.start_date <= :end
                              AND coalesce(z.end_date, 'infinity') >= :start) AS paused
                    FROM athlete a WHERE a.org_id = :org AND a.athlete_id = ANY(:athletes)),
                s AS MATERIALIZED (
                    SELECT d.*, p.today, p.paused
                    FROM p
                    CROSS JOIN LATERAL (
                        SELECT * FROM scheduled_workout d
                        WHERE d.org_id = :org AND d.athlete_id = p.athlete_id AND d.date BETWEEN :start AND :end
                          AND d.cancelled_at IS NULL
                        OFFSET 0) AS d)
                SELECT s.scheduled_workout_id, s.athlete_id, s.date, %s, %s AS is_skipped,
                       coalesce(s.paused @> s.date, false) AS is_paused,
                       m.scheduled_workout_id IS NOT NULL AS is_by_hand, m.activity_id, s.date < s.today AS is_past,
                       CASE WHEN s.athlete_id = ANY(:named) THEN coalesce(o.name, w.name) ELSE '' END AS name,
                       w.position
                FROM s
                %s
                LEFT JOIN workout_match m ON m.org_id = :org AND m.scheduled_workout_id = s.scheduled_workout_id
                """.formatted(Content.GOAL, Content.IS_SKIPPED, Content.JOINED);
        return handle.createQuery(sql)
                .bind("org", org.orgId())
                .bind("now", clock.instant())
                .bind("zone", org.zone().getId())
                .bindArray("athletes", UUID.class, athletes.toArray())
                .bindArray("named", UUID.class, named.toArray())
                .bind("start", dates.start())
                .bind("end", dates.end())
                .map((result, context) -> Row.of(result))
                .list();
    }

    /// A hand may have named an activity of another day, which was not read yet.
    private static Map<UUID, Deed> deeds(Handle handle, UUID orgId, List<Matcher.Done> done, Map<UUID, UUID> matched) {
        HashMap<UUID, Deed> deeds = HashMap.newHashMap(done.size());
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
