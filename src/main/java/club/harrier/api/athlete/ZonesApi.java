package club.harrier.api.athlete;

import club.harrier.door.Door;
import club.harrier.pace.Thresholds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// An athlete's training paces and heart-rate zones. The athlete and the coaches.
@Path("/api/v1/athletes/{athlete_id}/zones")
@Produces("application/json")
@Tag(name = "Zones")
@RunOnVirtualThread
@Singleton
@APIResponse(responseCode = "401", description = "Nobody is signed in.")
@APIResponse(responseCode = "404", description = "There is no such athlete for this caller.")
public final class ZonesApi {
    private final Thresholds thresholds;
    private final Door door;

    @Inject
    ZonesApi(Thresholds thresholds, Door door) {
        this.thresholds = thresholds;
        this.door = door;
    }

    @GET
    @Operation(summary = "The training paces and heart-rate zones of an athlete on a date")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ZonesAnswer.class)))
    @APIResponse(responseCode = "400", description = "The date is wrong.")
    public ZonesAnswer zones(
            @PathParam("athlete_id") UUID athleteId,
            @Parameter(description = "A local date; the athlete's today where left out.") @QueryParam("date") @Nullable
                    LocalDate date) {
        var caller = door.caller();
        var day = date == null ? thresholds.today(caller, athleteId) : date;
        return ZonesAnswer.of(day, thresholds.zones(caller, athleteId, day));
    }
}
