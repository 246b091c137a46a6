package club.harrier.library;

import club.harrier.kind.SubType;
import club.harrier.platform.Ids;
import club.harrier.workout.Workout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The workouts of the plans in the library, in the order of their days.
@Singleton
final class PlanWorkouts {
    private final Ids ids;

    @Inject
    PlanWorkouts(Ids ids) {
        this.ids = ids;
    }

    record Row(
            int week,
            int day,
            String name,
            String activityType,
            @Nullable String subType,
            @Nullable Long targetDistanceCm,
            @Nullable Integer targetDurationS,
            String blocks,
            String note) {

        PlacedWorkout placed() {
            return new PlacedWorkout(
                    week,
                    day,
                    Workout.stored(name, activityType, subType, targetDistanceCm, targetDurationS, blocks, note));
        }
    }

    List<PlacedWorkout> of(Handle handle, UUID orgId, UUID planId) {
        var sql = """
                SELECT week, day, name, activity_type, sub_type, target_distance_cm, target_duration_s,
                       blocks::text AS blocks, note
                FROM plan_workout
                WHERE org_id = :org AND plan_id = :plan
                ORDER BY week, day, position
                """;
        return handle.createQuery(sql).bind("org", orgId).bind("plan", planId).mapTo(Row.class).stream()
                .map(Row::placed)
                .toList();
    }

    /// Takes the place of all workouts of the plan. Within a day they keep the order of the list.
    void replace(Handle handle, UUID orgId, UUID planId, List<PlacedWorkout> workouts) {
        handle.createUpdate("DELETE FROM plan_workout WHERE org_id = :org AND plan_id = :plan")
                .bind("org", orgId)
                .bind("plan", planId)
                .execute();
        var sql = """
                INSERT INTO plan_workout (org_id, plan_id, workout_id, week, day, position, name, activity_type,
                                          sub_type, target_distance_cm, target_duration_s, blocks, note)
                SELECT :org, :plan, w.id, w.week, w.day, row_number() OVER (PARTITION BY w.week, w.day ORDER BY w.nr),
                       w.name, w.type, w.sub_type, w.cm, w.seconds, w.blocks::jsonb, w.note
                FROM unnest(:ids::uuid[], :weeks::int[], :days::int[], :names::text[], :types::text[],
                            :sub_types::text[], :cms::bigint[], :seconds::int[], :blocks::text[], :notes::text[])
                     WITH ORDINALITY AS w (id, week, day, name, type, sub_type, cm, seconds, blocks, note, nr)
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("plan", planId)
                .bindArray("ids", UUID.class, column(workouts, _ -> ids.next()))
                .bindArray("weeks", Integer.class, column(workouts, PlacedWorkout::week))
                .bindArray("days", Integer.class, column(workouts, PlacedWorkout::day))
                .bindArray(
                        "names",
                        String.class,
                        column(workouts, it -> it.workout().name()))
                .bindArray(
                        "types",
                        String.class,
                        column(workouts, it -> it.workout().activityType().toString()))
                .bindArray("sub_types", String.class, column(workouts, PlanWorkouts::subType))
                .bindArray(
                        "cms", Long.class, column(workouts, it -> it.workout().targetDistanceCm()))
                .bindArray(
                        "seconds",
                        Integer.class,
                        column(workouts, it -> it.workout().targetDurationS()))
                .bindArray(
                        "blocks",
                        String.class,
                        column(workouts, it -> it.workout().blocks().json()))
                .bindArray(
                        "notes",
                        String.class,
                        column(workouts, it -> it.workout().note()))
                .execute();
    }

    private static @Nullable String subType(PlacedWorkout placed) {
        @Nullable SubType subType = placed.workout().subType();
        return subType == null ? null : subType.toString();
    }

    private static @Nullable Object[] column(
            List<PlacedWorkout> workouts, Function<PlacedWorkout, ? extends @Nullable Object> value) {
        var column = new @Nullable Object[workouts.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = value.apply(workouts.get(i));
        }
        return column;
    }
}
