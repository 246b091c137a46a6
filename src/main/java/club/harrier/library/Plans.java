package club.harrier.library;

import club.harrier.org.AuditLog;
import club.harrier.org.AuditLog.Entry;
import club.harrier.org.Caller;
import club.harrier.platform.Cursor;
import club.harrier.platform.Database;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Part;
import club.harrier.platform.Slice;
import club.harrier.unit.Name;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The library of an organization. Only coaches know it; nothing done here touches who already follows a plan.
@Singleton
public final class Plans {
    /// How many parts the sort key of the list has.
    public static final int KEY_PARTS = 2;

    private final Database database;
    private final PlanWorkouts planWorkouts;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Plans(Database database, PlanWorkouts planWorkouts, AuditLog audit, Ids ids, Clock clock) {
        this.database = database;
        this.planWorkouts = planWorkouts;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// A plan with its workouts in the order of their days.
    public record Whole(Plan plan, List<PlacedWorkout> workouts) {
        /// The same as a coach would write it down.
        public PlanDraft draft() {
            return new PlanDraft(
                    plan.name(),
                    plan.description(),
                    plan.type(),
                    plan.level(),
                    plan.weeks(),
                    plan.visibility(),
                    workouts);
        }
    }

    /// The plans that match, by name.
    public Part<Plan> page(Caller caller, PlanFilter filter, Slice slice) {
        var coach = caller.asCoach();
        var found = database.read(handle -> PlanRows.page(handle, coach, filter, slice));
        return Part.of(found, slice, last -> Cursor.after(Name.key(last.name()), last.planId()));
    }

    /// The plan, held as it stands until the end of the transaction, if the coach may know of it.
    public Optional<Plan> held(Handle handle, Caller caller, UUID planId) {
        return PlanRows.one(handle, caller.asCoach(), planId, Lock.AS_IT_STANDS);
    }

    /// The plan, or 404 where the coach may not know of it.
    public Whole whole(Caller caller, UUID planId) {
        var coach = caller.asCoach();
        return database.read(handle -> whole(handle, coach, planId, Lock.NONE));
    }

    /// A new plan, owned by the caller.
    public Whole create(Caller caller, PlanDraft draft) {
        var coach = caller.asCoach();
        return database.write(handle -> {
            UUID planId = ids.next();
            save(handle, coach, planId, draft);
            log(handle, coach, "plan.created", planId, draft.name());
            return whole(handle, coach, planId, Lock.NONE);
        });
    }

    /// A copy of a plan as it stands, owned by the caller.
    ///
    /// @param name the copy's name, or null for the same
    public Whole copy(Caller caller, UUID planId, @Nullable String name) {
        var coach = caller.asCoach();
        return database.write(handle -> {
            var original = whole(handle, coach, planId, Lock.AS_IT_STANDS);
            var patch = new PlanPatch(name, null, null, null, null, null, null, null);
            return create(coach, patch.appliedTo(original.plan(), original.workouts()));
        });
    }

    /// Changes what the patch names. Whether a plan is private is for its owner and the head coach to say.
    ///
    /// @param check sees the plan as it stands, locked, and may refuse
    public Whole change(Caller caller, UUID planId, PlanPatch patch, Consumer<Whole> check) {
        var coach = caller.asCoach();
        return database.write(handle -> {
            var present = whole(handle, coach, planId, Lock.TO_CHANGE);
            check.accept(present);
            var plan = present.plan();
            boolean archived = patch.archived() == null ? plan.isArchived() : patch.archived();
            var draft = patch.appliedTo(plan, present.workouts());
            return rewrite(handle, coach, present, draft, archived, patch.workouts() != null);
        });
    }

    /// Writes the plan anew. Whether it is private is for its owner and the head coach to say.
    ///
    /// @param revision sees the plan as it stands, locked, and says what it is to be; it may refuse
    public Whole revise(Caller caller, UUID planId, Function<Whole, PlanDraft> revision) {
        var coach = caller.asCoach();
        return database.write(handle -> {
            var present = whole(handle, coach, planId, Lock.TO_CHANGE);
            var draft = revision.apply(present);
            return rewrite(handle, coach, present, draft, present.plan().isArchived(), true);
        });
    }

    private Whole rewrite(
            Handle handle, Caller coach, Whole present, PlanDraft draft, boolean archived, boolean withWorkouts) {
        var plan = present.plan();
        if (draft.visibility() != plan.visibility()
                && !coach.isHeadCoach()
                && !plan.ownerId().equals(coach.accountId())) {
            throw Failure.forbidden("Only its owner and the head coach decide who finds a plan.");
        }
        update(handle, coach, plan, draft, archived);
        if (withWorkouts) {
            planWorkouts.replace(handle, coach.orgId(), plan.planId(), draft.workouts());
        }
        String action = archived && !plan.isArchived() ? "plan.archived" : "plan.updated";
        log(handle, coach, action, plan.planId(), draft.name());
        return whole(handle, coach, plan.planId(), Lock.NONE);
    }

    /// Removes the template. Whoever follows a copy of it goes on.
    public void delete(Caller caller, UUID planId, Consumer<Whole> check) {
        var coach = caller.asCoach();
        database.change(handle -> {
            var present = whole(handle, coach, planId, Lock.TO_CHANGE);
            check.accept(present);
            handle.createUpdate("DELETE FROM plan WHERE org_id = :org AND plan_id = :plan")
                    .bind("org", coach.orgId())
                    .bind("plan", planId)
                    .execute();
            log(handle, coach, "plan.deleted", planId, present.plan().name());
        });
    }

    private Whole whole(Handle handle, Caller coach, UUID planId, Lock lock) {
        var plan = PlanRows.one(handle, coach, planId, lock).orElseThrow(() -> Failure.notFound("plan"));
        return new Whole(plan, planWorkouts.of(handle, coach.orgId(), planId));
    }

    private void save(Handle handle, Caller coach, UUID planId, PlanDraft draft) {
        Instant now = clock.instant();
        var sql = """
                INSERT INTO plan (org_id, plan_id, name, name_key, description, type, level, weeks, visibility,
                                  owner_id, created_at, updated_at)
                VALUES (:org, :plan, :name, :key, :description, :type, :level, :weeks, :visibility,
                        :owner, :now, :now)
                """;
        handle.createUpdate(sql)
                .bind("org", coach.orgId())
                .bind("plan", planId)
                .bind("name", draft.name())
                .bind("key", Name.key(draft.name()))
                .bind("description", draft.description())
                .bind("type", PlanRows.wire(draft.type()))
                .bind("level", PlanRows.wire(draft.level()))
                .bind("weeks", draft.weeks())
                .bind("visibility", PlanRows.wire(draft.visibility()))
                .bind("owner", coach.accountId())
                .bind("now", now)
                .execute();
        planWorkouts.replace(handle, coach.orgId(), planId, draft.workouts());
    }

    private void update(Handle handle, Caller coach, Plan plan, PlanDraft draft, boolean archived) {
        Instant now = clock.instant();
        var sql = """
                UPDATE plan
                SET name = :name, name_key = :key, description = :description, type = :type, level = :level,
                    weeks = :weeks, visibility = :visibility, archived_at = :archived, updated_at = :now
                WHERE org_id = :org AND plan_id = :plan
                """;
        handle.createUpdate(sql)
                .bind("org", coach.orgId())
                .bind("plan", plan.planId())
                .bind("name", draft.name())
                .bind("key", Name.key(draft.name()))
                .bind("description", draft.description())
                .bind("type", PlanRows.wire(draft.type()))
                .bind("level", PlanRows.wire(draft.level()))
                .bind("weeks", draft.weeks())
                .bind("visibility", PlanRows.wire(draft.visibility()))
                .bind("archived", archived ? (plan.archivedAt() == null ? now : plan.archivedAt()) : null)
                .bind("now", now)
                .execute();
    }

    private void log(Handle handle, Caller coach, String action, UUID planId, String name) {
        var entry = new Entry(action, AuditLog.Subject.PLAN, "plan", planId, name, null, null, null, null);
        audit.record(handle, coach.orgId(), coach.accountId(), List.of(entry));
    }
}
