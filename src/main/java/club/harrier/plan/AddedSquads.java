package club.harrier.plan;

import club.harrier.copy.Access;
import club.harrier.copy.Assignment;
import club.harrier.copy.Copies;
import club.harrier.copy.Squad;
import club.harrier.copy.SquadWish;
import club.harrier.copy.Squads;
import club.harrier.org.AuditLog;
import club.harrier.org.AuditLog.Entry;
import club.harrier.org.Caller;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// A squad that a group's plan gets after it was assigned.
@Singleton
public final class AddedSquads {
    private final Database database;
    private final Squads squads;
    private final AuditLog audit;

    @Inject
    AddedSquads(Database database, Squads squads, AuditLog audit) {
        this.database = database;
        this.squads = squads;
        this.audit = audit;
    }

    /// What assigning the plan again with this squad does, but that nobody is enrolled and nobody in it: the squad as
    /// the plan has it then, made now unless it is there. 400 for what no squad can be, 404 where the group has no
    /// such plan, 409 for one that is there with another share or variant, 422 for a variant that is not in the
    /// library or is longer than the plan.
    public Squad add(Caller caller, UUID groupId, UUID assignmentId, SquadWish wish) {
        SquadWish.check(List.of(wish));
        return database.write(handle -> {
            Access.coachOfGroup(handle, caller, groupId);
            var assignment = Copies.followed(handle, caller.orgId(), assignmentId)
                    .filter(it -> groupId.equals(it.groupId()))
                    .orElseThrow(() -> Failure.notFound("plan of this group"));
            int before = Squads.of(handle, caller.orgId(), assignmentId).size();
            squads.make(handle, caller, assignment, List.of(wish));
            var after = Squads.of(handle, caller.orgId(), assignmentId);
            if (after.size() > before) {
                log(handle, caller, assignment, wish.squad());
            }
            return after.stream()
                    .filter(it -> it.squad().equals(wish.squad()))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private void log(Handle handle, Caller caller, Assignment assignment, String squad) {
        var entry = new Entry(
                "plan.squad_added",
                AuditLog.Subject.PLAN,
                "assignment",
                assignment.assignmentId(),
                assignment.name(),
                assignment.groupId(),
                null,
                null,
                "{\"squad\": \"" + squad + "\"}");
        audit.record(handle, caller.orgId(), caller.accountId(), List.of(entry));
    }
}
