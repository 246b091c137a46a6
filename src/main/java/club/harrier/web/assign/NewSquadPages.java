package club.harrier.web.assign;

import club.harrier.copy.Assignment;
import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.library.Plans;
import club.harrier.plan.AddedSquads;
import club.harrier.plan.AssignedPlan;
import club.harrier.plan.AssignedPlans;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// One squad more for a plan that a group follows already.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class NewSquadPages {
    private static final String NEW = "{group}/plans/{assignment}/squads/new";

    @CheckedTemplate(basePath = "groupplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance newsquad(NewPage page);
    }

    /// @param found plans that the squad may follow instead
    record NewPage(Group group, AssignedPlan plan, Entered form, VariantChoices found) {
        public String back() {
            return FollowedPlanPages.path(group.groupId(), plan.assignment().assignmentId());
        }

        public String path(String below) {
            return SquadPages.path(group.groupId(), plan.assignment().assignmentId()) + "/new" + below;
        }

        /// Those that no squad of the plan has.
        public List<Choice> letters() {
            return IntStream.rangeClosed('A', 'Z')
                    .mapToObj(Character::toString)
                    .filter(letter ->
                            plan.squads().stream().noneMatch(it -> it.squad().equals(letter)))
                    .map(it -> new Choice(it, it))
                    .toList();
        }
    }

    private final Groups groups;
    private final AssignedPlans plans;
    private final AddedSquads squads;
    private final Plans library;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    NewSquadPages(
            Groups groups,
            AssignedPlans plans,
            AddedSquads squads,
            Plans library,
            Door door,
            Screen screen,
            View view) {
        this.groups = groups;
        this.plans = plans;
        this.squads = squads;
        this.library = library;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path(NEW)
    public Response ask(@PathParam("group") UUID groupId, @PathParam("assignment") UUID assignmentId) {
        return screen.show(Templates.newsquad(page(groupId, assignmentId, NewSquadFields.empty())));
    }

    /// Looks for another plan; what else was entered stays.
    @POST
    @Path(NEW + "/search")
    public Response search(
            @PathParam("group") UUID groupId, @PathParam("assignment") UUID assignmentId, NewSquadFields fields) {
        return screen.show(Templates.newsquad(page(groupId, assignmentId, fields.entered())));
    }

    private NewPage page(UUID groupId, UUID assignmentId, Entered form) {
        var caller = door.caller();
        var group = groups.visibleTo(caller, groupId);
        var plan = plans.one(caller, groupId, assignmentId);
        if (plan.status() == Assignment.Status.REMOVED) {
            throw Failure.notFound("plan of this group");
        }
        var found = VariantChoices.of(
                library, caller, plan.assignment(), form.value("sought"), form.value("plan_id"), view);
        return new NewPage(group, plan, form, found);
    }

    /// Leads on to who is in which squad, where there is somebody to choose.
    @POST
    @Path(NEW)
    public Response add(
            @PathParam("group") UUID groupId, @PathParam("assignment") UUID assignmentId, NewSquadFields fields) {
        var caller = door.caller();
        try {
            var squad = squads.add(caller, groupId, assignmentId, fields.wish());
            var plan = plans.one(caller, groupId, assignmentId);
            boolean isFollowed =
                    !plan.enrolled().isEmpty() || !plan.formerMembers().isEmpty();
            var words = view.words(SquadWords.class);
            return isFollowed
                    ? screen.to(
                            SquadPages.path(groupId, assignmentId),
                            Flash.done(words.added(squad.squad(), squad.name())))
                    : screen.to(
                            FollowedPlanPages.path(groupId, assignmentId),
                            Flash.done(words.isThere(squad.squad(), squad.name())));
        } catch (Failure refused) {
            if (refused.reason() != Reason.INVALID
                    && refused.reason() != Reason.IMPOSSIBLE
                    && refused.reason() != Reason.CONFLICT) {
                throw refused;
            }
            var form = fields.entered().refused(NewSquadFields.named(refused), view);
            return screen.refuse(Templates.newsquad(page(groupId, assignmentId, form)));
        }
    }
}
