package club.harrier.org;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Hears, inside the transaction, that a person has accepted an invitation to be an athlete of the roster.
public interface Joining {
    /// Links the athlete with the person and answers the athlete's name.
    ///
    /// @param displayName what the person wants to be called, or null for the name on the roster
    String joined(Handle handle, UUID orgId, UUID athleteId, UUID accountId, @Nullable String displayName);
}
