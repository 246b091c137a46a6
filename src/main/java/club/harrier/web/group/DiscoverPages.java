package club.harrier.web.group;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.group.JoinRequest;
import club.harrier.group.JoinRequests;
import club.harrier.platform.Failure;
import club.harrier.platform.Reason;
import club.harrier.platform.Slice;
import club.harrier.screen.Flash;
import club.harrier.screen.Screen;
import club.harrier.screen.View;
import club.harrier.web.MineWords;
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
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The groups an athlete may find, and the way into them.
@Path("/discover")
@Page
@RunOnVirtualThread
public final class DiscoverPages {
    private static final int ROWS = 30;

    @CheckedTemplate(basePath = "mine")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance discover(DiscoverPage page);
    }

    /// @param next the address of what follows, or null
    record DiscoverPage(
            List<Found> groups, String sought, @Nullable String next) {}

    private final Groups groups;
    private final JoinRequests requests;
    private final Door door;
    private final Screen screen;
    private final View view;

    @Inject
    DiscoverPages(Groups groups, JoinRequests requests, Door door, Screen screen, View view) {
        this.groups = groups;
        this.requests = requests;
        this.door = door;
        this.screen = screen;
        this.view = view;
    }

    @GET
    public Response discover(@QueryParam("q") @Nullable String sought, @QueryParam("cursor") @Nullable String cursor) {
        var caller = door.caller();
        caller.asAthlete();
        var part = groups.list(caller, sought, Slice.of(null, ROWS, cursor, Groups.KEY_PARTS));
        return screen.show(Templates.discover(new DiscoverPage(
                part.rows().stream().map(it -> new Found(it, false)).toList(),
                sought == null ? "" : sought,
                part.nextCursor() == null ? null : next(sought, part.nextCursor()))));
    }

    private static String next(@Nullable String sought, String cursor) {
        var address = UriBuilder.fromPath("/discover").queryParam("cursor", cursor);
        return (sought == null ? address : address.queryParam("q", sought))
                .build()
                .toString();
    }

    @POST
    @Path("{group}/request")
    public Response ask(
            @PathParam("group") UUID groupId, @RestForm @Nullable String message, @RestForm @Nullable String from) {
        return changing(groupId, from, group -> requests.ask(door.caller(), group.groupId(), message), words()::asked);
    }

    @POST
    @Path("{group}/request/cancellation")
    public Response takeBack(
            @PathParam("group") UUID groupId, @RestForm("request") UUID requestId, @RestForm @Nullable String from) {
        return changing(
                groupId,
                from,
                group -> requests.decide(door.caller(), groupId, requestId, JoinRequest.Status.CANCELLED),
                words()::tookBack);
    }

    private interface Saying {
        String about(String groupName);
    }

    /// A coach may have decided, or another tab may have asked, since the page was shown.
    ///
    /// @param from `group`: back to the group's own page
    private Response changing(UUID groupId, @Nullable String from, Consumer<Group> change, Saying said) {
        var group = groups.visibleTo(door.caller(), groupId);
        String back = "group".equals(from) ? "/groups/" + groupId : "/discover";
        try {
            change.accept(group);
            return screen.to(back, Flash.done(said.about(group.name())));
        } catch (Failure refused) {
            if (refused.reason() != Reason.CONFLICT) {
                throw refused;
            }
            return screen.to(back, Flash.problem(words().changed()));
        }
    }

    private MineWords words() {
        return view.words(MineWords.class);
    }
}
