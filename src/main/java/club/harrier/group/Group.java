package club.harrier.group;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A training group as its caller may see it.
///
/// @param ownerId the account of the coach who looks after it
/// @param memberCount current members, whatever their status
/// @param pendingRequests athletes who wait for a coach's answer; null for a caller who is no coach
/// @param membership how the caller stands to it; null for a caller without an athlete record
/// @param joinRequestId the caller's own pending request, or null
public record Group(
        UUID groupId,
        String name,
        String description,
        Privacy privacy,
        UUID ownerId,
        Instant createdAt,
        Instant updatedAt,
        int memberCount,
        @Nullable Integer pendingRequests,
        @Nullable Membership membership,
        @Nullable UUID joinRequestId) {

    /// Whether the caller is among the members.
    public boolean isMine() {
        return membership == Membership.MEMBER;
    }
}
