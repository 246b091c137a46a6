package club.harrier.web;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.screen.Navigation;
import club.harrier.screen.Screen;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/// The front door: on to the first page of whoever comes.
@Path("/")
@Page
@RunOnVirtualThread
public final class HomePages {
    private final Door door;
    private final Screen screen;

    @Inject
    HomePages(Door door, Screen screen) {
        this.door = door;
        this.screen = screen;
    }

    @GET
    public Response home() {
        return screen.to(Navigation.home(door.caller()));
    }
}
