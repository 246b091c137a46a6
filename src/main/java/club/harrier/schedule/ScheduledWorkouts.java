package club.harrier.schedule;

import club.harrier.copy.CopyRows;
import club.harrier.org.Caller;
import club.harrier.workout.Workout;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Single workouts on calendars: what changes one of them for its athlete alone. Each verb is for a change that is
/// open and has remembered the workout.
@Singleton
public final class ScheduledWorkouts {
    private final Changes changes;
    private final Clock clock;

    @Inject
    ScheduledWorkouts(Changes changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /// Puts the workout on a day, skipped or not. Away from the plan's day, it keeps in mind which day that was.
    public void place(Handle handle, UUID orgId, UUID changeId, HeldWorkout held, LocalDate date, boolean isSkipped) {
        boolean isBack = held.isAdded() || date.equals(held.planDate());
        @Nullable LocalDate from = held.baseDate() == null ? held.planDate() : held.baseDate();
        @Nullable LocalDate base = date.equals(held.date()) ? held.baseDate() : isBack ? null : from;
        var sql = """
                UPDATE scheduled_workout
                SET date = :date, base_date = :base, revision = revision + 1, changed_at = :now, change_id = :change,
                    skipped_at = CASE WHEN :skipped THEN coalesce(skipped_at, :now) END
                WHERE org_id = :org AND scheduled_workout_id = :workout
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("workout", held.scheduledWorkoutId())
                .bind("change", changeId)
                .bind("date", date)
                .bind("base", base)
                .bind("skipped", isSkipped)
                .bind("now", clock.instant())
                .execute();
    }

    /// Gives the athlete a workout of their own in the place of the plan's, or with null the plan's again. What it
    /// was made of stays its base however often it is changed.
    public void personalize(Handle handle, Caller caller, UUID changeId, HeldWorkout held, @Nullable Workout workout) {
        changes.rememberPersonal(handle, caller.orgId(), changeId, held.scheduledWorkoutId());
        if (workout == null) {
            handle.createUpdate("""
                            DELETE FROM personal_workout WHERE org_id = :org AND scheduled_workout_id = :workout
                            """)
                    .bind("org", caller.orgId())
                    .bind("workout", held.scheduledWorkoutId())
                    .execute();
            return;
        }
        var sql = """
                INSERT INTO personal_workout (org_id, scheduled_workout_id, name, activity_type, sub_type,
                                              target_distance_cm, target_duration_s, blocks, note, base,
                                              changed_by, changed_at)
                SELECT :org, :workout, :name, :type, :sub_type, :distance, :duration, :blocks::jsonb, :note, %s,
                       :by, :now
                FROM scheduled_workout s
                JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = s.assignment_id
                     AND w.workout_id = s.workout_id
                WHERE s.org_id = :org AND s.scheduled_workout_id = :workout
                ON CONFLICT (org_id, scheduled_workout_id)
                DO UPDATE SET name = excluded.name, activity_type = excluded.activity_type,
                              sub_type = excluded.sub_type, target_distance_cm = excluded.target_distance_cm,
                              target_duration_s = excluded.target_duration_s, blocks = excluded.blocks,
                              note = excluded.note, changed_by = excluded.changed_by,
                              changed_at = excluded.changed_at
                """.formatted(Content.OF_PLAN);
        bound(handle.createUpdate(sql), workout)
                .bind("org", caller.orgId())
                .bind("workout", held.scheduledWorkoutId())
                .bind("by", caller.accountId())
                .bind("now", clock.instant())
                .execute();
        mark(handle, caller.orgId(), held.scheduledWorkoutId(), "is_own");
    }

    /// Marks a workout of which a person said what it was, for whoever reads calendars.
    public static void speakOf(Handle handle, UUID orgId, UUID scheduledWorkoutId) {
        mark(handle, orgId, scheduledWorkoutId, "is_spoken_of");
    }

    private static void mark(Handle handle, UUID orgId, UUID scheduledWorkoutId, String mark) {
        var sql = """
                UPDATE scheduled_workout SET <mark> = true
                WHERE org_id = :org AND scheduled_workout_id = :workout AND NOT <mark>
                """.replace("<mark>", mark);
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("workout", scheduledWorkoutId)
                .execute();
    }

    /// A workout to be put on one calendar.
    ///
    /// @param week of the plan
    public record Addition(Running athlete, UUID scheduledWorkoutId, LocalDate date, int week, Workout workout) {}

    /// Puts a workout on one athlete's calendar that the plan does not have, last on its day.
    public void add(Handle handle, UUID orgId, UUID changeId, Addition addition) {
        var athlete = addition.athlete();
        CopyRows.add(
                handle,
                orgId,
                new CopyRows.Own(
                        athlete.assignmentId(),
                        athlete.enrollmentId(),
                        addition.scheduledWorkoutId(),
                        addition.week(),
                        addition.date(),
                        addition.workout()));
        var scheduled = """
                INSERT INTO scheduled_workout (org_id, scheduled_workout_id, enrollment_id, assignment_id, athlete_id,
                                               workout_id, date, revision, changed_at)
                VALUES (:org, :workout, :enrollment, :assignment, :athlete, :workout, :date, 0, :now)
                """;
        handle.createUpdate(scheduled)
                .bind("org", orgId)
                .bind("workout", addition.scheduledWorkoutId())
                .bind("enrollment", athlete.enrollmentId())
                .bind("assignment", athlete.assignmentId())
                .bind("athlete", athlete.athleteId())
                .bind("date", addition.date())
                .bind("now", clock.instant())
                .execute();
        Placed.workouts(handle, orgId, changeId, List.of(addition.scheduledWorkoutId()));
    }

    /// Takes the workout off the calendar.
    public void cancel(Handle handle, UUID orgId, UUID changeId, UUID scheduledWorkoutId) {
        var sql = """
                UPDATE scheduled_workout
                SET cancelled_at = :now, revision = revision + 1, changed_at = :now, change_id = :change
                WHERE org_id = :org AND scheduled_workout_id = :workout
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("workout", scheduledWorkoutId)
                .bind("change", changeId)
                .bind("now", clock.instant())
                .execute();
    }

    /// Lets calendar programs read the workouts of some dates again, whose state depends on more than themselves.
    public int revise(Handle handle, UUID orgId, UUID athleteId, LocalDate start, @Nullable LocalDate end) {
        var sql = """
                UPDATE scheduled_workout SET revision = revision + 1, changed_at = :now
                WHERE org_id = :org AND athlete_id = :athlete AND cancelled_at IS NULL
                  AND date BETWEEN :start AND coalesce(:end::date, 'infinity')
                """;
        return handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("athlete", athleteId)
                .bind("start", start)
                .bind("end", end)
                .bind("now", clock.instant())
                .execute();
    }

    private static Update bound(Update update, Workout workout) {
        return update.bind("name", workout.name())
                .bind("type", workout.activityType().name().toLowerCase(Locale.ROOT))
                .bind(
                        "sub_type",
                        workout.subType() == null ? null : workout.subType().toString())
                .bind("distance", workout.targetDistanceCm())
                .bind("duration", workout.targetDurationS())
                .bind("blocks", workout.blocks().json())
                .bind("note", workout.note());
    }
}
