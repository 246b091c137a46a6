package club.harrier.schedule;

import club.harrier.kind.ActivityType;
import club.harrier.unit.DateRange;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Which workouts of some athletes are done, worked out from what is planned, done and said at the time of asking.
@Singleton
public final class Matches {

    /// The activity of each workout done, by the workout's id, over the workouts of a range of dates.
    public Map<UUID, UUID> among(Handle handle, UUID orgId, Collection<UUID> athletes, DateRange dates) {
        var done = done(handle, orgId, athletes, dates);
        return Matcher.match(planned(handle, orgId, athletes, dates, done), done);
    }

    /// The workouts done of those that lie on a date or after it. Nobody can have done more than the next days, but a
    /// hand may say so.
    public Set<UUID> doneFrom(Handle handle, UUID orgId, Collection<UUID> athletes, LocalDate first) {
        return Set.copyOf(among(handle, orgId, athletes, new DateRange(first, first.plusYears(2)))
                .keySet());
    }

    record PlannedRow(
            UUID scheduledWorkoutId,
            UUID athleteId,
            LocalDate date,
            String activityType,
            @Nullable Long targetDistanceCm,
            @Nullable Integer targetDurationS,
            boolean isSkipped,
            boolean isDecided,
            @Nullable UUID decidedActivityId) {

        Matcher.Planned planned() {
            return new Matcher.Planned(
                    scheduledWorkoutId,
                    athleteId,
                    date,
                    ActivityType.named(activityType).orElseThrow(),
                    targetDistanceCm,
                    targetDurationS,
                    isSkipped,
                    isDecided,
                    decidedActivityId);
        }
    }

    /// Only where something was done or said: nothing else can be matched, and a club plans far more than it has
    /// done. These few are looked for first: the planner, knowing nothing of a calendar just filled, would put
    /// together every workout of it before it leaves out nearly all.
    private static List<Matcher.Planned> planned(
            Handle handle, UUID orgId, Collection<UUID> athletes, DateRange dates, List<Matcher.Done> done) {
        var sql = """
                WITH candidate AS MATERIALIZED (
                    SELECT s.scheduled_workout_id FROM workout_match m
                    JOIN scheduled_workout s ON s.org_id = :org AND s.scheduled_workout_id = m.scheduled_workout_id
                    WHERE m.org_id = :org AND m.activity_id IS NOT NULL
                      AND s.athlete_id = ANY(:athletes) AND s.date BETWEEN :start AND :end
                    UNION
                    SELECT s.scheduled_workout_id FROM unnest(:doers::uuid[], :days::date[]) AS d (athlete_id, date)
                    JOIN scheduled_workout s ON s.org_id = :org AND s.athlete_id = d.athlete_id AND s.date = d.date)
                SELECT s.scheduled_workout_id, s.athlete_id, s.date, %s OR %s AS is_skipped,
                       m.scheduled_workout_id IS NOT NULL AS is_decided, m.activity_id AS decided_activity_id,
                       %s
                FROM candidate c
                JOIN scheduled_workout s ON s.org_id = :org AND s.scheduled_workout_id = c.scheduled_workout_id
                %s
                LEFT JOIN workout_match m ON m.org_id = :org AND m.scheduled_workout_id = s.scheduled_workout_id
                WHERE s.cancelled_at IS NULL
                """.formatted(Content.IS_SKIPPED, Content.IS_PAUSED, Content.GOAL, Content.JOINED);
        return handle
                .createQuery(sql)
                .bind("org", orgId)
                .bindArray("athletes", UUID.class, athletes.toArray())
                .bind("start", dates.start())
                .bind("end", dates.end())
                .bindArray(
                        "doers",
                        UUID.class,
                        done.stream().map(Matcher.Done::athleteId).toArray())
                .bindArray(
                        "days",
                        LocalDate.class,
                        done.stream().map(Matcher.Done::localDate).toArray())
                .mapTo(PlannedRow.class)
                .stream()
                .map(PlannedRow::planned)
                .toList();
    }

    /// By hand, column by column: a big group's week holds a thousand of them.
    private static Matcher.Done done(ResultSet result) throws SQLException {
        return new Matcher.Done(
                result.getObject(1, UUID.class),
                result.getObject(2, UUID.class),
                result.getObject(3, LocalDate.class),
                ActivityType.named(result.getString(4)).orElseThrow(),
                result.getObject(5, Long.class),
                result.getLong(6),
                result.getObject(7, OffsetDateTime.class).toInstant(),
                result.getBoolean(8));
    }

    /// What some athletes did on the dates of a range.
    /// A local date is never more than a day from the start's UTC date, which the index knows.
    public List<Matcher.Done> done(Handle handle, UUID orgId, Collection<UUID> athletes, DateRange dates) {
        var sql = """
                SELECT a.activity_id, a.athlete_id, a.local_date, a.activity_type, a.distance_cm,
                       coalesce(a.moving_ms, a.elapsed_ms) AS duration_ms, a.started_at,
                       EXISTS (SELECT 1 FROM workout_match m
                               JOIN scheduled_workout s ON s.org_id = :org
                                    AND s.scheduled_workout_id = m.scheduled_workout_id AND s.cancelled_at IS NULL
                               WHERE m.org_id = :org AND m.activity_id = a.activity_id) AS is_decided
                FROM activity a
                WHERE a.org_id = :org AND a.athlete_id = ANY(:athletes)
                  AND a.local_date BETWEEN :start AND :end
                  AND a.started_at >= CAST(:start AS date)::timestamp AT TIME ZONE 'UTC' - interval '1 day'
                  AND a.started_at < CAST(:end AS date)::timestamp AT TIME ZONE 'UTC' + interval '2 days'
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray("athletes", UUID.class, athletes.toArray())
                .bind("start", dates.start())
                .bind("end", dates.end())
                .map((result, context) -> done(result))
                .list();
    }
}
