package club.harrier.api.athlete;

import club.harrier.api.Body;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Versions;
import club.harrier.pace.ThresholdDraft;
import club.harrier.pace.Thresholds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What is known about an athlete's thresholds, with its history. The athlete and the coaches.
@Path("/api/v1/athletes/{athlete_id}/thresholds")
@Produces("application/json")
@Tag(name = "Zones")
@RunOnVirtualThread
@Singleton
@APIResponse(responseCode = "401", description = "Nobody is signed in.")
@APIResponse(responseCode = "404", description = "There is no such athlete or entry for this caller.")
public final class ThresholdApi {
    private final Thresholds thresholds;
    private final Door door;
    private final Once once;
    private final Versions versions;

    @Inject
    ThresholdApi(Thresholds thresholds, Door door, Once once, Versions versions) {
        this.thresholds = thresholds;
        this.door = door;
        this.once = once;
        this.versions = versions;
    }

    /// The history.
    record ThresholdList(
            @Schema(description = "Latest first.") List<ThresholdAnswer> thresholds) {}

    /// What is said: a threshold pace or a race, heart rates, or both.
    record ThresholdRequest(
            @Schema(description = "From which date it holds; the day of the race, or today, where left out.") @Nullable
            LocalDate validFrom,

            @Schema(description = "Threshold pace in seconds per kilometre, 150 to 720; not together with a race.")
            @Nullable
            Integer paceSPerKm,

            @Schema(description = "The distance of a race in metres, 800 to 100000.") @Nullable
            BigDecimal raceDistanceM,

            @Schema(description = "The time of the race in seconds.") @Nullable
            Integer raceTimeS,

            @Schema(description = "The date of the race; valid_from where left out.") @Nullable
            LocalDate raceDate,

            @Schema(description = "Threshold heart rate in beats per minute, 80 to 220.") @Nullable
            Integer thresholdHeartRate,

            @Schema(description = "Maximal heart rate in beats per minute, 100 to 240.") @Nullable
            Integer maxHeartRate) {

        ThresholdDraft draft() {
            return new ThresholdDraft(
                    validFrom, paceSPerKm, raceDistanceM, raceTimeS, raceDate, thresholdHeartRate, maxHeartRate);
        }
    }

    @GET
    @Operation(summary = "The history of an athlete's thresholds")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThresholdList.class)))
    public ThresholdList list(@PathParam("athlete_id") UUID athleteId) {
        return new ThresholdList(thresholds.history(door.caller(), athleteId).entries().stream()
                .map(ThresholdAnswer::of)
                .toList());
    }

    @POST
    @Operation(summary = "Say what an athlete's thresholds are from a date on, by a pace, a race or heart rates")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ThresholdAnswer.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or wrong.")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used for another request.")
    public Response set(
            @PathParam("athlete_id") UUID athleteId,
            @HeaderParam(Once.HEADER) @Nullable String key,
            @Nullable ThresholdRequest request) {
        var caller = door.caller();
        var said = Body.of(request);
        String path = "/athletes/" + athleteId + "/thresholds";
        return once.only(key, caller, "POST " + path, said, () -> {
            var entry = thresholds.set(caller, athleteId, said.draft());
            return Response.created(URI.create("/api/v1" + path + "/" + entry.thresholdId()))
                    .entity(ThresholdAnswer.of(entry))
                    .build();
        });
    }

    @GET
    @Path("/{threshold_id}")
    @Operation(summary = "One entry of the history")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThresholdAnswer.class)))
    public ThresholdAnswer show(
            @PathParam("athlete_id") UUID athleteId,
            @Parameter(description = "The entry's id.") @PathParam("threshold_id") UUID thresholdId) {
        return ThresholdAnswer.of(thresholds.one(door.caller(), athleteId, thresholdId));
    }

    @DELETE
    @Path("/{threshold_id}")
    @Operation(summary = "Take an entry out of the history; what stood before it holds again")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(responseCode = "412", description = "If-Match names an older version.")
    public void remove(
            @PathParam("athlete_id") UUID athleteId,
            @Parameter(description = "The entry's id.") @PathParam("threshold_id") UUID thresholdId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        thresholds.remove(
                door.caller(),
                athleteId,
                thresholdId,
                present -> versions.require(ifMatch, () -> ThresholdAnswer.of(present)));
    }
}
