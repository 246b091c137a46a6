package club.harrier.activity;

import club.harrier.activity.Owners.Owner;
import club.harrier.kind.SubType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The statements that write the table `activity`.
final class ActivityTable {
    private ActivityTable() {}

    static void insert(Handle handle, Owner owner, List<NewActivity> activities, Instant now) {
        var sql = """
                INSERT INTO activity (org_id, activity_id, athlete_id, activity_type, sub_type, sub_type_by, name, note,
                                      started_at, utc_offset_s, local_date, distance_cm, moving_ms, elapsed_ms,
                                      elevation_gain_cm, avg_heart_rate, max_heart_rate, source, device, file_id,
                                      file_position, suspected_duplicate_of, created_at, updated_at)
                VALUES (:org, :activity, :athlete, :type, :subType, :subTypeBy, :name, :note,
                        :startedAt, :offset, :localDate, :distance, :moving, :elapsed,
                        :ascent, :averageHr, :maximumHr, :source, :device, :file,
                        :position, :suspected, :now, :now)
                """;
        var batch = handle.prepareBatch(sql);
        for (var one : activities) {
            batch.bind("org", owner.orgId())
                    .bind("activity", one.activityId())
                    .bind("athlete", owner.athleteId())
                    .bind("type", one.activityType().toString())
                    .bind("subType", text(one.subType()))
                    .bind("subTypeBy", one.subTypeBy())
                    .bind("name", one.name())
                    .bind("note", one.note())
                    .bind("startedAt", one.startedAt())
                    .bind("offset", one.utcOffsetSeconds())
                    .bind("localDate", one.localDate())
                    .bind("distance", one.distanceCm())
                    .bind("moving", one.movingMillis())
                    .bind("elapsed", one.elapsedMillis())
                    .bind("ascent", one.elevationGainCm())
                    .bind("averageHr", one.averageHeartRate())
                    .bind("maximumHr", one.maximumHeartRate())
                    .bind("source", one.source())
                    .bind("device", one.device())
                    .bind("file", one.fileId())
                    .bind("position", one.filePosition())
                    .bind("suspected", one.suspectedDuplicateOf())
                    .bind("now", now)
                    .add();
        }
        batch.execute();
    }

    /// Writes what can change of an activity.
    static void update(Handle handle, UUID orgId, NewActivity one, Instant now) {
        var sql = """
                UPDATE activity
                SET activity_type = :type, sub_type = :subType, sub_type_by = :subTypeBy, name = :name, note = :note,
                    started_at = :startedAt, utc_offset_s = :offset, local_date = :localDate, distance_cm = :distance,
                    moving_ms = :moving, elapsed_ms = :elapsed, updated_at = :now
                WHERE org_id = :org AND activity_id = :activity
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("activity", one.activityId())
                .bind("type", one.activityType().toString())
                .bind("subType", text(one.subType()))
                .bind("subTypeBy", one.subTypeBy())
                .bind("name", one.name())
                .bind("note", one.note())
                .bind("startedAt", one.startedAt())
                .bind("offset", one.utcOffsetSeconds())
                .bind("localDate", one.localDate())
                .bind("distance", one.distanceCm())
                .bind("moving", one.movingMillis())
                .bind("elapsed", one.elapsedMillis())
                .bind("now", now)
                .execute();
    }

    /// Deletes an activity, its laps and samples; those suspected of repeating it are cleared of the suspicion.
    /// Its file stays for as long as the deletion can be taken back.
    static void delete(Handle handle, Owner owner, UUID activityId) {
        var cleared = """
                UPDATE activity SET suspected_duplicate_of = NULL
                WHERE org_id = :org AND athlete_id = :athlete AND suspected_duplicate_of = :activity
                """;
        handle.createUpdate(cleared)
                .bind("org", owner.orgId())
                .bind("athlete", owner.athleteId())
                .bind("activity", activityId)
                .execute();
        handle.createUpdate("DELETE FROM activity WHERE org_id = :org AND activity_id = :activity")
                .bind("org", owner.orgId())
                .bind("activity", activityId)
                .execute();
    }

    private static @Nullable String text(@Nullable SubType subType) {
        return subType == null ? null : subType.toString();
    }
}
