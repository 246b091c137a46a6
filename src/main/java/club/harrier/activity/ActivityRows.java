package club.harrier.activity;

import club.harrier.kind.ActivityType;
import club.harrier.kind.SubType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Rows of `activity` as records: `a` is the activity, `p` its athlete, `f` its file.
public final class ActivityRows {
    /// What `feedEntry` reads.
    public static final String FEED_COLUMNS = """
            a.activity_id, a.athlete_id, p.display_name, a.name, a.activity_type, a.sub_type, a.started_at,
            a.local_date, a.distance_cm, a.moving_ms, a.elapsed_ms, a.elevation_gain_cm, a.avg_heart_rate, a.source
            """;
    static final String COLUMNS = FEED_COLUMNS + """
            , a.note, a.sub_type_by, a.utc_offset_s, a.max_heart_rate, a.device, f.name AS file_name,
            a.suspected_duplicate_of, a.created_at, a.updated_at
            """;

    private ActivityRows() {}

    /// The entry that a row of `FEED_COLUMNS` is.
    public static FeedEntry feedEntry(ResultSet row, StatementContext context) throws SQLException {
        @Nullable String subType = row.getString("sub_type");
        return new FeedEntry(
                row.getObject("activity_id", UUID.class),
                row.getObject("athlete_id", UUID.class),
                row.getString("display_name"),
                row.getString("name"),
                ActivityType.named(row.getString("activity_type")).orElseThrow(),
                subType == null ? null : SubType.named(subType).orElseThrow(),
                instant(row, "started_at"),
                row.getObject("local_date", LocalDate.class),
                row.getObject("distance_cm", Long.class),
                row.getObject("moving_ms", Long.class),
                row.getLong("elapsed_ms"),
                row.getObject("elevation_gain_cm", Long.class),
                row.getObject("avg_heart_rate", Integer.class),
                row.getString("source"));
    }

    static Activity activity(ResultSet row, StatementContext context) throws SQLException {
        return new Activity(
                feedEntry(row, context),
                row.getString("note"),
                "guess".equals(row.getString("sub_type_by")),
                row.getInt("utc_offset_s"),
                row.getObject("max_heart_rate", Integer.class),
                row.getString("device"),
                row.getString("file_name"),
                row.getObject("suspected_duplicate_of", UUID.class),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
