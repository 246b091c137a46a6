package club.harrier.copy;

import club.harrier.library.Plan;
import club.harrier.library.Plans;
import club.harrier.org.Caller;
import club.harrier.platform.Failure;
import club.harrier.platform.Ids;
import club.harrier.platform.Reason;
import club.harrier.workout.Volume;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The squads of a group's plan, each with workouts of its own: a share of the plan's, or a variant's.
@Singleton
public final class Squads {
    private final Plans plans;
    private final CopyRows copyRows;
    private final Ids ids;

    @Inject
    Squads(Plans plans, CopyRows copyRows, Ids ids) {
        this.plans = plans;
        this.copyRows = copyRows;
        this.ids = ids;
    }

    /// By letter.
    public static List<Squad> of(Handle handle, UUID orgId, UUID assignmentId) {
        var sql = """
                SELECT squad, name, volume_pct, plan_id FROM squad
                WHERE org_id = :org AND assignment_id = :assignment
                ORDER BY squad
                """;
        return handle.createQuery(sql)
                .bind("org", orgId)
                .bind("assignment", assignmentId)
                .mapTo(Squad.class)
                .list();
    }

    /// 422 where the plan has no such squad.
    public static void require(Handle handle, UUID orgId, UUID assignmentId, String squad) {
        if (of(handle, orgId, assignmentId).stream().noneMatch(it -> it.squad().equals(squad))) {
            throw Failure.impossible("unknown_squad", "squad", "This plan of the group has no squad " + squad + ".");
        }
    }

    /// Makes the squads that are not there yet. The assignment is held. 409 for one that is there and is another, 422
    /// for a variant that is not in the library or is longer than the plan.
    public void make(Handle handle, Caller coach, Assignment assignment, List<SquadWish> wishes) {
        if (wishes.isEmpty()) {
            return;
        }
        var present = of(handle, coach.orgId(), assignment.assignmentId());
        for (int i = 0; i < wishes.size(); i++) {
            var wish = wishes.get(i);
            String field = "squads[" + i + "]";
            var same = present.stream()
                    .filter(it -> it.squad().equals(wish.squad()))
                    .findFirst();
            if (same.isEmpty()) {
                make(handle, coach, assignment, wish, field);
            } else if (isAnother(same.get(), wish, assignment)) {
                throw Failure.of(
                        Reason.CONFLICT,
                        "squad_differs",
                        field,
                        "Squad " + wish.squad() + " of this plan has another share or variant already.");
            }
        }
    }

    private static boolean isAnother(Squad squad, SquadWish wish, Assignment assignment) {
        if (wish.planId() != null && !wish.planId().equals(assignment.planId())) {
            return !wish.planId().equals(squad.planId());
        }
        return wish.volumePct() != null && (squad.planId() != null || wish.volumePct() != squad.volumePct());
    }

    private void make(Handle handle, Caller coach, Assignment assignment, SquadWish wish, String field) {
        var variant = Optional.ofNullable(wish.planId())
                .filter(it -> !it.equals(assignment.planId()))
                .map(it -> variant(handle, coach, assignment, it, field));
        var squad = new Squad(
                wish.squad(),
                wish.tidyName(),
                wish.volumePct() == null ? 100 : wish.volumePct(),
                variant.map(Plan::planId).orElse(null));
        insert(handle, coach.orgId(), assignment.assignmentId(), squad);
        var workouts = variant.isPresent()
                ? new Variant(assignment, squad, ids)
                        .workouts(plans.whole(coach, variant.get().planId()))
                : share(handle, coach.orgId(), assignment.assignmentId(), squad);
        copyRows.insert(handle, coach.orgId(), assignment.assignmentId(), workouts);
    }

    private Plan variant(Handle handle, Caller coach, Assignment assignment, UUID planId, String field) {
        var plan = plans.held(handle, coach, planId)
                .orElseThrow(() -> Failure.impossible(
                        "unknown_plan", field + ".plan_id", "There is no such plan in your library."));
        if (plan.weeks() > assignment.weeks()) {
            throw Failure.impossible(
                    "variant_too_long",
                    field + ".plan_id",
                    "A variant is at most as long as the plan: %d weeks.".formatted(assignment.weeks()));
        }
        return plan;
    }

    private List<CopiedWorkout> share(Handle handle, UUID orgId, UUID assignmentId, Squad squad) {
        var volume = new Volume(squad.volumePct());
        return CopyRows.of(handle, orgId, assignmentId).stream()
                .filter(it -> it.squad() == null)
                .map(it -> it.of(ids.next(), squad.squad(), volume.of(it.workout())))
                .toList();
    }

    private static void insert(Handle handle, UUID orgId, UUID assignmentId, Squad squad) {
        var sql = """
                INSERT INTO squad (org_id, assignment_id, squad, name, volume_pct, plan_id)
                VALUES (:org, :assignment, :squad, :name, :pct, :plan)
                """;
        handle.createUpdate(sql)
                .bind("org", orgId)
                .bind("assignment", assignmentId)
                .bind("squad", squad.squad())
                .bind("name", squad.name())
                .bind("pct", squad.volumePct())
                .bind("plan", squad.planId())
                .execute();
    }
}
