package club.harrier.copy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The days of a copy from a date on, which can be moved together.
public final class CopyDays {
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    /// What a group's plan has from a date on, except the race, which stays, and what nobody was given after it.
    private static final String COPIED = """
             FROM assigned_workout w
            WHERE w.org_id = :org AND w.assignment_id = :assignment AND w.enrollment_id IS NULL AND w.date >= :from
              AND (:race::date IS NULL OR w.date < :race OR (w.date = :race AND w.sub_type IS DISTINCT FROM 'race'))
            """;

    private CopyDays() {}

    /// The first and last day of the workouts that the plan has and that would move, or nulls.
    public record Span(@Nullable LocalDate first, @Nullable LocalDate last) {}

    public static Span span(Handle handle, UUID orgId, Assignment assignment, LocalDate from) {
        var sql = "SELECT min(w.date) AS first, max(w.date) AS last" + COPIED
                + " AND w.removed_at IS NULL AND w.version_of IS NULL";
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("assignment", assignment.assignmentId())
                .bind("from", from.isBefore(assignment.firstDate()) ? assignment.firstDate() : from)
                .bind("race", assignment.raceDate())
                .mapTo(Span.class)
                .one();
    }

    /// The workouts that move with the rest of the plan, also those it has no more.
    public static List<UUID> workouts(Handle handle, UUID orgId, Assignment assignment, LocalDate from) {
        boolean isAll = !from.isAfter(assignment.firstDate());
        return handle.createQuery("SELECT w.workout_id" + COPIED)
                .bind("org", orgId)
                .bind("assignment", assignment.assignmentId())
                .bind("from", isAll ? LONG_AGO : from)
                .bind("race", assignment.raceDate())
                .mapTo(UUID.class)
                .list();
    }

    /// Moves these workouts and notes on the assignment that the rest of it was moved.
    public static void move(
            Handle handle,
            UUID orgId,
            UUID changeId,
            Assignment assignment,
            Collection<UUID> workouts,
            LocalDate from,
            int days) {
        handle.createUpdate("""
                        UPDATE assigned_workout SET date = date + :days, change_id = :change, revision = revision + 1
                        WHERE org_id = :org AND assignment_id = :assignment AND workout_id = ANY(:workouts)
                        """)
                .bind("org", orgId)
                .bind("change", changeId)
                .bind("assignment", assignment.assignmentId())
                .bind("days", days)
                .bindArray("workouts", UUID.class, workouts.toArray())
                .execute();
        note(handle, orgId, changeId, assignment, from, days);
    }

    private static void note(
            Handle handle, UUID orgId, UUID changeId, Assignment assignment, LocalDate from, int days) {
        boolean isAll = !from.isAfter(assignment.firstDate());
        boolean endsLater = assignment.raceDate() == null && !from.isAfter(assignment.lastDate());
        handle.createUpdate("""
                        UPDATE assignment
                        SET shift_froms = shift_froms || :from::date, shift_days = shift_days || :days::int,
                            first_date = :first, last_date = :last, change_id = :change
                        WHERE org_id = :org AND assignment_id = :assignment
                        """)
                .bind("org", orgId)
                .bind("change", changeId)
                .bind("assignment", assignment.assignmentId())
                .bind("from", from)
                .bind("days", days)
                .bind("first", assignment.firstDate().plusDays(isAll ? days : 0))
                .bind("last", assignment.lastDate().plusDays(endsLater ? days : 0))
                .execute();
    }
}
