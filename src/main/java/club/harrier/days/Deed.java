package club.harrier.days;

import club.harrier.kind.ActivityType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An activity in the few figures that tell which planned workout it was, and how near it came.
///
/// @param localDate the date it started on, where it started
/// @param durationMs moving time, or the elapsed time where that is unknown
/// @param saidToBe the workout that a person said it was, on a calendar still or not; null if nobody did
public record Deed(
        UUID activityId,
        LocalDate localDate,
        ActivityType activityType,
        @Nullable Long distanceCm,
        long durationMs,
        Instant startedAt,
        @Nullable UUID saidToBe) {
    /// The columns that make one, of `activity` as `d` and `workout_match` as `m`.
    public static final String COLUMNS = """
            d.activity_id, d.local_date, d.activity_type, d.distance_cm,
            coalesce(d.moving_ms, d.elapsed_ms) AS duration_ms, d.started_at, m.scheduled_workout_id AS said_to_be
            """;

    /// About how much memory one takes, with all that belongs to it.
    static final int BYTES = 200;

    /// One of a row with these columns.
    public static Deed of(ResultSet row) throws SQLException {
        return new Deed(
                row.getObject("activity_id", UUID.class),
                row.getObject("local_date", LocalDate.class),
                ActivityType.named(row.getString("activity_type")).orElseThrow(),
                row.getObject("distance_cm", Long.class),
                row.getLong("duration_ms"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("said_to_be", UUID.class));
    }
}
