package club.harrier.web.group;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Candidates;
import club.harrier.group.Candidates.Candidate;
import club.harrier.group.GroupMembers;
import club.harrier.group.Groups;
import club.harrier.platform.Slice;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The athletes who are in no group, for a coach to place, however many there are.
@Path("/groups/unassigned")
@Page
@RunOnVirtualThread
public final class PlacingPages {
    private static final String PATH = "/groups/unassigned";
    private static final int ROWS = 100;

    @CheckedTemplate(basePath = "group")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance unassigned(UnassignedPage page);
    }

    /// @param count all of them, whatever is sought
    /// @param chosen the group that was placed into last; empty: none
    /// @param next the way to the next page, or null
    record UnassignedPage(
            List<Candidate> athletes,
            int count,
            int total,
            String sought,
            List<Groups.Named> groups,
            String chosen,
            @Nullable String next) {

        public boolean isChosen(Groups.Named group) {
            return group.groupId().toString().equals(chosen);
        }
    }

    private final Groups groups;
    private final GroupMembers members;
    private final Candidates candidates;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    PlacingPages(Groups groups, GroupMembers members, Candidates candidates, Door door, Screen screen, View view) {
        this.groups = groups;
        this.members = members;
        this.candidates = candidates;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response show(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("group") @DefaultValue("") String chosen,
            @QueryParam("cursor") @Nullable String cursor) {
        var caller = door.caller().asCoach();
        String sought = q.strip();
        var part = candidates.unassigned(caller, sought, Slice.of(ROWS, ROWS, cursor, Candidates.KEY_PARTS));
        var roster = groups.roster(caller);
        @Nullable String next = part.nextCursor();
        return screen.show(Templates.unassigned(new UnassignedPage(
                part.rows(),
                roster.unassignedCount(),
                roster.totalAthletes(),
                sought,
                groups.named(caller),
                chosen,
                next == null ? null : path(sought, chosen, next))));
    }

    private static String path(String sought, String chosen, @Nullable String cursor) {
        var path = UriBuilder.fromPath(PATH);
        if (!sought.isEmpty()) {
            path.queryParam("q", sought);
        }
        if (!chosen.isEmpty()) {
            path.queryParam("group", chosen);
        }
        if (cursor != null) {
            path.queryParam("cursor", cursor);
        }
        return path.build().toString();
    }

    /// Those who are placed leave the list, so that the same page shows the next ones.
    @POST
    public Response place(
            @RestForm("group") UUID groupId,
            @RestForm @DefaultValue("") String q,
            @RestForm("athlete") List<UUID> athletes) {
        var caller = door.caller().asCoach();
        var group = groups.visibleTo(caller, groupId);
        var words = view.words(MemberWords.class);
        String next = path(q, groupId.toString(), null);
        if (athletes.isEmpty()) {
            return screen.to(next, Flash.problem(words.nobodyChosen()));
        }
        var added = MemberPages.added(members.add(caller, groupId, List.copyOf(athletes)));
        var said = Flash.done(words.added(added.size(), group.name()))
                .undo("/groups/" + groupId + "/members/removal", "athlete", added);
        return screen.to(next, said);
    }
}
