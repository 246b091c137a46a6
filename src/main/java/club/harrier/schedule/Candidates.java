package club.harrier.schedule;

import club.harrier.org.Org;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The athletes whom a plan may be assigned to, each with their own today, by name.
@Singleton
public final class Candidates {
    private final Clock clock;

    @Inject
    Candidates(Clock clock) {
        this.clock = clock;
    }

    /// Somebody who may be assigned to.
    ///
    /// @param today the athlete's local date
    public record Candidate(UUID athleteId, String displayName, LocalDate today) {}

    /// Every active current member of the group.
    public List<Candidate> activeMembers(Handle handle, Org org, UUID groupId) {
        var sql = """
                SELECT a.athlete_id, a.display_name,
                       (CAST(:now AS timestamptz) AT TIME ZONE coalesce(a.time_zone, :zone))::date AS today
                FROM group_stay s
                JOIN athlete a ON a.org_id = :org AND a.athlete_id = s.athlete_id
                WHERE s.org_id = :org AND s.group_id = :group AND s.left_at IS NULL AND a.status = 'active'
                ORDER BY a.name_key, a.athlete_id
                """;
        return handle.createQuery(sql)
                .bind("org", org.orgId())
                .bind("group", groupId)
                .bind("now", clock.instant())
                .bind("zone", org.zone().getId())
                .mapTo(Candidate.class)
                .list();
    }

    /// Those of these athletes who are active current members, came since the assignment enrols newcomers, and were
    /// not enrolled in it since they came.
    public List<Candidate> newcomers(Handle handle, UUID orgId, UUID groupId, UUID assignmentId, List<UUID> athletes) {
        var sql = """
                SELECT a.athlete_id, a.display_name,
                       (CAST(:now AS timestamptz) AT TIME ZONE coalesce(a.time_zone, o.time_zone))::date AS today
                FROM group_stay s
                JOIN athlete a ON a.org_id = :org AND a.athlete_id = s.athlete_id
                JOIN org o ON o.org_id = :org
                JOIN assignment n ON n.org_id = :org AND n.assignment_id = :assignment
                WHERE s.org_id = :org AND s.group_id = :group AND s.left_at IS NULL AND a.status = 'active'
                  AND s.joined_at >= n.newcomers_from
                  AND s.athlete_id = ANY(:athletes)
                  AND NOT EXISTS (
                      SELECT FROM enrollment e
                      WHERE e.org_id = :org AND e.assignment_id = :assignment AND e.athlete_id = s.athlete_id
                        AND e.created_at >= s.joined_at)
                ORDER BY a.name_key, a.athlete_id
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("group", groupId)
                .bind("assignment", assignmentId)
                .bindArray("athletes", UUID.class, athletes.toArray())
                .bind("now", clock.instant())
                .mapTo(Candidate.class)
                .list();
    }

    /// The athlete, held until the end of the transaction, if active.
    public List<Candidate> ifActive(Handle handle, Org org, UUID athleteId) {
        var sql = """
                SELECT a.athlete_id, a.display_name,
                       (CAST(:now AS timestamptz) AT TIME ZONE coalesce(a.time_zone, :zone))::date AS today
                FROM athlete a
                WHERE a.org_id = :org AND a.athlete_id = :athlete AND a.status = 'active'
                FOR NO KEY UPDATE
                """;
        return handle.createQuery(sql)
                .bind("org", org.orgId())
                .bind("athlete", athleteId)
                .bind("now", clock.instant())
                .bind("zone", org.zone().getId())
                .mapTo(Candidate.class)
                .list();
    }
}
