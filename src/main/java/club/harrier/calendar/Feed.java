package club.harrier.calendar;

import club.harrier.calendar.Addresses.Owner;
import club.harrier.platform.Database;
import club.harrier.schedule.Content;
import club.harrier.workout.BlockText;
import club.harrier.workout.Blocks;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a calendar program reads: the workouts from 60 days ago to 400 days ahead, called-off ones included.
@Singleton
public final class Feed {
    private final Database database;
    private final Clock clock;

    @Inject
    Feed(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// An all-day event.
    ///
    /// @param uid never changes
    /// @param revision grows with every change
    public record Event(
            String uid,
            LocalDate date,
            String name,
            String description,
            boolean isCancelled,
            int revision,
            Instant changedAt) {}

    /// The events by date.
    public List<Event> of(Owner owner) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var sql = owner.athleteId() == null ? OF_GROUP : OF_ATHLETE;
        return database
                .read(handle -> handle.createQuery(sql)
                        .bind("org", owner.orgId())
                        .bind("owner", owner.athleteId() == null ? owner.groupId() : owner.athleteId())
                        .bind("from", today.minusDays(60))
                        .bind("to", today.plusDays(400))
                        .mapTo(Row.class)
                        .list())
                .stream()
                .map(Row::event)
                .toList();
    }

    private static final String OF_ATHLETE =
            """
            SELECT s.scheduled_workout_id::text AS uid, s.date, a.name AS plan_name,
                   s.cancelled_at IS NOT NULL OR %s OR %s AS is_cancelled,
                   s.revision + w.revision AS revision, greatest(s.changed_at, w.changed_at) AS changed_at,
                   %s
            FROM scheduled_workout s
            JOIN assignment a ON a.org_id = :org AND a.assignment_id = s.assignment_id
            %s
            WHERE s.org_id = :org AND s.athlete_id = :owner AND s.date BETWEEN :from AND :to
            ORDER BY s.date, w.position, s.scheduled_workout_id
            """.formatted(Content.IS_SKIPPED, Content.IS_PAUSED, Content.COLUMNS, Content.JOINED);
    private static final String OF_GROUP = """
            SELECT a.assignment_id || '-' || w.workout_id AS uid, w.date, w.name, w.blocks::text AS blocks, w.note,
                   a.name AS plan_name,
                   w.called_off_at IS NOT NULL OR w.removed_at IS NOT NULL
                   OR coalesce(w.date >= a.removed_at::date, false) AS is_cancelled,
                   w.revision + CASE WHEN a.removed_at IS NULL THEN 0 ELSE 1 END AS revision,
                   greatest(a.removed_at, w.changed_at, a.created_at) AS changed_at
            FROM assignment a
            JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = a.assignment_id
                 AND w.enrollment_id IS NULL AND w.version_of IS NULL
            WHERE a.org_id = :org AND a.group_id = :owner AND w.date BETWEEN :from AND :to
              AND w.date >= a.first_date AND (a.race_date IS NULL OR w.date <= a.race_date)
            ORDER BY w.date, w.position, uid
            """;

    record Row(
            String uid,
            LocalDate date,
            String name,
            String blocks,
            String note,
            String planName,
            boolean isCancelled,
            int revision,
            Instant changedAt) {

        Event event() {
            String parts = BlockText.written(Blocks.stored(blocks));
            String description =
                    Stream.of(parts, note, planName).filter(it -> !it.isEmpty()).collect(Collectors.joining("\n"));
            return new Event(uid, date, name, description, isCancelled, revision, changedAt);
        }
    }
}
