package club.harrier.schedule;

import club.harrier.org.Caller;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Keeps what each change of a plan touched, as it was before, so that it can be taken back exactly.
///
/// The order within a transaction: hold the assignment (`Copies.find`) or the enrolments (`hold`); `open` the change;
/// `remember` what it is about to touch; write, with `change_id = :change` on every row touched; `close`.
@Singleton
public final class Changes {
    /// The scheduled workouts that the change `:change` has remembered.
    static final String TOUCHED = """
            (SELECT u.id FROM plan_change_before b CROSS JOIN LATERAL unnest(b.workout_ids) AS u (id)
             WHERE b.org_id = :org AND b.change_id = :change)
            """;

    private final Clock clock;

    @Inject
    Changes(Clock clock) {
        this.clock = clock;
    }

    /// A change about to be made.
    ///
    /// @param assignmentId null for what concerns all plans of an athlete
    /// @param athleteId null for a change for everybody
    public record Draft(
            UUID changeId,
            ChangeKind kind,
            @Nullable UUID assignmentId,
            @Nullable UUID athleteId) {}

    public void open(Handle handle, Caller caller, Draft draft) {
        open(handle, caller, List.of(draft));
    }

    void open(Handle handle, Caller caller, List<Draft> drafts) {
        var sql = """
                INSERT INTO plan_change (org_id, change_id, kind, assignment_id, athlete_id, made_by, made_at, workouts)
                VALUES (:org, :change, :kind, :assignment, :athlete, :by, :now, 0)
                """;
        var batch = handle.prepareBatch(sql);
        for (var draft : drafts) {
            batch.bind("org", caller.orgId())
                    .bind("change", draft.changeId())
                    .bind("kind", draft.kind().name().toLowerCase(Locale.ROOT))
                    .bind("assignment", draft.assignmentId())
                    .bind("athlete", draft.athleteId())
                    .bind("by", caller.accountId())
                    .bind("now", clock.instant())
                    .add();
        }
        batch.execute();
    }

    /// Holds enrolments until the end of the transaction: whoever holds an enrolment may change its workouts.
    public static void hold(Handle handle, UUID orgId, Collection<UUID> enrollments) {
        var sql = """
                SELECT enrollment_id FROM enrollment WHERE org_id = :org AND enrollment_id = ANY(:enrollments)
                ORDER BY enrollment_id FOR UPDATE
                """;
        handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray("enrollments", UUID.class, enrollments.toArray())
                .mapTo(UUID.class)
                .list();
    }

    /// Remembers enrolments that are about to be altered themselves, each by a change of its own, and some of their
    /// workouts.
    ///
    /// @param changes in the order of the enrolments
    static void remember(
            Handle handle, UUID orgId, List<UUID> changes, List<UUID> enrollments, Collection<UUID> scheduledWorkouts) {
        handle.createUpdate(remembering("s.scheduled_workout_id IN (SELECT unnest(:workouts::uuid[]))"))
                .bind("org", orgId)
                .bindNull("change", Types.OTHER)
                .bind("touched", true)
                .bindArray("enrollments", UUID.class, enrollments.toArray())
                .bindArray("firsts", LocalDate.class)
                .bindArray("changes", UUID.class, changes.toArray())
                .bindArray("workouts", UUID.class, scheduledWorkouts.toArray())
                .execute();
    }

    /// Remembers some workouts of one enrolment or of several.
    public void remember(Handle handle, UUID orgId, UUID changeId, Collection<UUID> scheduledWorkouts) {
        var owners = handle.createQuery("""
                        SELECT DISTINCT enrollment_id FROM scheduled_workout
                        WHERE org_id = :org AND scheduled_workout_id = ANY(:workouts)
                        """)
                .bind("org", orgId)
                .bindArray("workouts", UUID.class, scheduledWorkouts.toArray())
                .mapTo(UUID.class)
                .list();
        handle.createUpdate(remembering("s.scheduled_workout_id = ANY(:workouts)"))
                .bind("org", orgId)
                .bind("change", changeId)
                .bind("touched", false)
                .bindArray("enrollments", UUID.class, owners.toArray())
                .bindArray("firsts", LocalDate.class)
                .bindArray("changes", UUID.class)
                .bindArray("workouts", UUID.class, scheduledWorkouts.toArray())
                .execute();
    }

