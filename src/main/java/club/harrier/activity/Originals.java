package club.harrier.activity;

import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/// The files that athletes uploaded, byte for byte.
@Singleton
public final class Originals {
    private final Activities activities;
    private final Database database;

    @Inject
    Originals(Activities activities, Database database) {
        this.activities = activities;
        this.database = database;
    }

    /// A file as it came.
    ///
    /// @param name what it was called, fit to be shown
    public record Original(String name, byte[] bytes) {}

    /// The file an activity was read from: for the athlete and the coaches, 403 for a group-mate, 404 for anybody
    /// else and where the activity was written by hand.
    public Original of(Caller caller, UUID activityId) {
        activities.entire(caller, activityId);
        var sql = """
                SELECT f.name, f.bytes
                FROM activity a JOIN activity_file f ON f.org_id = :org AND f.file_id = a.file_id
                WHERE a.org_id = :org AND a.activity_id = :activity
                """;
        return database.read(handle -> handle.createQuery(sql)
                        .bind("org", caller.orgId())
                        .bind("activity", activityId)
                        .mapTo(Original.class)
                        .findOne())
                .orElseThrow(() -> Failure.notFound("file"));
    }
}
