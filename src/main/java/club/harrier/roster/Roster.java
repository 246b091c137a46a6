package club.harrier.roster;

import club.harrier.org.Caller;
import club.harrier.org.Wire;
import club.harrier.platform.Cursor;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Part;
import club.harrier.platform.Slice;
import club.harrier.unit.Name;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// The athletes of an organization, to look up and to list.
@Singleton
public final class Roster {
    /// The parts of a cursor: name and id of the last athlete.
    public static final int KEY_PARTS = 2;

    static final String COLUMNS = """
            SELECT a.athlete_id, a.org_id, a.account_id, a.display_name, a.email, a.time_zone, a.status,
                   a.labels, a.note, a.created_at, a.updated_at,
                   ARRAY(SELECT s.group_id FROM group_stay s
                         WHERE s.org_id = :org AND s.athlete_id = a.athlete_id AND s.left_at IS NULL
                         ORDER BY s.group_id) AS group_ids,
                   (SELECT max(i.expires_at) FROM invitation i
                    WHERE i.org_id = :org AND i.athlete_id = a.athlete_id AND i.used_at IS NULL
                      AND i.revoked_at IS NULL AND i.expires_at > :now) AS invited_until
            FROM athlete a
            """;

    private static final String CONDITIONS = """
            WHERE a.org_id = :org
              AND (:status::text IS NULL OR a.status = :status)
              AND (:label::text IS NULL OR :label = ANY (a.labels))
              AND (:q::text IS NULL OR a.name_key LIKE :q OR a.email_key LIKE :q)
              AND (:group::uuid IS NULL OR EXISTS (
                   SELECT FROM group_stay m WHERE m.org_id = :org AND m.athlete_id = a.athlete_id
                   AND m.group_id = :group AND m.left_at IS NULL))
              AND (NOT :unassigned OR NOT EXISTS (
                   SELECT FROM group_stay u WHERE u.org_id = :org AND u.athlete_id = a.athlete_id
                   AND u.left_at IS NULL))
              AND (NOT :unplanned OR NOT EXISTS (
                   SELECT FROM enrollment e
                   JOIN assignment p ON p.org_id = :org AND p.assignment_id = e.assignment_id
                   WHERE e.org_id = :org AND e.athlete_id = a.athlete_id AND e.ended_at IS NULL
                   AND p.last_date >= :today))
            """;

    private final Database database;
    private final Clock clock;

    @Inject
    Roster(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What to look for; null is no condition.
    ///
    /// @param q part of a name or an e-mail address
    /// @param isUnassigned only who is in no group; active ones, unless a status is given
    /// @param isUnplanned only who follows no plan and is to begin none; likewise
    public record Filter(
            @Nullable String q,
            @Nullable AthleteStatus status,
            @Nullable UUID groupId,
            boolean isUnassigned,
            boolean isUnplanned,
            @Nullable String label) {
        public static final Filter NONE = new Filter(null, null, null, false, false, null);
    }

    /// Some athletes by name, and how many there are in all.
    public record Listing(Part<Athlete> athletes, int total) {}

    /// The athletes that a coach asks for; 404 for a group that is not there.
    public Listing list(Caller caller, Filter filter, Slice slice) {
        caller.asCoach();
        var page = COLUMNS + CONDITIONS + """
                  AND (:name::text IS NULL OR (a.name_key, a.athlete_id) > (:name, :id))
                ORDER BY a.name_key, a.athlete_id
                LIMIT :fetch
                """;
        var count = "SELECT count(*) FROM athlete a " + CONDITIONS;
        var after = slice.after();
        return database.read(handle -> {
            requireGroup(handle, caller, filter.groupId());
            int total = filtered(handle.createQuery(count), caller, filter)
                    .mapTo(Integer.class)
                    .one();
            var rows = filtered(handle.createQuery(page), caller, filter)
                    .bind("now", clock.instant())
                    .bind("name", after == null ? null : after.text(0))
                    .bind("id", after == null ? null : after.id(1))
                    .bind("fetch", slice.fetch())
                    .mapTo(Athlete.class)
                    .list();
            var part = Part.of(rows, slice, last -> Cursor.after(Name.key(last.displayName()), last.athleteId()));
            return new Listing(part, total);
        });
    }

    private static void requireGroup(Handle handle, Caller caller, @Nullable UUID groupId) {
        var sql = "SELECT count(*) FROM training_group WHERE org_id = :org AND group_id = :group";
        if (groupId != null
                && handle.createQuery(sql)
                                .bind("org", caller.orgId())
                                .bind("group", groupId)
                                .mapTo(Integer.class)
                                .one()
                        == 0) {
            throw Failure.notFound("group");
        }
    }

    private Query filtered(Query query, Caller caller, Filter filter) {
        boolean isMissing = filter.isUnassigned() || filter.isUnplanned();
        var status = filter.status() == null && isMissing ? AthleteStatus.ACTIVE : filter.status();
        return query.bind("org", caller.orgId())
                .bind("status", status == null ? null : Wire.of(status))
                .bind("label", filter.label() == null ? null : Name.tidy(filter.label()))
                .bind("q", filter.q() == null || filter.q().isBlank() ? null : Name.pattern(filter.q()))
                .bind("group", filter.groupId())
                .bind("unassigned", filter.isUnassigned())
                .bind("unplanned", filter.isUnplanned())
                .bind("today", caller.org().today(clock));
    }

    /// Every label that somebody carries, by name. Coaches only.
    public List<String> labels(Caller caller) {
        var sql = """
                SELECT DISTINCT l.label FROM athlete a CROSS JOIN LATERAL unnest(a.labels) AS l (label)
                WHERE a.org_id = :org ORDER BY l.label
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("org", caller.asCoach().orgId())
                .mapTo(String.class)
                .list());
    }

    /// An athlete for a coach or for the athlete; 404 for everybody else.
    public Athlete visibleTo(Caller caller, UUID athleteId) {
        if (!caller.isCoach() && !caller.is(athleteId)) {
            throw Failure.notFound("athlete");
        }
        return database.read(handle -> one(handle, caller.orgId(), athleteId));
    }

    /// The same, with the row locked until the transaction ends.
    Athlete locked(Handle handle, Caller caller, UUID athleteId) {
        var sql = "SELECT athlete_id FROM athlete WHERE org_id = :org AND athlete_id = :id FOR NO KEY UPDATE";
        if (caller.isCoach() || caller.is(athleteId)) {
            handle.createQuery(sql)
                    .bind("org", caller.orgId())
                    .bind("id", athleteId)
                    .mapTo(UUID.class)
                    .findOne();
        }
        return visibleTo(caller, athleteId);
    }

    private Athlete one(Handle handle, UUID orgId, UUID athleteId) {
        var sql = COLUMNS + "WHERE a.org_id = :org AND a.athlete_id = :id";
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("id", athleteId)
                .bind("now", clock.instant())
                .mapTo(Athlete.class)
                .findOne()
                .orElseThrow(() -> Failure.notFound("athlete"));
    }
}
