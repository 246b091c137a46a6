package club.harrier.calendar;

import club.harrier.kind.ActivityType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What some workouts are called and aim at: those of the plans, each read once, as a whole group has the same
/// ones on its calendars, and those that athletes have of their own instead.
///
/// @param own by the id of the workout on the calendar
record Goals(Map<Entries.Place, Goal> ofPlans, Map<UUID, Goal> own) {

    /// @param position place within the day
    record Goal(
            String name,
            int position,
            ActivityType activityType,
            @Nullable Long targetDistanceCm,
            @Nullable Integer targetDurationS) {

        private static Goal of(ResultSet row) throws SQLException {
            return new Goal(
                    row.getString("name"),
                    row.getInt("position"),
                    ActivityType.named(row.getString("activity_type")).orElseThrow(),
                    row.getObject("target_distance_cm", Long.class),
                    row.getObject("target_duration_s", Integer.class));
        }
    }

    /// What the workout in a slot aims at; null where its plan is gone since the slot was read.
    @Nullable
    Goal of(Slot slot) {
        @Nullable Goal goal = own.get(slot.scheduledWorkoutId());
        return goal == null ? ofPlans.get(slot.place()) : goal;
    }

    static Goals of(Handle handle, UUID orgId, Collection<Slot> slots) {
        var own =
                slots.stream().filter(Slot::isOwn).map(Slot::scheduledWorkoutId).toList();
        return new Goals(
                ofPlans(handle, orgId, slots.stream().map(Slot::place).collect(Collectors.toSet())),
                own.isEmpty() ? Map.of() : own(handle, orgId, own));
    }

    private static Map<Entries.Place, Goal> ofPlans(Handle handle, UUID orgId, Set<Entries.Place> places) {
        var sql = """
                SELECT w.assignment_id, w.workout_id, w.name, w.position, w.activity_type, w.target_distance_cm,
                       w.target_duration_s
                FROM unnest(:assignments::uuid[], :workouts::uuid[]) AS p (assignment_id, workout_id)
                JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = p.assignment_id
                     AND w.workout_id = p.workout_id
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray(
                        "assignments",
                        UUID.class,
                        places.stream().map(Entries.Place::assignmentId).toArray())
                .bindArray(
                        "workouts",
                        UUID.class,
                        places.stream().map(Entries.Place::workoutId).toArray())
                .reduceResultSet(HashMap.newHashMap(places.size()), (goals, row, context) -> {
                    goals.put(
                            new Entries.Place(
                                    row.getObject("assignment_id", UUID.class),
                                    row.getObject("workout_id", UUID.class)),
                            Goal.of(row));
                    return goals;
                });
    }

    private static Map<UUID, Goal> own(Handle handle, UUID orgId, List<UUID> workouts) {
        var sql = """
                SELECT o.scheduled_workout_id, o.name, w.position, o.activity_type, o.target_distance_cm,
                       o.target_duration_s
                FROM personal_workout o
                JOIN scheduled_workout s ON s.org_id = :org AND s.scheduled_workout_id = o.scheduled_workout_id
                JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = s.assignment_id
                     AND w.workout_id = s.workout_id
                WHERE o.org_id = :org AND o.scheduled_workout_id = ANY(:workouts)
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray("workouts", UUID.class, workouts.toArray())
                .reduceResultSet(new HashMap<>(), (goals, row, context) -> {
                    goals.put(row.getObject("scheduled_workout_id", UUID.class), Goal.of(row));
                    return goals;
                });
    }
}
