package club.harrier.web.plan;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.library.PlacedWorkout;
import club.harrier.library.Workouts;
import club.harrier.platform.Failure;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/// Puts a workout of the library on a day of a plan.
@Path("/plans")
@Page
@RunOnVirtualThread
public final class PlanDrawnPages {
    private final PlanDesks desks;
    private final Workouts workouts;
    private final Door door;

    @Inject
    PlanDrawnPages(PlanDesks desks, Workouts workouts, Door door) {
        this.desks = desks;
        this.workouts = workouts;
        this.door = door;
    }

    @POST
    @Path("{plan}/drawn")
    public Response draw(
            @PathParam("plan") UUID planId,
            @RestForm @DefaultValue("0") int week,
            @RestForm @DefaultValue("0") int day,
            @RestForm @DefaultValue("") String version,
            @RestForm("workout") UUID workoutId) {
        try {
            var workout = workouts.one(door.caller(), workoutId).workout();
            return desks.add(planId, version, new PlacedWorkout(week, day, workout));
        } catch (Failure refused) {
            return desks.refuse(refused, planId);
        }
    }
}
