package club.harrier.web.assign;

import club.harrier.copy.CopiedWorkout;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.plan.CopyChanges;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.screen.Entered;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.Dates;
import club.harrier.web.WantedWorkouts;
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
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// What a workout of a group's plan consists of: a coach draws it from the library or types it, for all or for a squad.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class CopiedContentPages {
    private final CopyChanges changes;
    private final CopiedDesks desks;
    private final WantedWorkouts wanted;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    CopiedContentPages(
            CopyChanges changes, CopiedDesks desks, WantedWorkouts wanted, Door door, Screen screen, View view) {
        this.changes = changes;
        this.desks = desks;
        this.wanted = wanted;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path(CopiedDesks.WORKOUTS + "/new")
    public Response blank(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @QueryParam("q") @DefaultValue("") String sought) {
        var form = entered(view.today().toString(), "", "");
        return screen.show(desks.page(groupId, assignmentId, null, form, sought));
    }

    private static Entered entered(String date, String text, String whom) {
        return Entered.of("date", date, "text", text, "whom", whom);
    }

    @POST
    @Path(CopiedDesks.WORKOUTS)
    public Response add(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @RestForm @DefaultValue("") String date,
            @RestForm @DefaultValue("") String workout,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String whom) {
        return saved(groupId, assignmentId, null, entered(date, text, whom), () -> {
            var place = new CopyChanges.Place(Dates.read("date", date), null, null);
            var content = wanted.read(workout, text);
            return changes.add(door.caller(), groupId, assignmentId, CopiedDesks.whom(whom), place, content);
        });
    }

    @POST
    @Path(CopiedDesks.WORKOUTS + "/{workout}/content")
    public Response replace(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @PathParam("workout") UUID workoutId,
            @RestForm @DefaultValue("") String workout,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String whom) {
        var copied = changes.one(door.caller(), groupId, assignmentId, workoutId);
        return saved(groupId, assignmentId, copied, entered(copied.date().toString(), text, whom), () -> {
            var content = WantedWorkouts.change(wanted.read(workout, text));
            var patch = new CopyChanges.Patch(CopiedDesks.whom(whom), null, null, content);
            return changes.change(door.caller(), groupId, assignmentId, workoutId, patch, () -> {});
        });
    }

    /// To the plan; or the form again, with what was typed and what is wrong with it.
    private Response saved(
            UUID groupId,
            UUID assignmentId,
            @Nullable CopiedWorkout copied,
            Entered form,
            Supplier<CopyChanges.Changed> change) {
        String plan = FollowedPlanPages.path(groupId, assignmentId);
        try {
            return screen.to(plan, desks.said(change.get(), plan));
        } catch (Failure refused) {
            if (refused.reason() != Reason.INVALID && refused.reason() != Reason.IMPOSSIBLE) {
                throw refused;
            }
            return screen.refuse(desks.page(groupId, assignmentId, copied, form.refused(refused, view), ""));
        }
    }
}
