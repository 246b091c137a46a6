package club.harrier.web.assign;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.plan.CopyChanges;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.Attempt;
import club.harrier.web.Dates;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/// A workout of a group's plan: a coach moves, calls off or takes it out, for all or for a squad.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class CopiedWorkoutPages {
    private final CopyChanges changes;
    private final CopiedDesks desks;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    CopiedWorkoutPages(CopyChanges changes, CopiedDesks desks, Door door, Screen screen, View view) {
        this.changes = changes;
        this.desks = desks;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path(CopiedDesks.WORKOUTS + "/{workout}")
    public Response show(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @PathParam("workout") UUID workoutId,
            @QueryParam("q") @DefaultValue("") String sought) {
        var copied = changes.one(door.caller(), groupId, assignmentId, workoutId);
        return screen.show(desks.page(groupId, assignmentId, copied, CopiedDesks.entered(copied), sought));
    }

    @POST
    @Path(CopiedDesks.WORKOUTS + "/{workout}/date")
    public Response move(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @PathParam("workout") UUID workoutId,
            @RestForm @DefaultValue("") String date,
            @RestForm @DefaultValue("") String whom) {
        return Attempt.change(screen, view, FollowedPlanPages.path(groupId, assignmentId), () -> {
            var place = new CopyChanges.Place(Dates.read("date", date), null, null);
            return change(
                    groupId, assignmentId, workoutId, new CopyChanges.Patch(CopiedDesks.whom(whom), place, null, null));
        });
    }

    @POST
    @Path(CopiedDesks.WORKOUTS + "/{workout}/calling-off")
    public Response callOff(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @PathParam("workout") UUID workoutId,
            @RestForm @DefaultValue("true") boolean off,
            @RestForm @DefaultValue("") String whom) {
        return Attempt.change(
                screen,
                view,
                FollowedPlanPages.path(groupId, assignmentId),
                () -> change(
                        groupId,
                        assignmentId,
                        workoutId,
                        new CopyChanges.Patch(CopiedDesks.whom(whom), null, off, null)));
    }

    @POST
    @Path(CopiedDesks.WORKOUTS + "/{workout}/removal")
    public Response remove(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @PathParam("workout") UUID workoutId,
            @RestForm @DefaultValue("") String whom) {
        String next = FollowedPlanPages.path(groupId, assignmentId);
        return Attempt.change(
                screen,
                view,
                next,
                () -> desks.said(
                        changes.remove(
                                door.caller(), groupId, assignmentId, workoutId, CopiedDesks.whom(whom), () -> {}),
                        next));
    }

    private Flash change(UUID groupId, UUID assignmentId, UUID workoutId, CopyChanges.Patch patch) {
        return desks.said(
                changes.change(door.caller(), groupId, assignmentId, workoutId, patch, () -> {}),
                FollowedPlanPages.path(groupId, assignmentId));
    }
}
