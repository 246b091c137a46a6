package club.harrier.web.plan;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.library.Level;
import club.harrier.library.PlacedWorkout;
import club.harrier.library.PlanDraft;
import club.harrier.library.PlanType;
import club.harrier.library.Plans;
import club.harrier.library.StarterPlans;
import club.harrier.library.Visibility;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.screen.Choice;
import club.harrier.screen.Entered;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// A coach writes a plan's head: a new one's, or that of one that is there.
@Path("/plans")
@Page
@RunOnVirtualThread
public final class PlanDetailsPages {
    private static final Set<Reason> ABOUT_THE_FORM = Set.of(Reason.INVALID, Reason.FORBIDDEN);

    @CheckedTemplate(basePath = "plan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance details(DetailsPage page);
    }

    /// @param planId null for a new one
    /// @param owner whose it is; empty for a new one
    /// @param starters for a new one, what else to begin with
    record DetailsPage(
            @Nullable UUID planId,
            Entered form,
            String owner,
            List<Choice> types,
            List<Choice> levels,
            List<PlanListPages.StarterLine> starters) {
        public String action() {
            return planId == null ? "/plans" : back() + "/details";
        }

        public String back() {
            return planId == null ? "/plans" : "/plans/" + planId;
        }
    }

    private final Plans plans;
    private final StarterPlans starters;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    PlanDetailsPages(Plans plans, StarterPlans starters, Door door, Screen screen, View view) {
        this.plans = plans;
        this.starters = starters;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path("new")
    public Response fresh() {
        door.caller().asCoach();
        return screen.show(page(null, entered("", "", "run", "", "8", "org")));
    }

    private static Entered entered(
            String name, String description, String type, String level, String weeks, String visibility) {
        return Entered.of(
                "name",
                name,
                "description",
                description,
                "type",
                type,
                "level",
                level,
                "weeks",
                weeks,
                "visibility",
                visibility);
    }

    private TemplateInstance page(@Nullable UUID planId, Entered form) {
        var offered = planId == null ? PlanListPages.starters(starters, view) : List.<PlanListPages.StarterLine>of();
        String owner = planId == null
                ? ""
                : ShelfPages.owner(plans.whole(door.caller(), planId).plan().ownerName(), view);
        return Templates.details(
                new DetailsPage(planId, form, owner, PlanChoices.types(view), PlanChoices.levels(view), offered));
    }

    @POST
    public Response create(
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String description,
            @RestForm @DefaultValue("run") String type,
            @RestForm @DefaultValue("") String level,
            @RestForm @DefaultValue("") String weeks,
            @RestForm @DefaultValue("org") String visibility) {
        var form = entered(name, description, type, level, weeks, visibility);
        try {
            var whole = plans.create(door.caller(), draft(form, List.of()));
            var said = view.words(PlanWords.class).created(whole.plan().name());
            return screen.to("/plans/" + whole.plan().planId() + "/edit", Flash.done(said));
        } catch (Failure refused) {
            return refuse(refused, null, form);
        }
    }

    @GET
    @Path("{plan}/details")
    public Response edit(@PathParam("plan") UUID planId) {
        var plan = plans.whole(door.caller(), planId).plan();
        return screen.show(page(
                planId,
                entered(
                        plan.name(),
                        plan.description(),
                        PlanChoices.key(plan.type()),
                        plan.level() == null ? "" : PlanChoices.key(plan.level()),
                        Integer.toString(plan.weeks()),
                        PlanChoices.key(plan.visibility()))));
    }

    @POST
    @Path("{plan}/details")
    public Response change(
            @PathParam("plan") UUID planId,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String description,
            @RestForm @DefaultValue("run") String type,
            @RestForm @DefaultValue("") String level,
            @RestForm @DefaultValue("") String weeks,
            @RestForm @DefaultValue("org") String visibility) {
        var form = entered(name, description, type, level, weeks, visibility);
        try {
            var whole = plans.revise(door.caller(), planId, present -> draft(form, present.workouts()));
            var said = view.words(PlanWords.class).saved(whole.plan().name());
            return screen.to("/plans/" + planId, Flash.done(said));
        } catch (Failure refused) {
            return refuse(refused, planId, form);
        }
    }

    /// The plan with the head that was entered. Fewer weeks than hold workouts are refused, so that none is lost.
    private static PlanDraft draft(Entered form, List<PlacedWorkout> workouts) {
        int weeks = weeks(form.value("weeks"));
        if (workouts.stream().anyMatch(it -> it.week() > weeks)) {
            throw Failure.of(
                    Reason.INVALID,
                    "weeks_in_use",
                    "weeks",
                    "The weeks after it hold workouts. Remove or move those first.");
        }
        return new PlanDraft(
                form.value("name"),
                form.value("description").replace("\r\n", "\n"),
                Objects.requireNonNullElse(
                        PlanChoices.chosen(PlanType.values(), "type", form.value("type")), PlanType.RUN),
                PlanChoices.chosen(Level.values(), "level", form.value("level")),
                weeks,
                form.has("visibility", "private") ? Visibility.PRIVATE : Visibility.ORG,
                workouts);
    }

    private static int weeks(String given) {
        try {
            return Integer.parseInt(given.strip());
        } catch (NumberFormatException notANumber) {
            throw Failure.invalid("weeks", "A plan has 1 to 52 weeks.");
        }
    }

    private Response refuse(Failure refused, @Nullable UUID planId, Entered form) {
        if (!door.caller().isCoach() || !ABOUT_THE_FORM.contains(refused.reason())) {
            throw refused;
        }
        return screen.refuse(page(planId, form.refused(refused, view)));
    }
}
