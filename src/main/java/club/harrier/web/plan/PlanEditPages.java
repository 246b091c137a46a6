package club.harrier.web.plan;

import club.harrier.door.Page;
import club.harrier.library.Place;
import club.harrier.library.PlacedWorkout;
import club.harrier.library.PlanText;
import club.harrier.library.PlanType;
import club.harrier.library.Sheet;
import club.harrier.platform.Failure;
import club.harrier.screen.Flash;
import club.harrier.screen.View;
import club.harrier.web.WorkoutCard;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/// A coach writes a plan day by day and week by week.
@Path("/plans")
@Page
@RunOnVirtualThread
public final class PlanEditPages {
    private final PlanDesks desks;
    private final View view;

    @Inject
    PlanEditPages(PlanDesks desks, View view) {
        this.desks = desks;
        this.view = view;
    }

    @GET
    @Path("{plan}/edit")
    public Response edit(@PathParam("plan") UUID planId, @QueryParam("at") @DefaultValue("") String at) {
        return desks.show(planId, at);
    }

    /// Moves, copies or removes one workout.
    @POST
    @Path("{plan}/moves")
    public Response move(
            @PathParam("plan") UUID planId,
            @RestForm @DefaultValue("") String place,
            @RestForm @DefaultValue("0") int week,
            @RestForm @DefaultValue("0") int day,
            @RestForm("do") @DefaultValue("move") String verb,
            @RestForm @DefaultValue("") String version) {
        try {
            var from = Place.read(place);
            var seen = desks.asSeen(planId, version);
            var moved = Sheet.of(seen.draft()).at(from);
            var now = desks.revise(planId, version, sheet -> switch (verb) {
                case "copy" -> sheet.copy(from, week, day);
                case "remove" -> sheet.remove(from);
                default -> sheet.move(from, week, day);
            });
            String name = WorkoutCard.of(moved.workout(), view).name();
            if (verb.equals("remove")) {
                var said = Flash.done(desks.words().removed(name))
                        .undo(lines(planId, ""), "line", lines(seen.plan().type(), List.of(moved)));
                return desks.to(planId, from.week() + "-" + from.day(), said);
            }
            String where = PlanDesk.day(week, day, view);
            var said = verb.equals("copy")
                    ? desks.words().copied(name, where)
                    : desks.words().moved(name, where);
            return desks.to(planId, last(Sheet.of(now.draft()), week, day), Flash.done(said));
        } catch (Failure refused) {
            return desks.refuse(refused, planId);
        }
    }

    private static String lines(UUID planId, String query) {
        return "/plans/" + planId + "/lines" + query;
    }

    private static List<String> lines(PlanType type, List<PlacedWorkout> workouts) {
        return workouts.stream().map(it -> PlanText.line(type, it)).toList();
    }

    private static Place last(Sheet sheet, int week, int day) {
        return new Place(week, day, Math.max(0, sheet.count(week, day) - 1));
    }

    /// Adds, copies, empties or removes a week.
    @POST
    @Path("{plan}/weeks")
    public Response week(
            @PathParam("plan") UUID planId,
            @RestForm @DefaultValue("0") int week,
            @RestForm("do") @DefaultValue("add") String verb,
            @RestForm @DefaultValue("") String version) {
        try {
            var seen = desks.asSeen(planId, version);
            desks.revise(planId, version, sheet -> switch (verb) {
                case "copy" -> sheet.copyWeek(week);
                case "clear" -> sheet.clearWeek(week);
                case "remove" -> sheet.removeWeek(week);
                default -> sheet.addWeek(week);
            });
            var lost = lines(seen.plan().type(), Sheet.of(seen.draft()).of(week));
            var words = desks.words();
            return switch (verb) {
                case "clear" ->
                    desks.to(planId, week, Flash.done(words.cleared(week)).undo(lines(planId, ""), "line", lost));
                case "remove" ->
                    desks.to(
                            planId,
                            Math.max(1, week - 1),
                            Flash.done(words.weekRemoved(week)).undo(lines(planId, "?before=" + week), "line", lost));
                default -> desks.to(planId, week + 1, Flash.done(words.weekAdded(week + 1)));
            };
        } catch (Failure refused) {
            return desks.refuse(refused, planId);
        }
    }

    /// Puts workouts in that are written as lines: those that were removed, or one that was copied, onto a day.
    ///
    /// @param before the week that has to be put in for them first; 0 for none
    /// @param week and `day`: where they go, whatever the lines say; 0 leaves it to them
    @POST
    @Path("{plan}/lines")
    public Response put(
            @PathParam("plan") UUID planId,
            @QueryParam("before") @DefaultValue("0") int before,
            @RestForm("line") List<String> lines,
            @RestForm @DefaultValue("0") int week,
            @RestForm @DefaultValue("0") int day) {
        try {
            var type = desks.whole(planId).plan().type();
            var read = PlanText.workouts(type, String.join("\n", lines));
            var placed = week == 0
                    ? read
                    : read.stream()
                            .map(it -> new PlacedWorkout(week, day, it.workout()))
                            .toList();
            var now = desks.revise(planId, sheet -> (before == 0 ? sheet : sheet.addWeek(before - 1)).with(placed));
            var said = Flash.done(desks.words().put(placed.size()));
            return placed.isEmpty()
                    ? desks.to(planId, before, said)
                    : desks.to(
                            planId,
                            last(
                                    Sheet.of(now.draft()),
                                    placed.getLast().week(),
                                    placed.getLast().day()),
                            said);
        } catch (Failure refused) {
            return desks.refuse(refused, planId);
        }
    }
}
