package club.harrier.api.start;

import club.harrier.api.Body;
import club.harrier.api.Required;
import club.harrier.door.Open;
import club.harrier.door.SignIn;
import club.harrier.org.Acceptance;
import club.harrier.org.Tokens;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How an invited person comes in.
@Path("/api/v1/invitations")
@Produces("application/json")
@Singleton
@RunOnVirtualThread
@Tag(name = "Invitations")
public final class InvitationApi {
    private final Acceptance acceptance;
    private final Tokens tokens;
    private final SignIn signIn;

    @Inject
    InvitationApi(Acceptance acceptance, Tokens tokens, SignIn signIn) {
        this.acceptance = acceptance;
        this.tokens = tokens;
        this.signIn = signIn;
    }

    @Schema(name = "AcceptInvitation", description = "What an invited person answers.")
    record AcceptBody(
            @Schema(
                    description =
                            "A new person's new password, 10 to 200 characters; the current one of a person who has an account.",
                    required = true)
            @Nullable
            String password,

            @Schema(description = "What the person wants to be called, if not what the invitation says.") @Nullable
            String displayName) {}

    @Schema(name = "Admitted", description = "Somebody who has just come in, with a token.")
    record AdmittedAnswer(
            @Schema(description = "The organization.") UUID organizationId,
            @Schema(description = "The person's account.") UUID accountId,

            @Schema(description = "The athlete record of an athlete; null for a coach.", nullable = true) @Nullable
            UUID athleteId,

            @Schema(description = "A bearer token, told only now.")
            String token,

            @Schema(description = "When the token ends.") Instant expiresAt) {}

    @POST
    @Path("{code}/acceptance")
    @Open
    @Operation(summary = "Accept an invitation, once")
    @APIResponse(
            responseCode = "201",
            description = "The person is in.",
            content = @Content(schema = @Schema(implementation = AdmittedAnswer.class)))
    @APIResponse(responseCode = "401", description = "The e-mail has an account, and the password is not its own.")
    @APIResponse(responseCode = "404", description = "There is no such invitation.")
    @APIResponse(responseCode = "409", description = "The person is in already.")
    @APIResponse(
            responseCode = "410",
            description = "The invitation was used, has expired or was taken back (code: invitation_used,"
                    + " invitation_expired, invitation_revoked).")
    @APIResponse(responseCode = "429", description = "Too many attempts; Retry-After says when to try again.")
    public Response accept(
            @Parameter(description = "The code of the invitation.") @PathParam("code") String code, AcceptBody given) {
        var body = Body.of(given);
        String password = Required.field("password", body.password());
        var invitation = acceptance.of(code);
        var admitted = signIn.proving(invitation.email(), () -> acceptance.accept(code, password, body.displayName()));
        var token = tokens.issue(admitted.orgId(), admitted.accountId(), "Invitation");
        return Response.created(URI.create("/api/v1/me"))
                .entity(new AdmittedAnswer(
                        admitted.orgId(), admitted.accountId(), admitted.athleteId(), token.text(), token.expiresAt()))
                .build();
    }
}
