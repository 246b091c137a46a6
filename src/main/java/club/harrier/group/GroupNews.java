package club.harrier.group;

import java.util.List;
import java.util.UUID;

/// What a job tells about a group. It is told after the change has committed, and may be told twice; whoever hears it
/// looks up who is a member still.
///
/// @param athleteIds whom it is about
public record GroupNews(UUID orgId, UUID groupId, List<UUID> athleteIds) {
    /// Athletes have become members, whichever way.
    public static final String JOINED = "group.joined";
}
