package club.harrier.adjust;

import club.harrier.org.Caller;
import club.harrier.org.Wire;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads and writes rows of `pause`.
final class PauseRows {
    private static final String SELECT = """
            SELECT z.pause_id, z.athlete_id, z.start_date, z.end_date, upper(z.reason) AS reason, z.note, z.made_by,
                   z.made_by IS NOT DISTINCT FROM p.account_id AS is_by_athlete, z.made_at
            FROM pause z
            JOIN athlete p ON p.org_id = :org AND p.athlete_id = z.athlete_id
            WHERE z.org_id = :org AND z.athlete_id = :athlete
            """;

    private PauseRows() {}

    static List<Pause> of(Handle handle, UUID orgId, UUID athleteId) {
        return handle.createQuery(SELECT + "ORDER BY z.start_date DESC")
                .bind("org", orgId)
                .bind("athlete", athleteId)
                .mapTo(Pause.class)
                .list();
    }

    static Optional<Pause> one(Handle handle, UUID orgId, UUID athleteId, UUID pauseId) {
        return handle.createQuery(SELECT + "AND z.pause_id = :pause")
                .bind("org", orgId)
                .bind("athlete", athleteId)
                .bind("pause", pauseId)
                .mapTo(Pause.class)
                .findOne();
    }

    /// The athlete's today; holds the athlete, so that pauses are made one after the other.
    static LocalDate today(Handle handle, Caller caller, UUID athleteId, Clock clock) {
        return handle.createQuery("""
                        SELECT (CAST(:now AS timestamptz) AT TIME ZONE coalesce(a.time_zone, :zone))::date
                        FROM athlete a WHERE a.org_id = :org AND a.athlete_id = :athlete FOR NO KEY UPDATE
                        """)
                .bind("org", caller.orgId())
                .bind("athlete", athleteId)
                .bind("now", clock.instant())
                .bind("zone", caller.org().zone().getId())
                .mapTo(LocalDate.class)
                .one();
    }

    static boolean overlaps(Handle handle, UUID orgId, Pause pause) {
        return overlaps(handle, orgId, pause.athleteId(), pause.pauseId(), pause.startDate(), pause.endDate());
    }

    /// Whether another pause of the athlete than that one has a date in common with these.
    static boolean overlaps(
            Handle handle, UUID orgId, UUID athleteId, UUID pauseId, LocalDate start, @Nullable LocalDate end) {
        return handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM pause
                                       WHERE org_id = :org AND athlete_id = :athlete AND pause_id <> :pause
                                         AND start_date <= coalesce(:end::date, 'infinity')
                                         AND coalesce(end_date, 'infinity') >= :start)
                        """)
                .bind("org", orgId)
                .bind("athlete", athleteId)
                .bind("pause", pauseId)
                .bind("start", start)
                .bind("end", end)
                .mapTo(Boolean.class)
                .one();
    }

    static void save(Handle handle, UUID orgId, UUID changeId, Pause pause) {
        handle.createUpdate("""
                        INSERT INTO pause (org_id, pause_id, athlete_id, start_date, end_date, reason, note, made_by,
                                           made_at, change_id)
                        VALUES (:org, :pause, :athlete, :start, :end, :reason, :note, :by, :at, :change)
                        ON CONFLICT (org_id, pause_id)
                        DO UPDATE SET start_date = excluded.start_date, end_date = excluded.end_date,
                                      reason = excluded.reason, note = excluded.note, change_id = excluded.change_id
                        """)
                .bind("org", orgId)
                .bind("pause", pause.pauseId())
                .bind("athlete", pause.athleteId())
                .bind("start", pause.startDate())
                .bind("end", pause.endDate())
                .bind("reason", Wire.of(pause.reason()))
                .bind("note", pause.note() == null ? "" : pause.note())
                .bind("by", pause.madeBy())
                .bind("at", pause.madeAt())
                .bind("change", changeId)
                .execute();
    }

    static void delete(Handle handle, UUID orgId, UUID pauseId) {
        handle.createUpdate("DELETE FROM pause WHERE org_id = :org AND pause_id = :pause")
                .bind("org", orgId)
                .bind("pause", pauseId)
                .execute();
    }

    /// The pause's row, held, as JSON; empty where there is none.
    static Optional<String> json(Handle handle, UUID orgId, UUID pauseId) {
        return handle.createQuery("""
                        SELECT to_jsonb(z)::text FROM pause z WHERE z.org_id = :org AND z.pause_id = :pause FOR UPDATE
                        """)
                .bind("org", orgId)
                .bind("pause", pauseId)
                .mapTo(String.class)
                .findOne();
    }

    static void insert(Handle handle, String json) {
        handle.createUpdate("INSERT INTO pause SELECT r.* FROM jsonb_populate_record(NULL::pause, :json::jsonb) AS r")
                .bind("json", json)
                .execute();
    }
}
