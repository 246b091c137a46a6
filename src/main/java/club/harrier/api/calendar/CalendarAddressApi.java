package club.harrier.api.calendar;

import club.harrier.calendar.Addresses;
import club.harrier.door.Door;
import club.harrier.door.Problem;
import club.harrier.org.OrgSecret;
import club.harrier.platform.Settings;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The secret address of an athlete's calendar, for programs. The athlete and the coaches.
@Path("/api/v1/athletes/{athlete_id}/calendar-address")
@Tag(name = "Calendar")
@RunOnVirtualThread
@Singleton
@APIResponse(
        responseCode = "403",
        description = "The caller is a group-mate.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "There is no such athlete for this caller.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class CalendarAddressApi {
    private final Addresses addresses;
    private final Settings settings;
    private final Door door;

    @Inject
    CalendarAddressApi(Addresses addresses, Settings settings, Door door) {
        this.addresses = addresses;
        this.settings = settings;
        this.door = door;
    }

    /// Where a calendar program reads the calendar.
    public record AddressAnswer(
            @Schema(description = "An iCalendar address; whoever knows it reads the calendar. Shown once.")
            URI url) {}

    @POST
    @Operation(summary = "Issue a new secret address for a calendar program; an old one ends")
    @APIResponse(
            responseCode = "201",
            description = "The address",
            content = @Content(schema = @Schema(implementation = AddressAnswer.class)))
    public Response issue(@PathParam("athlete_id") UUID athleteId) {
        return created(settings, addresses.issueForAthlete(door.caller(), athleteId));
    }

    @DELETE
    @Operation(summary = "End the secret address")
    @APIResponse(responseCode = "204", description = "There is none any more.")
    public void revoke(@PathParam("athlete_id") UUID athleteId) {
        addresses.revokeForAthlete(door.caller(), athleteId);
    }

    static Response created(Settings settings, OrgSecret secret) {
        String base = settings.baseUrl().toString().replaceFirst("/$", "");
        var url = URI.create(base + "/calendar/" + secret.text() + ".ics");
        return Response.created(url).entity(new AddressAnswer(url)).build();
    }
}
