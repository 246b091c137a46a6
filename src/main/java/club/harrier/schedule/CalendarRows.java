package club.harrier.schedule;

import club.harrier.copy.CopyChange;
import club.harrier.copy.Shifts;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Ids;
import club.harrier.schedule.Following.Wanted;
import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Where the workouts of a group's plan stand on the calendars of those who follow it.
@Singleton
final class CalendarRows {
    private static final String TODAY = "(CAST(:now AS timestamptz) AT TIME ZONE coalesce(p.time_zone, :zone))::date";

    private final Matches matches;
    private final Ids ids;
    private final Clock clock;

    @Inject
    CalendarRows(Matches matches, Ids ids, Clock clock) {
        this.matches = matches;
        this.ids = ids;
        this.clock = clock;
    }

    /// A workout on one calendar.
    ///
    /// @param from the athlete's today, or the later first date of the enrolment
    /// @param ownFroms and `ownDays`: by how much the rest was shifted for the athlete alone
    /// @param isOwnContent it was changed for the athlete alone
    /// @param isBehind past, or done
    record Scheduled(
            UUID scheduledWorkoutId,
            UUID enrollmentId,
            UUID athleteId,
            UUID workoutId,
            LocalDate date,
            @Nullable LocalDate baseDate,
            LocalDate from,
            List<LocalDate> ownFroms,
            List<Integer> ownDays,
            boolean isOwnContent,
            boolean isBehind) {

        /// Where a day of the plan lies for the athlete.
        LocalDate own(LocalDate date) {
            return new Shifts(ownFroms, ownDays).shifted(date);
        }

        boolean isPersonal() {
            return baseDate != null || isOwnContent;
        }

        private Scheduled behind() {
            return new Scheduled(
                    scheduledWorkoutId,
                    enrollmentId,
                    athleteId,
                    workoutId,
                    date,
                    baseDate,
                    from,
                    ownFroms,
                    ownDays,
                    isOwnContent,
                    true);
        }
    }

    /// All of these workouts on running enrolments, which are held. The assignment is held already.
    List<Scheduled> of(Handle handle, CopyChange change, Collection<UUID> workouts) {
        var caller = change.caller();
        var sql = """
                SELECT s.scheduled_workout_id, s.enrollment_id, s.athlete_id, s.workout_id, s.date, s.base_date,
                       greatest(e.from_date, %s) AS "from", e.shift_froms AS own_froms, e.shift_days AS own_days,
                       o.name IS NOT NULL AS is_own_content, s.date < %s AS is_behind
                FROM scheduled_workout s
                JOIN enrollment e ON e.org_id = :org AND e.enrollment_id = s.enrollment_id AND e.ended_at IS NULL
                JOIN athlete p ON p.org_id = :org AND p.athlete_id = s.athlete_id
                %s
                WHERE s.org_id = :org AND s.enrollment_id = ANY(:enrollments) AND s.assignment_id = :assignment
                  AND s.workout_id = ANY(:workouts) AND s.cancelled_at IS NULL
                ORDER BY s.scheduled_workout_id
                """.formatted(TODAY, TODAY, Content.JOINED);
        var found = handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bindArray("enrollments", UUID.class, held(handle, change).toArray())
                .bind("assignment", change.assignment().assignmentId())
                .bindArray("workouts", UUID.class, workouts.toArray())
                .bind("now", clock.instant())
                .bind("zone", caller.org().zone().getId())
                .mapTo(Scheduled.class)
                .list();
        var done = done(handle, caller, found);
        return found.stream()
                .map(it -> done.contains(it.scheduledWorkoutId()) ? it.behind() : it)
                .toList();
    }

    private static List<UUID> held(Handle handle, CopyChange change) {
        var enrollments = running(handle, change);
        Changes.hold(handle, change.orgId(), enrollments);
        return enrollments;
    }

    private Set<UUID> done(Handle handle, Caller caller, List<Scheduled> found) {
        if (found.isEmpty()) {
            return Set.of();
        }
        var dates = found.stream().map(Scheduled::date).sorted().toList();
        var athletes = found.stream().map(Scheduled::athleteId).collect(Collectors.toSet());
        return matches.among(handle, caller.orgId(), athletes, new DateRange(dates.getFirst(), dates.getLast()))
                .keySet();
    }

    /// Gives these workouts what the plan has now. Called off for everybody, a workout is skipped at that very time, by
    /// which it is known when it is wanted again.
    int follow(Handle handle, CopyChange change, Wanted wanted, Collection<UUID> scheduled) {
        var sql = """
                UPDATE scheduled_workout s
                SET date = CASE WHEN :moved AND s.base_date IS NULL THEN own.date ELSE s.date END,
                    base_date = CASE WHEN :moved AND s.base_date IS NULL AND own.date <> w.date THEN w.date
                                     ELSE s.base_date END,
                    skipped_at = CASE WHEN NOT :other_wanted OR s.base_date IS NOT NULL OR o.name IS NOT NULL
                                           THEN s.skipped_at
                                      WHEN w.called_off_at IS NOT NULL THEN coalesce(s.skipped_at, w.called_off_at)
                                      WHEN s.skipped_at = CAST(:was_called_off_at AS timestamptz) THEN NULL
                                      ELSE s.skipped_at END,
                    revision = s.revision + 1, changed_at = :now, change_id = :change
                FROM scheduled_workout same
                JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = same.assignment_id
                     AND w.workout_id = same.workout_id
                JOIN enrollment e ON e.org_id = :org AND e.enrollment_id = same.enrollment_id
                JOIN assignment a ON a.org_id = :org AND a.assignment_id = same.assignment_id
                CROSS JOIN LATERAL (SELECT %s AS date) AS own
                LEFT JOIN personal_workout o ON o.org_id = :org AND o.scheduled_workout_id = same.scheduled_workout_id
                WHERE s.org_id = :org AND s.scheduled_workout_id = ANY(:scheduled)
                  AND same.org_id = :org AND same.scheduled_workout_id = s.scheduled_workout_id
                """.formatted(Shifts.OWN_DAY);
        return handle.createUpdate(sql)
                .bind("org", change.orgId())
                .bind("moved", wanted.isMoved())
                .bind("other_wanted", wanted.isOtherwiseWanted())
                .bind("was_called_off_at", wanted.present().calledOffAt())
                .bind("now", change.at())
                .bind("change", change.changeId())
                .bindArray("scheduled", UUID.class, scheduled.toArray())
                .execute();
    }

