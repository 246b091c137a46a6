package club.harrier.web.plan;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.door.Versions;
import club.harrier.library.PlanText;
import club.harrier.library.Plans;
import club.harrier.library.Workouts;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/// A coach types a whole plan. What was typed is never lost: not by a mistake in it, and not where somebody else has
/// changed the plan meanwhile.
@Path("/plans")
@Page
@RunOnVirtualThread
public final class PlanTextPages {
    @CheckedTemplate(basePath = "plan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance stale(StalePage page);
    }

    /// @param version of the plan as it stands now
    /// @param mine what the coach has typed
    /// @param theirs what stands there now
    record StalePage(PlanListPages.Line line, String version, String mine, String theirs) {}

    private final PlanDesks desks;
    private final Plans plans;
    private final Workouts workouts;
    private final Versions versions;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    PlanTextPages(
            PlanDesks desks, Plans plans, Workouts workouts, Versions versions, Door door, Screen screen, View view) {
        this.desks = desks;
        this.plans = plans;
        this.workouts = workouts;
        this.versions = versions;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @POST
    @Path("{plan}/text")
    public Response save(
            @PathParam("plan") UUID planId,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String version) {
        var caller = door.caller().asCoach();
        try {
            var draft = PlanText.read(text, workouts.shelf(caller));
            var now = plans.revise(caller, planId, present -> {
                versions.require(version, () -> present);
                return draft;
            });
            return desks.to(
                    planId,
                    "",
                    Flash.done(desks.words().textSaved(now.workouts().size())));
        } catch (Failure refused) {
            return refused.reason() == Reason.STALE ? stale(planId, text) : refuse(refused, planId, text, version);
        }
    }

    private Response stale(UUID planId, String text) {
        var whole = desks.whole(planId);
        return screen.show(
                412,
                Templates.stale(new StalePage(
                        PlanListPages.Line.of(whole.plan(), view),
                        desks.version(whole),
                        text,
                        PlanText.written(whole.plan(), whole.workouts()))));
    }

    /// The version stays that of the plan that was typed over.
    private Response refuse(Failure refused, UUID planId, String text, String version) {
        if (refused.reason() != Reason.INVALID) {
            throw refused;
        }
        var desk = desks.desk(planId, "").typed(text, version, TextFault.of(refused, text, view));
        return desks.show(422, desk);
    }
}
