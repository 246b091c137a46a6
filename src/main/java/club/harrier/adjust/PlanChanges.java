package club.harrier.adjust;

import club.harrier.copy.Access;
import club.harrier.org.AuditLog;
import club.harrier.org.Caller;
import club.harrier.org.Wire;
import club.harrier.platform.Cursor;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Part;
import club.harrier.platform.Slice;
import club.harrier.schedule.Restoring;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What was done to plans, and taking it back.
@Singleton
public final class PlanChanges {
    /// How many parts the sort key of the list has.
    public static final int KEY_PARTS = 2;

    private static final String SELECT = """
            SELECT c.change_id, upper(c.kind) AS kind, c.assignment_id, c.athlete_id, p.display_name AS athlete_name,
                   c.made_by, t.display_name AS made_by_name, c.made_at, c.workouts, c.undone_at
            FROM plan_change c
            LEFT JOIN athlete p ON p.org_id = :org AND p.athlete_id = c.athlete_id
            LEFT JOIN staff t ON t.org_id = :org AND t.account_id = c.made_by
            WHERE c.org_id = :org
            """;

    private final Database database;
    private final Restoring restoring;
    private final PauseChanges pauses;
    private final AuditLog audit;

    @Inject
    PlanChanges(Database database, Restoring restoring, PauseChanges pauses, AuditLog audit) {
        this.database = database;
        this.restoring = restoring;
        this.pauses = pauses;
        this.audit = audit;
    }

    /// What was done to a plan of a group, latest first; coaches only.
    public Part<PlanChange> of(Caller caller, UUID groupId, UUID assignmentId, Slice slice) {
        var sql = SELECT + """
                  AND c.assignment_id = :assignment AND (:change::uuid IS NULL OR (c.made_at, c.change_id) < (:at, :change))
                ORDER BY c.made_at DESC, c.change_id DESC LIMIT :limit
                """;
        return database.read(handle -> {
            Access.coachSeesGroup(handle, caller, groupId);
            requirePlan(handle, caller, groupId, assignmentId);
            var after = slice.after();
            List<PlanChange> found = handle.createQuery(sql)
                    .bind("org", caller.orgId())
                    .bind("assignment", assignmentId)
                    .bind("at", after == null ? null : after.instant(0))
                    .bind("change", after == null ? null : after.id(1))
                    .bind("limit", slice.fetch())
                    .mapTo(PlanChange.class)
                    .list();
            return Part.of(found, slice, last -> Cursor.after(last.madeAt(), last.changeId()));
        });
    }

    private static void requirePlan(Handle handle, Caller caller, UUID groupId, UUID assignmentId) {
        boolean isThere = handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM assignment
                                       WHERE org_id = :org AND assignment_id = :assignment AND group_id = :group)
                        """)
                .bind("org", caller.orgId())
                .bind("assignment", assignmentId)
                .bind("group", groupId)
                .mapTo(Boolean.class)
                .one();
        if (!isThere) {
            throw Failure.notFound("plan of this group");
        }
    }

    /// Takes a change back, exactly; coaches only. 409 with `already_undone`, with `changed_since` where something
    /// that it touched was touched again, with `already_done` where a workout concerned is done.
    public PlanChange undo(Caller caller, UUID changeId) {
        return database.write(handle -> {
            refuseStranger(handle, caller, changeId);
            return undone(handle, caller, restoring.hold(handle, caller, List.of(changeId)))
                    .getFirst();
        });
    }

    /// Takes several changes back, all of them or none; refused as `undo` refuses one. Changes that may have touched
    /// the same are taken back one after the other, as they are given.
    public List<PlanChange> undo(Caller caller, List<UUID> changeIds) {
        return database.write(handle -> {
            changeIds.stream().limit(1).forEach(it -> refuseStranger(handle, caller, it));
            var held = restoring.hold(handle, caller, changeIds);
            return held.size() == changeIds.size() && Restoring.areApart(held)
                    ? undone(handle, caller, held)
                    : changeIds.stream().map(it -> undo(caller, it)).toList();
        });
    }

    private List<PlanChange> undone(Handle handle, Caller caller, List<Restoring.Held> held) {
        restoring.restore(handle, caller, held);
        held.forEach(it -> pauses.restore(handle, caller, it));
        var ids = held.stream().map(Restoring.Held::changeId).toArray();
        var undone = handle.createQuery(SELECT + " AND c.change_id = ANY(:changes) ORDER BY c.change_id")
                .bind("org", caller.orgId())
                .bindArray("changes", UUID.class, ids)
                .mapTo(PlanChange.class)
                .list();
        log(handle, caller, undone);
        return undone;
    }

    record About(@Nullable UUID groupId, @Nullable UUID athleteId) {}

    /// 404 for what the caller may not know of, else 403, unless a coach.
    private static void refuseStranger(Handle handle, Caller caller, UUID changeId) {
        var about = handle.createQuery("""
                        SELECT a.group_id, c.athlete_id FROM plan_change c
                        LEFT JOIN assignment a ON a.org_id = :org AND a.assignment_id = c.assignment_id
                        WHERE c.org_id = :org AND c.change_id = :change
                        """)
                .bind("org", caller.orgId())
                .bind("change", changeId)
                .mapTo(About.class)
                .findOne()
                .orElseThrow(() -> Failure.notFound("change of a plan"));
        if (caller.isCoach()) {
            return;
        }
        if (about.athleteId() != null) {
            Access.coachOf(handle, caller, about.athleteId());
        }
        if (about.groupId() != null) {
            Access.coachOfGroup(handle, caller, about.groupId());
        }
        throw Failure.notFound("change of a plan");
    }

    private void log(Handle handle, Caller caller, List<PlanChange> changes) {
        var sql = """
                SELECT c.change_id, a.group_id, c.athlete_id, coalesce(a.name, p.display_name, '') AS name
                FROM plan_change c
                LEFT JOIN assignment a ON a.org_id = :org AND a.assignment_id = c.assignment_id
                LEFT JOIN athlete p ON p.org_id = :org AND p.athlete_id = c.athlete_id
                WHERE c.org_id = :org AND c.change_id = ANY(:changes)
                """;
        var about = handle
                .createQuery(sql)
                .bind("org", caller.orgId())
                .bindArray(
                        "changes",
                        UUID.class,
                        changes.stream().map(PlanChange::changeId).toArray())
                .mapTo(Named.class)
                .stream()
                .collect(Collectors.toMap(Named::changeId, it -> it));
        var entries = changes.stream()
                .map(it -> entry(it, Objects.requireNonNull(about.get(it.changeId()))))
                .toList();
        audit.record(handle, caller.orgId(), caller.accountId(), entries);
    }

    record Named(
            UUID changeId, @Nullable UUID groupId, @Nullable UUID athleteId, String name) {}

    private static AuditLog.Entry entry(PlanChange change, Named about) {
        return new AuditLog.Entry(
                "plan.undone",
                AuditLog.Subject.PLAN,
                "plan_change",
                change.changeId(),
                about.name(),
                about.groupId(),
                about.athleteId(),
                null,
                "{\"kind\": \"" + Wire.of(change.kind()) + "\", \"workouts\": " + change.workouts() + "}");
    }
}
