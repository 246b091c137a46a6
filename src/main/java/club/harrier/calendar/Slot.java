package club.harrier.calendar;

import club.harrier.schedule.Content;
import club.harrier.unit.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// A workout's place on a calendar, without what it is.
///
/// @param marks what is to be known of it, a bit each
record Slot(UUID scheduledWorkoutId, UUID athleteId, LocalDate date, Entries.Place place, int marks) {

    /// Called off, for the athlete or for everybody.
    boolean isSkipped() {
        return (marks & 1) != 0;
    }

    /// It may be the athlete's own, not the plan's.
    boolean isOwn() {
        return (marks & 2) != 0;
    }

    /// Somebody may have said what it was.
    boolean isSpokenOf() {
        return (marks & 4) != 0;
    }

    /// Those of some athletes on the dates of a range, athlete by athlete. Each calendar is looked up on its
    /// own (OFFSET 0 keeps it so): the planner would rather read the calendars of the whole club, with all that
    /// was ever taken off them. Few columns, read by hand: thousands of them make a big group's week.
    static List<Slot> of(Handle handle, UUID orgId, List<UUID> athletes, DateRange dates) {
        var sql = """
                SELECT d.scheduled_workout_id, a.place::int, d.date, d.assignment_id, d.workout_id, d.marks
                FROM unnest(:athletes::uuid[]) WITH ORDINALITY AS a (athlete_id, place)
                CROSS JOIN LATERAL (
                    SELECT s.scheduled_workout_id, s.date, s.assignment_id, s.workout_id,
                           %s::int + 2 * s.is_own::int + 4 * s.is_spoken_of::int AS marks
                    FROM scheduled_workout s
                    WHERE s.org_id = :org AND s.athlete_id = a.athlete_id AND s.date BETWEEN :start AND :end
                      AND s.cancelled_at IS NULL
                    OFFSET 0
                ) AS d
                """.formatted(Content.IS_SKIPPED);
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bindArray("athletes", UUID.class, athletes.toArray())
                .bind("start", dates.start())
                .bind("end", dates.end())
                .map((row, context) -> new Slot(
                        row.getObject(1, UUID.class),
                        athletes.get(row.getInt(2) - 1),
                        row.getObject(3, LocalDate.class),
                        new Entries.Place(row.getObject(4, UUID.class), row.getObject(5, UUID.class)),
                        row.getInt(6)))
                .list();
    }
}
