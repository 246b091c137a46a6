package club.harrier.api.start;

import club.harrier.account.Email;
import club.harrier.api.Body;
import club.harrier.api.Required;
import club.harrier.door.Open;
import club.harrier.door.PasswordMail;
import club.harrier.org.PasswordChanges;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// New passwords for those who have forgotten the old one.
@Path("/api/v1/password-resets")
@Singleton
@RunOnVirtualThread
@Tag(name = "Passwords")
public final class PasswordResetApi {
    private final PasswordChanges changes;
    private final PasswordMail mail;

    @Inject
    PasswordResetApi(PasswordChanges changes, PasswordMail mail) {
        this.changes = changes;
        this.mail = mail;
    }

    @Schema(name = "PasswordForgotten", description = "Whose password is forgotten.")
    record ForgottenBody(
            @Schema(description = "The e-mail address.", required = true) @Nullable
            String email) {}

    @POST
    @Open
    @ResponseStatus(202)
    @Operation(summary = "Ask for a mail with a link to a new password")
    @APIResponse(
            responseCode = "202",
            description = "If there is such a person and the server can send mail, a link is on its way.")
    @APIResponse(responseCode = "429", description = "Too many attempts; Retry-After says when to try again.")
    public void forgotten(ForgottenBody given) {
        mail.request(Email.of("email", Required.field("email", Body.of(given).email()))
                .text());
    }

    @Schema(name = "PasswordReset", description = "The new password.")
    record ResetBody(
            @Schema(description = "The new password, 10 to 200 characters.", required = true) @Nullable
            String newPassword) {}

    @POST
    @Path("{code}")
    @Open
    @ResponseStatus(204)
    @Operation(summary = "Choose a new password with the code of a link, once; all sessions and tokens end")
    @APIResponse(responseCode = "204", description = "The new password counts.")
    @APIResponse(responseCode = "404", description = "There is no such link.")
    @APIResponse(responseCode = "410", description = "The link was used or has expired.")
    public void reset(
            @Parameter(description = "The code of the link.") @PathParam("code") String code, ResetBody given) {
        changes.reset(code, Required.field("new_password", Body.of(given).newPassword()));
    }
}