    /// A statement that remembers the enrolments `:enrollments` and those of their workouts that a
    /// condition chooses; it may name the workout `s`, the plan's `w`, the plan `a`, and the enrolment's
    /// element of `:firsts`, `f.first`. `:touched` says whether the enrolments themselves are about to be
    /// altered. `:changes` has the change of each enrolment, or is empty: then it is `:change` for all.
    /// It goes from enrolment to enrolment, whatever the planner thinks of how many workouts there are.
    static String remembering(String condition) {
        return """
                INSERT INTO plan_change_before (org_id, change_id, enrollment_id, is_made, is_touched, ended_at, squad,
                                                shift_froms, shift_days, last_change_id, workout_ids, dates,
                                                base_dates, skipped, cancelled, change_ids)
                SELECT :org, coalesce(f.change, :change::uuid), e.enrollment_id, false, :touched, e.ended_at, e.squad,
                       e.shift_froms, e.shift_days, e.change_id, coalesce(t.ids, '{}'), coalesce(t.dates, '{}'),
                       coalesce(t.base_dates, '{}'), coalesce(t.skipped, '{}'), coalesce(t.cancelled, '{}'),
                       coalesce(t.change_ids, '{}')
                FROM unnest(:enrollments::uuid[], :firsts::date[], :changes::uuid[]) AS f (id, first, change)
                JOIN enrollment e ON e.org_id = :org AND e.enrollment_id = f.id
                JOIN assignment a ON a.org_id = :org AND a.assignment_id = e.assignment_id
                CROSS JOIN LATERAL (
                    SELECT array_agg(s.scheduled_workout_id) AS ids, array_agg(s.date) AS dates,
                           array_agg(s.base_date) AS base_dates, array_agg(s.skipped_at) AS skipped,
                           array_agg(s.cancelled_at) AS cancelled, array_agg(s.change_id) AS change_ids
                    FROM (SELECT * FROM scheduled_workout
                          WHERE org_id = :org AND enrollment_id = f.id OFFSET 0) AS s
                    JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = e.assignment_id
                         AND w.workout_id = s.workout_id
                    WHERE (%s)) AS t
                WHERE :touched OR t.ids IS NOT NULL
                """.formatted(condition);
    }

    /// Writes down that athletes were enrolled in a plan just now, with all the workouts that came with it. What was
    /// put on a calendar has no `change_id` until something touches it.
    ///
    /// @return the change, or null where nobody was enrolled
    public @Nullable UUID enrolled(Handle handle, Caller caller, Draft draft, Collection<UUID> enrollments) {
        if (enrollments.isEmpty()) {
            return null;
        }
        open(handle, caller, draft);
        Placed.enrollments(handle, caller.orgId(), draft.changeId(), enrollments);
        close(handle, caller.orgId(), draft.changeId());
        return draft.changeId();
    }

    /// Remembers the assignment itself, and those workouts of its copy that are about to be altered for everybody.
    /// Each of them is to be written with `change_id = :change` and a higher `revision`.
    public void rememberCopy(
            Handle handle, UUID orgId, UUID changeId, UUID assignmentId, Collection<UUID> copiedWorkouts) {
        var sql = """
                UPDATE plan_change SET before = before || jsonb_build_object(
                    'assignment', (SELECT to_jsonb(a) FROM assignment a
                                   WHERE a.org_id = :org AND a.assignment_id = :assignment),
                    'copy', (SELECT coalesce(jsonb_agg(to_jsonb(w)), '[]') FROM assigned_workout w
                             WHERE w.org_id = :org AND w.assignment_id = :assignment
                               AND w.workout_id = ANY(:workouts)))
                WHERE org_id = :org AND change_id = :change
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("change", changeId)
                .bind("assignment", assignmentId)
                .bindArray("workouts", UUID.class, copiedWorkouts.toArray())
                .execute();
    }

    /// Remembers the athlete's own content of a workout, or that there was none.
    void rememberPersonal(Handle handle, UUID orgId, UUID changeId, UUID scheduledWorkoutId) {
        var sql = """
                UPDATE plan_change SET before = before || jsonb_build_object('personal', jsonb_build_object(
                    :workout::text, (SELECT to_jsonb(o) FROM personal_workout o
                                     WHERE o.org_id = :org AND o.scheduled_workout_id = :workout)))
                WHERE org_id = :org AND change_id = :change
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("change", changeId)
                .bind("workout", scheduledWorkoutId)
                .execute();
    }

    /// Remembers more than enrolments and workouts: a JSON object.
    public void rememberMore(Handle handle, UUID orgId, UUID changeId, String json) {
        handle.createUpdate("""
                        UPDATE plan_change SET before = before || :json::jsonb
                        WHERE org_id = :org AND change_id = :change
                        """)
                .bind("org", orgId)
                .bind("change", changeId)
                .bind("json", json)
                .execute();
    }

    /// Says that the change was about so many workouts at least, which are not its own to put back.
    public void count(Handle handle, UUID orgId, UUID changeId, int workouts) {
        handle.createUpdate("""
                        UPDATE plan_change SET workouts = greatest(workouts, :workouts)
                        WHERE org_id = :org AND change_id = :change
                        """)
                .bind("org", orgId)
                .bind("change", changeId)
                .bind("workouts", workouts)
                .execute();
    }

    /// Counts what was touched, and says how many workouts it was.
    public int close(Handle handle, UUID orgId, UUID changeId) {
        return close(handle, orgId, List.of(changeId)).getFirst();
    }

    List<Integer> close(Handle handle, UUID orgId, List<UUID> changes) {
        var sql = """
                UPDATE plan_change c SET workouts = (
                    SELECT coalesce(sum(cardinality(b.workout_ids)), 0) FROM plan_change_before b
                    WHERE b.org_id = :org AND b.change_id = c.change_id)
                WHERE c.org_id = :org AND c.change_id = ANY(:changes)
                RETURNING c.workouts
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray("changes", UUID.class, changes.toArray())
                .mapTo(Integer.class)
                .list();
    }

    /// The enrolments that changes have touched.
    static List<UUID> enrollments(Handle handle, UUID orgId, List<UUID> changes) {
        var sql = "SELECT enrollment_id FROM plan_change_before WHERE org_id = :org AND change_id = ANY(:changes)";
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray("changes", UUID.class, changes.toArray())
                .mapTo(UUID.class)
                .list();
    }
}
