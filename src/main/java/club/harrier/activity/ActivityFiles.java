package club.harrier.activity;

import club.harrier.activity.Owners.Owner;
import club.harrier.platform.Ids;
import club.harrier.unit.Name;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The statements on the table `activity_file`.
public final class ActivityFiles {
    private static final int NAME_LENGTH = 255;

    private ActivityFiles() {}

    /// A file that was kept before.
    ///
    /// @param activities how many the file holds
    /// @param present which of them are still there, by their position in the file
    record Kept(UUID fileId, int activities, Map<Integer, UUID> present) {
        boolean isComplete() {
            return present.size() == activities;
        }
    }

    record Row(UUID fileId, int activities) {}

    record Place(int filePosition, UUID activityId) {}

    static Optional<Kept> find(Handle handle, UUID orgId, UUID athleteId, byte[] sha256) {
        var sql = """
                SELECT file_id, activities FROM activity_file
                WHERE org_id = :org AND athlete_id = :athlete AND sha256 = :sha256
                """;
        var present = "SELECT file_position, activity_id FROM activity WHERE org_id = :org AND file_id = :file";
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("athlete", athleteId)
                .bind("sha256", sha256)
                .mapTo(Row.class)
                .findOne()
                .map(file -> {
                    var places = new HashMap<Integer, UUID>();
                    handle.createQuery(present)
                            .bind("org", orgId)
                            .bind("file", file.fileId())
                            .mapTo(Place.class)
                            .forEach(it -> places.put(it.filePosition(), it.activityId()));
                    return new Kept(file.fileId(), file.activities(), places);
                });
    }

    /// Keeps the bytes, once for an athlete: the constraint `activity_file_once` decides between two at once, and the
    /// second is answered with the first's file.
    static Kept keep(Handle handle, Owner owner, Incoming file, int activities, Ids ids, Instant now) {
        var before = find(handle, owner.orgId(), owner.athleteId(), file.sha256());
        if (before.isPresent()) {
            return before.get();
        }
        var sql = """
                INSERT INTO activity_file (org_id, file_id, athlete_id, sha256, name, bytes, activities, created_at)
                VALUES (:org, :file, :athlete, :sha256, :name, :bytes, :activities, :now)
                ON CONFLICT ON CONSTRAINT activity_file_once DO NOTHING
                """;
        UUID id = ids.next();
        int rows = handle.createUpdate(sql)
                .bind("org", owner.orgId())
                .bind("file", id)
                .bind("athlete", owner.athleteId())
                .bind("sha256", file.sha256())
                .bind("name", shown(file.name()))
                .bind("bytes", file.bytes())
                .bind("activities", activities)
                .bind("now", now)
                .execute();
        return rows == 1
                ? new Kept(id, activities, Map.of())
                : find(handle, owner.orgId(), owner.athleteId(), file.sha256()).orElseThrow();
    }

    /// A file of which no activity is left, not even a deleted one, or of which none was new, is not kept.
    static void dropIfUnused(Handle handle, UUID orgId, UUID fileId) {
        var sql = """
                DELETE FROM activity_file f
                WHERE f.org_id = :org AND f.file_id = :file
                  AND NOT EXISTS (SELECT FROM activity a WHERE a.org_id = :org AND a.file_id = :file)
                  AND NOT EXISTS (SELECT FROM deleted_activity d WHERE d.org_id = :org AND d.file_id = :file)
                """;
        handle.createUpdate(sql).bind("org", orgId).bind("file", fileId).execute();
    }

    /// A file's name as it may be shown: without folders and control characters, 255 characters at most. It is never
    /// used to find anything.
    public static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String tidy = Name.tidy(last.codePoints()
                .filter(it -> !Character.isISOControl(it)
                        && Character.getType(it) != Character.SURROGATE
                        && Character.getType(it) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        int[] shown = tidy.codePoints().limit(NAME_LENGTH).toArray();
        return shown.length == 0 ? "activity" : new String(shown, 0, shown.length);
    }
}
