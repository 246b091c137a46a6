package club.harrier.api.start;

import club.harrier.api.Body;
import club.harrier.api.Required;
import club.harrier.door.Door;
import club.harrier.door.SignIn;
import club.harrier.org.PasswordChanges;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A new password for who knows the old one.
@Path("/api/v1/me/password")
@Singleton
@RunOnVirtualThread
@Tag(name = "Passwords")
public final class PasswordApi {
    private final PasswordChanges changes;
    private final SignIn signIn;
    private final Door door;

    @Inject
    PasswordApi(PasswordChanges changes, SignIn signIn, Door door) {
        this.changes = changes;
        this.signIn = signIn;
        this.door = door;
    }

    @Schema(name = "PasswordChange", description = "The old and the new password.")
    record ChangeBody(
            @Schema(description = "The current password.", required = true) @Nullable
            String currentPassword,

            @Schema(description = "The new password, 10 to 200 characters.", required = true) @Nullable
            String newPassword) {}

    @PUT
    @Operation(summary = "Change the caller's password; their other sessions and tokens end")
    @APIResponse(responseCode = "204", description = "The new password counts.")
    @APIResponse(responseCode = "401", description = "The current password is wrong.")
    @APIResponse(responseCode = "429", description = "Too many attempts; Retry-After says when to try again.")
    public void change(ChangeBody given) {
        var body = Body.of(given);
        String current = Required.field("current_password", body.currentPassword());
        String next = Required.field("new_password", body.newPassword());
        var caller = door.caller();
        signIn.proving(caller.accountId().toString(), () -> {
            changes.change(caller, current, next, door.shown().orElseThrow());
            return true;
        });
    }
}
