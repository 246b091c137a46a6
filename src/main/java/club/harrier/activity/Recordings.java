package club.harrier.activity;

import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.recorded.ReadLimits;
import club.harrier.recorded.RecordedLap;
import club.harrier.recorded.Samples;
import club.harrier.recorded.SamplesCodec;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The laps and points of activities, read only when one is opened.
@Singleton
public final class Recordings {
    private static final TypeReference<List<RecordedLap>> LAPS = new TypeReference<>() {};

    private final Activities activities;
    private final Database database;
    private final ObjectMapper json;

    @Inject
    Recordings(Activities activities, Database database, ObjectMapper json) {
        this.activities = activities;
        this.database = database;
        this.json = json;
    }

    record Row(String laps, byte @Nullable [] samples) {}

    /// The laps, and the points where they are asked for: for the athlete and the coaches, 403 for a group-mate, 404
    /// for anybody else. Both are empty for an activity written by hand.
    public Recording of(Caller caller, UUID activityId, boolean withSamples) {
        activities.entire(caller, activityId);
        var sql = """
                SELECT laps::text AS laps, CASE WHEN :withSamples THEN samples END AS samples
                FROM activity_detail
                WHERE org_id = :org AND activity_id = :activity
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.orgId())
                .bind("activity", activityId)
                .bind("withSamples", withSamples)
                .mapTo(Row.class)
                .findOne()
                .map(this::recording)
                .orElse(Recording.NONE));
    }

    void insert(Handle handle, UUID orgId, UUID activityId, List<RecordedLap> laps, Samples samples) {
        var sql = """
                INSERT INTO activity_detail (org_id, activity_id, laps, samples)
                VALUES (:org, :activity, :laps::jsonb, :samples)
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("activity", activityId)
                .bind("laps", written(laps))
                .bind("samples", SamplesCodec.encode(samples))
                .execute();
    }

    private Recording recording(Row row) {
        try {
            return new Recording(
                    json.readValue(row.laps(), LAPS),
                    row.samples() == null ? null : SamplesCodec.decode(row.samples(), ReadLimits.DEFAULT.points()));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String written(List<RecordedLap> laps) {
        try {
            return json.writeValueAsString(laps);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
