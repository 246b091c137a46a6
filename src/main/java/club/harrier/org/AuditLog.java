package club.harrier.org;

import club.harrier.platform.Ids;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Who changed what for others, and when; written in the transaction of the change and never altered, except that
/// an erased athlete's name goes.
@Singleton
public final class AuditLog {
    private final Ids ids;
    private final Clock clock;

    @Inject
    AuditLog(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /// What an entry is about; it decides who may read it: the head coach reads all, a coach what concerns
    /// groups, plans and athletes.
    public enum Subject {
        GROUP,
        PLAN,
        ATHLETE,
        ORG
    }

    /// One line of the log.
    ///
    /// @param action such as `group.created` or `member.added`
    /// @param targetKind what was changed: `group`, `athlete`, `plan`, …
    /// @param targetName its name at that time
    /// @param before JSON, or null for something new
    /// @param after JSON, or null for something gone
    public record Entry(
            String action,
            Subject subject,
            String targetKind,
            UUID targetId,
            String targetName,
            @Nullable UUID groupId,
            @Nullable UUID athleteId,
            @Nullable String before,
            @Nullable String after) {

        /// About the organization itself.
        public static Entry ofOrg(
                String action, UUID orgId, String name, @Nullable String before, @Nullable String after) {
            return new Entry(action, Subject.ORG, "organization", orgId, name, null, null, before, after);
        }

        /// About one of its coaches.
        public static Entry ofCoach(
                String action, UUID accountId, String name, @Nullable String before, @Nullable String after) {
            return new Entry(action, Subject.ORG, "coach", accountId, name, null, null, before, after);
        }

        /// About an athlete.
        public static Entry ofAthlete(
                String action, UUID athleteId, String name, @Nullable String before, @Nullable String after) {
            return new Entry(action, Subject.ATHLETE, "athlete", athleteId, name, null, athleteId, before, after);
        }
    }

    /// Writes entries in the transaction at hand. `actorId` is null for the server and its command line.
    public void record(Handle handle, UUID orgId, @Nullable UUID actorId, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var sql = """
                INSERT INTO audit_entry (org_id, entry_id, at, actor_id, action, subject, target,
                                         group_id, athlete_id, before, after)
                SELECT :org, e.entry_id, :now, :actor, e.action, e.subject,
                       jsonb_build_object('kind', e.kind, 'id', e.id, 'name', e.name),
                       e.group_id, e.athlete_id, e.before::jsonb, e.after::jsonb
                FROM unnest(:ids::uuid[], :actions::text[], :subjects::text[], :kinds::text[], :targets::uuid[],
                            :names::text[], :groups::uuid[], :athletes::uuid[], :befores::text[], :afters::text[])
                     AS e (entry_id, action, subject, kind, id, name, group_id, athlete_id, before, after)
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("now", clock.instant())
                .bind("actor", actorId)
                .bindArray(
                        "ids", UUID.class, entries.stream().map(_ -> ids.next()).toArray())
                .bindArray(
                        "actions",
                        String.class,
                        entries.stream().map(Entry::action).toArray())
                .bindArray(
                        "subjects",
                        String.class,
                        entries.stream()
                                .map(it -> it.subject().name().toLowerCase(java.util.Locale.ROOT))
                                .toArray())
                .bindArray(
                        "kinds",
                        String.class,
                        entries.stream().map(Entry::targetKind).toArray())
                .bindArray(
                        "targets",
                        UUID.class,
                        entries.stream().map(Entry::targetId).toArray())
                .bindArray(
                        "names",
                        String.class,
                        entries.stream().map(Entry::targetName).toArray())
                .bindArray(
                        "groups",
                        UUID.class,
                        entries.stream().map(Entry::groupId).toArray())
                .bindArray(
                        "athletes",
                        UUID.class,
                        entries.stream().map(Entry::athleteId).toArray())
                .bindArray(
                        "befores",
                        String.class,
                        entries.stream().map(Entry::before).toArray())
                .bindArray(
                        "afters",
                        String.class,
                        entries.stream().map(Entry::after).toArray())
                .execute();
    }

    /// Takes an erased athlete's name and values out of the log; that something was done, and when, stays.
    public void forget(Handle handle, UUID orgId, UUID athleteId) {
        var sql = """
                UPDATE audit_entry
                SET target = jsonb_set(target, '{name}', '"erased athlete"'), before = NULL, after = NULL
                WHERE org_id = :org AND athlete_id = :athlete
                """;
        handle.createUpdate(sql).bind("org", orgId).bind("athlete", athleteId).execute();
    }
}
