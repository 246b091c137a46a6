package club.harrier.api.assign;

import club.harrier.copy.SquadWish;
import club.harrier.plan.Assignments;
import club.harrier.platform.Failure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A plan for a group.
public record AssignRequest(
        @Schema(description = "A plan of the library.", required = true) @Nullable
        UUID planId,

        @Schema(
                description = "Week 1 is the org week that holds it; earlier days are not scheduled. Needed unless "
                        + "race_date is given.")
        @Nullable
        LocalDate startDate,

        @Schema(description = "Instead of start_date: the last week is the org week that holds it.") @Nullable
        LocalDate raceDate,

        @Schema(description = "Only these active members; every one where left out.") @Nullable
        List<UUID> athleteIds,

        @Schema(description = "Who follows a share of the plan, or a variant; everybody else follows the plan itself.")
        @Nullable
        List<@Nullable SquadRequest> squads,

        @Schema(description = "true: only say what would happen.") @Nullable
        Boolean dryRun) {

    /// Some of the group at a pace of their own.
    @Schema(description = "Some of the group who follow a share of the plan, or a variant of it.")
    public record SquadRequest(
            @Schema(description = "A letter, A to Z.", required = true) @Nullable
            String squad,

            @Schema(description = "Up to 100 characters.") @Nullable
            String name,

            @Schema(description = "The share of the plan's volume in per cent, 25 to 200; 100 where left out.")
            @Nullable
            Integer volumePct,

            @Schema(description = "A variant instead: another plan of the library, at most as long.") @Nullable
            UUID planId,

            @Schema(description = "Who is in it, of those to be enrolled.") @Nullable
            List<UUID> athleteIds) {}

    Assignments.Wish wish() {
        if (planId == null) {
            throw Failure.invalid("plan_id", "The plan is missing.");
        }
        if (athleteIds != null && athleteIds.isEmpty()) {
            throw Failure.invalid("athlete_ids", "Name at least one athlete, or leave the list out for everybody.");
        }
        return new Assignments.Wish(planId, startDate, raceDate, athleteIds, squadWishes());
    }

    private List<SquadWish> squadWishes() {
        var wishes = new ArrayList<SquadWish>();
        for (@Nullable SquadRequest squad : squads == null ? List.<@Nullable SquadRequest>of() : squads) {
            if (squad == null || squad.squad() == null) {
                throw Failure.invalid("squads[" + wishes.size() + "].squad", "The letter of the squad is missing.");
            }
            wishes.add(new SquadWish(
                    squad.squad(),
                    squad.name(),
                    squad.volumePct(),
                    squad.planId(),
                    squad.athleteIds() == null ? List.of() : squad.athleteIds()));
        }
        return wishes;
    }
}
