package club.harrier.web.group;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Candidates;
import club.harrier.group.Candidates.Candidate;
import club.harrier.group.Group;
import club.harrier.group.GroupMembers;
import club.harrier.group.GroupMembers.Outcome;
import club.harrier.group.GroupMembers.Result;
import club.harrier.group.Groups;
import club.harrier.group.JoinRequest;
import club.harrier.group.JoinRequest.Status;
import club.harrier.group.JoinRequests;
import club.harrier.group.Member;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.platform.Slice;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Who is in a group: a coach adds, removes and answers those who ask.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class MemberPages {
    private static final int MEMBERS_AT_ONCE = 100;
    private static final int CANDIDATES_AT_ONCE = 50;

    @CheckedTemplate(basePath = "group")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance members(MembersPage page);
    }

    /// @param found what was sought among those to add
    record MembersPage(
            Group group,
            List<Member> members,
            String sought,
            @Nullable String next,
            List<JoinRequest> requests,
            List<Candidate> candidates,
            boolean isAdding,
            String found) {

        public String path() {
            return MemberPages.path(group.groupId());
        }

        public String removalPath() {
            return path() + "/removal";
        }

        public String decisionPath(UUID requestId) {
            return "/groups/" + group.groupId() + "/requests/" + requestId;
        }
    }

    private final Groups groups;
    private final GroupMembers members;
    private final JoinRequests requests;
    private final Candidates candidates;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    MemberPages(
            Groups groups,
            GroupMembers members,
            JoinRequests requests,
            Candidates candidates,
            Door door,
            Screen screen,
            View view) {
        this.groups = groups;
        this.members = members;
        this.requests = requests;
        this.candidates = candidates;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    @Path("{group}/members")
    public Response list(
            @PathParam("group") UUID groupId,
            @QueryParam("q") @Nullable String q,
            @QueryParam("find") @Nullable String find,
            @QueryParam("add") boolean add,
            @QueryParam("cursor") @Nullable String cursor) {
        var caller = door.caller();
        var group = groups.visibleTo(caller, groupId);
        var slice = Slice.of(MEMBERS_AT_ONCE, MEMBERS_AT_ONCE, cursor, GroupMembers.KEY_PARTS);
        var part = members.list(caller, groupId, q, slice);
        var waiting = Slice.of(MEMBERS_AT_ONCE, MEMBERS_AT_ONCE, null, JoinRequests.KEY_PARTS);
        boolean isCoach = caller.isCoach();
        return screen.show(Templates.members(new MembersPage(
                group,
                part.rows(),
                Objects.requireNonNullElse(q, "").strip(),
                part.nextCursor(),
                isCoach
                        ? requests.list(caller, groupId, Status.PENDING, waiting)
                                .rows()
                        : List.of(),
                isCoach ? candidates.outside(caller, groupId, find, CANDIDATES_AT_ONCE) : List.of(),
                add || find != null || group.memberCount() == 0,
                Objects.requireNonNullElse(find, ""))));
    }

    @POST
    @Path("{group}/members")
    public Response add(@PathParam("group") UUID groupId, @RestForm("athlete") List<UUID> athletes) {
        var caller = door.caller();
        var group = groups.visibleTo(caller, groupId);
        var words = view.words(MemberWords.class);
        if (athletes.isEmpty()) {
            return screen.to(path(groupId) + "?add=true", Flash.problem(words.nobodyChosen()));
        }
        var added = added(members.add(caller, groupId, List.copyOf(athletes)));
        return screen.to(
                path(groupId),
                Flash.done(words.added(added.size(), group.name())).undo(path(groupId) + "/removal", "athlete", added));
    }

    /// Those who are new, as the fields of a form that takes it back.
    static List<String> added(List<Result> results) {
        return results.stream()
                .filter(it -> it.outcome() == Outcome.ADDED)
                .map(it -> it.athleteId().toString())
                .toList();
    }

    private static String path(UUID groupId) {
        return "/groups/" + groupId + "/members";
    }

    @POST
    @Path("{group}/members/removal")
    public Response remove(@PathParam("group") UUID groupId, @RestForm("athlete") List<UUID> athletes) {
        var caller = door.caller().asCoach();
        var group = groups.visibleTo(caller, groupId);
        var words = view.words(MemberWords.class);
        var left = members.remove(caller, groupId, List.copyOf(athletes));
        if (left.isEmpty()) {
            return screen.to(path(groupId), Flash.problem(words.nobodyThere()));
        }
        var said = Flash.done(words.removed(left.size(), group.name()));
        return screen.to(
                path(groupId),
                said.undo(
                        path(groupId),
                        "athlete",
                        left.stream().map(UUID::toString).toList()));
    }

    @POST
    @Path("{group}/requests/{request}")
    public Response decide(
            @PathParam("group") UUID groupId, @PathParam("request") UUID requestId, @RestForm String decision) {
        var caller = door.caller();
        var request = requests.visibleTo(caller, groupId, requestId);
        var words = view.words(MemberWords.class);
        boolean approves = decision.equals("approve");
        try {
            requests.decide(caller, groupId, requestId, approves ? Status.APPROVED : Status.REJECTED);
        } catch (Failure refused) {
            if (refused.reason() != Reason.CONFLICT) {
                throw refused;
            }
            return screen.to(path(groupId), Flash.problem(view.sentence(refused)));
        }
        String name = request.displayName();
        return screen.to(path(groupId), Flash.done(approves ? words.approved(name) : words.rejected(name)));
    }
}
