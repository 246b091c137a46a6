package club.harrier.activity;

import club.harrier.activity.Owners.Owner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The statements on the table `deleted_activity`. A deleted activity leaves `activity` for good: no query has to look
/// whether a row counts. Here it lies as it was, until it is brought back or forgotten.
final class DeletedActivities {
    private DeletedActivities() {}

    /// Copies the activity with its laps, its samples and what was suspected of repeating it.
    static void keep(Handle handle, Owner owner, UUID activityId, UUID by, Instant now, Instant until) {
        var sql = """
                INSERT INTO deleted_activity (org_id, activity_id, athlete_id, file_id, activity, laps, samples, suspects,
                                              deleted_by, deleted_at, kept_until)
                SELECT a.org_id, a.activity_id, a.athlete_id, a.file_id, to_jsonb(a), d.laps, d.samples,
                       ARRAY(SELECT s.activity_id FROM activity s
                             WHERE s.org_id = :org AND s.athlete_id = :athlete
                               AND s.suspected_duplicate_of = a.activity_id),
                       :by, :now, :until
                FROM activity a
                LEFT JOIN activity_detail d ON d.org_id = :org AND d.activity_id = a.activity_id
                WHERE a.org_id = :org AND a.activity_id = :activity
                """;
        handle.createUpdate(sql)
                .bind("org", owner.orgId())
                .bind("athlete", owner.athleteId())
                .bind("activity", activityId)
                .bind("by", by)
                .bind("now", now)
                .bind("until", until)
                .execute();
    }

    /// A deleted activity that can still be brought back, as far as that has to be decided.
    record Row(
            UUID athleteId,
            @Nullable UUID fileId,
            @Nullable Integer filePosition,
            String activityType,
            Instant startedAt,
            LocalDate localDate,
            long elapsedMs,
            String source) {}

    static Optional<Row> find(Handle handle, UUID orgId, UUID activityId, Instant now) {
        var sql = """
                SELECT athlete_id, file_id, (activity ->> 'file_position')::int AS file_position, activity ->> 'activity_type' AS activity_type,
                       (activity ->> 'started_at')::timestamptz AS started_at,
                       (activity ->> 'local_date')::date AS local_date,
                       (activity ->> 'elapsed_ms')::bigint AS elapsed_ms, activity ->> 'source' AS source
                FROM deleted_activity
                WHERE org_id = :org AND activity_id = :activity AND kept_until > :now
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("activity", activityId)
                .bind("now", now)
                .mapTo(Row.class)
                .findOne();
    }

    /// Whether the same place of the same file was recorded again.
    static boolean isRecordedAgain(Handle handle, UUID orgId, Row deleted) {
        var sql = """
                SELECT EXISTS (SELECT FROM activity
                               WHERE org_id = :org AND file_id = :file AND file_position = :position)
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("file", deleted.fileId())
                .bind("position", deleted.filePosition())
                .mapTo(Boolean.class)
                .one();
    }

    /// Puts the activity back exactly as it was. A suspicion against one that is gone meanwhile is dropped, and one
    /// against the activity itself comes back where nothing else is suspected since.
    static void bringBack(Handle handle, Owner owner, UUID activityId) {
        execute(handle, owner, activityId, """
                INSERT INTO activity
                SELECT r.* FROM deleted_activity d
                CROSS JOIN LATERAL jsonb_populate_record(NULL::activity, d.activity) r
                WHERE d.org_id = :org AND d.activity_id = :activity
                """);
        execute(handle, owner, activityId, """
                INSERT INTO activity_detail (org_id, activity_id, laps, samples)
                SELECT d.org_id, d.activity_id, d.laps, d.samples FROM deleted_activity d
                WHERE d.org_id = :org AND d.activity_id = :activity AND d.laps IS NOT NULL
                """);
        execute(handle, owner, activityId, """
                UPDATE activity a SET suspected_duplicate_of = NULL
                WHERE a.org_id = :org AND a.activity_id = :activity AND NOT EXISTS (
                    SELECT FROM activity o WHERE o.org_id = :org AND o.activity_id = a.suspected_duplicate_of)
                """);
        execute(handle, owner, activityId, """
                UPDATE activity s SET suspected_duplicate_of = :activity
                FROM deleted_activity d
                WHERE d.org_id = :org AND d.activity_id = :activity AND s.org_id = :org
                  AND s.activity_id = ANY(d.suspects) AND s.suspected_duplicate_of IS NULL
                """);
    }

    /// Drops what was kept; the file stays where an activity still needs it.
    static void forget(Handle handle, UUID orgId, UUID activityId) {
        var sql = "DELETE FROM deleted_activity WHERE org_id = :org AND activity_id = :activity RETURNING file_id";
        handle.createQuery(sql)
                .bind("org", orgId)
                .bind("activity", activityId)
                .mapTo(UUID.class)
                .findOne()
                .ifPresent(file -> ActivityFiles.dropIfUnused(handle, orgId, file));
    }

    private static void execute(Handle handle, Owner owner, UUID activityId, String sql) {
        handle.createUpdate(sql)
                .bind("org", owner.orgId())
                .bind("activity", activityId)
                .execute();
    }
}
