package club.harrier.api.club;

import club.harrier.api.Body;
import club.harrier.api.Required;
import club.harrier.door.Door;
import club.harrier.door.Open;
import club.harrier.door.SignIn;
import club.harrier.org.Tokens;
import club.harrier.platform.Failure;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The tokens with which programs call in a person's name.
@Path("/api/v1/tokens")
@Singleton
@RunOnVirtualThread
@Tag(name = "Tokens")
public final class TokenApi {
    private final SignIn signIn;
    private final Tokens tokens;
    private final Door door;

    @Inject
    TokenApi(SignIn signIn, Tokens tokens, Door door) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.door = door;
    }

    @Schema(description = "Who wants a token.")
    public record Credentials(
            @Schema(description = "The e-mail address.", required = true) @Nullable
            String email,

            @Schema(description = "The password.", required = true) @Nullable
            String password,

            @Schema(description = "What to call the token, up to 100 characters.") @Nullable
            String name,

            @Schema(description = "The organization to act in; needed only by someone in several.") @Nullable
            UUID organizationId) {}

    @Schema(description = "A token just made.")
    public record NewToken(
            @Schema(description = "The token's id.") UUID tokenId,

            @Schema(description = "The bearer token, told only now.")
            String token,

            @Schema(description = "When it ends.") Instant expiresAt,

            @Schema(description = "The organization it acts in.")
            UUID organizationId,

            @Schema(
                    description = "The person's role there.",
                    enumeration = {"head_coach", "coach", "athlete"})
            String role) {}

    @POST
    @Open
    @Operation(summary = "Sign in: make a token with e-mail and password")
    @APIResponse(responseCode = "201", description = "The token.")
    @APIResponse(responseCode = "401", description = "The e-mail or the password is wrong.")
    @APIResponse(responseCode = "403", description = "The person is suspended, or not in the organization.")
    @APIResponse(responseCode = "422", description = "The person is in several organizations and named none.")
    @APIResponse(responseCode = "429", description = "Too many attempts; Retry-After says when to try again.")
    public RestResponse<NewToken> signIn(Credentials given) {
        var body = Body.of(given);
        var proven = signIn.prove(Required.field("email", body.email()), Required.field("password", body.password()));
        var chosen = signIn.choose(proven, body.organizationId());
        var issued = tokens.issue(chosen.orgId(), proven.accountId(), body.name());
        return RestResponse.ResponseBuilder.<NewToken>created(URI.create("/api/v1/tokens/" + issued.tokenId()))
                .entity(new NewToken(
                        issued.tokenId(),
                        issued.text(),
                        issued.expiresAt(),
                        chosen.orgId(),
                        chosen.role() == null ? "athlete" : chosen.role()))
                .build();
    }

    @Schema(description = "The caller's tokens.")
    public record TokenList(
            @Schema(description = "The tokens, newest first.")
            List<Token> tokens,

            @Schema(description = "Always null: the list has one page.", nullable = true) @Nullable
            String nextCursor) {}

    @Schema(description = "A token, without its secret.")
    public record Token(
            @Schema(description = "Its id.") UUID tokenId,

            @Schema(description = "What its owner calls it.")
            String name,

            @Schema(description = "When it was made.") Instant createdAt,
            @Schema(description = "When it ends.") Instant expiresAt) {}

    @GET
    @Operation(summary = "The caller's own tokens in this organization")
    @APIResponse(responseCode = "200", description = "The tokens.")
    public TokenList list() {
        return new TokenList(
                tokens.of(door.caller()).stream()
                        .map(it -> new Token(it.tokenId(), it.name(), it.createdAt(), it.expiresAt()))
                        .toList(),
                null);
    }

    @DELETE
    @Path("current")
    @Operation(summary = "Sign out: end the token that makes this call")
    @APIResponse(responseCode = "204", description = "The token has ended.")
    public void endCurrent() {
        tokens.end(door.caller(), door.shown().orElseThrow(() -> Failure.notFound("token")));
    }

    @DELETE
    @Path("{token_id}")
    @Operation(summary = "End one of the caller's tokens")
    @APIResponse(responseCode = "204", description = "The token has ended.")
    @APIResponse(responseCode = "404", description = "The caller has no such token.")
    public void end(@Parameter(description = "The token's id.") @PathParam("token_id") UUID tokenId) {
        tokens.end(door.caller(), tokenId);
    }
}
