package club.harrier.web.assign;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.plan.GroupPlans;
import club.harrier.plan.LateJoiners;
import club.harrier.plan.Unassigning;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.schedule.Enrolled;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.Undo;
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
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/// The plans of a group: which run, who is not in them, and their end.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class GroupPlanPages {
    @CheckedTemplate(basePath = "groupplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(PlansPage page);

        static native TemplateInstance removal(RemovalPage page);
    }

    /// @param current running ones, then those that are to begin
    record PlansPage(Group group, List<FollowedPlan> current, List<FollowedPlan> finished) {
        public boolean isEmpty() {
            return current.isEmpty() && finished.isEmpty();
        }

        public String path(String below) {
            return GroupPlanPages.path(group.groupId(), below);
        }
    }

    record RemovalPage(Group group, FollowedPlan plan) {
        public String path() {
            return GroupPlanPages.path(group.groupId(), "");
        }
    }

    private final Groups groups;
    private final GroupPlans plans;
    private final LateJoiners lateJoiners;
    private final Unassigning unassigning;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    GroupPlanPages(
            Groups groups,
            GroupPlans plans,
            LateJoiners lateJoiners,
            Unassigning unassigning,
            Door door,
            Screen screen,
            View view) {
        this.groups = groups;
        this.plans = plans;
        this.lateJoiners = lateJoiners;
        this.unassigning = unassigning;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    static String path(UUID groupId, String below) {
        return "/groups/" + groupId + "/plans" + below;
    }

    @GET
    @Path("{group}/plans")
    public Response list(@PathParam("group") UUID groupId) {
        var group = groups.visibleTo(door.caller(), groupId);
        var all = plans(groupId);
        return screen.show(Templates.list(new PlansPage(
                group,
                Stream.concat(
                                all.stream().filter(FollowedPlan::isRunning),
                                all.reversed().stream().filter(it -> !it.isRunning() && !it.isFinished()))
                        .toList(),
                all.stream().filter(FollowedPlan::isFinished).toList())));
    }

    private List<FollowedPlan> plans(UUID groupId) {
        return plans.of(door.caller(), groupId, null).stream()
                .map(it -> FollowedPlan.of(groupId, it))
                .toList();
    }

    @POST
    @Path("{group}/plans/{assignment}/enrolments")
    public Response enrol(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @RestForm("athlete") List<UUID> athletes) {
        var words = view.words(GroupPlanWords.class);
        try {
            var answer = lateJoiners.enrol(door.caller(), groupId, assignmentId, athletes);
            var said = Flash.done(said(words, answer.results()));
            return screen.to(path(groupId, ""), Undo.offer(said, answer.changeId(), path(groupId, "")));
        } catch (Failure refused) {
            if (refused.reason() != Reason.IMPOSSIBLE) {
                throw refused;
            }
            return screen.to(path(groupId, ""), Flash.problem(view.sentence(refused)));
        }
    }

    private static String said(GroupPlanWords words, List<Enrolled> results) {
        var made = results.stream()
                .filter(it -> it.outcome() == Enrolled.Outcome.ENROLLED)
                .toList();
        int workouts = made.stream().mapToInt(Enrolled::scheduledWorkouts).sum();
        return made.size() == 1
                ? words.enrolledOne(made.getFirst().displayName(), workouts)
                : words.enrolledSome(made.size(), workouts);
    }

    @GET
    @Path("{group}/plans/{assignment}/removal")
    public Response ask(@PathParam("group") UUID groupId, @PathParam("assignment") UUID assignmentId) {
        var group = groups.visibleTo(door.caller(), groupId);
        var plan = plans(groupId).stream()
                .filter(it -> it.assignment().assignmentId().equals(assignmentId))
                .findFirst()
                .orElseThrow(() -> Failure.notFound("plan of this group"));
        return screen.show(Templates.removal(new RemovalPage(group, plan)));
    }

    @POST
    @Path("{group}/plans/{assignment}/removal")
    public Response remove(@PathParam("group") UUID groupId, @PathParam("assignment") UUID assignmentId) {
        var ended = unassigning.unassign(door.caller(), groupId, assignmentId);
        var removed = ended.results();
        int workouts =
                removed.stream().mapToInt(Unassigning.Removed::removedWorkouts).sum();
        var said = view.words(GroupPlanWords.class).removed(removed.size(), workouts);
        return screen.to(path(groupId, ""), Undo.offer(Flash.done(said), ended.changeId(), path(groupId, "")));
    }
}
