package club.harrier.plan;

import club.harrier.workout.Workout;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads the workouts of a group's copy: those it has today, not what was taken out or is an athlete's own.
final class CopyRows {
    private static final String SELECT = """
            SELECT w.workout_id, coalesce(w.origin_id, w.workout_id) AS origin_id, w.squad, w.week, w.day, w.date,
                   w.position, w.name, w.activity_type, w.sub_type, w.target_distance_cm, w.target_duration_s,
                   w.blocks::text AS blocks, w.note, w.called_off_at IS NOT NULL AS is_called_off, w.revision,
                   w.changed_at
            FROM assigned_workout w
            WHERE w.org_id = :org AND w.assignment_id = :assignment AND w.enrollment_id IS NULL
              AND w.version_of IS NULL AND w.removed_at IS NULL
            """;

    private CopyRows() {}

    record Row(
            UUID workoutId,
            UUID originId,
            @Nullable String squad,
            int week,
            int day,
            LocalDate date,
            int position,
            String name,
            String activityType,
            @Nullable String subType,
            @Nullable Long targetDistanceCm,
            @Nullable Integer targetDurationS,
            String blocks,
            String note,
            boolean isCalledOff,
            int revision,
            @Nullable Instant changedAt) {

        CopiedWorkout copied() {
            return new CopiedWorkout(
                    workoutId,
                    originId,
                    squad,
                    week,
                    day,
                    date,
                    position,
                    Workout.stored(name, activityType, subType, targetDistanceCm, targetDurationS, blocks, note),
                    isCalledOff,
                    revision,
                    changedAt);
        }
    }

    /// All of them in the order of their dates, within a day those of no squad first.
    static List<CopiedWorkout> of(Handle handle, UUID orgId, UUID assignmentId) {
        var sql = SELECT + "ORDER BY w.date, w.position, w.squad NULLS FIRST, w.workout_id";
        return handle.createQuery(sql).bind("org", orgId).bind("assignment", assignmentId).mapTo(Row.class).stream()
                .map(Row::copied)
                .toList();
    }
}
