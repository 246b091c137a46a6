package club.harrier.schedule;

import club.harrier.copy.Shifts;
import club.harrier.schedule.Regrouping.Personal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A workout on the calendar of an athlete who goes to another squad, which that touches.
///
/// @param newId the same workout of the new squad; null: it has none
/// @param date on which it lies in the end
record Ahead(
        UUID scheduledWorkoutId,
        UUID enrollmentId,
        String name,
        boolean isGone,
        boolean isPersonal,
        @Nullable UUID newId,
        LocalDate date) {
    boolean isTouched() {
        return newId != null || !isGone;
    }

    Personal personal() {
        return new Personal(scheduledWorkoutId, date, name);
    }

    /// On the calendar, or taken off it for the athlete alone.
    static final String IS_THEIRS = """
            (s.cancelled_at IS NULL
             OR EXISTS (SELECT 1 FROM plan_change c
                        JOIN plan_change_before b ON b.org_id = :org AND b.change_id = c.change_id
                             AND b.enrollment_id = s.enrollment_id
                        WHERE c.org_id = :org AND c.athlete_id = s.athlete_id AND c.kind = 'remove'
                          AND c.undone_at IS NULL AND s.scheduled_workout_id = ANY(b.workout_ids)))
            """;

    /// What lies ahead of each athlete, is not done, and belongs to a squad; and the same workout of the new squad,
    /// with the day that the athlete has it on. It goes from enrolment to enrolment, whatever the planner thinks.
    private static final String AHEAD = Goings.GOING + """
            SELECT s.scheduled_workout_id, s.enrollment_id, coalesce(o.name, old.name) AS name,
                   s.cancelled_at IS NOT NULL AS is_gone,
                   s.base_date IS NOT NULL OR o.name IS NOT NULL AS is_personal, new.workout_id AS new_id,
                   CASE WHEN s.base_date IS NULL THEN coalesce(new.own_date, s.date) ELSE s.date END AS date
            FROM going g
            JOIN enrollment e ON e.org_id = :org AND e.enrollment_id = g.enrollment_id
            JOIN assignment a ON a.org_id = :org AND a.assignment_id = e.assignment_id
            CROSS JOIN LATERAL (SELECT * FROM scheduled_workout
                                WHERE org_id = :org AND enrollment_id = g.enrollment_id AND date >= g.from_date
                                OFFSET 0) AS s
            JOIN assigned_workout old ON old.org_id = :org AND old.assignment_id = s.assignment_id
                 AND old.workout_id = s.workout_id AND old.enrollment_id IS NULL AND old.removed_at IS NULL
            LEFT JOIN personal_workout o ON o.org_id = :org AND o.scheduled_workout_id = s.scheduled_workout_id
            LEFT JOIN LATERAL (
                SELECT w.workout_id, own.date AS own_date
                FROM assigned_workout w
                CROSS JOIN LATERAL (SELECT %s AS date) AS own
                WHERE w.org_id = :org AND w.assignment_id = s.assignment_id
                  AND coalesce(w.origin_id, w.workout_id) = coalesce(old.origin_id, old.workout_id)
                  AND coalesce(w.squad, '') = g.squad AND w.enrollment_id IS NULL
                  AND w.removed_at IS NULL AND w.version_of IS NULL
                  AND (s.base_date IS NOT NULL
                       OR (own.date >= g.from_date AND (a.race_date IS NULL OR own.date <= a.race_date)))
                ) AS new ON true
            WHERE NOT s.scheduled_workout_id = ANY(:done) AND %s
            ORDER BY s.date, s.scheduled_workout_id
            """.formatted(Shifts.OWN_DAY, IS_THEIRS);

    static List<Ahead> of(Handle handle, Goings going, Collection<UUID> done) {
        return going
                .bind(handle.createQuery(AHEAD))
                .bindArray("done", UUID.class, done.toArray())
                .mapTo(Ahead.class)
                .stream()
                .filter(Ahead::isTouched)
                .toList();
    }

    static List<UUID> ids(List<Ahead> touched) {
        return touched.stream().map(Ahead::scheduledWorkoutId).toList();
    }
}
