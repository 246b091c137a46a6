package club.harrier.api.calendar;

import club.harrier.adjust.Shifting;
import club.harrier.api.Body;
import club.harrier.api.ShiftAnswer;
import club.harrier.api.ShiftRequest;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.door.Problem;
import club.harrier.plan.AthletePlans;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How one athlete stands in their plans, for programs.
@Path("/api/v1/athletes/{athlete_id}/plans")
@Produces("application/json")
@Tag(name = "Plans")
@RunOnVirtualThread
@Singleton
@APIResponse(responseCode = "401", description = "Nobody is signed in.")
@APIResponse(
        responseCode = "403",
        description = "The caller is not a coach, or only a group-mate.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "There is no such athlete, or no such enrolment, for this caller.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class EnrollmentApi {
    private final AthletePlans plans;
    private final Shifting shifting;
    private final Door door;
    private final Once once;

    @Inject
    EnrollmentApi(AthletePlans plans, Shifting shifting, Door door, Once once) {
        this.plans = plans;
        this.shifting = shifting;
        this.door = door;
        this.once = once;
    }

    /// The plans of an athlete.
    public record AthletePlanList(
            @Schema(description = "Latest start first.") List<AthletePlanAnswer> plans) {}

    @GET
    @Operation(summary = "The plans an athlete follows or has followed (coaches, and the athlete)")
    @APIResponse(
            responseCode = "200",
            description = "The plans",
            content = @Content(schema = @Schema(implementation = AthletePlanList.class)))
    public AthletePlanList list(@PathParam("athlete_id") UUID athleteId) {
        return new AthletePlanList(plans.of(door.caller(), athleteId).stream()
                .map(AthletePlanAnswer::of)
                .toList());
    }

    @GET
    @Path("/{enrollment_id}")
    @Operation(summary = "One of the athlete's plans (coaches, and the athlete)")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = AthletePlanAnswer.class)))
    public AthletePlanAnswer show(
            @PathParam("athlete_id") UUID athleteId, @PathParam("enrollment_id") UUID enrollmentId) {
        return AthletePlanAnswer.of(plans.one(door.caller(), athleteId, enrollmentId));
    }

    @POST
    @Path("/{enrollment_id}/shifts")
    @Operation(
            summary = "Shift the rest of a plan for one athlete by days; only coaches",
            description = "In a group's plan the athlete's days then differ from the group's. A race stays on its day.")
    @APIResponse(
            responseCode = "200",
            description = "What was moved",
            content = @Content(schema = @Schema(implementation = ShiftAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A field is missing or wrong.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "A workout would lie in the past or after the race, or there is nothing to shift.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response shift(
            @PathParam("athlete_id") UUID athleteId,
            @PathParam("enrollment_id") UUID enrollmentId,
            @HeaderParam(Once.HEADER) @Nullable String key,
            @Nullable ShiftRequest request) {
        var caller = door.caller();
        var body = Body.of(request);
        String path = "POST /athletes/" + athleteId + "/plans/" + enrollmentId + "/shifts";
        return once.only(
                key,
                caller,
                path,
                body,
                () -> Response.ok(ShiftAnswer.of(
                                shifting.ofAthlete(caller, athleteId, enrollmentId, body.wanted(), body.fromDate())))
                        .build());
    }
}
