package club.harrier.group;

import club.harrier.org.Caller;
import club.harrier.platform.Cursor;
import club.harrier.platform.Database;
import club.harrier.platform.Part;
import club.harrier.platform.Slice;
import club.harrier.unit.Name;
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

    /// How many parts the sort key of the athletes without a group has.
    public static final int KEY_PARTS = 2;

    /// Active athletes who are in no group at all and whose name holds what is sought, by name; for coaches.
    ///
    /// @param sought null or blank: all of them
    public Part<Candidate> unassigned(Caller caller, @Nullable String sought, Slice slice) {
        @Nullable Cursor after = slice.after();
        var sql = """
                SELECT a.athlete_id, a.display_name
                FROM athlete a
                WHERE a.org_id = :org AND a.status = 'active'
                  AND (:pattern::text IS NULL OR a.name_key LIKE :pattern)
                  AND (:after::text IS NULL OR (a.name_key, a.athlete_id) > (:after, :after_id::uuid))
                  AND NOT EXISTS (
                      SELECT FROM group_stay s
                      WHERE s.org_id = :org AND s.athlete_id = a.athlete_id AND s.left_at IS NULL)
                ORDER BY a.name_key, a.athlete_id
                LIMIT :most
                """;
        var found = database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.asCoach().orgId())
                .bind("pattern", Wording.pattern(sought))
                .bind("after", after == null ? null : after.text(0))
                .bind("after_id", after == null ? null : after.id(1))
                .bind("most", slice.fetch())
                .mapTo(Candidate.class)
                .list());
        return Part.of(found, slice, last -> Cursor.after(Name.key(last.displayName()), last.athleteId()));
    }
}
