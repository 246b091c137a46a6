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

/// An athlete's zones, as the coaches see and set them.
@Path("/athletes/{athlete}/zones")
@Page
@RunOnVirtualThread
public final class AthleteZonePages {
    private final ZoneDesk desk;
    private final Door door;

    @Inject
    AthleteZonePages(ZoneDesk desk, Door door) {
        this.desk = desk;
        this.door = door;
    }

    @GET
    public Response show(@PathParam("athlete") UUID athlete) {
        return desk.show(coached(athlete), base(athlete));
    }

    @POST
    @Path("race")
    public Response race(
            @PathParam("athlete") UUID athlete,
            @RestForm("race_distance_m") String metres,
            @RestForm("race_distance_own") @Nullable String own,
            @RestForm("race_time_s") String time,
            @RestForm("race_date") String date) {
        var form = ZoneForms.raceEntered(metres, own, time, date);
        return desk.race(coached(athlete), base(athlete), form);
    }

    @POST
    @Path("threshold")
    public Response say(
            @PathParam("athlete") UUID athlete,
            @RestForm("pace_s_per_km") String pace,
            @RestForm("threshold_heart_rate") String threshold,
            @RestForm("max_heart_rate") String most,
            @RestForm("valid_from") String from) {
        var form = Entered.of(
                "pace_s_per_km", pace, "threshold_heart_rate", threshold, "max_heart_rate", most, "valid_from", from);
        return desk.said(coached(athlete), base(athlete), form);
    }

    @GET
    @Path("{threshold}/removal")
    public Response askBeforeRemoving(@PathParam("athlete") UUID athlete, @PathParam("threshold") UUID thresholdId) {
        return desk.askBeforeRemoving(coached(athlete), base(athlete), thresholdId);
    }

    @POST
    @Path("{threshold}/removal")
    public Response remove(@PathParam("athlete") UUID athlete, @PathParam("threshold") UUID thresholdId) {
        return desk.remove(coached(athlete), base(athlete), thresholdId);
    }

    private UUID coached(UUID athlete) {
        door.caller().asCoach();
        return athlete;
    }

    private static String base(UUID athlete) {
        return "/athletes/" + athlete + "/zones";
    }
}
