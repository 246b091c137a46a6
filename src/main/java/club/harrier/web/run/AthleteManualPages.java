package club.harrier.web.run;

import club.harrier.door.Door;
import club.harrier.door.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/// A coach writes an athlete's activity down by hand.
@Path("/athletes/{athlete}")
@Page
@RunOnVirtualThread
public final class AthleteManualPages {
    private final ManualForms forms;
    private final Door door;

    @Inject
    AthleteManualPages(ManualForms forms, Door door) {
        this.forms = forms;
        this.door = door;
    }

    @GET
    @Path("activities/new")
    public Response form(@PathParam("athlete") UUID athleteId) {
        door.caller().asCoach();
        return forms.blank(athleteId, false);
    }

    @POST
    @Path("activities/new")
    public Response record(@PathParam("athlete") UUID athleteId) {
        door.caller().asCoach();
        return forms.record(athleteId, false);
    }
}
