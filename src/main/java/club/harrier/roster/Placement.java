package club.harrier.roster;

import club.harrier.org.Caller;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Puts athletes into training groups, inside the transaction that takes them up; the room of the groups does it.
public interface Placement {
    /// One athlete into one group.
    record Place(UUID athleteId, UUID groupId) {}

    void place(Handle handle, Caller caller, List<Place> places);
}
