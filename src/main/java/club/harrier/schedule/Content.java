package club.harrier.schedule;

import club.harrier.workout.Blocks;
import club.harrier.workout.Workout;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/// What a scheduled workout is: the athlete's own where a coach has changed it for them alone, else the plan's.
/// Every statement that reads it is put together from these parts, with `s` for `scheduled_workout`.
public final class Content {
    /// Brings the plan's workout as `w` and the athlete's own, where there is one, as `o`.
    public static final String JOINED = """
            JOIN assigned_workout w ON w.org_id = :org AND w.assignment_id = s.assignment_id
                 AND w.workout_id = s.workout_id
            LEFT JOIN personal_workout o ON o.org_id = :org AND o.scheduled_workout_id = s.scheduled_workout_id
            """;

    /// `activity_type`, `target_distance_cm`, `target_duration_s`: what tells whether it is done.
    public static final String GOAL = """
            CASE WHEN o.name IS NULL THEN w.activity_type ELSE o.activity_type END AS activity_type,
            CASE WHEN o.name IS NULL THEN w.target_distance_cm ELSE o.target_distance_cm END AS target_distance_cm,
            CASE WHEN o.name IS NULL THEN w.target_duration_s ELSE o.target_duration_s END AS target_duration_s
            """;

    /// `name`, `sub_type`, `blocks` and `note` besides the goal.
    public static final String COLUMNS = """
            coalesce(o.name, w.name) AS name,
            CASE WHEN o.name IS NULL THEN w.sub_type ELSE o.sub_type END AS sub_type,
            coalesce(o.blocks, w.blocks)::text AS blocks, coalesce(o.note, w.note) AS note,
            """ + GOAL;

    /// Called off, for the athlete or for everybody; calling off for everybody skips each athlete's.
    public static final String IS_SKIPPED = "(s.skipped_at IS NOT NULL)";

    /// Whether the athlete does not train on that date.
    public static final String IS_PAUSED = """
            EXISTS (SELECT 1 FROM pause z
                    WHERE z.org_id = :org AND z.athlete_id = s.athlete_id
                      AND s.date BETWEEN z.start_date AND coalesce(z.end_date, 'infinity'))
            """;

    /// The plan's workout `w` as JSON, which `stored` reads.
    public static final String OF_PLAN = """
            jsonb_build_object('name', w.name, 'activity_type', w.activity_type, 'sub_type', w.sub_type,
                               'target_distance_cm', w.target_distance_cm, 'target_duration_s', w.target_duration_s,
                               'blocks', w.blocks, 'note', w.note)
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Content() {}

    /// The workout that a statement has kept as JSON.
    public static Workout stored(String json) {
        try {
            var tree = JSON.readTree(json);
            @Nullable String subType = tree.path("sub_type").textValue();
            return Workout.stored(
                    tree.path("name").asText(),
                    tree.path("activity_type").asText(),
                    subType,
                    tree.path("target_distance_cm").isNumber()
                            ? (Long) tree.path("target_distance_cm").longValue()
                            : null,
                    tree.path("target_duration_s").isNumber()
                            ? (Integer) tree.path("target_duration_s").intValue()
                            : null,
                    tree.path("blocks").isArray() ? tree.path("blocks").toString() : Blocks.NONE.json(),
                    tree.path("note").asText());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
