package club.harrier.api.club;

import club.harrier.api.Body;
import club.harrier.api.InvitationAnswer;
import club.harrier.api.Required;
import club.harrier.door.Door;
import club.harrier.door.Once;
import club.harrier.org.Invitations;
import club.harrier.org.Role;
import club.harrier.org.Staff;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The coaches of the organization; a matter of the head coach.
@Path("/api/v1/coaches")
@Produces("application/json")
@Singleton
@RunOnVirtualThread
@Tag(name = "Coaches")
public final class CoachApi {
    private final Staff staff;
    private final Invitations invitations;
    private final Once once;
    private final Door door;

    @Inject
    CoachApi(Staff staff, Invitations invitations, Once once, Door door) {
        this.staff = staff;
        this.invitations = invitations;
        this.once = once;
        this.door = door;
    }

    @Schema(name = "Coach", description = "A coach.")
    record CoachAnswer(
            @Schema(description = "The coach's account.") UUID accountId,

            @Schema(description = "What the coach is called.")
            String displayName,

            @Schema(description = "The e-mail address.") String email,
            @Schema(description = "head_coach or coach.") Role role,
            @Schema(description = "Since when.") Instant joinedAt) {}

    @Schema(name = "OpenInvitation", description = "A coach who is invited and has not come in yet.")
    record Invited(
            @Schema(description = "The invitation's id.") UUID invitationId,

            @Schema(description = "What the coach is to be called.")
            String displayName,

            @Schema(description = "The e-mail address.") String email,
            @Schema(description = "When the link was made.") Instant createdAt,
            @Schema(description = "When the link ends.") Instant expiresAt) {}

    @Schema(name = "CoachList", description = "The staff.")
    record ListAnswer(
            @Schema(description = "The coaches, the head coach first.")
            List<CoachAnswer> coaches,

            @Schema(description = "Coaches who are invited and have not come in yet.")
            List<Invited> invitations,

            @Schema(description = "Always null: the list has one page.", nullable = true) @Nullable
            String nextCursor) {}

    @GET
    @Operation(summary = "The coaches and open invitations (head coach)")
    @APIResponse(
            responseCode = "200",
            description = "The coaches.",
            content = @Content(schema = @Schema(implementation = ListAnswer.class)))
    @APIResponse(responseCode = "403", description = "The caller is not the head coach.")
    public ListAnswer list() {
        var caller = door.caller();
        return new ListAnswer(
                staff.of(caller).stream()
                        .map(it ->
                                new CoachAnswer(it.accountId(), it.displayName(), it.email(), it.role(), it.joinedAt()))
                        .toList(),
                invitations.openCoaches(caller).stream()
                        .map(it -> new Invited(
                                it.invitationId(), it.displayName(), it.email(), it.createdAt(), it.expiresAt()))
                        .toList(),
                null);
    }

    @Schema(name = "NewCoach", description = "A coach to invite.")
    record NewCoach(
            @Schema(description = "What the coach is called, 1 to 100 characters.", required = true) @Nullable
            String displayName,

            @Schema(description = "The e-mail address.", required = true) @Nullable
            String email) {}

    @POST
    @Operation(summary = "Invite a coach; an older link for the same e-mail ends (head coach)")
    @APIResponse(
            responseCode = "201",
            description = "The link to hand to the coach.",
            content = @Content(schema = @Schema(implementation = InvitationAnswer.class)))
    @APIResponse(responseCode = "403", description = "The caller is not the head coach.")
    @APIResponse(responseCode = "409", description = "The person is a coach here already.")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used for another body.")
    public Response invite(
            @Parameter(description = "Repeating the call with this key does nothing again.")
                    @HeaderParam(Once.HEADER)
                    @Nullable
                    String key,
            NewCoach given) {
        var body = Body.of(given);
        var caller = door.caller().asHeadCoach();
        return once.only(key, caller, "POST /api/v1/coaches", body, () -> {
            var link = invitations.inviteCoach(
                    caller, Required.field("display_name", body.displayName()), Required.field("email", body.email()));
            return Response.created(URI.create("/api/v1/coaches"))
                    .entity(InvitationAnswer.of(link))
                    .build();
        });
    }

    @DELETE
    @Path("{account_id}")
    @Operation(summary = "Remove a coach; access ends at once, their groups pass to the head coach (head coach)")
    @APIResponse(responseCode = "204", description = "The coach is gone from the staff.")
    @APIResponse(responseCode = "403", description = "The caller is not the head coach.")
    @APIResponse(responseCode = "404", description = "There is no such coach.")
    @APIResponse(responseCode = "409", description = "The head coach cannot be removed; hand over first.")
    public void dismiss(@Parameter(description = "The coach's account.") @PathParam("account_id") UUID accountId) {
        staff.dismiss(door.caller(), accountId);
    }

    @DELETE
    @Path("invitations/{invitation_id}")
    @Operation(summary = "Take a coach's open invitation back (head coach)")
    @APIResponse(responseCode = "204", description = "The link has ended.")
    @APIResponse(responseCode = "403", description = "The caller is not the head coach.")
    @APIResponse(responseCode = "404", description = "There is no such open invitation.")
    public void revoke(@Parameter(description = "The invitation's id.") @PathParam("invitation_id") UUID invitationId) {
        invitations.revokeCoach(door.caller(), invitationId);
    }
}
