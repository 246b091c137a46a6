package club.harrier.schedule;

import club.harrier.days.Deed;
import club.harrier.kind.ActivityType;
import club.harrier.unit.DateRange;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Which workouts of some athletes are done, worked out from what is planned, done and said at the time of asking.
@Singleton
public final class Matches {

    /// The activity of each workout done, by the workout's id, over the workouts of a range of dates.
    public Map<UUID, UUID> among(Handle handle, UUID orgId, Collection<UUID> athletes, DateRange dates) {
        var done = done(handle, orgId, athletes, dates);
        return match(planned(handle, orgId, athletes, dates, done), done);
    }

    /// What a person said stands; the rest is matched, athlete by athlete.
    static Map<UUID, UUID> match(List<Matcher.Planned> planned, List<Done> done) {
        var free = done.stream()
                .filter(it -> !it.isDecided())
                .collect(Collectors.groupingBy(Done::athleteId, Collectors.mapping(Done::deed, Collectors.toList())));
        var matched = new HashMap<UUID, UUID>();
        planned.stream()
                .collect(Collectors.groupingBy(Matcher.Planned::athleteId))
                .forEach((athlete, workouts) -> Matcher.match(workouts, free.getOrDefault(athlete, List.of()))
                        .forEach((workout, deed) -> matched.put(workout, deed.activityId())));
        for (var it : planned) {
            if (it.decidedActivityId() != null) {
                matched.put(it.scheduledWorkoutId(), it.decidedActivityId());
            }
        }
        return matched;
    }

    /// Something an athlete did.
    ///
    /// @param isDecided a person has said which workout it was
    record Done(UUID athleteId, Deed deed, boolean isDecided) {}

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
            Handle handle, UUID orgId, Collection<UUID> athletes, DateRange dates, List<Done> done) {
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
                        "doers", UUID.class, done.stream().map(Done::athleteId).toArray())
                .bindArray(
                        "days",
                        LocalDate.class,
                        done.stream().map(it -> it.deed().localDate()).toArray())
                .mapTo(PlannedRow.class)
                .stream()
                .map(PlannedRow::planned)
                .toList();
    }

    /// What some athletes did on the dates of a range.
    /// A local date is never more than a day from the start's UTC date, which the index knows.
    private static List<Done> done(Handle handle, UUID orgId, Collection<UUID> athletes, DateRange dates) {
        var sql = """
                SELECT d.athlete_id, s.scheduled_workout_id IS NOT NULL AS is_decided, %s
                FROM activity d
                LEFT JOIN workout_match m ON m.org_id = :org AND m.activity_id = d.activity_id
                LEFT JOIN scheduled_workout s ON s.org_id = :org
                     AND s.scheduled_workout_id = m.scheduled_workout_id AND s.cancelled_at IS NULL
                WHERE d.org_id = :org AND d.athlete_id = ANY(:athletes)
                  AND d.local_date BETWEEN :start AND :end
                  AND d.started_at >= CAST(:start AS date)::timestamp AT TIME ZONE 'UTC' - interval '1 day'
                  AND d.started_at < CAST(:end AS date)::timestamp AT TIME ZONE 'UTC' + interval '2 days'
                """.formatted(Deed.COLUMNS);
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray("athletes", UUID.class, athletes.toArray())
                .bind("start", dates.start())
                .bind("end", dates.end())
                .map((row, context) ->
                        new Done(row.getObject("athlete_id", UUID.class), Deed.of(row), row.getBoolean("is_decided")))
                .list();
    }
}
