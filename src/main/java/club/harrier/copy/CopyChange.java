package club.harrier.copy;

import club.harrier.org.Caller;
import java.time.Instant;
import java.util.UUID;

/// A change of a group's copy of a plan, under way.
public record CopyChange(Caller caller, Assignment assignment, UUID changeId, Instant at) {
    public UUID orgId() {
        return caller.orgId();
    }
}
