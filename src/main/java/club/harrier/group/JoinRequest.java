package club.harrier.group;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An athlete's wish to join a public group, and what became of it.
///
/// @param displayName the athlete's name
/// @param decidedBy the account of the coach who decided or the athlete who took it back; null while pending
public record JoinRequest(
        UUID joinRequestId,
        UUID groupId,
        UUID athleteId,
        String displayName,
        Status status,
        String message,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy) {

    /// `pending` until a coach approves or rejects it, or it is cancelled: by the athlete, or because the group
    /// turned private or was deleted.
    @Schema(name = "JoinRequestStatus")
    public enum Status {
        PENDING,
        APPROVED,
        REJECTED,
        CANCELLED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
