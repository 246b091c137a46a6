package club.harrier.web.athlete;

import club.harrier.door.Door;
import club.harrier.door.Page;
import club.harrier.screen.Entered;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// The athlete's own zones, in their profile.
@Path("/profile/zones")
@Page
@RunOnVirtualThread
public final class MyZonePages {
    private static final String BASE = "/profile/zones";

    private final ZoneDesk desk;
    private final Door door;

    @Inject
    MyZonePages(ZoneDesk desk, Door door) {
        this.desk = desk;
        this.door = door;
    }

    @GET
    public Response show() {
        return desk.show(door.caller().asAthlete(), BASE);
    }

    @POST
    @Path("race")
    public Response race(
            @RestForm("race_distance_m") String metres,
            @RestForm("race_distance_own") @Nullable String own,
            @RestForm("race_time_s") String time,
            @RestForm("race_date") String date) {
        var form = ZoneForms.raceEntered(metres, own, time, date);
        return desk.race(door.caller().asAthlete(), BASE, form);
    }

    @POST
    @Path("threshold")
    public Response say(
            @RestForm("pace_s_per_km") String pace,
            @RestForm("threshold_heart_rate") String threshold,
            @RestForm("max_heart_rate") String most,
            @RestForm("valid_from") String from) {
        var form = Entered.of(
                "pace_s_per_km", pace, "threshold_heart_rate", threshold, "max_heart_rate", most, "valid_from", from);
        return desk.said(door.caller().asAthlete(), BASE, form);
    }

    @GET
    @Path("{threshold}/removal")
    public Response askBeforeRemoving(@PathParam("threshold") UUID thresholdId) {
        return desk.askBeforeRemoving(door.caller().asAthlete(), BASE, thresholdId);
    }

    @POST
    @Path("{threshold}/removal")
    public Response remove(@PathParam("threshold") UUID thresholdId) {
        return desk.remove(door.caller().asAthlete(), BASE, thresholdId);
    }
}
