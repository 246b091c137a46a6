package club.harrier.copy;

import club.harrier.library.Plan;
import club.harrier.org.Caller;
import club.harrier.platform.Ids;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Makes the copy of a plan that a group or an athlete follows from then on.
@Singleton
public final class Copies {
    private final Ids ids;
    private final Clock clock;

    @Inject
    Copies(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /// The group's copy of the plan from that start, held; made now if there is none. The unique index
    /// `assignment_once` decides between requests that come at once: the others wait here and find the first one's.
    public Assignment ofGroup(Handle handle, Caller coach, UUID groupId, Plan plan, Placement placement) {
        UUID assignmentId = ids.next();
        if (insert(handle, coach, assignmentId, groupId, null, plan, placement)) {
            copyWorkouts(handle, coach.orgId(), assignmentId, plan, placement);
        }
        var sql = "SELECT " + Assignment.COLUMNS + """
                FROM assignment a
                WHERE a.org_id = :org AND a.group_id = :group AND a.plan_id = :plan AND a.start_date = :start
                  AND a.removed_at IS NULL
                FOR UPDATE
                """;
        return handle.createQuery(sql)
                .bind("org", coach.orgId())
                .bind("group", groupId)
                .bind("plan", plan.planId())
                .bind("start", placement.startDate())
                .mapTo(Assignment.class)
                .one();
    }

    /// A copy for one athlete.
    public Assignment ofAthlete(Handle handle, Caller coach, UUID athleteId, Plan plan, Placement placement) {
        UUID assignmentId = ids.next();
        insert(handle, coach, assignmentId, null, athleteId, plan, placement);
        copyWorkouts(handle, coach.orgId(), assignmentId, plan, placement);
        return find(handle, coach.orgId(), assignmentId).orElseThrow();
    }

    /// A plan that somebody follows, held.
    public static Optional<Assignment> followed(Handle handle, UUID orgId, UUID assignmentId) {
        return find(handle, orgId, assignmentId).filter(it -> it.removedAt() == null);
    }

    /// The assignment, held until the end of the transaction.
    public static Optional<Assignment> find(Handle handle, UUID orgId, UUID assignmentId) {
        return find(handle, orgId, assignmentId, "FOR UPDATE");
    }

    /// The assignment, not held.
    public static Optional<Assignment> seen(Handle handle, UUID orgId, UUID assignmentId) {
        return find(handle, orgId, assignmentId, "");
    }

    private static Optional<Assignment> find(Handle handle, UUID orgId, UUID assignmentId, String lock) {
        var sql = "SELECT " + Assignment.COLUMNS + """
                FROM assignment a
                WHERE a.org_id = :org AND a.assignment_id = :assignment
                """ + lock;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("assignment", assignmentId)
                .mapTo(Assignment.class)
                .findOne();
    }

    private boolean insert(
            Handle handle,
            Caller coach,
            UUID assignmentId,
            @Nullable UUID groupId,
            @Nullable UUID athleteId,
            Plan plan,
            Placement placement) {
        var sql = """
                INSERT INTO assignment (org_id, assignment_id, group_id, athlete_id, plan_id, name, type, weeks,
                                        start_date, race_date, week_one, week_start, first_date, last_date,
                                        assigned_by, created_at)
                VALUES (:org, :assignment, :group, :athlete, :plan, :name, :type, :weeks,
                        :start, :race, :week_one, :week_start, :start, :last, :by, :now)
                ON CONFLICT DO NOTHING
                """;
        return handle.createUpdate(sql)
                        .bind("org", coach.orgId())
                        .bind("assignment", assignmentId)
                        .bind("group", groupId)
                        .bind("athlete", athleteId)
                        .bind("plan", plan.planId())
                        .bind("name", plan.name())
                        .bind("type", plan.type().name().toLowerCase(Locale.ROOT))
                        .bind("weeks", plan.weeks())
                        .bind("start", placement.startDate())
                        .bind("race", placement.raceDate())
                        .bind("week_one", placement.weekOne().startDate())
                        .bind("week_start", placement.weekStart().getValue())
                        .bind("last", placement.endDate(plan.weeks()))
                        .bind("by", coach.accountId())
                        .bind("now", clock.instant())
                        .execute()
                == 1;
    }

    /// Counted back from a race, the last week's race is moved to the day it is run on.
    private static void copyWorkouts(Handle handle, UUID orgId, UUID assignmentId, Plan plan, Placement placement) {
        @Nullable LocalDate race = placement.raceDate();
        var sql = """
                INSERT INTO assigned_workout (org_id, assignment_id, workout_id, week, day, date, position, name,
                                              activity_type, sub_type, target_distance_cm, target_duration_s,
                                              blocks, note)
                SELECT :org, :assignment, w.workout_id, w.week, d.day,
                       :week_one + (w.week - 1) * 7 + (d.day - :week_start + 7) % 7,
                       w.position, w.name, w.activity_type, w.sub_type, w.target_distance_cm, w.target_duration_s,
                       w.blocks, w.note
                FROM plan_workout w
                CROSS JOIN LATERAL (
                    SELECT CASE WHEN w.week = :weeks AND w.sub_type = 'race' THEN coalesce(:race_day, w.day)
                                ELSE w.day END AS day) AS d
                WHERE w.org_id = :org AND w.plan_id = :plan
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("assignment", assignmentId)
                .bind("plan", plan.planId())
                .bind("weeks", plan.weeks())
                .bind("week_one", placement.weekOne().startDate())
                .bind("week_start", placement.weekStart().getValue())
                .bind(
                        "race_day",
                        race == null
                                ? null
                                : (Integer) Objects.requireNonNull(race)
                                        .getDayOfWeek()
                                        .getValue())
                .execute();
    }

    /// Nobody follows it from now on.
    public static void remove(Handle handle, UUID orgId, UUID assignmentId, UUID changeId, Instant now) {
        handle.createUpdate("""
                        UPDATE assignment SET removed_at = :now, change_id = :change
                        WHERE org_id = :org AND assignment_id = :assignment
                        """)
                .bind("org", orgId)
                .bind("assignment", assignmentId)
                .bind("change", changeId)
                .bind("now", now)
                .execute();
    }

    /// Whether who joins the group later is enrolled without a coach.
    ///
    /// @param from who joins from then on; null: nobody
    public static void decideNewcomers(Handle handle, UUID orgId, UUID assignmentId, @Nullable Instant from) {
        handle.createUpdate("""
                        UPDATE assignment SET enrols_newcomers = :on, newcomers_from = :from
                        WHERE org_id = :org AND assignment_id = :assignment
                        """)
                .bind("org", orgId)
                .bind("assignment", assignmentId)
                .bind("on", from != null)
                .bind("from", from)
                .execute();
    }
}
