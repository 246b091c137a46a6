package club.harrier.plan;

import club.harrier.schedule.Content;
import club.harrier.workout.Workout;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A workout that an athlete has otherwise than the group, three ways: as the plan had it when it was changed for the
/// athlete, as the plan has it now, as the athlete has it.
///
/// @param workoutId of the plan
/// @param group null: the plan has it no more
/// @param isCalledOff the group skips it
/// @param isGroupChanged the plan has changed since it was changed for the athlete
public record Differing(
        UUID athleteId,
        String displayName,
        UUID scheduledWorkoutId,
        UUID workoutId,
        Version base,
        @Nullable Version group,
        Version personal,
        boolean isCalledOff,
        boolean isGroupChanged) {

    /// A workout on a day.
    public record Version(LocalDate date, Workout workout) {}

    record Row(
            UUID athleteId,
            String displayName,
            UUID scheduledWorkoutId,
            UUID workoutId,
            LocalDate date,
            @Nullable LocalDate baseDate,
            LocalDate groupDate,
            String ofGroup,
            @Nullable String base,
            @Nullable String personal,
            boolean isRemoved,
            boolean isCalledOff) {

        Differing differing() {
            var now = new Version(groupDate, Content.stored(ofGroup));
            var before = new Version(
                    baseDate == null ? groupDate : baseDate, base == null ? now.workout() : Content.stored(base));
            var own = new Version(date, personal == null ? now.workout() : Content.stored(personal));
            return new Differing(
                    athleteId,
                    displayName,
                    scheduledWorkoutId,
                    workoutId,
                    before,
                    isRemoved ? null : now,
                    own,
                    isCalledOff,
                    isRemoved || isCalledOff || !before.equals(now));
        }
    }

    /// Those on a date or after it, by date and name. They are looked for first (by `scheduled_workout_differing`),
    /// as nearly all workouts of a calendar are as the plan has them, no further than they are told of, and only
    /// those are read whole.
    static List<Differing> from(Handle handle, UUID orgId, UUID assignmentId, LocalDate first, int skip, int most) {
        var sql = """
                WITH told AS MATERIALIZED (
                    SELECT s.scheduled_workout_id, p.display_name, p.name_key
                    FROM scheduled_workout s
                    JOIN enrollment e ON e.org_id = :org AND e.enrollment_id = s.enrollment_id AND e.ended_at IS NULL
                         AND e.assignment_id = :assignment
                    JOIN athlete p ON p.org_id = :org AND p.athlete_id = s.athlete_id
                    JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = s.assignment_id
                         AND w.workout_id = s.workout_id AND w.enrollment_id IS NULL
                    WHERE s.org_id = :org AND s.assignment_id = :assignment AND s.date >= :first
                      AND s.cancelled_at IS NULL AND (s.base_date IS NOT NULL OR s.is_own)
                      AND (s.base_date IS NOT NULL OR EXISTS (
                          SELECT FROM personal_workout o
                          WHERE o.org_id = :org AND o.scheduled_workout_id = s.scheduled_workout_id))
                    ORDER BY s.date, p.name_key, s.scheduled_workout_id
                    LIMIT :most OFFSET :skip)
                SELECT s.athlete_id, told.display_name, s.scheduled_workout_id, w.workout_id, s.date, s.base_date,
                       w.date AS group_date, %s::text AS of_group, o.base::text AS base,
                       CASE WHEN o.name IS NOT NULL THEN to_jsonb(o) END::text AS personal,
                       w.removed_at IS NOT NULL AS is_removed, w.called_off_at IS NOT NULL AS is_called_off
                FROM told
                JOIN scheduled_workout s ON s.org_id = :org AND s.scheduled_workout_id = told.scheduled_workout_id
                %s
                ORDER BY s.date, told.name_key, s.scheduled_workout_id
                """.formatted(Content.OF_PLAN, Content.JOINED);
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("assignment", assignmentId)
                .bind("first", first)
                .bind("skip", skip)
                .bind("most", most)
                .mapTo(Row.class)
                .map(Row::differing)
                .list();
    }
}
