package club.harrier.stats;

import club.harrier.platform.Database;
import club.harrier.platform.Ids;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes finished activities and their day totals for tests of figures.
@Singleton
public final class Log {
    private final Database database;
    private final Ids ids;

    @Inject
    Log(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /// An activity as stored; its local date is what `zone` says of its start.
    public record Done(
            UUID athleteId,
            String type,
            Instant startedAt,
            ZoneId zone,
            @Nullable Long distanceCm,
            @Nullable Long movingMs,
            @Nullable Long elevationGainCm) {

        /// A run at noon UTC of a date, of so many metres and seconds.
        public static Done run(UUID athlete, String date, long metres, long seconds) {
            return new Done(
                    athlete,
                    "run",
                    Instant.parse(date + "T12:00:00Z"),
                    ZoneId.of("UTC"),
                    metres * 100,
                    seconds * 1000,
                    null);
        }

        public LocalDate localDate() {
            return LocalDate.ofInstant(startedAt, zone);
        }
    }

    public void write(UUID org, Done... activities) {
        write(org, List.of(activities));
    }

    public void write(UUID org, Collection<Done> activities) {
        var insert = """
                INSERT INTO activity (org_id, activity_id, athlete_id, activity_type, started_at, utc_offset_s,
                                      local_date, distance_cm, moving_ms, elapsed_ms, elevation_gain_cm, source,
                                      created_at, updated_at)
                VALUES (:org, :id, :athleteId, :type, :startedAt, :offset, :localDate, :distanceCm, :movingMs,
                        coalesce(:movingMs, 0), :elevationGainCm, 'manual', :startedAt, :startedAt)
                """;
        var days = """
                INSERT INTO athlete_day
                SELECT org_id, athlete_id, local_date, activity_type, count(*), coalesce(sum(distance_cm), 0),
                       coalesce(sum(moving_ms), 0), sum(elevation_gain_cm),
                       coalesce(sum(distance_cm) FILTER (WHERE distance_cm > 0 AND moving_ms IS NOT NULL), 0),
                       coalesce(sum(moving_ms) FILTER (WHERE distance_cm > 0 AND moving_ms IS NOT NULL), 0), max(started_at)
                FROM activity WHERE org_id = :org
                GROUP BY org_id, athlete_id, local_date, activity_type
                """;
        database.change(handle -> {
            var batch = handle.prepareBatch(insert);
            for (var it : activities) {
                batch.bindMethods(it)
                        .bind("org", org)
                        .bind("id", ids.next())
                        .bind(
                                "offset",
                                it.zone().getRules().getOffset(it.startedAt()).getTotalSeconds())
                        .add();
            }
            batch.execute();
            handle.execute("DELETE FROM athlete_day WHERE org_id = ?", org);
            handle.createUpdate(days).bind("org", org).execute();
            handle.execute("DELETE FROM day_stamp WHERE org_id = ?", org);
            handle.execute(
                    "INSERT INTO day_stamp SELECT org_id, athlete_id, gen_random_uuid() FROM athlete WHERE org_id = ?",
                    org);
        });
    }
}
