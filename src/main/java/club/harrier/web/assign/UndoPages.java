package club.harrier.web.assign;

import club.harrier.adjust.PlanChange;
import club.harrier.adjust.PlanChanges;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.screen.Flash;
import club.harrier.screen.LocalPath;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.PlanChangeWords;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Takes back what was done to a plan.
@Path("/plan-changes")
@Page
@RunOnVirtualThread
public final class UndoPages {
    private final PlanChanges changes;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    UndoPages(PlanChanges changes, Door door, Screen screen, View view) {
        this.changes = changes;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @POST
    @Path("{change}/undo")
    public Response undo(@PathParam("change") UUID changeId, @RestForm @Nullable String back) {
        return undo(List.of(changeId), back);
    }

    /// All of them or none.
    @POST
    @Path("undo")
    public Response undoAll(@RestForm("change") List<UUID> changeIds, @QueryParam("back") @Nullable String back) {
        return undo(changeIds, back);
    }

    private Response undo(List<UUID> changeIds, @Nullable String back) {
        String next = LocalPath.orHome(back);
        try {
            var undone = changes.undo(door.caller(), changeIds);
            int workouts = undone.stream().mapToInt(PlanChange::workouts).sum();
            return screen.to(next, Flash.done(view.words(PlanChangeWords.class).undone(workouts)));
        } catch (Failure refused) {
            if (refused.reason() != Reason.CONFLICT && refused.reason() != Reason.IMPOSSIBLE) {
                throw refused;
            }
            return screen.to(next, Flash.problem(view.sentence(refused)));
        }
    }
}
