package club.harrier.calendar;

import club.harrier.activity.DayStamp;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Reason;
import club.harrier.schedule.ScheduledWorkouts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What a person says a workout was. The matcher never undoes it.
@Singleton
public final class HandMatches {
    private final Database database;
    private final Ids ids;
    private final Clock clock;

    @Inject
    HandMatches(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /// Whose calendar a workout is on, and when.
    record Place(UUID athleteId, LocalDate date) {}

    /// Says that the activity, or with null none at all, was the workout; by the athlete or a coach. 422 for an
    /// activity that is not the athlete's, 409 for one that was said to be another workout.
    public void decide(Caller caller, UUID scheduledWorkoutId, @Nullable UUID activityId) {
        database.change(handle -> {
            var place = place(handle, caller, scheduledWorkoutId);
            if (activityId != null) {
                requireOwn(handle, caller, place.athleteId(), activityId);
                forgetCancelled(handle, caller, activityId);
            }
            save(handle, caller, scheduledWorkoutId, activityId);
            ScheduledWorkouts.speakOf(handle, caller.orgId(), scheduledWorkoutId);
            DayStamp.renew(handle, caller.orgId(), place.athleteId(), ids.next());
        });
    }

    /// Takes back what was said, so that the matcher decides again.
    public void forget(Caller caller, UUID scheduledWorkoutId) {
        database.change(handle -> {
            var place = place(handle, caller, scheduledWorkoutId);
            var sql = "DELETE FROM workout_match WHERE org_id = :org AND scheduled_workout_id = :workout";
            handle.createUpdate(sql)
                    .bind("org", caller.orgId())
                    .bind("workout", scheduledWorkoutId)
                    .execute();
            DayStamp.renew(handle, caller.orgId(), place.athleteId(), ids.next());
        });
    }

    /// Where the workout is, held; 404 unless the caller is the athlete or a coach.
    static Place place(Handle handle, Caller caller, UUID scheduledWorkoutId) {
        var sql = """
                SELECT athlete_id, date FROM scheduled_workout
                WHERE org_id = :org AND scheduled_workout_id = :workout AND cancelled_at IS NULL
                FOR KEY SHARE
                """;
        return handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("workout", scheduledWorkoutId)
                .mapTo(Place.class)
                .findOne()
                .filter(it -> caller.isCoach() || caller.is(it.athleteId()))
                .orElseThrow(() -> Failure.notFound("scheduled workout"));
    }

    private static void requireOwn(Handle handle, Caller caller, UUID athleteId, UUID activityId) {
        var sql = """
                SELECT EXISTS (SELECT 1 FROM activity
                               WHERE org_id = :org AND activity_id = :activity AND athlete_id = :athlete)
                """;
        boolean isOwn = handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("activity", activityId)
                .bind("athlete", athleteId)
                .mapTo(Boolean.class)
                .one();
        if (!isOwn) {
            throw Failure.impossible(
                    "unknown_activity", "activity_id", "The athlete of this workout has no such activity.");
        }
    }

    /// A workout taken off the calendar no longer holds an activity.
    private static void forgetCancelled(Handle handle, Caller caller, UUID activityId) {
        var sql = """
                DELETE FROM workout_match m
                USING scheduled_workout s
                WHERE m.org_id = :org AND m.activity_id = :activity
                  AND s.org_id = :org AND s.scheduled_workout_id = m.scheduled_workout_id
                  AND s.cancelled_at IS NOT NULL
                """;
        handle.createUpdate(sql)
                .bind("org", caller.orgId())
                .bind("activity", activityId)
                .execute();
    }

    /// The unique constraint `workout_match_once` decides who has the activity.
    private void save(Handle handle, Caller caller, UUID scheduledWorkoutId, @Nullable UUID activityId) {
        var sql = """
                INSERT INTO workout_match (org_id, scheduled_workout_id, activity_id, decided_by, decided_at)
                VALUES (:org, :workout, :activity, :by, :now)
                ON CONFLICT (org_id, scheduled_workout_id)
                DO UPDATE SET activity_id = excluded.activity_id, decided_by = excluded.decided_by,
                              decided_at = excluded.decided_at
                """;
        try {
            handle.createUpdate(sql)
                    .bind("org", caller.orgId())
                    .bind("workout", scheduledWorkoutId)
                    .bind("activity", activityId)
                    .bind("by", caller.accountId())
                    .bind("now", clock.instant())
                    .execute();
        } catch (RuntimeException failed) {
            if ("workout_match_once".equals(Database.constraintThatRefused(failed))) {
                throw Failure.of(
                        Reason.CONFLICT,
                        "already_matched",
                        "activity_id",
                        "Somebody has said that this activity was another workout.");
            }
            throw failed;
        }
    }
}
