package club.harrier.api.athlete;

import club.harrier.api.InvitationAnswer;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.roster.AthleteLinks;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The one-time links that coaches hand to athletes.
@Path("/api/v1/athletes/{athlete_id}")
@Produces("application/json")
@Singleton
@RunOnVirtualThread
@Tag(name = "Athletes")
public final class AthleteLinkApi {
    private final AthleteLinks links;
    private final Once once;
    private final Door door;

    @Inject
    AthleteLinkApi(AthleteLinks links, Once once, Door door) {
        this.links = links;
        this.once = once;
        this.door = door;
    }

    @POST
    @Path("invitation")
    @Operation(summary = "Invite an athlete anew; the old link ends (coaches)")
    @APIResponse(
            responseCode = "201",
            description = "The new link.",
            content = @Content(schema = @Schema(implementation = InvitationAnswer.class)))
    @APIResponse(responseCode = "403", description = "The caller is no coach.")
    @APIResponse(responseCode = "404", description = "No such athlete, or not for the caller to know of.")
    @APIResponse(responseCode = "409", description = "Somebody signs in as this athlete already.")
    @APIResponse(responseCode = "422", description = "The athlete has no e-mail address or is suspended.")
    public Response invite(
            @Parameter(description = "The athlete's id.") @PathParam("athlete_id") UUID athleteId,
            @Parameter(description = "Repeating the call with this key does nothing again.")
                    @HeaderParam(Once.HEADER)
                    @Nullable
                    String key) {
        String address = "/api/v1/athletes/" + athleteId + "/invitation";
        return once.only(
                key,
                door.caller(),
                "POST " + address,
                Map.of(),
                () -> Response.created(URI.create(address))
                        .entity(InvitationAnswer.of(links.invite(door.caller(), athleteId)))
                        .build());
    }

    @DELETE
    @Path("invitation")
    @Operation(summary = "Take an athlete's open invitation back (coaches)")
    @APIResponse(responseCode = "204", description = "The link has ended.")
    @APIResponse(responseCode = "403", description = "The caller is no coach.")
    @APIResponse(responseCode = "404", description = "No such athlete, or no open invitation.")
    public void revoke(@Parameter(description = "The athlete's id.") @PathParam("athlete_id") UUID athleteId) {
        links.revoke(door.caller(), athleteId);
    }

    @Schema(name = "PasswordLink", description = "A one-time link to a new password.")
    record PasswordLink(
            @Schema(description = "The link to hand to the athlete, told only now; it lasts 24 hours.")
            String resetUrl,

            @Schema(description = "The code in the link.") String resetCode) {}

    @POST
    @Path("password-reset")
    @Operation(summary = "Make a one-time link to a new password for an athlete (coaches)")
    @APIResponse(
            responseCode = "201",
            description = "The link.",
            content = @Content(schema = @Schema(implementation = PasswordLink.class)))
    @APIResponse(
            responseCode = "403",
            description = "The caller is no coach, or the person is on the staff or in another organization too.")
    @APIResponse(responseCode = "404", description = "No such athlete, or not for the caller to know of.")
    @APIResponse(responseCode = "422", description = "Nobody signs in as this athlete yet.")
    public Response resetPassword(
            @Parameter(description = "The athlete's id.") @PathParam("athlete_id") UUID athleteId) {
        var link = links.resetPassword(door.caller(), athleteId);
        return Response.created(URI.create("/api/v1/password-resets"))
                .entity(new PasswordLink(link.url(), link.code()))
                .build();
    }
}
