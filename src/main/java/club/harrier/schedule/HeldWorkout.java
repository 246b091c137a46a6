package club.harrier.schedule;

import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import club.harrier.workout.Workout;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A workout on a calendar, held together with its enrolment.
///
/// @param planDate the day the plan has it on
/// @param isAdded the plan does not have it
/// @param personal the athlete's own content, or null
public record HeldWorkout(
        UUID scheduledWorkoutId,
        UUID enrollmentId,
        UUID assignmentId,
        UUID athleteId,
        @Nullable UUID groupId,
        LocalDate date,
        @Nullable LocalDate baseDate,
        LocalDate planDate,
        @Nullable LocalDate raceDate,
        boolean isSkipped,
        boolean isAdded,
        Workout planned,
        @Nullable Workout personal) {

    /// What the athlete has.
    public Workout workout() {
        return personal == null ? planned : personal;
    }

    record Row(
            UUID enrollmentId,
            UUID assignmentId,
            UUID athleteId,
            @Nullable UUID groupId,
            LocalDate date,
            @Nullable LocalDate baseDate,
            LocalDate planDate,
            @Nullable LocalDate raceDate,
            boolean isSkipped,
            boolean isAdded,
            String planned,
            @Nullable String personal) {}

    record Owner(UUID athleteId, UUID enrollmentId) {}

    /// Holds a workout for a coach; 404 for someone who may not know of it, 403 for its athlete.
    public static HeldWorkout hold(Handle handle, Caller caller, UUID scheduledWorkoutId) {
        var owner = handle.createQuery("""
                        SELECT athlete_id, enrollment_id FROM scheduled_workout
                        WHERE org_id = :org AND scheduled_workout_id = :workout AND cancelled_at IS NULL
                        """)
                .bind("org", caller.orgId())
                .bind("workout", scheduledWorkoutId)
                .mapTo(Owner.class)
                .findOne()
                .filter(it -> caller.isCoach() || caller.is(it.athleteId()))
                .orElseThrow(() -> Failure.notFound("scheduled workout"));
        caller.asCoach();
        Changes.hold(handle, caller.orgId(), List.of(owner.enrollmentId()));
        var sql = """
                SELECT s.enrollment_id, s.assignment_id, s.athlete_id, a.group_id, s.date, s.base_date,
                       w.date AS plan_date, a.race_date, s.skipped_at IS NOT NULL AS is_skipped,
                       w.enrollment_id IS NOT NULL AS is_added, %s::text AS planned,
                       CASE WHEN o.name IS NOT NULL THEN to_jsonb(o) END::text AS personal
                FROM scheduled_workout s
                JOIN assignment a ON a.org_id = :org AND a.assignment_id = s.assignment_id
                %s
                WHERE s.org_id = :org AND s.scheduled_workout_id = :workout AND s.cancelled_at IS NULL
                FOR UPDATE OF s
                """.formatted(Content.OF_PLAN, Content.JOINED);
        var row = handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("workout", scheduledWorkoutId)
                .mapTo(Row.class)
                .findOne()
                .orElseThrow(() -> Failure.notFound("scheduled workout"));
        return new HeldWorkout(
                scheduledWorkoutId,
                row.enrollmentId(),
                row.assignmentId(),
                row.athleteId(),
                row.groupId(),
                row.date(),
                row.baseDate(),
                row.planDate(),
                row.raceDate(),
                row.isSkipped(),
                row.isAdded(),
                Content.stored(row.planned()),
                row.personal() == null ? null : Content.stored(row.personal()));
    }
}
