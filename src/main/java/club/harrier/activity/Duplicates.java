package club.harrier.activity;

import club.harrier.activity.Owners.Owner;
import club.harrier.kind.ActivityType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Finds the activities that a new one repeats. Race-safe because whoever adds an activity holds the lock of the
/// athlete's row (see `Owners`): the second of two uploads sees what the first has written.
final class Duplicates {
    private Duplicates() {}

    /// A new activity as far as this rule looks at it.
    record Candidate(int position, ActivityType activityType, Instant startedAt, long elapsedMillis) {}

    /// What a new activity repeats.
    ///
    /// @param isCertain false: it is kept, and marked as suspected
    record Match(UUID activityId, boolean isCertain) {}

    record Row(
            int position,
            Instant newStartedAt,
            long newElapsedMs,
            UUID activityId,
            Instant startedAt,
            long elapsedMs,
            boolean isManual) {}

    /// The best match of each candidate by its position; none for those that repeat nothing.
    ///
    /// @param exceptFile activities of this file are not looked at
    static Map<Integer, Match> among(
            Handle handle, Owner owner, List<Candidate> candidates, @Nullable UUID exceptFile) {
        // An overlap of half of the longer span bounds where the other's start can lie; the index does the rest.
        var sql = """
                SELECT n.position, n.started_at AS new_started_at, n.elapsed_ms AS new_elapsed_ms,
                       a.activity_id, a.started_at, a.elapsed_ms, a.source = 'manual' AS is_manual
                FROM unnest(:positions::int[], :types::text[], :starts::timestamptz[], :elapsed::bigint[])
                     AS n (position, activity_type, started_at, elapsed_ms)
                CROSS JOIN LATERAL (
                    SELECT * FROM activity a
                    WHERE a.org_id = :org AND a.athlete_id = :athlete AND a.activity_type = n.activity_type
                      AND a.started_at >= n.started_at - (n.elapsed_ms + 60000) * interval '1 millisecond'
                      AND a.started_at <= n.started_at + (n.elapsed_ms + 60000) * interval '1 millisecond'
                      AND a.file_id IS DISTINCT FROM :file) a
                ORDER BY n.position, abs(extract(epoch FROM a.started_at - n.started_at)), a.activity_id
                """;
        var matches = new HashMap<Integer, Match>();
        handle.createQuery(sql)
                .bind("org", owner.orgId())
                .bind("athlete", owner.athleteId())
                .bind("file", exceptFile)
                .bindArray(
                        "positions",
                        Integer.class,
                        candidates.stream().map(Candidate::position).toArray())
                .bindArray(
                        "types",
                        String.class,
                        candidates.stream()
                                .map(it -> it.activityType().toString())
                                .toArray())
                .bindArray(
                        "starts",
                        String.class,
                        candidates.stream().map(it -> it.startedAt().toString()).toArray())
                .bindArray(
                        "elapsed",
                        Long.class,
                        candidates.stream().map(Candidate::elapsedMillis).toArray())
                .mapTo(Row.class)
                .forEach(row -> {
                    var likeness =
                            Likeness.of(row.newStartedAt(), row.newElapsedMs(), row.startedAt(), row.elapsedMs());
                    // What somebody typed is never reason enough to refuse a recording.
                    boolean isCertain = likeness == Likeness.SAME && !row.isManual();
                    if (likeness != Likeness.DIFFERENT) {
                        matches.merge(
                                row.position(),
                                new Match(row.activityId(), isCertain),
                                (old, other) -> !old.isCertain() && other.isCertain() ? other : old);
                    }
                });
        return matches;
    }
}
