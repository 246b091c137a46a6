package club.harrier.group;

import club.harrier.group.Athletes.Named;
import club.harrier.org.AuditLog;
import club.harrier.org.AuditLog.Entry;
import club.harrier.org.AuditLog.Subject;
import club.harrier.org.Caller;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What the audit log says about groups.
@Singleton
final class GroupLog {
    private final AuditLog log;
    private final ObjectMapper json;

    @Inject
    GroupLog(AuditLog log, ObjectMapper json) {
        this.log = log;
        this.json = json;
    }

    void created(Handle handle, Caller caller, LockedGroup group) {
        write(handle, caller, group, "group.created", null, details(group));
    }

    /// Names only what differs.
    ///
    /// @param before further facts as they were, such as the number of members
    /// @param after the same facts as they are now; empty where none of them changed
    void updated(
            Handle handle,
            Caller caller,
            LockedGroup old,
            LockedGroup now,
            Map<String, Object> before,
            Map<String, Object> after) {
        var was = details(old);
        var is = details(now);
        was.entrySet().removeIf(it -> Objects.equals(it.getValue(), is.get(it.getKey())));
        is.keySet().retainAll(was.keySet());
        was.putAll(before);
        is.putAll(after);
        write(handle, caller, now, "group.updated", was, is);
    }

    void deleted(Handle handle, Caller caller, LockedGroup group, List<UUID> members) {
        var was = details(group);
        was.put("members", members);
        write(handle, caller, group, "group.deleted", was, null);
    }

    /// One entry per athlete: `member.added` or `member.removed`.
    void members(Handle handle, Caller caller, LockedGroup group, String action, List<Named> athletes) {
        String where = text(Map.of("group_id", group.groupId(), "group_name", group.name()));
        boolean isGone = action.equals("member.removed");
        var entries = athletes.stream()
                .map(it -> new Entry(
                        action,
                        Subject.GROUP,
                        "athlete",
                        it.athleteId(),
                        it.displayName(),
                        group.groupId(),
                        it.athleteId(),
                        isGone ? where : null,
                        isGone ? null : where))
                .toList();
        log.record(handle, caller.orgId(), caller.accountId(), entries);
    }

    /// One entry per join request that was decided: `join_request.approved`, `.rejected` or `.cancelled`.
    void requests(Handle handle, Caller caller, LockedGroup group, JoinRequest.Status now, List<Decided> requests) {
        var entries = requests.stream()
                .map(it -> new Entry(
                        "join_request." + now.word(),
                        Subject.GROUP,
                        "join_request",
                        it.joinRequestId(),
                        it.displayName(),
                        group.groupId(),
                        it.athleteId(),
                        text(Map.of("status", JoinRequest.Status.PENDING.word())),
                        text(Map.of("status", now.word(), "group_name", group.name()))))
                .toList();
        log.record(handle, caller.orgId(), caller.accountId(), entries);
    }

    /// A join request that has just been decided, and whose it was.
    record Decided(UUID joinRequestId, UUID athleteId, String displayName) {}

    private static Map<String, Object> details(LockedGroup group) {
        var details = new LinkedHashMap<String, Object>();
        details.put("name", group.name());
        details.put("description", group.description());
        details.put("privacy", group.privacy());
        details.put("owner_id", group.ownerId());
        return details;
    }

    private void write(
            Handle handle,
            Caller caller,
            LockedGroup group,
            String action,
            @Nullable Map<String, Object> before,
            @Nullable Map<String, Object> after) {
        var entry = new Entry(
                action,
                Subject.GROUP,
                "group",
                group.groupId(),
                group.name(),
                group.groupId(),
                null,
                before == null ? null : text(before),
                after == null ? null : text(after));
        log.record(handle, caller.orgId(), caller.accountId(), List.of(entry));
    }

    private String text(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
