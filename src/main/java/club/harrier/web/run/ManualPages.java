package club.harrier.web.run;

import club.harrier.door.Door;
import club.harrier.door.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/// An athlete writes an activity down by hand.
@Path("/me/activities/new")
@Page
@RunOnVirtualThread
public final class ManualPages {
    private final ManualForms forms;
    private final Door door;

    @Inject
    ManualPages(ManualForms forms, Door door) {
        this.forms = forms;
        this.door = door;
    }

    @GET
    public Response form() {
        return forms.blank(door.caller().asAthlete(), true);
    }

    @POST
    public Response record() {
        return forms.record(door.caller().asAthlete(), true);
    }
}
