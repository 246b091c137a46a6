package club.harrier.schedule;

import club.harrier.copy.Assignment;
import club.harrier.copy.CopyDays;
import club.harrier.unit.DateRange;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The rest of a plan, moved by days: for all who follow it, or for one of them. Each verb is one statement or two,
/// however many athletes there are.
@Singleton
public final class Rest {
    private static final LocalDate NEVER = LocalDate.of(2200, 1, 1);

    private static final String WITH_THE_PLAN = """

                    FROM %s AS t
                    WHERE s.org_id = :org AND s.scheduled_workout_id = t.id
            """.formatted(Changes.TOUCHED);

    private static final String AWAY_FROM_THE_PLAN = """
            ,
                        base_date = CASE WHEN w.enrollment_id IS NOT NULL THEN s.base_date
                                         WHEN s.date + :days = w.date THEN NULL
                                         ELSE coalesce(s.base_date, w.date) END
                    FROM %s AS t, assigned_workout w
                    WHERE s.org_id = :org AND s.scheduled_workout_id = t.id
                      AND w.org_id = :org AND w.assignment_id = s.assignment_id AND w.workout_id = s.workout_id
            """.formatted(Changes.TOUCHED);

    private final Changes changes;
    private final Matches matches;
    private final Clock clock;

    @Inject
    Rest(Changes changes, Matches matches, Clock clock) {
        this.changes = changes;
        this.matches = matches;
        this.clock = clock;
    }

    /// What is to be moved.
    ///
    /// @param from workouts on or after this date; null: on or after each athlete's today
    /// @param isPlan the plan itself moves. Otherwise it moves for these athletes alone, away from the plan
    /// @param isWhole also what was moved or added for an athlete alone, which otherwise keeps its day
    public record Move(
            UUID changeId,
            List<Running> running,
            int days,
            @Nullable LocalDate from,
            boolean isPlan,
            boolean isWhole) {}

    /// What came of it.
    ///
    /// @param isInThePast a workout would lie before its athlete's today
    /// @param isPastTheRace a workout would lie after the race of its plan
    /// @param lastDate of what was moved, or null
    public record Moved(
            int workouts,
            boolean isInThePast,
            boolean isPastTheRace,
            @Nullable LocalDate lastDate) {}

    /// Moves what is not done, except races that a plan leads to; remembers it first. It is for the caller to refuse
    /// what may not be.
    public Moved move(Handle handle, UUID orgId, Move move) {
        if (move.running().isEmpty()) {
            return new Moved(0, false, false, null);
        }
        remember(handle, orgId, move);
        var sql = """
                WITH moved AS (
                    UPDATE scheduled_workout s
                    SET date = s.date + :days, revision = s.revision + 1, changed_at = :now, change_id = :change%s
                    RETURNING s.enrollment_id, s.assignment_id, s.date),
                moved_of AS (
                    SELECT enrollment_id, assignment_id, count(*) AS workouts, min(date) AS first, max(date) AS last
                    FROM moved GROUP BY enrollment_id, assignment_id)
                SELECT coalesce(sum(m.workouts), 0) AS workouts,
                       coalesce(bool_or(m.first < f.today), false) AS is_in_the_past,
                       coalesce(bool_or(m.last > a.race_date), false) AS is_past_the_race, max(m.last) AS last_date
                FROM moved_of m
                JOIN assignment a ON a.org_id = :org AND a.assignment_id = m.assignment_id
                JOIN unnest(:enrollments::uuid[], :todays::date[]) AS f (id, today) ON f.id = m.enrollment_id
                """.formatted(move.isPlan() ? WITH_THE_PLAN : AWAY_FROM_THE_PLAN);
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("change", move.changeId())
                .bind("now", clock.instant())
                .bind("days", move.days())
                .bindArray("enrollments", UUID.class, Running.enrollments(move.running()))
                .bindArray(
                        "todays",
                        LocalDate.class,
                        move.running().stream().map(Running::today).toArray())
                .mapTo(Moved.class)
                .one();
    }

    private void remember(Handle handle, UUID orgId, Move move) {
        var first = move.from() == null
                ? move.running().stream()
                        .map(Running::today)
                        .min(LocalDate::compareTo)
                        .orElseThrow()
                : move.from();
        var done = matches.among(handle, orgId, Running.athletes(move.running()), new DateRange(first, NEVER));
        var sql = Changes.remembering("""
                s.cancelled_at IS NULL AND s.date >= f.first AND NOT s.scheduled_workout_id = ANY(:done)
                AND (:whole OR (s.base_date IS NULL AND w.enrollment_id IS NULL))
                AND (a.race_date IS NULL OR a.race_date <> s.date OR w.sub_type IS DISTINCT FROM 'race')
                """);
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("change", move.changeId())
                .bind("touched", !move.isPlan())
                .bind("whole", move.isWhole())
                .bindArray("enrollments", UUID.class, Running.enrollments(move.running()))
                .bindArray(
                        "firsts",
                        LocalDate.class,
                        move.running().stream()
                                .map(it -> move.from() == null ? it.today() : move.from())
                                .toArray())
                .bindArray("changes", UUID.class)
                .bindArray("done", UUID.class, done.keySet().toArray())
                .execute();
    }

    /// Moves the plan's own workouts from a date on, so that it shows its days right and late joiners get them there.
    public int moveCopy(Handle handle, UUID orgId, UUID changeId, Assignment assignment, LocalDate from, int days) {
        var workouts = CopyDays.workouts(handle, orgId, assignment, from);
        changes.rememberCopy(handle, orgId, changeId, assignment.assignmentId(), workouts);
        CopyDays.move(handle, orgId, changeId, assignment, workouts, from, days);
        return workouts.size();
    }

    /// Notes on enrolments that the rest was moved for these athletes alone.
    public void note(Handle handle, UUID orgId, Move move) {
        handle.createUpdate("""
                        UPDATE enrollment e
                        SET shift_froms = e.shift_froms || f.first, shift_days = e.shift_days || :days::int,
                            change_id = :change
                        FROM unnest(:enrollments::uuid[], :firsts::date[]) AS f (id, first)
                        WHERE e.org_id = :org AND e.enrollment_id = f.id
                        """)
                .bind("org", orgId)
                .bind("change", move.changeId())
                .bind("days", move.days())
                .bindArray("enrollments", UUID.class, Running.enrollments(move.running()))
                .bindArray(
                        "firsts",
                        LocalDate.class,
                        move.running().stream()
                                .map(it -> move.from() == null ? it.today() : move.from())
                                .toArray())
                .execute();
    }
}
