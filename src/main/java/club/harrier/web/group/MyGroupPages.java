package club.harrier.web.group;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.group.Group;
import club.harrier.group.Groups;
import club.harrier.screen.Screen;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/// The groups an athlete trains with.
@Path("/me/groups")
@Page
@RunOnVirtualThread
public final class MyGroupPages {
    @CheckedTemplate(basePath = "mine")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance groups(GroupsPage page);
    }

    record GroupsPage(List<Group> groups) {}

    private final Groups groups;
    private final Door door;
    private final Screen screen;

    @Inject
    MyGroupPages(Groups groups, Door door, Screen screen) {
        this.groups = groups;
        this.door = door;
        this.screen = screen;
    }

    @GET
    public Response list() {
        door.caller().asAthlete();
        return screen.show(Templates.groups(new GroupsPage(groups.mine(door.caller()))));
    }
}
