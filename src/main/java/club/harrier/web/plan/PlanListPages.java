package club.harrier.web.plan;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.library.Plan;
import club.harrier.library.Plans;
import club.harrier.library.StarterPlans;
import club.harrier.library.Visibility;
import club.harrier.platform.Slice;
import club.harrier.screen.Choice;
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
import org.jspecify.annotations.Nullable;

/// The library of training plans, for coaches.
@Path("/plans")
@Page
@RunOnVirtualThread
public final class PlanListPages {
    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "plan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage page);
    }

    /// @param starters what to begin with, where the library is empty
    /// @param next the way to the next page, or null
    record ListPage(
            List<Line> lines,
            PlanQuery asked,
            List<Choice> types,
            List<Choice> levels,
            List<StarterLine> starters,
            @Nullable String next) {

        public boolean isEmptyLibrary() {
            return lines.isEmpty() && !asked.isAnything();
        }
    }

    /// A plan with its words.
    record Line(Plan plan, String kind, String level) {
        static Line of(Plan plan, View view) {
            return new Line(plan, PlanChoices.name(plan.type(), view), PlanChoices.name(plan.level(), view));
        }

        /// An address below the plan's.
        public String path(String below) {
            return "/plans/" + plan.planId() + below;
        }

        public boolean isPrivate() {
            return plan.visibility() == Visibility.PRIVATE;
        }
    }

    /// A plan to begin with.
    record StarterLine(String key, String name, String description, String level, int weeks, int workouts) {
        static StarterLine of(StarterPlans.Starter starter, View view) {
            var plan = starter.plan();
            return new StarterLine(
                    starter.key(),
                    plan.name(),
                    plan.description(),
                    PlanChoices.name(plan.level(), view),
                    plan.weeks(),
                    plan.workouts().size());
        }
    }

    private final Plans plans;
    private final StarterPlans starters;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    PlanListPages(Plans plans, StarterPlans starters, Door door, Screen screen, View view) {
        this.plans = plans;
        this.starters = starters;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("type") @DefaultValue("") String type,
            @QueryParam("level") @DefaultValue("") String level,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("cursor") @Nullable String cursor) {
        var caller = door.caller().asCoach();
        var asked = new PlanQuery(q.strip(), type, level, show);
        var part = plans.page(caller, asked.filter(), Slice.of(ROWS, ROWS, cursor, Plans.KEY_PARTS));
        @Nullable String next = part.nextCursor();
        return screen.show(Templates.list(new ListPage(
                part.rows().stream().map(it -> Line.of(it, view)).toList(),
                asked,
                PlanChoices.types(view),
                PlanChoices.levels(view),
                starters(starters, view),
                next == null ? null : asked.path(next))));
    }

    static List<StarterLine> starters(StarterPlans starters, View view) {
        return starters.all().stream().map(it -> StarterLine.of(it, view)).toList();
    }

    @POST
    @Path("starters/{key}")
    public Response begin(@PathParam("key") String key) {
        var whole = plans.create(door.caller(), starters.named(key));
        var said = view.words(PlanWords.class).copied(whole.plan().name());
        return screen.to("/plans/" + whole.plan().planId(), Flash.done(said));
    }
}
