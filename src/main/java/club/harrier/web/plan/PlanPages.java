package club.harrier.web.plan;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.library.Plan;
import club.harrier.library.PlanPatch;
import club.harrier.library.Plans;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.jspecify.annotations.Nullable;

/// One plan of the library: what it asks for, and what a coach may do with it as a whole.
@Path("/plans")
@Page
@RunOnVirtualThread
public final class PlanPages {
    @CheckedTemplate(basePath = "plan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance show(ShowPage page);

        static native TemplateInstance delete(PlanListPages.Line line);
    }

    /// @param reader with whose eyes the plan is looked at
    record ShowPage(PlanListPages.Line line, PlanGrid grid, PlanReaders.Reader reader) {}

    private final Plans plans;
    private final PlanReaders readers;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    PlanPages(Plans plans, PlanReaders readers, Door door, Screen screen, View view) {
        this.plans = plans;
        this.readers = readers;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path("{plan}")
    public Response show(
            @PathParam("plan") UUID planId,
            @QueryParam("who") @DefaultValue("") String who,
            @QueryParam("athlete") @Nullable UUID athleteId) {
        var whole = plans.whole(door.caller(), planId);
        var line = PlanListPages.Line.of(whole.plan(), view);
        var reader = readers.reader(door.caller(), who.strip(), athleteId);
        var grid = reader.zones() == null ? PlanGrid.of(whole, view) : PlanGrid.of(whole, reader.zones(), view);
        return screen.show(Templates.show(new ShowPage(line, grid, reader)));
    }

    @POST
    @Path("{plan}/copies")
    public Response copy(@PathParam("plan") UUID planId) {
        var caller = door.caller();
        var words = view.words(PlanWords.class);
        String name = words.copyName(plans.whole(caller, planId).plan().name());
        var copy = plans.copy(caller, planId, name.length() > 100 ? null : name).plan();
        return screen.to("/plans/" + copy.planId(), Flash.done(words.copied(copy.name())));
    }

    @POST
    @Path("{plan}/archive")
    public Response archive(@PathParam("plan") UUID planId) {
        var plan = archived(planId, true);
        var said = Flash.done(view.words(PlanWords.class).archived(plan.name()));
        return screen.to("/plans", said.undo("/plans/" + planId + "/restoration", "plan", List.of()));
    }

    @POST
    @Path("{plan}/restoration")
    public Response restore(@PathParam("plan") UUID planId) {
        var plan = archived(planId, false);
        var said = view.words(PlanWords.class).restored(plan.name());
        return screen.to("/plans/" + planId, Flash.done(said));
    }

    private Plan archived(UUID planId, boolean isArchived) {
        var patch = new PlanPatch(null, null, null, null, null, null, isArchived, null);
        return plans.change(door.caller(), planId, patch, _ -> {}).plan();
    }

    @GET
    @Path("{plan}/delete")
    public Response confirm(@PathParam("plan") UUID planId) {
        var plan = plans.whole(door.caller(), planId).plan();
        return screen.show(Templates.delete(PlanListPages.Line.of(plan, view)));
    }

    @POST
    @Path("{plan}/delete")
    public Response delete(@PathParam("plan") UUID planId) {
        var plan = plans.whole(door.caller(), planId).plan();
        plans.delete(door.caller(), planId, _ -> {});
        return screen.to("/plans", Flash.done(view.words(PlanWords.class).deleted(plan.name())));
    }
}
