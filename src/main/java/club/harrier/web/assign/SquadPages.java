package club.harrier.web.assign;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.plan.AssignedPlan;
import club.harrier.plan.AssignedPlans;
import club.harrier.plan.GroupPlans;
import club.harrier.plan.SquadMoves;
import club.harrier.schedule.Regrouping;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.Attempt;
import club.harrier.web.Undo;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Who is in which squad of a group's plan: a coach chooses, sees what it would mean, and moves them.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class SquadPages {
    private static final String SQUADS = "{group}/plans/{assignment}/squads";

    @CheckedTemplate(basePath = "groupplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance squads(SquadsPage page);

        static native TemplateInstance moves(MovesPage page);
    }

    record SquadsPage(Group group, AssignedPlan plan) {
        public String back() {
            return FollowedPlanPages.path(group.groupId(), plan.assignment().assignmentId());
        }

        public String path(String below) {
            return SquadPages.path(group.groupId(), plan.assignment().assignmentId()) + below;
        }

        public List<Line> lines() {
            return Stream.concat(
                            plan.enrolled().stream().map(it -> new Line(it, false)),
                            plan.formerMembers().stream().map(it -> new Line(it, true)))
                    .toList();
        }
    }

    /// Somebody in the plan.
    record Line(GroupPlans.Member member, boolean isFormer) {
        public boolean isIn(@Nullable String squad) {
            return Objects.equals(member.squad(), squad);
        }

        public boolean isInNone() {
            return member.squad() == null;
        }
    }

    /// What moving them would mean, for each by name.
    record MovesPage(Group group, AssignedPlan plan, List<SquadMoves.Moved> moves) {
        public String path() {
            return SquadPages.path(group.groupId(), plan.assignment().assignmentId());
        }

        public String field(SquadMoves.Moved move) {
            @Nullable String squad = move.now().squad();
            return move.athleteId() + ":" + (squad == null ? "" : squad);
        }
    }

    private final Groups groups;
    private final AssignedPlans plans;
    private final SquadMoves moves;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    SquadPages(Groups groups, AssignedPlans plans, SquadMoves moves, Door door, Screen screen, View view) {
        this.groups = groups;
        this.plans = plans;
        this.moves = moves;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    static String path(UUID groupId, UUID assignmentId) {
        return FollowedPlanPages.path(groupId, assignmentId) + "/squads";
    }

    @GET
    @Path(SQUADS)
    public Response show(@PathParam("group") UUID groupId, @PathParam("assignment") UUID assignmentId) {
        var group = groups.visibleTo(door.caller(), groupId);
        return screen.show(Templates.squads(new SquadsPage(group, plans.one(door.caller(), groupId, assignmentId))));
    }

    /// In parts, because a plain form holds a thousand fields at most.
    @POST
    @Path(SQUADS + "/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @RestForm("squad") List<String> squads) {
        var caller = door.caller();
        var group = groups.visibleTo(caller, groupId);
        return refused(groupId, assignmentId, () -> {
            var wanted = moves.rehearse(caller, groupId, assignmentId, SquadForm.letters(squads));
            return wanted.isEmpty()
                    ? screen.to(path(groupId, assignmentId), Flash.problem(words().nobody()))
                    : screen.show(
                            Templates.moves(new MovesPage(group, plans.one(caller, groupId, assignmentId), wanted)));
        });
    }

    @POST
    @Path(SQUADS)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response move(
            @PathParam("group") UUID groupId,
            @PathParam("assignment") UUID assignmentId,
            @RestForm("squad") List<String> squads) {
        return refused(groupId, assignmentId, () -> {
            var moved = moves.move(door.caller(), groupId, assignmentId, SquadForm.letters(squads));
            String plan = FollowedPlanPages.path(groupId, assignmentId);
            var changed = moved.stream()
                    .map(it -> it.now().changeId())
                    .filter(Objects::nonNull)
                    .toList();
            return screen.to(
                    plan,
                    moved.isEmpty()
                            ? Flash.done(words().nobody())
                            : Undo.offer(Flash.done(said(moved)), changed, plan));
        });
    }

    /// What is refused is said on the page where the squads are chosen.
    private Response refused(UUID groupId, UUID assignmentId, Supplier<Response> answer) {
        return Attempt.answer(screen, view, path(groupId, assignmentId), answer);
    }

    private String said(List<SquadMoves.Moved> moved) {
        var first = moved.getFirst();
        @Nullable String squad = first.now().squad();
        String who = moved.size() > 1
                ? words().movedSome(moved.size())
                : squad == null ? words().movedOut(first.displayName()) : words().movedOne(first.displayName(), squad);
        var now = moved.stream().map(SquadMoves.Moved::now).toList();
        return who + " "
                + words().told(
                                now.stream()
                                        .mapToInt(Regrouping.Regrouped::exchanged)
                                        .sum(),
                                now.stream()
                                        .mapToInt(Regrouping.Regrouped::added)
                                        .sum(),
                                now.stream()
                                        .mapToInt(Regrouping.Regrouped::removed)
                                        .sum(),
                                now.stream().mapToInt(it -> it.kept().size()).sum(),
                                now.stream().mapToInt(it -> it.lost().size()).sum());
    }

    private SquadWords words() {
        return view.words(SquadWords.class);
    }
}