    void cancel(Handle handle, CopyChange change, Collection<UUID> scheduled) {
        handle.createUpdate("""
                        UPDATE scheduled_workout
                        SET cancelled_at = :now, revision = revision + 1, changed_at = :now, change_id = :change
                        WHERE org_id = :org AND scheduled_workout_id = ANY(:scheduled)
                        """)
                .bind("org", change.orgId())
                .bind("now", change.at())
                .bind("change", change.changeId())
                .bindArray("scheduled", UUID.class, scheduled.toArray())
                .execute();
    }

    /// These go on showing another workout of the copy, one that was made like theirs.
    void repoint(Handle handle, CopyChange change, Collection<UUID> scheduled, UUID workoutId) {
        handle.createUpdate("""
                        UPDATE scheduled_workout SET workout_id = :workout
                        WHERE org_id = :org AND scheduled_workout_id = ANY(:scheduled)
                        """)
                .bind("org", change.orgId())
                .bind("workout", workoutId)
                .bindArray("scheduled", UUID.class, scheduled.toArray())
                .execute();
    }

    /// Puts workouts on the calendars of all in whose days they lie now and who have not had them, where the rest was
    /// shifted for an athlete alone on the day that it has there; their ids on the calendars.
    List<UUID> place(Handle handle, CopyChange change, Collection<UUID> workouts) {
        Database.forgetPlans(handle);
        var sql = """
                INSERT INTO scheduled_workout (org_id, scheduled_workout_id, enrollment_id, assignment_id, athlete_id,
                                               workout_id, date, base_date, skipped_at, revision, changed_at)
                SELECT :org, n.id, m.enrollment_id, :assignment, m.athlete_id, m.workout_id, m.own_date,
                       CASE WHEN m.own_date <> m.date THEN m.date END, m.called_off_at, 0, :now
                FROM (SELECT e.enrollment_id, e.athlete_id, w.workout_id, w.date, own.date AS own_date, w.called_off_at,
                             row_number() OVER (ORDER BY e.enrollment_id, w.workout_id) AS nr
                      FROM enrollment e
                      JOIN athlete p ON p.org_id = :org AND p.athlete_id = e.athlete_id
                      JOIN assignment a ON a.org_id = :org AND a.assignment_id = e.assignment_id
                      JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = e.assignment_id
                           AND coalesce(w.squad, '') = coalesce(e.squad, '')
                      CROSS JOIN LATERAL (SELECT %s AS date) AS own
                      WHERE e.org_id = :org AND e.assignment_id = :assignment AND e.ended_at IS NULL
                        AND w.workout_id = ANY(:workouts) AND own.date >= greatest(e.from_date, %s)
                        AND (a.race_date IS NULL OR own.date <= a.race_date)
                        AND NOT EXISTS (
                            SELECT FROM scheduled_workout s
                            JOIN assigned_workout had ON had.org_id = :org AND had.assignment_id = s.assignment_id
                                 AND had.workout_id = s.workout_id
                            WHERE s.org_id = :org AND s.enrollment_id = e.enrollment_id
                              AND (had.workout_id = w.workout_id OR had.version_of = w.workout_id))) AS m
                JOIN unnest(:ids::uuid[]) WITH ORDINALITY AS n (id, nr) ON n.nr = m.nr
                RETURNING scheduled_workout_id
                """.formatted(Shifts.OWN_DAY, TODAY);
        return handle.createQuery(sql)
                .bind("org", change.orgId())
                .bind("assignment", change.assignment().assignmentId())
                .bind("zone", change.caller().org().zone().getId())
                .bind("now", change.at())
                .bindArray("workouts", UUID.class, workouts.toArray())
                .bindArray(
                        "ids",
                        UUID.class,
                        Stream.generate(ids::next)
                                .limit((long) running(handle, change).size() * workouts.size())
                                .toArray())
                .mapTo(UUID.class)
                .list();
    }

    private static List<UUID> running(Handle handle, CopyChange change) {
        return handle.createQuery("""
                        SELECT enrollment_id FROM enrollment
                        WHERE org_id = :org AND assignment_id = :assignment AND ended_at IS NULL
                        """)
                .bind("org", change.orgId())
                .bind("assignment", change.assignment().assignmentId())
                .mapTo(UUID.class)
                .list();
    }
}
