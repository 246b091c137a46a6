package club.harrier.api;

import club.harrier.org.Invitations;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A one-time link to come in, told only when it is made.
@Schema(name = "InvitationLink", description = "A one-time link with which an invited person comes in.")
public record InvitationAnswer(
        @Schema(description = "The invitation's id.") UUID invitationId,

        @Schema(description = "The link to hand to the person, told only now.")
        String invitationUrl,

        @Schema(description = "The code in the link.") String invitationCode,
        @Schema(description = "When the link ends.") Instant expiresAt) {

    public static InvitationAnswer of(Invitations.Link link) {
        return new InvitationAnswer(link.invitationId(), link.url(), link.code(), link.expiresAt());
    }
}
