package club.harrier.plan;

import club.harrier.org.AuditLog;
import club.harrier.org.AuditLog.Entry;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Life happens: one athlete's workout is moved to another day, skipped, or wanted after all.
@Singleton
public final class Rescheduling {
    private final Database database;
    private final Matches matches;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Rescheduling(Database database, Matches matches, AuditLog audit, Clock clock) {
        this.database = database;
        this.matches = matches;
        this.audit = audit;
        this.clock = clock;
    }

    record Place(UUID athleteId, LocalDate date, boolean isSkipped, String name) {}

    /// Changes what is given, for a coach. 404 for a workout the caller may not know of, 403 for its athlete, 422
    /// for one that is done.
    ///
    /// @param date the new day, or null
    /// @param skipped whether it is called off, or null
    /// @param check runs once the workout is held, and may refuse
    public void reschedule(
            Caller caller,
            UUID scheduledWorkoutId,
            @Nullable LocalDate date,
            @Nullable Boolean skipped,
            Runnable check) {
        if (date != null) {
            Placement.checkYear("date", date);
        }
        database.change(handle -> {
            var present = held(handle, caller, scheduledWorkoutId);
            check.run();
            var day = new DateRange(present.date(), present.date());
            if (matches.among(handle, caller.orgId(), List.of(present.athleteId()), day)
                    .containsKey(scheduledWorkoutId)) {
                throw Failure.impossible("already_done", "date", "The workout is done; it stays where it is.");
            }
            var wanted = new Place(
                    present.athleteId(),
                    date == null ? present.date() : date,
                    skipped == null ? present.isSkipped() : skipped,
                    present.name());
            if (!wanted.equals(present)) {
                save(handle, caller, scheduledWorkoutId, wanted);
                log(handle, caller, scheduledWorkoutId, present, wanted);
            }
        });
    }

    private static Place held(Handle handle, Caller caller, UUID scheduledWorkoutId) {
        var sql = """
                SELECT s.athlete_id, s.date, s.skipped_at IS NOT NULL AS is_skipped, coalesce(o.name, w.name) AS name
                FROM scheduled_workout s
                """ + Content.JOINED + """
                WHERE s.org_id = :org AND s.scheduled_workout_id = :workout AND s.cancelled_at IS NULL
                FOR UPDATE OF s
                """;
        var present = handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("workout", scheduledWorkoutId)
                .mapTo(Place.class)
                .findOne()
                .filter(it -> caller.isCoach() || caller.is(it.athleteId()))
                .orElseThrow(() -> Failure.notFound("scheduled workout"));
        caller.asCoach();
        return present;
    }

    private void save(Handle handle, Caller caller, UUID scheduledWorkoutId, Place wanted) {
        var sql = """
                UPDATE scheduled_workout
                SET date = :date, revision = revision + 1, changed_at = :now,
                    skipped_at = CASE WHEN :skipped THEN coalesce(skipped_at, :now) END
                WHERE org_id = :org AND scheduled_workout_id = :workout
                """;
        handle.createUpdate(sql)
                .bind("org", caller.orgId())
                .bind("workout", scheduledWorkoutId)
                .bind("date", wanted.date())
                .bind("skipped", wanted.isSkipped())
                .bind("now", clock.instant())
                .execute();
    }

    private void log(Handle handle, Caller caller, UUID scheduledWorkoutId, Place before, Place after) {
        var entry = new Entry(
                "workout.rescheduled",
                AuditLog.Subject.PLAN,
                "scheduled_workout",
                scheduledWorkoutId,
                before.name(),
                null,
                before.athleteId(),
                json(before),
                json(after));
        audit.record(handle, caller.orgId(), caller.accountId(), List.of(entry));
    }

    private static String json(Place place) {
        return "{\"date\": \"" + place.date() + "\", \"skipped\": " + place.isSkipped() + "}";
    }
}
