package club.harrier.web.assign;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.library.Plan;
import club.harrier.library.PlanFilter;
import club.harrier.library.Plans;
import club.harrier.library.StarterPlans;
import club.harrier.platform.Slice;
import club.harrier.screen.Screen;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The first step of assigning a plan to a group: which one.
@Path("/groups")
@Page
@RunOnVirtualThread
public final class AssignPages {
    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "groupplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance choose(ChoosePage page);
    }

    /// @param starters what to begin with, where the library is empty
    /// @param next the way to the next page, or null
    record ChoosePage(
            Group group,
            String sought,
            List<Plan> plans,
            List<StarterPlans.Starter> starters,
            @Nullable String next) {

        public String path() {
            return AssignPages.path(group.groupId());
        }
    }

    private final Groups groups;
    private final Plans plans;
    private final StarterPlans starters;
    private final Door door;
    private final Screen screen;

    @Inject
    AssignPages(Groups groups, Plans plans, StarterPlans starters, Door door, Screen screen) {
        this.groups = groups;
        this.plans = plans;
        this.starters = starters;
        this.door = door;
        this.screen = screen;
    }

    static String path(UUID groupId) {
        return GroupPlanPages.path(groupId, "/assign");
    }

    @GET
    @Path("{group}/plans/assign")
    public Response choose(
            @PathParam("group") UUID groupId,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("cursor") @Nullable String cursor) {
        var caller = door.caller();
        var group = groups.visibleTo(caller, groupId);
        String sought = q.strip();
        var filter = new PlanFilter(sought.isEmpty() ? null : sought, null, null, null, null, false);
        var part = plans.page(caller, filter, Slice.of(ROWS, ROWS, cursor, Plans.KEY_PARTS));
        boolean isEmptyLibrary = part.rows().isEmpty() && sought.isEmpty();
        @Nullable String next = part.nextCursor();
        return screen.show(Templates.choose(new ChoosePage(
                group,
                sought,
                part.rows(),
                isEmptyLibrary ? starters.all() : List.of(),
                next == null
                        ? null
                        : path(groupId) + "?q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8) + "&cursor="
                                + next)));
    }

    /// One of the plans to begin with goes into the library, and on to its date.
    @POST
    @Path("{group}/plans/assign")
    public Response begin(@PathParam("group") UUID groupId, @RestForm String key) {
        var group = groups.visibleTo(door.caller(), groupId);
        var whole = plans.create(door.caller(), starters.named(key));
        return screen.to(path(group.groupId()) + "/" + whole.plan().planId());
    }
}
