package club.harrier.copy;

import club.harrier.kind.SubType;
import club.harrier.platform.Ids;
import club.harrier.workout.Workout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// The workouts of a group's copy: those it has today, not what was taken out or is an athlete's own.
@Singleton
public final class CopyRows {
    private static final String SELECT = """
            SELECT w.workout_id, coalesce(w.origin_id, w.workout_id) AS origin_id, w.squad, w.week, w.day, w.date,
                   w.position, w.name, w.activity_type, w.sub_type, w.target_distance_cm, w.target_duration_s,
                   w.blocks::text AS blocks, w.note, w.called_off_at, w.revision,
                   w.changed_at
            FROM assigned_workout w
            WHERE w.org_id = :org AND w.assignment_id = :assignment AND w.enrollment_id IS NULL
              AND w.version_of IS NULL AND w.removed_at IS NULL
            """;

    private final Ids ids;

    @Inject
    CopyRows(Ids ids) {
        this.ids = ids;
    }

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
            @Nullable Instant calledOffAt,
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
                    calledOffAt,
                    revision,
                    changedAt);
        }
    }

    /// All of them in the order of their dates, within a day those of no squad first.
    public static List<CopiedWorkout> of(Handle handle, UUID orgId, UUID assignmentId) {
        var sql = SELECT + "ORDER BY w.date, w.position, w.squad NULLS FIRST, w.workout_id";
        return handle.createQuery(sql).bind("org", orgId).bind("assignment", assignmentId).mapTo(Row.class).stream()
                .map(Row::copied)
                .toList();
    }

    /// Adds workouts, a few dozen at a time.
    public void insert(Handle handle, UUID orgId, UUID assignmentId, List<CopiedWorkout> workouts) {
        var sql = """
                INSERT INTO assigned_workout (org_id, assignment_id, workout_id, origin_id, squad, week, day, date,
                                              position, name, activity_type, sub_type, target_distance_cm,
                                              target_duration_s, blocks, note, called_off_at, revision, changed_at)
                VALUES (:org, :assignment, :id, :origin, :squad, :week, :day, :date,
                        :position, :name, :type, :sub_type, :cm,
                        :seconds, CAST(:blocks AS jsonb), :note, :called_off_at, :revision, :changed_at)
                """;
        var batch = handle.prepareBatch(sql);
        for (var it : workouts) {
            bind(batch, it.workout())
                    .bind("org", orgId)
                    .bind("assignment", assignmentId)
                    .bind("id", it.workoutId())
                    .bind("origin", it.originId())
                    .bind("squad", it.squad())
                    .bind("week", it.week())
                    .bind("day", it.day())
                    .bind("date", it.date())
                    .bind("position", it.position())
                    .bind("called_off_at", it.calledOffAt())
                    .bind("revision", it.revision())
                    .bind("changed_at", it.changedAt())
                    .add();
        }
        batch.execute();
    }

    /// Writes a workout as it is to be; on a new day it comes last.
    public void update(Handle handle, CopyChange change, CopiedWorkout next) {
        var sql = """
                UPDATE assigned_workout w
                SET week = :week, day = :day, date = :date, name = :name, activity_type = :type, sub_type = :sub_type,
                    target_distance_cm = :cm, target_duration_s = :seconds, blocks = CAST(:blocks AS jsonb),
                    note = :note, called_off_at = :called_off_at, revision = w.revision + 1, changed_at = :now,
                    change_id = :change,
                    position = CASE WHEN w.week = :week AND w.day = :day THEN w.position
                                    ELSE (SELECT coalesce(max(other.position), 0) + 1 FROM assigned_workout other
                                          WHERE other.org_id = :org AND other.assignment_id = :assignment
                                            AND other.week = :week AND other.day = :day) END
                WHERE w.org_id = :org AND w.assignment_id = :assignment AND w.workout_id = :workout
                """;
        bind(handle.createUpdate(sql), next.workout())
                .bind("org", change.orgId())
                .bind("assignment", change.assignment().assignmentId())
                .bind("workout", next.workoutId())
                .bind("week", next.week())
                .bind("day", next.day())
                .bind("date", next.date())
                .bind("called_off_at", next.calledOffAt())
                .bind("now", change.at())
                .bind("change", change.changeId())
                .execute();
    }

    /// Takes workouts out of the plan, or back in.
    public void removed(Handle handle, CopyChange change, Collection<UUID> workouts, boolean isRemoved) {
        handle.createUpdate("""
                        UPDATE assigned_workout
                        SET removed_at = CASE WHEN :removed THEN CAST(:now AS timestamptz) END,
                            revision = revision + 1, changed_at = :now, change_id = :change
                        WHERE org_id = :org AND assignment_id = :assignment AND workout_id = ANY(:workouts)
                        """)
                .bind("org", change.orgId())
                .bind("assignment", change.assignment().assignmentId())
                .bindArray("workouts", UUID.class, workouts.toArray())
                .bind("removed", isRemoved)
                .bind("now", change.at())
                .bind("change", change.changeId())
                .execute();
    }

    /// Keeps a workout as it is before it is changed; the id under which it is kept.
    public UUID keepVersion(Handle handle, CopyChange change, CopiedWorkout workout) {
        UUID version = ids.next();
        handle.createUpdate("""
                        INSERT INTO assigned_workout (org_id, assignment_id, workout_id, version_of, origin_id, squad, week,
                                                      day, date, position, name, activity_type, sub_type,
                                                      target_distance_cm, target_duration_s, blocks, note,
                                                      called_off_at, revision, changed_at)
                        SELECT :org, :assignment, :version, w.workout_id, coalesce(w.origin_id, w.workout_id), w.squad, w.week,
                               w.day, w.date, w.position, w.name, w.activity_type, w.sub_type,
                               w.target_distance_cm, w.target_duration_s, w.blocks, w.note,
                               w.called_off_at, w.revision, w.changed_at
                        FROM assigned_workout w
                        WHERE w.org_id = :org AND w.assignment_id = :assignment AND w.workout_id = :workout
                        """)
                .bind("org", change.orgId())
                .bind("assignment", change.assignment().assignmentId())
                .bind("workout", workout.workoutId())
                .bind("version", version)
                .execute();
        return version;
    }

    /// Says which change was the last one of the whole copy.
    public void mark(Handle handle, CopyChange change) {
        handle.createUpdate("""
                        UPDATE assignment SET change_id = :change
                        WHERE org_id = :org AND assignment_id = :assignment
                        """)
                .bind("org", change.orgId())
                .bind("assignment", change.assignment().assignmentId())
                .bind("change", change.changeId())
                .execute();
    }

    /// A workout that one athlete alone has.
    ///
    /// @param week of the plan
    public record Own(
            UUID assignmentId, UUID enrollmentId, UUID workoutId, int week, LocalDate date, Workout workout) {}

    /// Adds it, last on its day.
    public static void add(Handle handle, UUID orgId, Own own) {
        var sql = """
                INSERT INTO assigned_workout (org_id, assignment_id, workout_id, week, day, date, position, name,
                                              activity_type, sub_type, target_distance_cm, target_duration_s,
                                              blocks, note, enrollment_id)
                VALUES (:org, :assignment, :workout, :week, :day, :date,
                        (SELECT coalesce(max(w.position), 0) + 1 FROM assigned_workout w
                         WHERE w.org_id = :org AND w.assignment_id = :assignment AND w.date = :date),
                        :name, :type, :sub_type, :cm, :seconds, CAST(:blocks AS jsonb), :note, :enrollment)
                """;
        bind(handle.createUpdate(sql), own.workout())
                .bind("org", orgId)
                .bind("assignment", own.assignmentId())
                .bind("workout", own.workoutId())
                .bind("week", own.week())
                .bind("day", own.date().getDayOfWeek().getValue())
                .bind("date", own.date())
                .bind("enrollment", own.enrollmentId())
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Workout workout) {
        @Nullable SubType subType = workout.subType();
        return statement
                .bind("name", workout.name())
                .bind("type", workout.activityType().toString())
                .bind("sub_type", subType == null ? null : subType.toString())
                .bind("cm", workout.targetDistanceCm())
                .bind("seconds", workout.targetDurationS())
                .bind("blocks", workout.blocks().json())
                .bind("note", workout.note());
    }
}
