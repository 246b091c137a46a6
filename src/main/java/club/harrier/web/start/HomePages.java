package club.harrier.web.start;

import club.harrier.door.Door;
import club.harrier.door.Open;
import club.harrier.door.Page;
import club.harrier.org.Organizations;
import club.harrier.screen.Navigation;
import club.harrier.screen.Screen;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/// The front door: on to the first page of whoever comes; to the founding of a club where there is none yet.
@Path("/")
@Page
@Open
@RunOnVirtualThread
public final class HomePages {
    private final Organizations organizations;
    private final Door door;
    private final Screen screen;

    @Inject
    HomePages(Organizations organizations, Door door, Screen screen) {
        this.organizations = organizations;
        this.door = door;
        this.screen = screen;
    }

    @GET
    public Response home() {
        return screen.to(door.callerIfAny().map(Navigation::home).orElseGet(this::wayIn));
    }

    private String wayIn() {
        return organizations.isTaken() || !organizations.isOpen() ? "/sign-in" : "/start";
    }
}
