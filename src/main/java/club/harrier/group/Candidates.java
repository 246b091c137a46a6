package club.harrier.group;

import club.harrier.org.Caller;
import club.harrier.platform.Database;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Athletes whom a coach may want to put into a group: active ones who are not in it, or in none.
@Singleton
public final class Candidates {
    private final Database database;

    @Inject
    Candidates(Database database) {
        this.database = database;
    }

    /// An athlete to choose.
    public record Candidate(UUID athleteId, String displayName) {}

    /// Active athletes outside the group whose name holds what is sought (case ignored), by name; for coaches.
    ///
    /// @param sought null or blank: all of them
    /// @param most how many are answered at most
    public List<Candidate> outside(Caller caller, UUID groupId, @Nullable String sought, int most) {
        var sql = """
                SELECT a.athlete_id, a.display_name
                FROM athlete a
                WHERE a.org_id = :org AND a.status = 'active'
                  AND (:pattern::text IS NULL OR a.name_key LIKE :pattern)
                  AND NOT EXISTS (
                      SELECT FROM group_stay s
                      WHERE s.org_id = :org AND s.group_id = :group AND s.athlete_id = a.athlete_id
                        AND s.left_at IS NULL)
                ORDER BY a.name_key, a.athlete_id
                LIMIT :most
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.asCoach().orgId())
                .bind("group", groupId)
                .bind("pattern", Wording.pattern(sought))
                .bind("most", most)
                .mapTo(Candidate.class)
                .list());
    }

    /// Active athletes who are in no group at all, by name; for coaches.
    public List<Candidate> unassigned(Caller caller, int most) {
        var sql = """
                SELECT a.athlete_id, a.display_name
                FROM athlete a
                WHERE a.org_id = :org AND a.status = 'active'
                  AND NOT EXISTS (
                      SELECT FROM group_stay s
                      WHERE s.org_id = :org AND s.athlete_id = a.athlete_id AND s.left_at IS NULL)
                ORDER BY a.name_key, a.athlete_id
                LIMIT :most
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.asCoach().orgId())
                .bind("most", most)
                .mapTo(Candidate.class)
                .list());
    }
}
