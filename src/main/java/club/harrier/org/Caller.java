package club.harrier.org;

import club.harrier.account.Preferences;
import club.harrier.platform.Failure;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who asks, and in which organization. Every store takes it first; what it may not know of does not come back.
///
/// @param role the staff role, or null for someone who is only an athlete
/// @param athleteId the caller's own athlete record, or null
public record Caller(
        Org org,
        UUID accountId,
        String displayName,
        @Nullable Role role,
        @Nullable UUID athleteId,
        Preferences preferences) {

    public UUID orgId() {
        return org.orgId();
    }

    /// A coach, the head coach included.
    public boolean isCoach() {
        return role != null;
    }

    public boolean isHeadCoach() {
        return role == Role.HEAD_COACH;
    }

    public boolean is(UUID athlete) {
        return athlete.equals(athleteId);
    }

    /// This caller, if a coach; otherwise 403.
    public Caller asCoach() {
        if (!isCoach()) {
            throw Failure.forbidden("Only a coach can do this.");
        }
        return this;
    }

    /// This caller, if the head coach; otherwise 403.
    public Caller asHeadCoach() {
        if (!isHeadCoach()) {
            throw Failure.forbidden("Only the head coach can do this.");
        }
        return this;
    }

    /// The caller's own athlete record; 403 where there is none.
    public UUID asAthlete() {
        if (athleteId == null) {
            throw Failure.forbidden("Only an athlete can do this.");
        }
        return athleteId;
    }
}
