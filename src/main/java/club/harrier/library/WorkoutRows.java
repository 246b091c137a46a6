package club.harrier.library;

import static club.harrier.library.PlanRows.wire;

import club.harrier.org.Caller;
import club.harrier.platform.Cursor;
import club.harrier.platform.Slice;
import club.harrier.unit.Name;
import club.harrier.workout.Workout;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Rows of `workout_template` that a coach may know of, by the rule of plans: the organization's, and the private
/// ones of the coach's own; the head coach knows all.
final class WorkoutRows {
    private static final String VISIBLE = """
            SELECT w.workout_id, w.name, w.activity_type, w.sub_type, w.target_distance_cm, w.target_duration_s,
                   w.blocks::text AS blocks, w.note, w.visibility, w.owner_id, w.archived_at, w.created_at, w.updated_at,
                   (SELECT s.display_name FROM staff s WHERE s.org_id = :org AND s.account_id = w.owner_id) AS owner_name
            FROM workout_template w
            WHERE w.org_id = :org AND (w.visibility = 'org' OR w.owner_id = :account OR :head_coach)
            """;

    private WorkoutRows() {}

    record Row(
            UUID workoutId,
            String name,
            String activityType,
            @Nullable String subType,
            @Nullable Long targetDistanceCm,
            @Nullable Integer targetDurationS,
            String blocks,
            String note,
            Visibility visibility,
            UUID ownerId,
            @Nullable String ownerName,
            @Nullable Instant archivedAt,
            Instant createdAt,
            Instant updatedAt) {

        WorkoutTemplate template() {
            return new WorkoutTemplate(
                    workoutId,
                    Workout.stored(name, activityType, subType, targetDistanceCm, targetDurationS, blocks, note),
                    visibility,
                    ownerId,
                    ownerName,
                    archivedAt,
                    createdAt,
                    updatedAt);
        }
    }

    static Optional<WorkoutTemplate> one(Handle handle, Caller coach, UUID workoutId, Lock lock) {
        var sql = VISIBLE + " AND w.workout_id = :workout" + lock.sql;
        return query(handle, coach, sql)
                .bind("workout", workoutId)
                .mapTo(Row.class)
                .findOne()
                .map(Row::template);
    }

    static List<WorkoutTemplate> all(Handle handle, Caller coach, Collection<UUID> workoutIds) {
        var query = query(handle, coach, VISIBLE + " AND w.workout_id = ANY(:workouts)")
                .bindArray("workouts", UUID.class, workoutIds);
        return templates(query);
    }

    /// Those with one of the names, which is a `Name.key`; the archived ones are not found by name.
    static List<WorkoutTemplate> named(Handle handle, Caller coach, Collection<String> names) {
        var query = query(handle, coach, VISIBLE + " AND w.name_key = ANY(:names) AND w.archived_at IS NULL")
                .bindArray("names", String.class, names);
        return templates(query);
    }

    static List<WorkoutTemplate> page(Handle handle, Caller coach, WorkoutFilter filter, Slice slice) {
        @Nullable Cursor after = slice.after();
        var sql = VISIBLE + """
                  AND (w.archived_at IS NOT NULL) = :archived
                  AND (:type::text IS NULL OR w.activity_type = :type)
                  AND (:sub_type::text IS NULL OR w.sub_type = :sub_type)
                  AND (:visibility::text IS NULL OR w.visibility = :visibility)
                  AND (:pattern::text IS NULL OR w.name_key LIKE :pattern OR lower(w.note) LIKE :pattern)
                  AND (:after::text IS NULL OR (w.name_key, w.workout_id) > (:after, :after_id::uuid))
                ORDER BY w.name_key, w.workout_id
                LIMIT :limit
                """;
        var query = query(handle, coach, sql)
                .bind("archived", filter.archived())
                .bind("type", wire(filter.activityType()))
                .bind(
                        "sub_type",
                        filter.subType() == null ? null : filter.subType().toString())
                .bind("visibility", wire(filter.visibility()))
                .bind("pattern", filter.q() == null ? null : Name.pattern(filter.q()))
                .bind("after", after == null ? null : after.text(0))
                .bind("after_id", after == null ? null : after.id(1))
                .bind("limit", slice.fetch());
        return templates(query);
    }

    private static Query query(Handle handle, Caller coach, String sql) {
        return handle.createQuery(sql)
                .bind("org", coach.orgId())
                .bind("account", coach.accountId())
                .bind("head_coach", coach.isHeadCoach());
    }

    private static List<WorkoutTemplate> templates(Query query) {
        return query.mapTo(Row.class).stream().map(Row::template).toList();
    }
}
