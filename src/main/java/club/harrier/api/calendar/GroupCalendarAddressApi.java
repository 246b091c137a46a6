package club.harrier.api.calendar;

import club.harrier.calendar.Addresses;
import club.harrier.door.Door;
import club.harrier.door.Problem;
import club.harrier.platform.Settings;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The secret address of a group's calendar, for programs. Only coaches.
@Path("/api/v1/groups/{group_id}/calendar-address")
@Tag(name = "Calendar")
@RunOnVirtualThread
@Singleton
@APIResponse(
        responseCode = "403",
        description = "The caller is not a coach.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "There is no such group for this caller.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public final class GroupCalendarAddressApi {
    private final Addresses addresses;
    private final Settings settings;
    private final Door door;

    @Inject
    GroupCalendarAddressApi(Addresses addresses, Settings settings, Door door) {
        this.addresses = addresses;
        this.settings = settings;
        this.door = door;
    }

    @POST
    @Operation(summary = "Issue a new secret address for a calendar program; an old one ends")
    @APIResponse(
            responseCode = "201",
            description = "The address",
            content = @Content(schema = @Schema(implementation = CalendarAddressApi.AddressAnswer.class)))
    public Response issue(@PathParam("group_id") UUID groupId) {
        return CalendarAddressApi.created(settings, addresses.issueForGroup(door.caller(), groupId));
    }

    @DELETE
    @Operation(summary = "End the secret address")
    @APIResponse(responseCode = "204", description = "There is none any more.")
    public void revoke(@PathParam("group_id") UUID groupId) {
        addresses.revokeForGroup(door.caller(), groupId);
    }
}
