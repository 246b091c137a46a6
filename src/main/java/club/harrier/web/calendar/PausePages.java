package club.harrier.web.calendar;

import club.harrier.adjust.Pause;
import club.harrier.adjust.Pauses;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.org.Wire;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.Attempt;
import club.harrier.web.Dates;
import club.harrier.web.Undo;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// A coach pauses an athlete, and has them train again.
@Path("/athletes/{athlete}/pauses")
@Page
@RunOnVirtualThread
public final class PausePages {
    private final Pauses pauses;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    PausePages(Pauses pauses, Door door, Screen screen, View view) {
        this.pauses = pauses;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @POST
    public Response pause(
            @PathParam("athlete") UUID athleteId,
            @RestForm("start_date") @DefaultValue("") String start,
            @RestForm("end_date") @DefaultValue("") String end,
            @RestForm @DefaultValue("other") String reason,
            @RestForm @DefaultValue("") String note) {
        return changed(athleteId, () -> {
            var draft = new Pauses.Draft(
                    Dates.readIfAny("start_date", start),
                    Dates.readIfAny("end_date", end),
                    Wire.read(Pause.Reason.class, reason),
                    note.isBlank() ? null : note.strip());
            var answer = pauses.pause(door.caller().asCoach(), athleteId, draft);
            return offer(athleteId, words().paused(), answer.changeId());
        });
    }

    /// From today on the athlete trains again.
    @POST
    @Path("{pause}/end")
    public Response resume(
            @PathParam("athlete") UUID athleteId,
            @PathParam("pause") UUID pauseId,
            @RestForm @DefaultValue("") String shift) {
        return changed(athleteId, () -> {
            var caller = door.caller().asCoach();
            var yesterday = view.today().minusDays(1);
            if (pauses.one(caller, athleteId, pauseId).startDate().isAfter(yesterday)) {
                return offer(athleteId, words().unpaused(), pauses.remove(caller, athleteId, pauseId, () -> {}));
            }
            var patch = Pauses.Patch.until(yesterday, !shift.isEmpty());
            var answer = pauses.amend(caller, athleteId, pauseId, patch, () -> {});
            return offer(athleteId, words().resumed(answer.shiftedWorkouts()), answer.changeId());
        });
    }

    @POST
    @Path("{pause}/removal")
    public Response remove(@PathParam("athlete") UUID athleteId, @PathParam("pause") UUID pauseId) {
        return changed(athleteId, () -> {
            UUID changeId = pauses.remove(door.caller().asCoach(), athleteId, pauseId, () -> {});
            return offer(athleteId, words().unpaused(), changeId);
        });
    }

    private AthletePlanWords words() {
        return view.words(AthletePlanWords.class);
    }

    private static Flash offer(UUID athleteId, String said, @Nullable UUID changeId) {
        return Undo.offer(Flash.done(said), changeId, AthletePlanPages.path(athleteId));
    }

    private Response changed(UUID athleteId, Supplier<Flash> change) {
        return Attempt.change(screen, view, AthletePlanPages.path(athleteId), change);
    }
}
