package club.harrier.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// The statements on the tables of imports. An archive is kept in parts of a megabyte, so that it never stands in
/// memory whole.
final class ImportTable {
    private static final int PART_BYTES = 1 << 20;

    private ImportTable() {}

    record Row(
            UUID importId,
            UUID athleteId,
            String name,
            int total,
            int done,
            Instant createdAt,
            @Nullable Instant finishedAt) {

        Import with(List<Import.Result> results) {
            return new Import(importId, athleteId, name, total, done, results, createdAt, finishedAt);
        }
    }

    static void insert(Handle handle, UUID orgId, UUID askedBy, Row row, InputStream archive) {
        var sql = """
                INSERT INTO import (org_id, import_id, athlete_id, asked_by, name, status, total, created_at)
                VALUES (:org, :import, :athlete, :asked, :name, 'running', :total, :now)
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("import", row.importId())
                .bind("athlete", row.athleteId())
                .bind("asked", askedBy)
                .bind("name", row.name())
                .bind("total", row.total())
                .bind("now", row.createdAt())
                .execute();
        var part =
                "INSERT INTO import_part (org_id, import_id, position, bytes) VALUES (:org, :import, :position, :bytes)";
        try {
            int position = 0;
            for (byte[] bytes = archive.readNBytes(PART_BYTES);
                    bytes.length > 0;
                    bytes = archive.readNBytes(PART_BYTES)) {
                handle.createUpdate(part)
                        .bind("org", orgId)
                        .bind("import", row.importId())
                        .bind("position", position++)
                        .bind("bytes", bytes)
                        .execute();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Optional<Row> find(Handle handle, UUID orgId, UUID importId) {
        var sql = """
                SELECT import_id, athlete_id, name, total, done, created_at, finished_at
                FROM import WHERE org_id = :org AND import_id = :import
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("import", importId)
                .mapTo(Row.class)
                .findOne();
    }

    static List<Import.Result> results(Handle handle, UUID orgId, UUID importId) {
        var sql = """
                SELECT name, outcome, activity_ids, message FROM import_result
                WHERE org_id = :org AND import_id = :import
                ORDER BY position
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("import", importId)
                .map(ImportTable::result)
                .list();
    }

    private static Import.Result result(ResultSet row, StatementContext context) throws SQLException {
        return new Import.Result(
                row.getString("name"),
                Import.Outcome.valueOf(row.getString("outcome").toUpperCase(java.util.Locale.ROOT)),
                Arrays.asList((UUID[]) row.getArray("activity_ids").getArray()),
                row.getString("message"));
    }

    /// Which files of the archive have a result.
    static Set<Integer> done(Handle handle, UUID orgId, UUID importId) {
        var sql = "SELECT position FROM import_result WHERE org_id = :org AND import_id = :import";
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("import", importId)
                .mapTo(Integer.class)
                .set();
    }

    /// Writes the result of a file once: the primary key decides between two workers.
    static void add(Handle handle, UUID orgId, UUID importId, int position, Import.Result result) {
        var sql = """
                INSERT INTO import_result (org_id, import_id, position, name, outcome, activity_ids, message)
                VALUES (:org, :import, :position, :name, :outcome, :activities, :message)
                ON CONFLICT DO NOTHING
                """;
        int added = handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("import", importId)
                .bind("position", position)
                .bind("name", result.name())
                .bind("outcome", result.outcome().toString())
                .bindArray("activities", UUID.class, result.activityIds())
                .bind("message", result.message())
                .execute();
        var counted = "UPDATE import SET done = done + :added WHERE org_id = :org AND import_id = :import";
        handle.createUpdate(counted)
                .bind("org", orgId)
                .bind("import", importId)
                .bind("added", added)
                .execute();
    }

    static void copyTo(Handle handle, UUID orgId, UUID importId, OutputStream out) {
        var part = "SELECT bytes FROM import_part WHERE org_id = :org AND import_id = :import AND position = :position";
        try {
            for (int position = 0; ; position++) {
                var bytes = handle.createQuery(part)
                        .bind("org", orgId)
                        .bind("import", importId)
                        .bind("position", position)
                        .mapTo(byte[].class)
                        .findOne();
                if (bytes.isEmpty()) {
                    return;
                }
                out.write(bytes.get());
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// Ends an import and lets go of the archive.
    static void finish(Handle handle, UUID orgId, UUID importId, Instant now) {
        var sql = """
                UPDATE import SET status = 'finished', finished_at = :now
                WHERE org_id = :org AND import_id = :import AND status = 'running'
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("import", importId)
                .bind("now", now)
                .execute();
        handle.createUpdate("DELETE FROM import_part WHERE org_id = :org AND import_id = :import")
                .bind("org", orgId)
                .bind("import", importId)
                .execute();
    }
}
